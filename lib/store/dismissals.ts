import type { Dismissal } from '@/lib/domain/campaign'
import { LONGEST_DISMISSAL_REASON } from '@/lib/domain/limits'
import { type Database, database } from './database'
import { recordEvent } from './deeds'

/** Which signal of which profile, and when (epoch milliseconds). */
interface Act {
  readonly profileKey: string
  readonly signalId: string
  readonly now: number
}

/**
 * Dismisses a signal for one creator: it no longer counts, and is shown and exported with the reason. A second call replaces the reason.
 * One transaction with its history event.
 * @throws RangeError without a reason; Dexie's errors when the write fails.
 */
export async function dismiss({ profileKey, signalId, now }: Act, reason: string, db: Database = database): Promise<void> {
  const why = reason.trim().slice(0, LONGEST_DISMISSAL_REASON)
  if (why === '') throw new RangeError('a signal is set aside for a reason')
  await db.transaction('rw', [db.dismissals, db.deeds], async () => {
    await db.dismissals.put({ profileKey, signalId, reason: why, at: now })
    await recordEvent({ at: now, profileKey, kind: 'dismissed', what: signalId, why }, db)
  })
}

/** Makes a dismissed signal count again; does nothing for any other. */
export async function reinstate({ profileKey, signalId, now }: Act, db: Database = database): Promise<void> {
  await db.transaction('rw', [db.dismissals, db.deeds], async () => {
    if (!(await db.dismissals.get([profileKey, signalId]))) return
    await db.dismissals.delete([profileKey, signalId])
    await recordEvent({ at: now, profileKey, kind: 'reinstated', what: signalId }, db)
  })
}

/** Dismissals by profile key, oldest first; an empty list for a profile without any. */
export async function dismissalsOf(
  profileKeys: readonly string[],
  db: Database = database,
): Promise<ReadonlyMap<string, readonly Dismissal[]>> {
  const asked = [...new Set(profileKeys)]
  const found = await Promise.all(
    asked.map((key) => db.dismissals.where('[profileKey+signalId]').between([key, ''], [key, '\uffff']).toArray()),
  )
  return new Map(asked.map((key, at) => [key, (found[at] ?? []).sort((a, b) => a.at - b.at || (a.signalId < b.signalId ? -1 : 1))]))
}

/** Ids of the dismissed signals, as `vet` takes them. */
export const dismissedIds = (dismissals: readonly Dismissal[]): ReadonlySet<string> => new Set(dismissals.map(({ signalId }) => signalId))
