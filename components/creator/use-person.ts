import type { HistoryEvent, Dismissal } from '@/lib/domain/campaign'
import { type VetSettings, vetSettings } from '@/lib/settings/vet-settings'
import { historyOf } from '@/lib/store/deeds'
import { dismissalsOf } from '@/lib/store/dismissals'
import { metBefore, type Met } from '@/lib/store/met'
import { useLiveQuery } from 'dexie-react-hooks'

/** A profile's dismissals, kept current; `undefined` while they load, because a score without them would be wrong. */
export function useDismissals(profileKey: string): readonly Dismissal[] | undefined {
  return useLiveQuery(async () => (await dismissalsOf([profileKey])).get(profileKey) ?? [], [profileKey])
}

/** The person's settings for the scores, kept current; `undefined` while they load. */
export function useVetSettings(): VetSettings | undefined {
  return useLiveQuery(() => vetSettings())
}

/**
 * The shortlists that already hold this person, kept current.
 * @param first the first look's value.
 */
export function useMet(profileKey: string, first: readonly Met[] = []): readonly Met[] {
  return useLiveQuery(() => metBefore(profileKey), [profileKey], first)
}

/** The person's history events, latest first, kept current. */
export function useDeeds(profileKey: string): readonly HistoryEvent[] {
  return useLiveQuery(() => historyOf(profileKey), [profileKey], [])
}
