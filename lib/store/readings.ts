import { handleKey } from '@/lib/domain/handle'
import type { Post, PostFacts } from '@/lib/domain/post'
import type { Profile, ProfileFacts } from '@/lib/domain/profile'
import type { Reading } from '@/lib/domain/reading'
import { type Database, database } from './database'
import { mergePost, mergeProfile } from './merge'

/** Keys of a stored reading. */
export interface Stored {
  readonly profileKey: string | null
  readonly postKey: string | null
  /** Keys of the profile's posts in page order. */
  readonly postKeys: readonly string[]
}

/**
 * Merges one reading into the store, in one transaction: profile, today's snapshot, posts.
 * @param profileUrl gives a profile's canonical address.
 * @returns the keys it is stored under. Nothing is written for a reading without values.
 * @throws Dexie's errors when the write fails; nothing is written then.
 */
export async function saveReading(reading: Reading, profileUrl: (facts: ProfileFacts) => string, db: Database = database): Promise<Stored> {
  if (!reading.profile && !reading.post) return { profileKey: null, postKey: null, postKeys: [] }
  return db.transaction('rw', [db.profiles, db.snapshots, db.posts], async () => {
    const profileKey = reading.profile ? await saveProfile(reading, reading.profile, { profileUrl, db }) : null
    const owner = profileKey ?? `${reading.platform}:unknown`
    const postKey = reading.post ? ((await savePosts(reading, [reading.post], { owner, db }))[0] ?? null) : null
    return { profileKey, postKey, postKeys: await savePosts(reading, reading.posts, { owner, db }) }
  })
}

async function saveProfile(
  reading: Reading,
  facts: ProfileFacts,
  { profileUrl, db }: { profileUrl: (facts: ProfileFacts) => string; db: Database },
): Promise<string> {
  const known = await findProfile(reading.platform, facts, db)
  const base = known ? mergeProfile(known, facts) : facts
  const profile: Profile = {
    ...base,
    key: known?.key ?? newKey(reading.platform, facts),
    platform: reading.platform,
    url: profileUrl(base),
    handleKey: handleKey(base.handle),
    firstSeen: known?.firstSeen ?? reading.readAt,
    lastRead: reading.readAt,
    readerVersion: reading.readerVersion,
  }
  await db.profiles.put(profile)
  if (facts.followers || facts.following || facts.postCount || facts.hearts) {
    const { followers, following, postCount, hearts } = profile
    const day = new Date(reading.readAt).toISOString().slice(0, 10)
    await db.snapshots.put({
      profileKey: profile.key,
      day,
      at: reading.readAt,
      ...(followers && { followers }),
      ...(following && { following }),
      ...(postCount && { postCount }),
      ...(hearts && { hearts }),
    })
  }
  return profile.key
}

/** Accounts change handles and others take them over: the native id decides where both have one. */
async function findProfile(platform: string, facts: ProfileFacts, db: Database): Promise<Profile | undefined> {
  if (facts.nativeId !== undefined) {
    const same = await db.profiles.where({ platform, nativeId: facts.nativeId }).first()
    if (same) return same
  }
  const named = await db.profiles.where({ platform, handleKey: handleKey(facts.handle) }).toArray()
  return named.find((profile) => facts.nativeId === undefined || profile.nativeId === undefined || profile.nativeId === facts.nativeId)
}

function newKey(platform: string, facts: ProfileFacts): string {
  return facts.nativeId === undefined ? `${platform}:@${handleKey(facts.handle)}` : `${platform}:${facts.nativeId}`
}

async function savePosts(reading: Reading, posts: readonly PostFacts[], { owner, db }: { owner: string; db: Database }): Promise<string[]> {
  const keys = posts.map((post) => `${reading.platform}:${post.id}`)
  const known = await db.posts.bulkGet(keys)
  const rows = posts.map((facts, at): Post => {
    const older = known[at]
    return {
      ...(older ? mergePost(older, facts) : facts),
      key: keys[at] ?? '',
      platform: reading.platform,
      profileKey: older && owner.endsWith(':unknown') ? older.profileKey : owner,
      firstSeen: older?.firstSeen ?? reading.readAt,
      lastSeen: reading.readAt,
    }
  })
  await db.posts.bulkPut(rows)
  return keys
}
