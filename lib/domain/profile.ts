import { Count } from './count'
import { PlatformId } from './page'
import { z } from './zod'

/** What pages said about one account on one platform. Absent means "not seen", never "none". */
export const ProfileFacts = z.object({
  handle: z.string().check(z.minLength(1), z.maxLength(120)),
  nativeId: z.optional(z.string().check(z.maxLength(120))),
  displayName: z.optional(z.string().check(z.maxLength(300))),
  verified: z.optional(z.boolean()),
  private: z.optional(z.boolean()),
  bio: z.optional(z.string().check(z.maxLength(6000))),
  category: z.optional(z.string().check(z.maxLength(200))),
  links: z._default(z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(60)), []),
  emails: z._default(z.array(z.string().check(z.maxLength(320))).check(z.maxLength(20)), []),
  followers: z.optional(Count),
  following: z.optional(Count),
  postCount: z.optional(Count),
  /** Likes received over the whole account (TikTok). */
  hearts: z.optional(Count),
  /** LinkedIn's connections. */
  connections: z.optional(Count),
  /** Likes of a page (Facebook). */
  likes: z.optional(Count),
})
export type ProfileFacts = z.infer<typeof ProfileFacts>

/** `platform:nativeId`, or `platform:@handle` in lower case while the native id is unknown. */
export const ProfileKey = z.string().check(z.minLength(3), z.maxLength(200))
export type ProfileKey = z.infer<typeof ProfileKey>

/** A profile as stored: the facts merged over all readings. */
export const Profile = z.extend(ProfileFacts, {
  key: ProfileKey,
  platform: PlatformId,
  url: z.string().check(z.maxLength(2000)),
  /** Lower-case NFC handle, what lookups compare. */
  handleKey: z.string(),
  firstSeen: z.int(),
  lastRead: z.int(),
  readerVersion: z.string().check(z.maxLength(40)),
})
export type Profile = z.infer<typeof Profile>

/** Counts of one day, for growth between the person's own visits. At most one a day and profile. */
export const Snapshot = z.object({
  profileKey: ProfileKey,
  /** UTC day, `2026-11-20`. */
  day: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/)),
  at: z.int(),
  followers: z.optional(Count),
  following: z.optional(Count),
  postCount: z.optional(Count),
  hearts: z.optional(Count),
})
export type Snapshot = z.infer<typeof Snapshot>
