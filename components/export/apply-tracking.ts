import type { Entry } from '@/lib/domain/campaign'
import type { TrackingChange } from '@/lib/export/assign-tracking'
import { type Database, database } from '@/lib/store/database'

/**
 * Keeps links and codes on their entries, all or none.
 * @returns what takes them back: codes and links as they were, everything else as it is by then.
 */
export async function applyTracking(
  changes: readonly TrackingChange[],
  now: number,
  db: Database = database,
): Promise<() => Promise<void>> {
  const before = await write(changes, now, db)
  return async () => {
    await write(before, now, db)
  }
}

type Given = Pick<TrackingChange, 'entryKey'> & { readonly code?: string | undefined; readonly link?: string | undefined }

/** @returns what stood where something was written; `undefined` for nothing. */
async function write(changes: readonly Given[], now: number, db: Database): Promise<Given[]> {
  return db.transaction('rw', db.entries, async () => {
    const entries = await db.entries.bulkGet(changes.map(({ entryKey }) => entryKey))
    const before: Given[] = []
    const after: Entry[] = []
    for (const [at, { entryKey, ...given }] of changes.entries()) {
      const entry = entries[at]
      if (!entry) continue
      const next = { ...entry, updatedAt: now }
      const was: { entryKey: string; code?: string | undefined; link?: string | undefined } = { entryKey }
      for (const name of ['code', 'link'] as const) {
        if (!(name in given)) continue
        was[name] = entry[name]
        const value = given[name]
        if (value === undefined) delete next[name]
        else next[name] = value
      }
      before.push(was)
      after.push(next)
    }
    await db.entries.bulkPut(after)
    return before
  })
}
