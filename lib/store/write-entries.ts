import type { HistoryEvent, Entry } from '@/lib/domain/campaign'
import type { Database } from './database'

/** One entry before and after an act; `null` where it was not there. It was moved when the keys differ. */
export interface EntryChange {
  readonly before: Entry | null
  readonly after: Entry | null
}

/** Writes changes of entries, the last one of a key, and what they are in the history. Call it inside a transaction. */
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
 * What changes of entries are in the history.
 * @param arrived how being put on a shortlist is called: for the first time, or again.
 */
export function deedsOfChanges(changes: readonly EntryChange[], arrived: 'saved' | 'restored', at: number): HistoryEvent[] {
  const deed = ({ profileKey, campaignId }: Entry, kind: HistoryEvent['kind'], what = ''): HistoryEvent => {
    return { id: crypto.randomUUID(), at, profileKey, campaignId, kind, what, why: '' }
  }
  return changes.flatMap(({ before, after }) => {
    if (before && before.key === after?.key) return before.status === after.status ? [] : [deed(after, 'status', after.status)]
    return [...(before ? [deed(before, 'removed')] : []), ...(after ? [deed(after, arrived)] : [])]
  })
}
