import type { Creator, Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import Dexie from 'dexie'
import { campaignOf } from './campaigns'
import { type Database, database } from './database'
import { recordEvent } from './deeds'
import { creatorFor } from './creators'
import { keepLengths } from './lengths'
import { mergedList } from './merged-list'
import { mergedNotes } from './merged-notes'
import { takeBack } from './take-back'
import { deedsOfChanges, writeEntries } from './write-entries'

/** A shortlist row: the entry, and the creator's profile as stored now. */
export interface ShortlistRow {
  readonly entry: Entry
  readonly creator: Creator
  readonly profile: Profile
}

/**
 * Puts the creator of a profile on a campaign's shortlist. Saving twice changes nothing.
 * @param to.campaignName the campaign's name if it has to be made.
 * @returns the entry, and whether it is new (only then is there something to undo).
 * @throws when the profile is not stored.
 */
export async function saveToShortlist(
  profileKey: string,
  { campaignId, campaignName, now }: { campaignId: string; campaignName?: string; now: number },
  db: Database = database,
): Promise<{ entry: Entry; added: boolean }> {
  await campaignOf(campaignId, { now, name: campaignName }, db)
  return db.transaction('rw', [db.profiles, db.creators, db.entries, db.deeds], async () => {
    const profile = await db.profiles.get(profileKey)
    if (!profile) throw new Error(`profile ${profileKey} is not stored`)
    const creator = await creatorFor(profileKey, now, db)
    const key = `${campaignId}/${creator.id}`
    const known = await db.entries.get(key)
    if (known) return { entry: known, added: false }
    const entry: Entry = {
      key,
      campaignId,
      creatorId: creator.id,
      profileKey,
      platform: profile.platform,
      status: 'shortlisted',
      priority: 'normal',
      owner: '',
      notes: '',
      tags: [],
      statusReason: '',
      savedAt: now,
      updatedAt: now,
    }
    await db.entries.add(entry)
    await recordEvent({ at: now, profileKey, campaignId, kind: 'saved' }, db)
    return { entry, added: true }
  })
}

/** Removes an entry from its shortlist and returns it for {@link restoreEntry}. Readings stay. */
export async function removeEntry(key: string, db: Database = database): Promise<Entry | null> {
  return db.transaction('rw', [db.entries, db.deeds], async () => {
    const entry = await db.entries.get(key)
    if (!entry) return null
    await db.entries.delete(key)
    await recordEvent({ at: Date.now(), profileKey: entry.profileKey, campaignId: entry.campaignId, kind: 'removed' }, db)
    return entry
  })
}

/**
 * Restores a removed entry. Later changes stay ({@link takeBack}): a creator saved again is left alone, and a joined one returns as part of
 * the joined person.
 */
export async function restoreEntry(entry: Entry, db: Database = database): Promise<void> {
  await db.transaction('rw', [db.entries, db.deeds, db.creators, db.joins], async () => {
    const back = await takeBack([{ before: entry, after: null }], db)
    await writeEntries(back, deedsOfChanges(back, 'restored', Date.now()), db)
  })
}

/**
 * Changes the decisions of an entry. A new status is added to the history.
 * @throws RangeError when a text or list would be too long. Nothing is changed then.
 */
export async function updateEntry(
  key: string,
  change: Partial<Omit<Entry, 'key' | 'campaignId' | 'creatorId' | 'profileKey' | 'platform' | 'savedAt' | 'updatedAt'>>,
  now: number,
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', [db.entries, db.deeds], async () => {
    const before = await db.entries.get(key)
    if (!before) return
    keepLengths(before, change)
    await db.entries.update(key, { ...change, updatedAt: now })
    if (change.status === undefined || change.status === before.status) return
    const { profileKey, campaignId } = before
    await recordEvent({ at: now, profileKey, campaignId, kind: 'status', what: change.status, why: change.statusReason ?? '' }, db)
  })
}

/**
 * Adds and removes the tags that differ between `before` and `after`. Tag changes of another window stay.
 * @throws RangeError when there would be too many tags.
 */
export async function changeTags(
  key: string,
  { before, after, now }: { before: readonly string[]; after: readonly string[]; now: number },
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', [db.entries, db.deeds], async () => {
    const stored = (await db.entries.get(key))?.tags ?? []
    await updateEntry(key, { tags: mergedList(stored, before, after) }, now, db)
  })
}

/**
 * Stores notes edited from `before`. Another window's edits stay: two additions follow each other; of two different texts both are kept,
 * this one last. Together they may be longer than what can be typed.
 * @throws RangeError when they are too long to keep: the stored notes stay, and the field still holds its text.
 */
export async function changeNotes(
  key: string,
  { before, after, now }: { before: string; after: string; now: number },
  db: Database = database,
): Promise<void> {
  await db.transaction('rw', [db.entries, db.deeds], async () => {
    const stored = (await db.entries.get(key))?.notes ?? ''
    await updateEntry(key, { notes: mergedNotes(stored, before, after) }, now, db)
  })
}

/** The entry of a profile's creator in a campaign, saved under any of the creator's profiles. */
export async function entryOf(profileKey: string, campaignId: string, db: Database = database): Promise<Entry | null> {
  const creator = await db.creators.where({ profileKeys: profileKey }).first()
  return creator ? ((await db.entries.get(`${campaignId}/${creator.id}`)) ?? null) : null
}

/** A campaign's shortlist, latest saved first, without entries whose profile is gone. */
export async function shortlistOf(campaignId: string, db: Database = database): Promise<ShortlistRow[]> {
  return withProfiles(await db.entries.where({ campaignId }).toArray(), db)
}

/** These entries, of any campaign, as {@link shortlistOf} gives them. */
export async function shortlistRows(keys: Iterable<string>, db: Database = database): Promise<ShortlistRow[]> {
  const entries = await db.entries.bulkGet([...keys])
  return withProfiles(
    entries.filter((entry) => entry !== undefined),
    db,
  )
}

async function withProfiles(entries: readonly Entry[], db: Database): Promise<ShortlistRow[]> {
  const [profiles, creators] = await Promise.all([
    db.profiles.bulkGet(entries.map((entry) => entry.profileKey)),
    db.creators.bulkGet(entries.map((entry) => entry.creatorId)),
  ])
  return entries
    .flatMap((entry, at) => {
      const profile = profiles[at]
      const creator = creators[at]
      return profile && creator ? [{ entry, profile, creator }] : []
    })
    .sort((a, b) => b.entry.savedAt - a.entry.savedAt || (a.entry.key < b.entry.key ? 1 : -1))
}

/** The position of a profile's creator on a shortlist. */
export interface ShortlistPosition {
  /** Counted from 0 in the order of {@link shortlistOf}; −1 when the creator is not on it. */
  readonly at: number
  /** Number of entries. */
  readonly of: number
}

/** Counts in the index: a list of thousands costs no more than a short one. */
export async function positionOnShortlist(
  profileKey: string | null,
  campaignId: string,
  db: Database = database,
): Promise<ShortlistPosition> {
  const [of, entry] = await Promise.all([
    db.entries.where({ campaignId }).count(),
    profileKey === null ? null : entryOf(profileKey, campaignId, db),
  ])
  if (!entry) return { at: -1, of }
  const { key, savedAt } = entry
  const bySaved = db.entries.where('[campaignId+savedAt]')
  const [later, together] = await Promise.all([
    bySaved.between([campaignId, savedAt], [campaignId, Dexie.maxKey], false, true).count(),
    bySaved.equals([campaignId, savedAt]).primaryKeys(),
  ])
  return { at: later + together.filter((other) => other > key).length, of }
}

/**
 * The profile under which the entry at this position (see {@link ShortlistPosition}) was saved.
 * @throws when there is none.
 */
export async function profileAtPlace(at: number, campaignId: string, db: Database = database): Promise<Profile> {
  const bySaved = db.entries.where('[campaignId+savedAt]').between([campaignId, Dexie.minKey], [campaignId, Dexie.maxKey])
  const entry = await bySaved.reverse().offset(at).first()
  const profile = entry && (await db.profiles.get(entry.profileKey))
  if (!profile) throw new Error(`there is no profile at place ${at} of ${campaignId}`)
  return profile
}
