/** Writes what was understood in one transaction, and takes it back as a whole. */
import type { Creator, Deed, Dismissal, Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import { type Database, database } from '@/lib/store/database'
import { type Changes, changesOf } from './changes'
import type { Incoming } from './incoming'

export interface ImportOptions {
  readonly campaignId: string
  /** Replace what was decided about creators already on this shortlist. */
  readonly overwrite: boolean
  /** Unix ms. */
  readonly now: number
  readonly onProgress?: (done: number) => void
}

/** All that {@link undoImport} needs: what was added, and what was there before. */
export interface ImportUndo {
  readonly profiles: readonly Profile[]
  readonly creators: readonly Creator[]
  readonly entries: readonly Entry[]
  readonly dismissals: readonly Dismissal[]
  /** Ids of what was noted in the history. */
  readonly deeds: readonly string[]
  readonly before: { readonly creators: readonly Creator[]; readonly entries: readonly Entry[] }
}

export interface Imported {
  readonly added: number
  readonly overwritten: number
  /** Already on this shortlist and left as they were. */
  readonly untouched: number
  readonly undo: ImportUndo
}

/** People in one step: few enough that the page answers between two steps. */
const STEP = 100

/**
 * Puts people on a campaign's shortlist. Profiles that are stored already stay as they were read; creators are found by any of their
 * profiles and never joined. Nothing is written when anything fails.
 * @throws Dexie's errors when the database cannot be written.
 */
export async function commitImport(incoming: readonly Incoming[], options: ImportOptions, db: Database = database): Promise<Imported> {
  const memory: Memory = {
    undo: { profiles: [], creators: [], entries: [], dismissals: [], deeds: [], before: { creators: [], entries: [] } },
    known: new Set(),
  }
  await db.transaction('rw', [db.profiles, db.creators, db.entries, db.dismissals, db.deeds], async () => {
    for (let done = 0; done < incoming.length; done += STEP) {
      const changes = await changesOf(incoming.slice(done, done + STEP), options, db)
      const deeds = deedsOf(changes, options.now)
      await write(changes, deeds, db)
      remember(changes, memory)
      memory.undo.deeds.push(...deeds.map(({ id }) => id))
      options.onProgress?.(Math.min(incoming.length, done + STEP))
    }
  })
  const { undo } = memory
  const [added, overwritten] = [undo.entries.length, undo.before.entries.length]
  return { added, overwritten, untouched: incoming.length - added - overwritten, undo }
}

/**
 * Takes an import back: what it added is removed and what it replaced is put back. What was learnt since stays: a profile that has been
 * read in the meantime, a creator who is on another shortlist.
 */
export async function undoImport(undo: ImportUndo, db: Database = database): Promise<void> {
  await db.transaction('rw', [db.profiles, db.creators, db.entries, db.dismissals, db.deeds], async () => {
    await db.entries.bulkDelete(undo.entries.map(({ key }) => key))
    await db.entries.bulkPut([...undo.before.entries])
    await db.deeds.bulkDelete([...undo.deeds])
    await db.dismissals.bulkDelete(undo.dismissals.map(({ profileKey, signalId }): [string, string] => [profileKey, signalId]))
    const ids = undo.creators.map(({ id }) => id)
    const elsewhere = new Set((await db.entries.where('creatorId').anyOf(ids).toArray()).map(({ creatorId }) => creatorId))
    await db.creators.bulkDelete(ids.filter((id) => !elsewhere.has(id)))
    await db.creators.bulkPut([...undo.before.creators])
    const stored = await db.profiles.bulkGet(undo.profiles.map(({ key }) => key))
    const used = new Set(
      (
        await db.creators
          .where('profileKeys')
          .anyOf(undo.profiles.map(({ key }) => key))
          .toArray()
      ).flatMap((one) => one.profileKeys),
    )
    const unread = undo.profiles.filter(({ key, lastRead }, at) => stored[at]?.lastRead === lastRead && !used.has(key))
    await db.profiles.bulkDelete(unread.map(({ key }) => key))
  })
}

interface Memory {
  readonly undo: {
    readonly profiles: Profile[]
    readonly creators: Creator[]
    readonly entries: Entry[]
    readonly dismissals: Dismissal[]
    readonly deeds: string[]
    readonly before: { readonly creators: Creator[]; readonly entries: Entry[] }
  }
  /** Ids of creators and keys of entries that are in `undo`. */
  readonly known: Set<string>
}

/** Who was added is noted in the history as saved. */
function deedsOf({ entries }: Changes, at: number): Deed[] {
  return entries.flatMap(({ before, now: { profileKey, campaignId } }): Deed[] =>
    before === null ? [{ id: crypto.randomUUID(), at, profileKey, campaignId, kind: 'saved', what: '', why: '' }] : [],
  )
}

async function write({ profiles, creators, entries, dismissals }: Changes, deeds: readonly Deed[], db: Database): Promise<void> {
  await db.deeds.bulkAdd(deeds)
  await db.profiles.bulkAdd(profiles)
  await db.creators.bulkPut(creators.map(({ now }) => now))
  await db.entries.bulkPut(entries.map(({ now }) => now))
  await db.dismissals.bulkPut(dismissals)
}

/** Keeps the first state of what changes twice, and of what was added nothing but that it was. */
function remember({ profiles, creators, entries, dismissals }: Changes, { undo, known }: Memory): void {
  undo.profiles.push(...profiles)
  undo.dismissals.push(...dismissals)
  for (const { before, now } of creators) {
    if (known.has(now.id)) continue
    known.add(now.id)
    if (before === null) undo.creators.push(now)
    else undo.before.creators.push(before)
  }
  for (const { before, now } of entries) {
    if (known.has(now.key)) continue
    known.add(now.key)
    if (before === null) undo.entries.push(now)
    else undo.before.entries.push(before)
  }
}
