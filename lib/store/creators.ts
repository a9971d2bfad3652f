import type { Creator } from '@/lib/domain/campaign'
import { type Database, database } from './database'

/**
 * The creator of a profile; makes one if there is none. Call it inside a transaction over profiles and creators.
 * @throws when the profile is not stored.
 */
export async function creatorFor(profileKey: string, now: number, db: Database = database): Promise<Creator> {
  const known = await db.creators.where({ profileKeys: profileKey }).first()
  if (known) return known
  const profile = await db.profiles.get(profileKey)
  if (!profile) throw new Error(`profile ${profileKey} is not stored`)
  const creator = { id: crypto.randomUUID(), name: profile.displayName ?? profile.handle, profileKeys: [profileKey], createdAt: now }
  await db.creators.add(creator)
  return creator
}
