import type { Creator } from '@/lib/domain/campaign'
import { DAY_MS } from '@/lib/domain/time'
import { type Database, database } from './database'
import { forgetNotSame } from './not-same'
import { joinsOf } from './persons'
import { isSame } from './with-changes'

/**
 * Deletes profiles with all their readings and decisions, also from the history of others, from stored joins and from the pairs marked as
 * two persons. A creator is deleted with its last profile. Runs inside the caller's transaction if there is one.
 */
async function eraseProfiles(keys: readonly string[], db: Database): Promise<void> {
  if (keys.length === 0) return
  const erased = new Set(keys)
  for (const key of keys) {
    await db.posts.where({ profileKey: key }).delete()
    await db.snapshots.where('[profileKey+day]').between([key, ''], [key, '\uffff']).delete()
    await db.dismissals.where('[profileKey+signalId]').between([key, ''], [key, '\uffff']).delete()
  }
  await db.deeds.filter(({ profileKey, what }) => erased.has(profileKey) || erased.has(what)).delete()
  await db.entries.where('profileKey').anyOf(keys).delete()
  await eraseFromCreators(erased, db)
  await eraseFromJoins(erased, db)
  await forgetNotSame(erased, db)
  await db.profiles.bulkDelete([...keys])
}

async function eraseFromCreators(erased: ReadonlySet<string>, db: Database): Promise<void> {
  const creators = await db.creators
    .where('profileKeys')
    .anyOf([...erased])
    .distinct()
    .toArray()
  const left = creators.map((creator) => without(erased, creator))
  await db.creators.bulkDelete(left.flatMap(({ id, profileKeys }) => (profileKeys.length > 0 ? [] : [id])))
  await db.creators.bulkPut(left.filter(({ profileKeys }) => profileKeys.length > 0))
}

/** Deletes joins with an empty side: they have nothing left to part. */
async function eraseFromJoins(erased: ReadonlySet<string>, db: Database): Promise<void> {
  for (const join of await db.joins.toArray()) {
    const creators = join.before.creators.map((creator) => without(erased, creator))
    const entries = join.before.entries.filter(({ profileKey }) => !erased.has(profileKey))
    if (creators.some(({ profileKeys }) => profileKeys.length === 0)) await db.joins.delete(join.id)
    else if (!isSame(join.before, { creators, entries })) await db.joins.put({ ...join, before: { creators, entries } })
  }
}

const without = (erased: ReadonlySet<string>, creator: Creator): Creator => ({
  ...creator,
  profileKeys: creator.profileKeys.filter((key) => !erased.has(key)),
})

const ALL_OF_A_CREATOR = ['profiles', 'posts', 'snapshots', 'dismissals', 'deeds', 'creators', 'entries', 'joins', 'settings']

/**
 * Deletes one creator for good, with every joined profile: readings, entries, notes and decisions. For a creator who asks to be erased.
 * @param profileKey any of the creator's profiles.
 */
export async function eraseCreator(profileKey: string, db: Database = database): Promise<void> {
  await db.transaction('rw', ALL_OF_A_CREATOR, async () => {
    const creators = await db.creators.where({ profileKeys: profileKey }).toArray()
    for (const { id } of creators) {
      await db.entries.where({ creatorId: id }).delete()
      await db.joins.bulkDelete((await joinsOf(id, db)).map((join) => join.id))
    }
    await eraseProfiles([...new Set([profileKey, ...creators.flatMap((creator) => creator.profileKeys)])], db)
  })
}

/** Deletes all stored data, settings included. */
export async function eraseEverything(db: Database = database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()))
  })
}

/**
 * Deletes profiles of creators on no shortlist that were last read more than `days` ago. A creator keeps its newer profiles.
 * @returns how many profiles were deleted.
 */
export async function eraseUnsaved({ days, now }: { days: number; now: number }, db: Database = database): Promise<number> {
  return db.transaction('rw', ALL_OF_A_CREATOR, async () => {
    const entries = await db.entries.toArray()
    const creators = await db.creators.bulkGet([...new Set(entries.map((entry) => entry.creatorId))])
    const kept = new Set([...entries.map((entry) => entry.profileKey), ...creators.flatMap((creator) => creator?.profileKeys ?? [])])
    const old = await db.profiles.filter((profile) => profile.lastRead < now - days * DAY_MS && !kept.has(profile.key)).primaryKeys()
    await eraseProfiles(old, db)
    return old.length
  })
}
