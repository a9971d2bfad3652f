import { sinceThen } from '@/components/ui/format'
import type { Campaign } from '@/lib/domain/campaign'
import { database } from '@/lib/store/database'
import { useLiveQuery } from 'dexie-react-hooks'
import { type PanelView, usePanel } from './panel-store'
import { useNow } from './use-creator'
import type { CurrentPage } from './use-current-page'

/** Where one is: the campaign it is vetted for, the shortlist, how fresh the reading is. */
export function TopBar({ current, campaign }: { current: CurrentPage; campaign: Campaign | null }) {
  const { view, show } = usePanel()
  const now = useNow()
  const saved = useLiveQuery(async () => (campaign ? database.entries.where({ campaignId: campaign.id }).count() : 0), [campaign?.id], 0)
  const link = (to: PanelView, text: string, testId?: string) => (
    <button
      type="button"
      data-testid={testId}
      aria-current={view === to ? 'page' : undefined}
      onClick={() => show(to)}
      className={`min-h-6 rounded px-1 hover:text-ink ${view === to ? 'font-semibold text-ink' : 'text-soft'}`}
    >
      {text}
    </button>
  )
  return (
    <nav aria-label="Touchstone" className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-line px-3 py-2 text-small">
      {link('creator', 'Creator')}
      {link('shortlist', saved > 0 ? `Shortlist (${saved})` : 'Shortlist', 'open-shortlist')}
      {link('brief', 'Brief', 'open-brief')}
      {current.kind === 'page' && current.page.state !== 'loading' && view === 'creator' && (
        <span className="ml-auto text-faint">read {sinceThen(current.page.readAt, Math.max(now, current.page.readAt))}</span>
      )}
    </nav>
  )
}
