/** Writes an import in one transaction, and undoes it as a whole. */
import type { Creator, HistoryEvent, Dismissal, Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import { type Database, database } from '@/lib/store/database'
import { takeBack } from '@/lib/store/take-back'
import { writeEntries } from '@/lib/store/write-entries'
import { type Change, type Changes, changesOf } from './changes'
import type { Incoming } from './incoming'

export interface ImportOptions {
  readonly campaignId: string
  /** Replace what was decided about creators already on this shortlist. */
  readonly overwrite: boolean
  /** Unix ms. */
  readonly now: number
  readonly onProgress?: (done: number) => void
}

/** All that {@link undoImport} needs: what was added, and what was changed from what to what. */
export interface ImportUndo {
  readonly profiles: readonly Profile[]
  readonly creators: readonly Change<Creator>[]
  readonly entries: readonly Change<Entry>[]
  readonly dismissals: readonly Dismissal[]
  /** Ids of what was noted in the history. */
  readonly deeds: readonly string[]
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
  const memory: Memory = { profiles: [], creators: new Map(), entries: new Map(), dismissals: [], deeds: [] }
  await db.transaction('rw', [db.profiles, db.creators, db.entries, db.dismissals, db.deeds], async () => {
    for (let done = 0; done < incoming.length; done += STEP) {
      const changes = await changesOf(incoming.slice(done, done + STEP), options, db)
      const deeds = deedsOf(changes, options.now)
      await write(changes, deeds, db)
      remember(changes, memory)
      memory.deeds.push(...deeds.map(({ id }) => id))
      options.onProgress?.(Math.min(incoming.length, done + STEP))
    }
  })
  const undo = { ...memory, creators: [...memory.creators.values()], entries: [...memory.entries.values()] }
  const added = undo.entries.filter(({ before }) => before === null).length
  const overwritten = undo.entries.length - added
  return { added, overwritten, untouched: incoming.length - added - overwritten, undo }
}

/**
 * Undoes an import: removes what it added and restores what it replaced. Later changes stay: an added entry that was edited or whose person
 * was joined, later edits of all other entries (`takeBack`), a profile that was read or has an entry, a creator on another shortlist.
 */
export async function undoImport(undo: ImportUndo, db: Database = database): Promise<void> {
  await db.transaction('rw', [db.profiles, db.creators, db.entries, db.dismissals, db.deeds, db.joins], async () => {
    await undoEntries(undo, db)
    await undoDismissals(undo, db)
    await undoCreators(undo, db)
    const keys = undo.profiles.map(({ key }) => key)
    const stored = await db.profiles.bulkGet(keys)
    const creators = await db.creators.where('profileKeys').anyOf(keys).toArray()
    const used = new Set(creators.flatMap((one) => one.profileKeys))
    const unread = undo.profiles.filter(({ key, lastRead }, at) => stored[at]?.lastRead === lastRead && !used.has(key))
    const gone = unread.map(({ key }) => key)
    await db.deeds.where('profileKey').anyOf(gone).delete()
    await db.profiles.bulkDelete(gone)
  })
}

/** An entry that stays was saved by the import: its history says so further on. */
async function undoEntries({ entries, deeds }: ImportUndo, db: Database): Promise<void> {
  const back = await takeBack(
    entries.map(({ before, now }) => ({ before, after: now })),
    db,
  )
  await writeEntries(back, [], db)
  const gone = new Set(back.flatMap(({ before, after }) => (before && !after ? [`${before.campaignId} ${before.profileKey}`] : [])))
  const noted = (await db.deeds.bulkGet([...deeds])).filter((deed) => deed !== undefined)
  const ofGone = noted.filter(({ campaignId, profileKey }) => gone.has(`${campaignId} ${profileKey}`))
  await db.deeds.bulkDelete(ofGone.map(({ id }) => id))
}

async function undoDismissals({ dismissals }: ImportUndo, db: Database): Promise<void> {
  const keyOf = ({ profileKey, signalId }: Dismissal): [string, string] => [profileKey, signalId]
  const stored = await db.dismissals.bulkGet(dismissals.map(keyOf))
  const left = dismissals.filter(({ at, reason }, place) => stored[place]?.at === at && stored[place]?.reason === reason)
  await db.dismissals.bulkDelete(left.map(keyOf))
}

/** Removes the profiles that the import added to creators. A creator joined since is left to the joined person. */
async function undoCreators({ creators }: ImportUndo, db: Database): Promise<void> {
  const ids = creators.map(({ now }) => now.id)
  const present = await db.creators.bulkGet(ids)
  const entries = await db.entries.where('creatorId').anyOf(ids).toArray()
  const [used, filed] = [new Set(entries.map(({ creatorId }) => creatorId)), new Set(entries.map(({ profileKey }) => profileKey))]
  const left = creators.flatMap(({ before, now }, at): Creator[] => {
    const creator = present[at]
    const isJoined = creator?.profileKeys.some((key) => !now.profileKeys.includes(key))
    if (!creator || (!before && (used.has(now.id) || isJoined))) return []
    const given = new Set(now.profileKeys.filter((key) => !before?.profileKeys.includes(key) && !filed.has(key)))
    return [{ ...creator, profileKeys: creator.profileKeys.filter((key) => !given.has(key)) }]
  })
  await db.creators.bulkDelete(left.flatMap(({ id, profileKeys }) => (profileKeys.length > 0 ? [] : [id])))
  await db.creators.bulkPut(left.filter(({ profileKeys }) => profileKeys.length > 0))
}

interface Memory {
  readonly profiles: Profile[]
  /** By id. */
  readonly creators: Map<string, Change<Creator>>
  /** By key. */
  readonly entries: Map<string, Change<Entry>>
  readonly dismissals: Dismissal[]
  readonly deeds: string[]
}

/** Who was added is noted in the history as saved. */
function deedsOf({ entries }: Changes, at: number): HistoryEvent[] {
  return entries.flatMap(({ before, now: { profileKey, campaignId } }): HistoryEvent[] =>
    before === null ? [{ id: crypto.randomUUID(), at, profileKey, campaignId, kind: 'saved', what: '', why: '' }] : [],
  )
}

async function write({ profiles, creators, entries, dismissals }: Changes, deeds: readonly HistoryEvent[], db: Database): Promise<void> {
  await db.deeds.bulkAdd(deeds)
  await db.profiles.bulkAdd(profiles)
  await db.creators.bulkPut(creators.map(({ now }) => now))
  await db.entries.bulkPut(entries.map(({ now }) => now))
  await db.dismissals.bulkPut(dismissals)
}

/** Adds changes; of two changes of one thing, keeps the first `before` and the last `after`. */
function remember({ profiles, creators, entries, dismissals }: Changes, memory: Memory): void {
  memory.profiles.push(...profiles)
  memory.dismissals.push(...dismissals)
  for (const { before, now } of creators) memory.creators.set(now.id, { before: (memory.creators.get(now.id) ?? { before }).before, now })
  for (const { before, now } of entries) memory.entries.set(now.key, { before: (memory.entries.get(now.key) ?? { before }).before, now })
}
