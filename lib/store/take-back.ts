import type { Creator, Entry } from '@/lib/domain/campaign'
import type { Database } from './database'
import { mergeEntries, ownedBy } from './join-entries'
import { mergedList } from './merged-list'
import { mergedNotes } from './merged-notes'
import { isSame, withoutChanges } from './with-changes'
import type { EntryChange } from './write-entries'

/**
 * The changes that undo changes of entries; reads only. Every undo of entries goes through here. Later changes stay:
 * - a changed entry: each field the change set is restored unless it was set again; tags one by one, and notes with later additions;
 * - an added entry is removed, unless it was edited since or its creator was joined with another;
 * - a moved entry goes back with later edits, unless its creator was joined, or saved again where it came from;
 * - a removed entry comes back, unless the same creator was saved again. A creator joined since comes back as the joined person, merged
 *   with that person's entry there; a deleted creator stays deleted.
 * @throws RangeError when merged notes are too long.
 */
export async function takeBack(changes: readonly EntryChange[], db: Database): Promise<EntryChange[]> {
  const present = await presentFor(changes, db)
  const { entries } = present
  return changes.flatMap((change): EntryChange[] => {
    const back = undoOf(change, present)
    if (!back) return []
    // Two changes may restore the same entry if their creators were joined since.
    if (back.before) entries.delete(back.before.key)
    if (back.after) entries.set(back.after.key, back.after)
    return [back]
  })
}

interface Present {
  readonly entries: Map<string, Entry>
  /** The present creator of each profile, by its key. */
  readonly owners: ReadonlyMap<string, Creator>
  /** The last join of each entry, epoch milliseconds, by its key. */
  readonly joined: ReadonlyMap<string, number>
}

async function presentFor(changes: readonly EntryChange[], db: Database): Promise<Present> {
  const removed = changes.flatMap(({ before, after }) => (before && !after ? [before] : []))
  const creators = await db.creators
    .where('profileKeys')
    .anyOf(removed.map(({ profileKey }) => profileKey))
    .distinct()
    .toArray()
  const owners = new Map(creators.flatMap((creator) => creator.profileKeys.map((key) => [key, creator])))
  const places = removed.flatMap((entry) => {
    const owner = owners.get(entry.profileKey)
    return owner ? [ownedBy(entry, owner).key] : []
  })
  const keys = new Set([...places, ...changes.flatMap(({ before, after }) => [before, after].flatMap((entry) => entry?.key ?? []))])
  const entries = (await db.entries.bulkGet([...keys])).filter((entry) => entry !== undefined)
  const joins = (await db.joins.toArray()).sort((a, b) => a.at - b.at)
  return {
    entries: new Map(entries.map((entry) => [entry.key, entry])),
    owners,
    joined: new Map(joins.flatMap(({ at, before }) => before.entries.map(({ key }) => [key, at]))),
  }
}

function undoOf({ before, after }: EntryChange, present: Present): EntryChange | null {
  if (!after) return before && restoredEntry(before, present)
  const there = present.entries.get(after.key)
  if (!there) return null
  const isJoined = (present.joined.get(after.key) ?? -Infinity) >= after.updatedAt
  if (!before) return isJoined || !isSame(there, after) ? null : { before: there, after: null }
  if (before.key !== after.key && (isJoined || present.entries.has(before.key))) return null
  const undone = {
    ...withoutChanges(there, before, after),
    tags: mergedList(there.tags, after.tags, before.tags),
    notes: mergedNotes(there.notes, after.notes, before.notes),
  }
  return isSame(undone, there) ? null : { before: there, after: undone }
}

function restoredEntry(entry: Entry, { owners, entries }: Present): EntryChange | null {
  const owner = owners.get(entry.profileKey)
  if (!owner) return null
  const owned = ownedBy(entry, owner)
  const there = entries.get(owned.key)
  if (!there) return { before: null, after: owned }
  return owner.id === entry.creatorId ? null : { before: there, after: mergeEntries(there, entry) }
}
