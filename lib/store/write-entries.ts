import type { HistoryEvent, Entry } from '@/lib/domain/campaign'
import type { Database } from './database'

/** One entry before and after a change; `null` where it did not exist. Different keys mean a move. */
export interface EntryChange {
  readonly before: Entry | null
  readonly after: Entry | null
}

/** Writes changes of entries (the last one wins per key) and their history events. Call it inside a transaction. */
export async function writeEntries(changes: readonly EntryChange[], deeds: readonly HistoryEvent[], db: Database): Promise<void> {
  const becomes = new Map<string, Entry | null>()
  for (const { before, after } of changes) {
    if (before && before.key !== after?.key) becomes.set(before.key, null)
    if (after) becomes.set(after.key, after)
  }
  const gone = [...becomes].flatMap(([key, entry]) => (entry ? [] : [key]))
  const kept = [...becomes.values()].filter((entry) => entry !== null)
  if (gone.length > 0) await db.entries.bulkDelete(gone)
  if (kept.length > 0) await db.entries.bulkPut(kept)
  if (deeds.length > 0) await db.deeds.bulkAdd(deeds)
}

/**
 * The history events of changes of entries.
 * @param arrived the kind of event for an entry that was added: for the first time, or again.
 */
export function deedsOfChanges(changes: readonly EntryChange[], arrived: 'saved' | 'restored', at: number): HistoryEvent[] {
  const eventOf = ({ profileKey, campaignId }: Entry, kind: HistoryEvent['kind'], what = ''): HistoryEvent => {
    return { id: crypto.randomUUID(), at, profileKey, campaignId, kind, what, why: '' }
  }
  return changes.flatMap(({ before, after }) => {
    if (before && before.key === after?.key) return before.status === after.status ? [] : [eventOf(after, 'status', after.status)]
    return [...(before ? [eventOf(before, 'removed')] : []), ...(after ? [eventOf(after, arrived)] : [])]
  })
}
