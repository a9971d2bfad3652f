import { Entry } from '@/lib/domain/campaign'
import { type Database, database } from './database'
import { takeBack } from './take-back'
import { isSame } from './with-changes'
import { type EntryChange, deedsOfChanges, writeEntries } from './write-entries'

/**
 * Entries written at once. From fifty on Dexie no longer says which rows were written, and every window would read all of them again;
 * and the page answers in between.
 */
const PORTION = 49

/** Something done to many entries at once, and all that takes it back. */
export interface BulkAct {
  readonly changes: readonly EntryChange[]
  /** Entries left as they were: they are so already, or the same creator was there already. */
  readonly skipped: number
}

/** What a person may set for many creators at once. */
export type BulkChange = Partial<Pick<Entry, 'status' | 'owner' | 'priority'>>

/** Sets the same for many entries, in one transaction. Entries that are gone, or are so already, are left alone. */
export function changeEntries(keys: readonly string[], change: BulkChange, now: number, db: Database = database): Promise<BulkAct> {
  return act(keys, now, db, (before) => {
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
  return act(keys, now, db, (before) => {
    const others = before.tags.filter((one) => one !== tag)
    const tags = add ? Entry.shape.tags.safeParse([...others, tag]) : { success: true as const, data: others }
    return tags.success && before.tags.includes(tag) !== add ? { before, after: { ...before, tags: tags.data, updatedAt: now } } : null
  })
}

/** Takes many entries off their shortlists, in one transaction. Readings stay. */
export function removeEntries(keys: readonly string[], db: Database = database): Promise<BulkAct> {
  return act(keys, Date.now(), db, (before) => ({ before, after: null }))
}

/**
 * Puts many entries on another campaign's shortlist, with all that was decided about them, in one transaction. Who is there already stays
 * where they are, on both; so does the second entry of one creator. A copy has no code and no link: those belong to one campaign.
 */
export function sendEntries(
  keys: readonly string[],
  { to, copy }: { to: string; copy: boolean },
  now: number,
  db: Database = database,
): Promise<BulkAct> {
  // What is sent by this act is written a portion at a time, so the store does not know all of it yet.
  const taken = new Set<string>()
  return act(keys, now, db, async (before) => {
    const key = `${to}/${before.creatorId}`
    if (taken.has(key) || (await db.entries.get(key))) return null
    taken.add(key)
    const { code: _code, link: _link, ...copied } = before
    const sent = { key, campaignId: to, updatedAt: now }
    return copy ? { before: null, after: { ...copied, ...sent, savedAt: now } } : { before, after: { ...before, ...sent } }
  })
}

/** Takes an act back, in one transaction: what it changed is as before, what was changed since stays ({@link takeBack}). */
export async function undoBulk({ changes }: BulkAct, now: number, db: Database = database): Promise<void> {
  await db.transaction('rw', [db.entries, db.deeds, db.creators, db.joins], async () => {
    for (let at = 0; at < changes.length; at += PORTION) {
      const back = await takeBack(changes.slice(at, at + PORTION), db)
      await writeEntries(back, deedsOfChanges(back, 'restored', now), db)
    }
  })
}

async function act(
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
