import { Count } from './count'
import { PlatformId } from './page'
import { z } from './zod'

/** What pages said about one account on one platform. Absent means "not seen", never "none". */
export const ProfileFacts = z.object({
  handle: z.string().min(1).max(120),
  nativeId: z.string().max(120).optional(),
  displayName: z.string().max(300).optional(),
  verified: z.boolean().optional(),
  private: z.boolean().optional(),
  bio: z.string().max(6000).optional(),
  category: z.string().max(200).optional(),
  links: z.array(z.string().max(2000)).max(60).default([]),
  emails: z.array(z.string().max(320)).max(20).default([]),
  followers: Count.optional(),
  following: Count.optional(),
  postCount: Count.optional(),
  /** Likes received over the whole account (TikTok). */
  hearts: Count.optional(),
  /** LinkedIn's connections. */
  connections: Count.optional(),
  /** Likes of a page (Facebook). */
  likes: Count.optional(),
})
export type ProfileFacts = z.infer<typeof ProfileFacts>

/** `platform:nativeId`, or `platform:@handle` in lower case while the native id is unknown. */
export const ProfileKey = z.string().min(3).max(200)
export type ProfileKey = z.infer<typeof ProfileKey>

/** A profile as stored: the facts merged over all readings. */
export const Profile = ProfileFacts.extend({
  key: ProfileKey,
  platform: PlatformId,
  url: z.string().max(2000),
  /** Lower-case NFC handle, what lookups compare. */
  handleKey: z.string(),
  firstSeen: z.number().int(),
  lastRead: z.number().int(),
  readerVersion: z.string().max(40),
})
export type Profile = z.infer<typeof Profile>

/** Counts of one day, for growth between the person's own visits. At most one a day and profile. */
export const Snapshot = z.object({
  profileKey: ProfileKey,
  /** UTC day, `2026-11-20`. */
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  at: z.number().int(),
  followers: Count.optional(),
  following: Count.optional(),
  postCount: Count.optional(),
  hearts: Count.optional(),
})
export type Snapshot = z.infer<typeof Snapshot>
