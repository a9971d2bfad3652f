import type { CreatorFacts } from '@/lib/domain/score'
import { type Database, database } from './database'

/**
 * All stored facts of one profile, as the scores take them.
 * @returns `null` when the profile is not stored. Posts newest first, those without a date last.
 */
export async function factsOf(profileKey: string, db: Database = database): Promise<CreatorFacts | null> {
  const [profile, posts, history] = await Promise.all([
    db.profiles.get(profileKey),
    db.posts.where({ profileKey }).toArray(),
    db.snapshots.where('[profileKey+day]').between([profileKey, ''], [profileKey, '\uffff']).toArray(),
  ])
  if (!profile) return null
  posts.sort((a, b) => (b.postedAt ?? '').localeCompare(a.postedAt ?? '') || a.key.localeCompare(b.key))
  return { profile, posts, history }
}
