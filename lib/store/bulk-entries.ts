import { Entry } from '@/lib/domain/campaign'
import { type Database, database } from './database'
import { takeBack } from './take-back'
import { isSame } from './with-changes'
import { type EntryChange, deedsOfChanges, writeEntries } from './write-entries'

/**
 * Entries written at once. From 50 on Dexie no longer says which rows were written, and every window would read all rows again. The page
 * also answers between portions.
 */
const PORTION = 49

/** A change of many entries at once, with all that undoing it needs. */
export interface BulkAct {
  readonly changes: readonly EntryChange[]
  /** Entries left alone: nothing to change, or the creator was there already. */
  readonly skipped: number
}

/** Fields the person may set for many entries at once. */
export type BulkChange = Partial<Pick<Entry, 'status' | 'owner' | 'priority'>>

/** Sets the same fields of many entries, in one transaction. Entries that are gone or would not change are left alone. */
export function changeEntries(keys: readonly string[], change: BulkChange, now: number, db: Database = database): Promise<BulkAct> {
  return changeEach(keys, now, db, (before) => {
    const after = { ...before, ...change }
    return isSame(before, after) ? null : { before, after: { ...after, updatedAt: now } }
  })
}

/** Gives many entries a tag, or takes it from them, in one transaction. */
export function tagEntries(
  keys: readonly string[],
  { tag, add }: { tag: string; add: boolean },
  now: number,
  db: Database = database,
): Promise<BulkAct> {
  return changeEach(keys, now, db, (before) => {
    const others = before.tags.filter((one) => one !== tag)
    const tags = add ? Entry.shape.tags.safeParse([...others, tag]) : { success: true as const, data: others }
    return tags.success && before.tags.includes(tag) !== add ? { before, after: { ...before, tags: tags.data, updatedAt: now } } : null
  })
}

/** Takes many entries off their shortlists, in one transaction. Readings stay. */
export function removeEntries(keys: readonly string[], db: Database = database): Promise<BulkAct> {
  return changeEach(keys, Date.now(), db, (before) => ({ before, after: null }))
}

/**
 * Moves or copies many entries to another campaign's shortlist with all their decisions, in one transaction. A creator already there is
 * left alone on both; so is a creator's second entry. A copy has no code and no link: those belong to one campaign.
 */
export function sendEntries(
  keys: readonly string[],
  { to, copy }: { to: string; copy: boolean },
  now: number,
  db: Database = database,
): Promise<BulkAct> {
  // Entries are written a portion at a time: the store does not yet hold all that were sent.
  const taken = new Set<string>()
  return changeEach(keys, now, db, async (before) => {
    const key = `${to}/${before.creatorId}`
    if (taken.has(key) || (await db.entries.get(key))) return null
    taken.add(key)
    const { code: _code, link: _link, ...copied } = before
    const sent = { key, campaignId: to, updatedAt: now }
    return copy ? { before: null, after: { ...copied, ...sent, savedAt: now } } : { before, after: { ...before, ...sent } }
  })
}

/** Undoes a bulk change, in one transaction. Later changes stay ({@link takeBack}). */
export async function undoBulk({ changes }: BulkAct, now: number, db: Database = database): Promise<void> {
  await db.transaction('rw', [db.entries, db.deeds, db.creators, db.joins], async () => {
    for (let at = 0; at < changes.length; at += PORTION) {
      const back = await takeBack(changes.slice(at, at + PORTION), db)
      await writeEntries(back, deedsOfChanges(back, 'restored', now), db)
    }
  })
}

async function changeEach(
  keys: readonly string[],
  now: number,
  db: Database,
  step: (before: Entry) => EntryChange | null | Promise<EntryChange | null>,
): Promise<BulkAct> {
  const changes: EntryChange[] = []
  let skipped = 0
  await db.transaction('rw', [db.entries, db.deeds], async () => {
    for (let at = 0; at < keys.length; at += PORTION) {
      const found = await db.entries.bulkGet(keys.slice(at, at + PORTION))
      const portion: EntryChange[] = []
      for (const before of found) {
        const change = before && (await step(before))
        if (before && !change) skipped++
        if (change) portion.push(change)
      }
      await writeEntries(portion, deedsOfChanges(portion, 'saved', now), db)
      changes.push(...portion)
    }
  })
  return { changes, skipped }
}
