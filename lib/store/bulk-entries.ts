import { type Deed, Entry } from '@/lib/domain/campaign'
import { type Database, database } from './database'
import { withChanges } from './with-changes'

/**
 * Entries written at once. From fifty on Dexie no longer says which rows were written, and every window would read all of them again;
 * and the page answers in between.
 */
const PORTION = 49

/** One entry before and after an act; `null` where it was not there. */
interface Change {
  readonly before: Entry | null
  readonly after: Entry | null
}

/** Something done to many entries at once, and all that takes it back. */
export interface BulkAct {
  readonly changes: readonly Change[]
  /** Entries left as they were, because the same creator was there already. */
  readonly skipped: number
}

/** Takes deed and time; the profile and campaign are the entry's. */
type Kind = Pick<Deed, 'kind'> & Partial<Pick<Deed, 'what'>>
interface Step extends Change {
  readonly deed: Kind | null
}

/** What a person may set for many creators at once. */
export type BulkChange = Partial<Pick<Entry, 'status' | 'owner' | 'priority'>>

/** Sets the same for many entries, in one transaction. Entries that are gone, or are so already, are left alone. */
export function changeEntries(keys: readonly string[], change: BulkChange, now: number, db: Database = database): Promise<BulkAct> {
  return act(keys, db, (before) => {
    const { status } = change
    const deed = status !== undefined && status !== before.status ? ({ kind: 'status', what: status } as const) : null
    return [{ before, after: { ...before, ...change, updatedAt: now }, deed }]
  })
}

/** Gives many entries a tag, or takes it from them, in one transaction. */
export function tagEntries(
  keys: readonly string[],
  { tag, add }: { tag: string; add: boolean },
  now: number,
  db: Database = database,
): Promise<BulkAct> {
  return act(keys, db, (before) => {
    const others = before.tags.filter((one) => one !== tag)
    const tags = add ? Entry.shape.tags.safeParse([...others, tag]) : { success: true as const, data: others }
    return tags.success && before.tags.includes(tag) !== add
      ? [{ before, after: { ...before, tags: tags.data, updatedAt: now }, deed: null }]
      : []
  })
}

/** Takes many entries off their shortlists, in one transaction. Readings stay. */
export function removeEntries(keys: readonly string[], db: Database = database): Promise<BulkAct> {
  return act(keys, db, (before) => [{ before, after: null, deed: { kind: 'removed' } }])
}

/**
 * Puts many entries on another campaign's shortlist, with all that was decided about them, in one transaction. Who is there already stays
 * where they are, on both. A copy has no code and no link: those belong to one campaign.
 */
export function sendEntries(
  keys: readonly string[],
  { to, copy }: { to: string; copy: boolean },
  now: number,
  db: Database = database,
): Promise<BulkAct> {
  return act(keys, db, async (before) => {
    const key = `${to}/${before.creatorId}`
    if (await db.entries.get(key)) return []
    const { code: _code, link: _link, ...copied } = before
    const after: Entry = { ...(copy ? copied : before), key, campaignId: to, savedAt: copy ? now : before.savedAt, updatedAt: now }
    const added: Step = { before: null, after, deed: { kind: 'saved' } }
    return copy ? [added] : [{ before, after: null, deed: { kind: 'removed' } }, added]
  })
}

/** Takes an act back, in one transaction: what it changed is as before, what was changed since stays. */
export async function undoBulk({ changes }: BulkAct, now: number, db: Database = database): Promise<void> {
  await db.transaction('rw', [db.entries, db.deeds], async () => {
    for (let at = 0; at < changes.length; at += PORTION) {
      const portion = changes.slice(at, at + PORTION)
      const present = await db.entries.bulkGet(portion.map(({ before, after }) => (before ?? after)?.key ?? ''))
      const steps = portion.flatMap(({ before, after }, place): Step[] => {
        const there = present[place] ?? null
        // Added by the act: away with it. Removed by it: back, unless somebody put it back meanwhile.
        if (before === null) return there ? [{ before: there, after: null, deed: { kind: 'removed' } }] : []
        if (after === null) return there ? [] : [{ before: null, after: before, deed: { kind: 'restored' } }]
        if (!there) return []
        const deed = before.status !== after.status ? ({ kind: 'status', what: before.status } as const) : null
        return [{ before: there, after: withChanges(there, after, before), deed }]
      })
      await write(steps, now, db)
    }
  })
}

async function act(keys: readonly string[], db: Database, step: (before: Entry) => Step[] | Promise<Step[]>): Promise<BulkAct> {
  const changes: Change[] = []
  let skipped = 0
  const now = Date.now()
  await db.transaction('rw', [db.entries, db.deeds], async () => {
    for (let at = 0; at < keys.length; at += PORTION) {
      const found = await db.entries.bulkGet(keys.slice(at, at + PORTION))
      const steps: Step[] = []
      for (const before of found) {
        const its = before ? await step(before) : []
        if (before && its.length === 0) skipped++
        steps.push(...its)
      }
      await write(steps, now, db)
      changes.push(...steps.map(({ before, after }) => ({ before, after })))
    }
  })
  return { changes, skipped }
}

/** Writes a portion of steps, and what was done into the history. */
async function write(steps: readonly Step[], at: number, db: Database): Promise<void> {
  const gone = steps.flatMap(({ before, after }) => (before && !after ? [before.key] : []))
  const kept = steps.flatMap(({ after }) => (after ? [after] : []))
  const deeds = steps.flatMap(({ before, after, deed }): Deed[] => {
    const entry = after ?? before
    if (!deed || !entry) return []
    return [{ id: crypto.randomUUID(), at, profileKey: entry.profileKey, campaignId: entry.campaignId, what: '', why: '', ...deed }]
  })
  if (gone.length > 0) await db.entries.bulkDelete(gone)
  if (kept.length > 0) await db.entries.bulkPut(kept)
  if (deeds.length > 0) await db.deeds.bulkAdd(deeds)
}
