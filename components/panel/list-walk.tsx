import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { shortlistOf } from '@/lib/store/shortlist'
import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { goToProfile } from './go-to'
import { usePanel } from './panel-store'
import { keyOf } from './shortcuts'

/**
 * Goes through the campaign's shortlist in its order, profile by profile in the same tab. From a creator who is not on it, next is
 * the first and previous the last.
 */
export function ListWalk({ campaign, profileKey }: { campaign: Campaign; profileKey: string | null }) {
  const say = usePanel((state) => state.say)
  const rows = useLiveQuery(async () => shortlistOf(campaign.id), [campaign.id], [])
  // While the next page loads nobody is in front: the way goes on from where it leads, so that two quick steps are two steps.
  const [headedFor, headFor] = useState<string | null>(null)
  const at = rows.findIndex(({ entry, creator }) =>
    profileKey === null ? entry.key === headedFor : creator.profileKeys.includes(profileKey),
  )
  if (rows.length === 0) return null
  const step = (by: 1 | -1) => {
    const to = at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by
    const row = rows[to]
    if (!row) return
    headFor(row.entry.key)
    goToProfile({ url: row.profile.url }).catch(() => say(t('panel_not_opened'), true))
  }
  const name = (id: 'next' | 'previous', text: string) => `${text} (${keyOf(id)})`
  return (
    <div className="flex flex-none items-center text-small text-soft" role="group" aria-label={t('panel_walk')}>
      <button
        type="button"
        data-shortcut="previous"
        disabled={at === 0}
        title={name('previous', t('panel_do_previous'))}
        aria-label={t('panel_do_previous')}
        onClick={() => step(-1)}
        className="grid size-7 place-items-center rounded hover:bg-surface disabled:opacity-40"
      >
        <ChevronLeft size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      </button>
      <span data-testid="walk-position">{at < 0 ? rows.length : t('panel_walk_position', { at: at + 1, of: rows.length })}</span>
      <button
        type="button"
        data-shortcut="next"
        disabled={at === rows.length - 1}
        title={name('next', t('panel_do_next'))}
        aria-label={t('panel_do_next')}
        onClick={() => step(1)}
        className="grid size-7 place-items-center rounded hover:bg-surface disabled:opacity-40"
      >
        <ChevronRight size={16} aria-hidden="true" className="rtl:-scale-x-100" />
      </button>
    </div>
  )
}
