import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { readSetting, writeSetting } from '@/lib/settings/settings'
import { database } from '@/lib/store/database'
import { isNamed } from '@/lib/store/reviewed'
import { positionOnShortlist, profileAtPlace } from '@/lib/store/shortlist'
import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { goToProfile } from '@/components/app/go-to'
import { usePanel } from '@/components/app/panel-store'
import { keyOf } from '@/components/app/shortcuts'

interface Way {
  /** Number of stops. */
  readonly of: number
  /** The current profile's stop, from 0; −1 when it is not on the list. */
  readonly here: number
  /** The last known stop, for when another creator is in front; −1 when unknown. */
  readonly was: number
  readonly urlAt: (at: number) => Promise<string>
  /** Stores the current stop. */
  readonly keep: (at: number) => Promise<void>
}

const NOWHERE: Way = { of: 0, here: -1, was: -1, urlAt: () => Promise.reject(new Error('there is no way')), keep: async () => {} }

/** A list under review takes precedence over the shortlist. */
async function wayOf(campaignId: string, profileKey: string | null): Promise<Way> {
  const queue = await readSetting('reviewQueue')
  if (!queue) {
    const { at, of } = await positionOnShortlist(profileKey, campaignId)
    return { ...NOWHERE, of, here: at, urlAt: async (to) => (await profileAtPlace(to, campaignId)).url }
  }
  const { items } = queue
  const profile = profileKey === null ? undefined : await database.profiles.get(profileKey)
  return {
    of: items.length,
    here: profile === undefined ? -1 : items.findIndex((item) => isNamed(item, profile)),
    was: queue.reached < 0 ? -1 : queue.at,
    urlAt: async (to) => {
      const item = items[to]
      if (!item) throw new Error(`there is no stop ${to}`)
      return item.url
    },
    keep: (at) => writeSetting('reviewQueue', { ...queue, at, reached: Math.max(queue.reached, at) }),
  }
}

/**
 * Steps through the campaign's shortlist, or the list under review, profile by profile in the same tab.
 * From a creator off the list, next is the first and previous the last; a review continues where it was.
 */
export function ListWalk({ campaign, profileKey }: { campaign: Campaign; profileKey: string | null }) {
  const sayFailed = usePanel((state) => state.sayFailed)
  const { of, here, was, urlAt, keep } = useLiveQuery(() => wayOf(campaign.id, profileKey), [campaign.id, profileKey], NOWHERE)
  // While the next page loads, steps count from the stop being loaded, so that two quick presses are two steps.
  const [headedFor, headFor] = useState(-1)
  const reached = profileKey === null ? headedFor : here
  const at = reached < 0 ? was : reached
  if (of === 0) return null
  const step = (by: 1 | -1) => {
    const to = at < 0 ? (by > 0 ? 0 : of - 1) : at + by
    if (to < 0 || to >= of) return
    headFor(to)
    Promise.all([urlAt(to).then((url) => goToProfile({ url })), keep(to)]).catch((error: unknown) =>
      sayFailed('go through the list', error, t('panel_not_opened')),
    )
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
      <span data-testid="walk-position">{at < 0 ? of : t('panel_walk_position', { at: at + 1, of })}</span>
      <button
        type="button"
        data-shortcut="next"
        disabled={at === of - 1}
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
