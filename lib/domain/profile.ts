import { Count } from './count'
import {
  LONGEST_CATEGORY,
  LONGEST_DISPLAY_NAME,
  LONGEST_EMAIL,
  LONGEST_HANDLE,
  LONGEST_KEY,
  LONGEST_LINK,
  LONGEST_NATIVE_ID,
  LONGEST_READER_VERSION,
  LONGEST_TEXT,
  MOST_EMAILS,
  MOST_LINKS,
} from './limits'
import { PlatformId } from './page'
import { z } from './zod'

/** What pages said about one account on one platform. Absent means "not seen", never "none". */
export const ProfileFacts = z.object({
  handle: z.string().check(z.minLength(1), z.maxLength(LONGEST_HANDLE)),
  nativeId: z.optional(z.string().check(z.maxLength(LONGEST_NATIVE_ID))),
  displayName: z.optional(z.string().check(z.maxLength(LONGEST_DISPLAY_NAME))),
  verified: z.optional(z.boolean()),
  private: z.optional(z.boolean()),
  bio: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
  category: z.optional(z.string().check(z.maxLength(LONGEST_CATEGORY))),
  links: z._default(z.array(z.string().check(z.maxLength(LONGEST_LINK))).check(z.maxLength(MOST_LINKS)), []),
  emails: z._default(z.array(z.string().check(z.maxLength(LONGEST_EMAIL))).check(z.maxLength(MOST_EMAILS)), []),
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
export const ProfileKey = z.string().check(z.minLength(3), z.maxLength(LONGEST_KEY))
export type ProfileKey = z.infer<typeof ProfileKey>

/** A profile as stored: the facts merged over all readings. */
export const Profile = z.extend(ProfileFacts, {
  key: ProfileKey,
  platform: PlatformId,
  url: z.string().check(z.maxLength(LONGEST_LINK)),
  /** Lower-case NFC handle, what lookups compare. */
  handleKey: z.string(),
  firstSeen: z.int(),
  lastRead: z.int(),
  readerVersion: z.string().check(z.maxLength(LONGEST_READER_VERSION)),
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
