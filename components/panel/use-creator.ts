import type { Campaign, Entry } from '@/lib/domain/campaign'
import type { CreatorFacts } from '@/lib/domain/score'
import { readSetting } from '@/lib/settings/settings'
import { database } from '@/lib/store/database'
import { factsOf } from '@/lib/store/facts'
import { campaignOf, entryOf } from '@/lib/store/shortlist'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'

/** The campaign that Save saves to; `null` until it is known. Follows changes made in other windows. */
export function useCampaign(): Campaign | null {
  const id = useLiveQuery(() => readSetting('activeCampaign'), [], null)
  useEffect(() => {
    // The first campaign is made here, outside the live query, which must not write.
    if (id !== null) void campaignOf(id, Date.now())
  }, [id])
  return useLiveQuery(async () => (id === null ? null : ((await database.campaigns.get(id)) ?? null)), [id], null)
}

/** Everything stored about a profile, kept current; `undefined` while it loads, `null` when there is nothing. */
export function useFacts(profileKey: string | null): CreatorFacts | null | undefined {
  return useLiveQuery(async () => (profileKey === null ? null : factsOf(profileKey)), [profileKey])
}

/** The creator's entry on the campaign's shortlist; `null` when it is not on it, `undefined` while that is unknown. */
export function useEntry(profileKey: string, campaignId: string | undefined): Entry | null | undefined {
  return useLiveQuery(async () => (campaignId === undefined ? null : entryOf(profileKey, campaignId)), [profileKey, campaignId])
}

/** The time, renewed every minute: ages and windows in days need no more. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  return now
}
