import type { Join } from '@/lib/domain/campaign'
import { MOST_PROFILES } from '@/lib/domain/limits'
import type { Profile } from '@/lib/domain/profile'
import { creatorFor } from './creators'
import { type Database, database } from './database'
import { recordEvent } from './deeds'
import { joinedEntries, partedEntries } from './join-entries'

/**
 * Joins the creators of two profiles, saved or not. The first one's creator stays.
 * @returns the join, for parting them again; `null` when they are one already.
 * @throws when a profile is not stored, and as {@link joinCreators}.
 */
export async function joinProfiles(keepKey: string, otherKey: string, now: number, db: Database = database): Promise<Join | null> {
  return db.transaction('rw', [db.profiles, db.creators, db.entries, db.joins, db.deeds], async () => {
    const kept = await creatorFor(keepKey, now, db)
    const other = await creatorFor(otherKey, now, db)
    return joinCreators(kept.id, other.id, now, db)
  })
}

/**
 * Joins two creators, in one transaction: the first takes over the other's profiles and entries (`mergeEntries` when both are on one
 * shortlist). The join stores both as they were.
 * @returns the join, for parting them again; `null` when they are one already or either is gone.
 * @throws RangeError over 40 profiles or when the joined notes are too long. Nothing is changed then.
 */
export async function joinCreators(keepId: string, otherId: string, now: number, db: Database = database): Promise<Join | null> {
  return db.transaction('rw', [db.creators, db.entries, db.joins, db.deeds], async () => {
    const join = await joinPair(keepId, otherId, { now, db })
    if (join) await record('joined', join, { now, db })
    return join
  })
}

/**
 * Joins the creators of several entries, in one transaction; the creator saved first stays.
 * @returns the joins, latest first; empty when they are one already.
 * @throws as {@link joinCreators}.
 */
export async function joinEntries(entryKeys: readonly string[], now: number, db: Database = database): Promise<Join[]> {
  return db.transaction('rw', [db.creators, db.entries, db.joins, db.deeds], async () => {
    const entries = (await db.entries.bulkGet([...entryKeys])).filter((entry) => entry !== undefined)
    const [kept, ...others] = entries.sort((a, b) => a.savedAt - b.savedAt)
    const joins: Join[] = []
    for (const other of others) {
      const join = kept && (await joinCreators(kept.creatorId, other.creatorId, now, db))
      if (join) joins.unshift(join)
    }
    return joins
  })
}

/**
 * Undoes a join, in one transaction: both creators return as they were, with later edits on one side (see `partedEntries`).
 * Later joins of the same person stay: they are undone first and made again afterwards.
 * @returns whether there was anything to part.
 */
export async function partCreators(joinId: string, now: number, db: Database = database): Promise<boolean> {
  return db.transaction('rw', [db.creators, db.entries, db.joins, db.deeds], async () => {
    const join = await db.joins.get(joinId)
    if (!join || !(await part(join, { now, db }))) return false
    await record('parted', join, { now, db })
    return true
  })
}

/** The joins that made a creator what it is, latest first. */
export async function joinsOf(creatorId: string, db: Database = database): Promise<Join[]> {
  const persons = new Set([creatorId])
  const joins = (await db.joins.toArray()).sort((a, b) => b.at - a.at)
  // No later join keeps a creator that was joined away, so one pass from the latest finds all.
  return joins.filter(({ creatorId: kept, before }) => {
    if (!persons.has(kept)) return false
    for (const { id } of before.creators) persons.add(id)
    return true
  })
}

/** A join seen from one profile: the profiles on its other side. */
export interface JoinedWith {
  readonly join: Join
  readonly profiles: readonly Profile[]
}

/** The joins of a profile with the profiles on their other sides, latest first. */
export async function joinedWith(profileKey: string, db: Database = database): Promise<JoinedWith[]> {
  const creator = await db.creators.where({ profileKeys: profileKey }).first()
  const joins = creator ? await joinsOf(creator.id, db) : []
  return Promise.all(
    joins.map(async (join) => {
      const sides = join.before.creators.map(({ profileKeys }) => profileKeys)
      const far = (sides[1]?.includes(profileKey) ? sides[0] : sides[1]) ?? []
      return { join, profiles: (await db.profiles.bulkGet(far)).filter((profile) => profile !== undefined) }
    }),
  )
}

interface Work {
  readonly now: number
  readonly db: Database
}

async function joinPair(keepId: string, otherId: string, { now, db }: Work): Promise<Join | null> {
  const creators = (await db.creators.bulkGet([keepId, otherId])).filter((creator) => creator !== undefined)
  const [kept, other] = creators
  if (!kept || !other || keepId === otherId) return null
  const profileKeys = [...new Set([...kept.profileKeys, ...other.profileKeys])]
  if (profileKeys.length > MOST_PROFILES) throw new RangeError(`a person has at most ${MOST_PROFILES} profiles`)
  const entries = await db.entries.where('creatorId').anyOf(keepId, otherId).toArray()
  // Joins are ordered by `at`, so it must grow even when the clock is set back.
  const last = Math.max(0, ...(await db.joins.toArray()).map(({ at }) => at))
  const join: Join = { id: crypto.randomUUID(), at: Math.max(now, last + 1), creatorId: keepId, before: { creators, entries } }
  await db.entries.bulkDelete(entries.map(({ key }) => key))
  await db.entries.bulkAdd(joinedEntries(join))
  await db.creators.delete(otherId)
  await db.creators.put({ ...kept, profileKeys })
  await db.joins.add(join)
  return join
}

async function part(join: Join, { now, db }: Work): Promise<boolean> {
  const later = await joinsSince(join, db)
  for (const each of later.toReversed()) await restore(each, db)
  const isParted = await restore(join, db)
  for (const { before } of later) {
    const [kept, other] = before.creators
    if (kept && other) await joinPair(kept.id, other.id, { now, db })
  }
  return isParted
}

/** Later joins of the same person, earliest first, including those of a person they were joined into. */
async function joinsSince({ at, creatorId }: Join, db: Database): Promise<Join[]> {
  const persons = new Set([creatorId])
  const later = (await db.joins.toArray()).filter((each) => each.at > at).sort((a, b) => a.at - b.at)
  return later.filter(({ creatorId: kept, before }) => {
    const isOfPerson = before.creators.some(({ id }) => persons.has(id))
    if (isOfPerson) persons.add(kept)
    return isOfPerson
  })
}

async function restore(join: Join, db: Database): Promise<boolean> {
  await db.joins.delete(join.id)
  const other = join.before.creators[1]
  const present = await db.creators.get(join.creatorId)
  // A creator deleted since stays deleted.
  if (!present || !other) return false
  const entries = await db.entries.where({ creatorId: present.id }).toArray()
  await db.entries.bulkDelete(entries.map(({ key }) => key))
  await db.entries.bulkPut(entries.flatMap((entry) => partedEntries(entry, join)))
  await db.creators.bulkPut([{ ...present, profileKeys: present.profileKeys.filter((key) => !other.profileKeys.includes(key)) }, other])
  return true
}

/** Records the event in both histories: once parted, each is shown alone. */
async function record(kind: 'joined' | 'parted', { before }: Join, { now, db }: Work): Promise<void> {
  const [kept, other] = before.creators.map(({ profileKeys }) => profileKeys[0])
  if (kept === undefined || other === undefined) return
  await recordEvent({ at: now, profileKey: kept, kind, what: other }, db)
  if (kind === 'parted') await recordEvent({ at: now, profileKey: other, kind, what: kept }, db)
}
