import type { Campaign } from '@/lib/domain/campaign'
import { formatNumber, sinceThen } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { database } from '@/lib/store/database'
import { useLiveQuery } from 'dexie-react-hooks'
import { Search } from 'lucide-react'
import { CampaignSwitcher } from '@/components/app/campaign-switcher'
import { PanelMenu } from './panel-menu'
import { type PanelView, usePanel } from '@/components/app/panel-store'
import { lazyView } from '@/components/ui/lazy-view'
import { useNow } from '@/components/app/use-creator'
import type { CurrentPage } from '@/components/app/use-current-page'

const ListWalk = lazyView(async () => (await import('./list-walk')).ListWalk)

/** The panel's head: the view, the campaign, the steps through its shortlist, and the age of the reading. */
export function TopBar({ current, campaign }: { current: CurrentPage; campaign: Campaign | null }) {
  const { view, show, open } = usePanel()
  const now = useNow()
  const saved = useLiveQuery(async () => (campaign ? database.entries.where({ campaignId: campaign.id }).count() : 0), [campaign?.id], 0)
  const page = current.kind === 'page' ? current.page : null
  const link = (to: PanelView, text: string, testId?: string) => (
    <button
      type="button"
      data-testid={testId}
      aria-current={view === to ? 'page' : undefined}
      onClick={() => show(to)}
      className={`min-h-7 rounded px-1.5 whitespace-nowrap hover:text-ink ${view === to ? 'font-semibold text-ink underline decoration-mark decoration-2 underline-offset-8' : 'text-soft'}`}
    >
      {text}
    </button>
  )
  return (
    <header className="border-b border-line text-small print:hidden">
      <nav aria-label={t('app_name')} className="flex flex-wrap items-center gap-x-1 px-2.5 pt-1.5">
        {link('creator', t('panel_creator'))}
        {link('shortlist', saved > 0 ? t('panel_shortlist_count', { count: formatNumber(saved) }) : t('panel_shortlist'), 'open-shortlist')}
        {link('brief', t('panel_brief'), 'open-brief')}
        <span className="flex-1" />
        <button
          type="button"
          data-testid="open-palette"
          aria-label={t('panel_do_palette')}
          title={`${t('panel_do_palette')} (${PALETTE_KEYS})`}
          onClick={() => open('palette')}
          className="grid size-7 place-items-center rounded text-soft hover:bg-surface hover:text-ink"
        >
          <Search size={16} aria-hidden="true" />
        </button>
        <PanelMenu profileKey={page?.profileKey ?? null} campaignId={campaign?.id} />
      </nav>
      <div className="flex items-center gap-2 px-2.5 py-1">
        <CampaignSwitcher campaign={campaign} />
        {page !== null && page.state !== 'loading' && view === 'creator' && (
          <span className="flex-none text-tiny text-faint">
            {t('panel_read_ago', { ago: sinceThen(page.readAt, Math.max(now, page.readAt)) })}
          </span>
        )}
        {campaign && <ListWalk.View campaign={campaign} profileKey={page?.profileKey ?? null} />}
      </div>
    </header>
  )
}

const PALETTE_KEYS = /Mac/.test(navigator.platform) ? '⌘K' : 'Ctrl+K'
