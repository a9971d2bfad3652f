import type { HistoryEvent } from '@/lib/domain/campaign'
import { type Database, database } from './database'

/**
 * Adds an event to the history. Call it inside the transaction of the change itself (which must include `deeds`), so that neither is
 * stored without the other.
 */
export async function recordEvent(
  deed: Omit<HistoryEvent, 'id' | 'what' | 'why'> & Partial<HistoryEvent>,
  db: Database = database,
): Promise<void> {
  await db.deeds.add({ id: crypto.randomUUID(), what: '', why: '', ...deed })
}

/** The history of a profile and of all other profiles of the same person, latest first. */
export async function historyOf(profileKey: string, db: Database = database): Promise<HistoryEvent[]> {
  const deeds = await db.deeds
    .where('profileKey')
    .anyOf(await profilesOfPerson(profileKey, db))
    .toArray()
  return deeds.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1))
}

/** Keys of all profiles joined to the same person, itself included. */
export async function profilesOfPerson(profileKey: string, db: Database = database): Promise<string[]> {
  const creator = await db.creators.where({ profileKeys: profileKey }).first()
  return creator?.profileKeys ?? [profileKey]
}
