import type { Entry } from '@/lib/domain/campaign'
import type { TrackingChange } from '@/lib/export/rows/assign-tracking'
import { type Database, database } from '@/lib/store/database'

export interface AppliedTracking {
  /** Entries that something was written to. */
  readonly entries: number
  /** Codes and links that were changed elsewhere since the plan was made, and stay as they are. */
  readonly left: number
  /** Takes back what was written; what was changed since, and everything else, stays as it is by then. */
  readonly undo: () => Promise<void>
}

/**
 * Keeps links and codes on their entries. One that is no longer what the plan saw is left alone: it may be in use.
 * @throws when the browser refuses to write; then nothing was changed.
 */
export async function applyTracking(changes: readonly TrackingChange[], now: number, db: Database = database): Promise<AppliedTracking> {
  const wanted = changes.flatMap(({ entryKey, code, link, seen }): Swap[] => [
    ...(code === undefined ? [] : [{ entryKey, name: 'code' as const, from: seen.code, to: code }]),
    ...(link === undefined ? [] : [{ entryKey, name: 'link' as const, from: seen.link, to: link }]),
  ])
  const { done, left } = await write(wanted, now, db)
  return {
    entries: new Set(done.map(({ entryKey }) => entryKey)).size,
    left,
    undo: async () => {
      await write(
        done.map(({ from, to, ...field }) => ({ ...field, from: to, to: from })),
        now,
        db,
      )
    },
  }
}

/** Codes of all campaigns' entries but these: two creators with one code cannot be told apart in a shop. */
export async function codesBeside(entryKeys: ReadonlySet<string>, db: Database = database): Promise<string[]> {
  return (await db.entries.toArray()).flatMap(({ key, code }) => (entryKeys.has(key) ? [] : (code ?? [])))
}

/** One field of one entry, from what it must still be to what it becomes; `undefined` for nothing. */
interface Swap {
  readonly entryKey: string
  readonly name: 'code' | 'link'
  readonly from: string | undefined
  readonly to: string | undefined
}

/** All that can be done, or nothing. Entries that are gone count neither as done nor as left. */
async function write(swaps: readonly Swap[], now: number, db: Database): Promise<{ done: Swap[]; left: number }> {
  return db.transaction('rw', db.entries, async () => {
    const keys = [...new Set(swaps.map(({ entryKey }) => entryKey))]
    const stored = new Map((await db.entries.bulkGet(keys)).flatMap((entry) => (entry ? [[entry.key, entry] as const] : [])))
    const present = swaps.filter(({ entryKey }) => stored.has(entryKey))
    const done = present.filter(({ entryKey, name, from }) => stored.get(entryKey)?.[name] === from)
    const after = new Map<string, Entry>()
    for (const { entryKey, name, to } of done) {
      const { [name]: _, ...entry } = after.get(entryKey) ?? (stored.get(entryKey) as Entry)
      after.set(entryKey, { ...entry, ...(to !== undefined && { [name]: to }), updatedAt: now })
    }
    await db.entries.bulkPut([...after.values()])
    return { done, left: present.length - done.length }
  })
}
