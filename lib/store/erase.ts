import { type Database, database } from './database'

const DAY_MS = 86_400_000

/**
 * Deletes profiles with all that pages said of them and all that was decided about them.
 * Runs inside the caller's transaction when there is one.
 */
async function eraseProfiles(keys: readonly string[], db: Database): Promise<void> {
  for (const key of keys) {
    await db.posts.where({ profileKey: key }).delete()
    await db.snapshots.where('[profileKey+day]').between([key, ''], [key, '\uffff']).delete()
    await db.dismissals.where('[profileKey+signalId]').between([key, ''], [key, '\uffff']).delete()
    await db.deeds.where({ profileKey: key }).delete()
  }
  await db.profiles.bulkDelete([...keys])
}

const ALL_OF_A_CREATOR = ['profiles', 'posts', 'snapshots', 'dismissals', 'deeds', 'creators', 'entries', 'joins']

/**
 * Deletes one creator for good: every profile, post and number, and every shortlist entry, note and decision. For somebody who asks for it.
 * @param profileKey any of the creator's profiles.
 */
export async function eraseCreator(profileKey: string, db: Database = database): Promise<void> {
  await db.transaction('rw', ALL_OF_A_CREATOR, async () => {
    const creators = await db.creators.where({ profileKeys: profileKey }).toArray()
    for (const creator of creators) {
      await db.entries.where({ creatorId: creator.id }).delete()
      await db.joins.where({ creatorId: creator.id }).delete()
      await db.creators.delete(creator.id)
    }
    await eraseProfiles([...new Set([profileKey, ...creators.flatMap((creator) => creator.profileKeys)])], db)
  })
}

/** Deletes everything that is stored, settings included. */
export async function eraseEverything(db: Database = database): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(db.tables.map((table) => table.clear()))
  })
}

/**
 * Deletes creators who were only looked at: on no shortlist, and not read for so many days.
 * @returns how many profiles were deleted.
 */
export async function eraseUnsaved({ days, now }: { days: number; now: number }, db: Database = database): Promise<number> {
  return db.transaction('rw', ALL_OF_A_CREATOR, async () => {
    const entries = await db.entries.toArray()
    const creators = await db.creators.bulkGet([...new Set(entries.map((entry) => entry.creatorId))])
    const kept = new Set([...entries.map((entry) => entry.profileKey), ...creators.flatMap((creator) => creator?.profileKeys ?? [])])
    const old = await db.profiles.filter((profile) => profile.lastRead < now - days * DAY_MS && !kept.has(profile.key)).primaryKeys()
    for (const key of old) {
      // A creator whose last entry was removed has no claim to be kept.
      await db.creators.where({ profileKeys: key }).delete()
    }
    await eraseProfiles(old, db)
    return old.length
  })
}
