import type { Entry } from '@/lib/domain/campaign'
import type { TrackingChange } from '@/lib/export/rows/assign-tracking'
import { type Database, database } from '@/lib/store/database'

export interface AppliedTracking {
  /** Number of changed entries. */
  readonly entries: number
  /** Number of codes and links left alone because they were changed elsewhere after the plan was made. */
  readonly left: number
  /** Reverts what was written, except codes and links changed since. */
  readonly undo: () => Promise<void>
}

/**
 * Saves links and codes to their entries. Leaves alone each one that differs from what the plan saw: it may be in use.
 * @throws when the browser refuses to write; nothing is changed then.
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

/** Codes of all other entries, in every campaign: a shop cannot tell two creators with one code apart. */
export async function codesBeside(entryKeys: ReadonlySet<string>, db: Database = database): Promise<string[]> {
  return (await db.entries.toArray()).flatMap(({ key, code }) => (entryKeys.has(key) ? [] : (code ?? [])))
}

/** A change of one field of one entry: the expected value and the new one; `undefined` for none. */
interface Swap {
  readonly entryKey: string
  readonly name: 'code' | 'link'
  readonly from: string | undefined
  readonly to: string | undefined
}

/** Makes all changes that still apply, in one transaction. Deleted entries count neither as done nor as left. */
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
