import type { Creator, Entry } from '@/lib/domain/campaign'
import type { Database } from './database'
import { mergeEntries, ownedBy } from './join-entries'
import { mergedList } from './merged-list'
import { mergedNotes } from './merged-notes'
import { isSame, withoutChanges } from './with-changes'
import type { EntryChange } from './write-entries'

/**
 * What takes changes of entries back, as changes to be written; reads only. Every undoing of entries goes through here. What was done
 * since stays:
 * - what was changed is put back field by field where it is still as the change left it; tags one by one, and notes with what was added;
 * - what was added goes, unless it was edited since or the person was joined with another;
 * - what was moved goes back with later edits, unless the person was joined, or saved anew where it came from;
 * - what was removed comes back, unless the same creator was saved anew. Who was joined since is filed under the person they are now, on
 *   one entry with what that person has there already; who was deleted stays away.
 * @throws RangeError when notes put together are longer than notes can be.
 */
export async function takeBack(changes: readonly EntryChange[], db: Database): Promise<EntryChange[]> {
  const present = await presentFor(changes, db)
  const { entries } = present
  return changes.flatMap((change): EntryChange[] => {
    const back = backOf(change, present)
    if (!back) return []
    // Two changes may come back to the same place, when their creators were joined since.
    if (back.before) entries.delete(back.before.key)
    if (back.after) entries.set(back.after.key, back.after)
    return [back]
  })
}

interface Present {
  readonly entries: Map<string, Entry>
  /** The creator that a profile belongs to now. */
  readonly owners: ReadonlyMap<string, Creator>
  /** When an entry was last part of a join, by its key. */
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

function backOf({ before, after }: EntryChange, present: Present): EntryChange | null {
  if (!after) return before && comingBack(before, present)
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

function comingBack(entry: Entry, { owners, entries }: Present): EntryChange | null {
  const owner = owners.get(entry.profileKey)
  if (!owner) return null
  const owned = ownedBy(entry, owner)
  const there = entries.get(owned.key)
  if (!there) return { before: null, after: owned }
  return owner.id === entry.creatorId ? null : { before: there, after: mergeEntries(there, entry) }
}
