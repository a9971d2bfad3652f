import type { HistoryEvent, Dismissal } from '@/lib/domain/campaign'
import { type VetSettings, vetSettings } from '@/lib/settings/vet-settings'
import { historyOf } from '@/lib/store/deeds'
import { dismissalsOf } from '@/lib/store/dismissals'
import { metBefore, type Met } from '@/lib/store/met'
import { useLiveQuery } from 'dexie-react-hooks'

/** What was set aside for a profile, kept current; `undefined` until it is known: a score shown before would be another one. */
export function useDismissals(profileKey: string): readonly Dismissal[] | undefined {
  return useLiveQuery(async () => (await dismissalsOf([profileKey])).get(profileKey) ?? [], [profileKey])
}

/** What the person set for the scores, kept current; `undefined` until it is known. */
export function useVetSettings(): VetSettings | undefined {
  return useLiveQuery(() => vetSettings())
}

/**
 * The shortlists this person is on already, kept current.
 * @param first what was fetched ahead.
 */
export function useMet(profileKey: string, first: readonly Met[] = []): readonly Met[] {
  return useLiveQuery(() => metBefore(profileKey), [profileKey], first)
}

/** What was done with this person, latest first, kept current. */
export function useDeeds(profileKey: string): readonly HistoryEvent[] {
  return useLiveQuery(() => historyOf(profileKey), [profileKey], [])
}
