import type { Campaign } from '@/lib/domain/campaign'
import { t } from '@/lib/i18n/translate'
import { readSetting, writeSetting } from '@/lib/settings/settings'
import { database } from '@/lib/store/database'
import { isNamed } from '@/lib/store/reviewed'
import { entryKeysOf, entryOf, profileOfEntry } from '@/lib/store/shortlist'
import { useLiveQuery } from 'dexie-react-hooks'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { goToProfile } from './go-to'
import { usePanel } from './panel-store'
import { keyOf } from './shortcuts'

/** One step of a walk: where it leads, and whether its profile is in front. */
interface Stop {
  readonly id: string
  readonly url: () => Promise<string>
  readonly isHere: boolean
}

interface Way {
  readonly stops: readonly Stop[]
  /** Where it was last, for when somebody else is in front; −1 when that is not known. */
  readonly at: number
  /** Keeps where it is now. */
  readonly keep: (at: number) => Promise<void>
}

const NOWHERE: Way = { stops: [], at: -1, keep: async () => {} }

/** A list that is being reviewed goes before the shortlist. */
async function wayOf(campaignId: string, profileKey: string | null): Promise<Way> {
  const queue = await readSetting('reviewQueue')
  if (!queue) {
    // A shortlist may have thousands of entries: keys alone tell where one is.
    const [keys, here] = await Promise.all([entryKeysOf(campaignId), profileKey === null ? null : entryOf(profileKey, campaignId)])
    const urlOf = async (key: string) => (await profileOfEntry(key)).url
    return { ...NOWHERE, stops: keys.map((key) => ({ id: key, url: () => urlOf(key), isHere: key === here?.key })) }
  }
  const profile = profileKey === null ? undefined : await database.profiles.get(profileKey)
  return {
    stops: queue.items.map((item) => ({
      id: item.url,
      url: async () => item.url,
      isHere: profile !== undefined && isNamed(item, profile),
    })),
    at: queue.reached < 0 ? -1 : queue.at,
    keep: (at) => writeSetting('reviewQueue', { ...queue, at, reached: Math.max(queue.reached, at) }),
  }
}

/**
 * Goes through the campaign's shortlist in its order, or through the list that is being reviewed, profile by profile in the same tab.
 * From a creator who is not on it, next is the first and previous the last; a review goes on from where it was.
 */
export function ListWalk({ campaign, profileKey }: { campaign: Campaign; profileKey: string | null }) {
  const say = usePanel((state) => state.say)
  const { stops, at: was, keep } = useLiveQuery(() => wayOf(campaign.id, profileKey), [campaign.id, profileKey], NOWHERE)
  // While the next page loads nobody is in front: the way goes on from where it leads, so that two quick steps are two steps.
  const [headedFor, headFor] = useState<string | null>(null)
  const here = stops.findIndex(({ id, isHere }) => (profileKey === null ? id === headedFor : isHere))
  const at = here < 0 ? was : here
  if (stops.length === 0) return null
  const step = (by: 1 | -1) => {
    const to = at < 0 ? (by > 0 ? 0 : stops.length - 1) : at + by
    const stop = stops[to]
    if (!stop) return
    headFor(stop.id)
    Promise.all([stop.url().then((url) => goToProfile({ url })), keep(to)]).catch(() => say(t('panel_not_opened'), true))
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
      <span data-testid="walk-position">{at < 0 ? stops.length : t('panel_walk_position', { at: at + 1, of: stops.length })}</span>
      <button
        type="button"
        data-shortcut="next"
        disabled={at === stops.length - 1}
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
