import type { Campaign, Entry } from '@/lib/domain/campaign'
import { handleKey } from '@/lib/domain/handle'
import type { PageState } from '@/lib/domain/page'
import type { CreatorFacts } from '@/lib/domain/score'
import { MINUTE_MS } from '@/lib/domain/time'
import { t } from '@/lib/i18n/translate'
import { readSetting } from '@/lib/settings/settings'
import { campaignOf } from '@/lib/store/campaigns'
import { database } from '@/lib/store/database'
import { factsOf } from '@/lib/store/facts'
import { entryOf } from '@/lib/store/shortlist'
import type { TabPage } from '@/lib/store/tab-pages'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'

const WALLS: ReadonlySet<PageState> = new Set(['signed-out', 'challenge', 'unreadable'])

/** The campaign that Save saves to: its id, and the campaign once it exists. */
export interface ActiveCampaign {
  readonly id: string
  readonly campaign: Campaign | null
}

/** Reads the campaign that Save saves to. */
export async function activeCampaign(): Promise<ActiveCampaign> {
  const id = await readSetting('activeCampaign')
  return { id, campaign: (await database.campaigns.get(id)) ?? null }
}

/**
 * The campaign that Save saves to; `undefined` until it is known, `null` until it exists. Follows changes in other windows.
 * @param first the first look's value.
 */
export function useCampaign(first?: ActiveCampaign): Campaign | null | undefined {
  const active = useLiveQuery(activeCampaign, [], first)
  const missing = active?.campaign === null ? active.id : null
  useEffect(() => {
    // A live query must not write, so the first campaign is made here.
    if (missing !== null) void campaignOf(missing, { now: Date.now(), name: t('campaign_first_name') })
  }, [missing])
  return active?.campaign
}

/**
 * Everything stored about a profile, kept current; `undefined` while it loads, `null` when nothing is stored.
 * @param first the first look's value.
 */
export function useFacts(profileKey: string | null, first?: CreatorFacts | null): CreatorFacts | null | undefined {
  const facts = useLiveQuery(async () => (profileKey === null ? null : factsOf(profileKey)), [profileKey], first)
  // Until its first answer for a new key, a live query returns the old key's answer.
  return facts && facts.profile.key !== profileKey ? undefined : facts
}

/**
 * The key of a profile behind a wall, when an earlier visit stored it; `null` when not stored or when the page is no wall.
 * Only the address identifies the profile, so only profile pages count.
 */
export function useHiddenProfile(page: TabPage | null): string | null {
  const ref = page?.profileKey === null && page.ref?.kind === 'profile' && WALLS.has(page.state) ? page.ref : null
  return useLiveQuery(
    async () => {
      if (ref === null) return null
      const { platform, nativeId, handle } = ref
      const stored =
        (nativeId !== undefined && (await database.profiles.get({ platform, nativeId }))) ||
        (handle !== undefined && (await database.profiles.get({ platform, handleKey: handleKey(handle) })))
      return stored ? stored.key : null
    },
    [ref?.platform, ref?.nativeId, ref?.handle],
    null,
  )
}

/** The creator's entry on the campaign's shortlist; `null` when there is none, `undefined` while it loads. */
export function useEntry(profileKey: string, campaignId: string | undefined): Entry | null | undefined {
  return useLiveQuery(async () => (campaignId === undefined ? null : entryOf(profileKey, campaignId)), [profileKey, campaignId])
}

/** The current time, updated every minute: ages and windows in days need no finer step. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE_MS)
    return () => clearInterval(timer)
  }, [])
  return now
}
