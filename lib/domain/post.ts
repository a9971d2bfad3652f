import { Count } from './count'
import {
  LONGEST_COMMENTER,
  LONGEST_HANDLE,
  LONGEST_HASHTAG,
  LONGEST_KEY,
  LONGEST_LABEL,
  LONGEST_LINK,
  LONGEST_MOMENT,
  LONGEST_NAME,
  LONGEST_NATIVE_ID,
  LONGEST_TEXT,
  LONGEST_VIA,
  MOST_COLLABORATORS,
  MOST_COMMENTERS,
  MOST_HASHTAGS,
  MOST_LABEL_BRANDS,
  MOST_LINKS,
  MOST_MENTIONS,
} from './limits'
import { PlatformId } from './page'
import { ProfileKey } from './profile'
import { z } from './zod'

export const PostKind = z.enum(['image', 'carousel', 'video', 'short', 'text', 'live', 'unknown'])
export type PostKind = z.infer<typeof PostKind>

/** How much of `postedAt` the page really said; `id` = derived from the post's id, good to about a day. */
export const DatePrecision = z.enum(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'id'])
export type DatePrecision = z.infer<typeof DatePrecision>

/**
 * What the visible comments of one post are like, as numbers only. Commenters are third persons: their names and
 * words are never kept, only salted hashes, so that the same commenter under many posts can be noticed.
 */
export const CommentSample = z.object({
  /** Comments looked at, the creator's own replies not among them. */
  seen: z.int().check(z.nonnegative()),
  emojiOnly: z.int().check(z.nonnegative()),
  generic: z.int().check(z.nonnegative()),
  repeated: z.int().check(z.nonnegative()),
  mentionOnly: z.int().check(z.nonnegative()),
  spam: z.int().check(z.nonnegative()),
  question: z.int().check(z.nonnegative()),
  onTopic: z.int().check(z.nonnegative()),
  creatorReplies: z.int().check(z.nonnegative()),
  /** Distinct commenters, salted hashes. */
  authors: z.array(z.string().check(z.maxLength(LONGEST_COMMENTER))).check(z.maxLength(MOST_COMMENTERS)),
})
export type CommentSample = z.infer<typeof CommentSample>

/** The platform's own paid-partnership label, as it stands on the page. */
export const PartnershipLabel = z.object({
  text: z.string().check(z.maxLength(LONGEST_LABEL)),
  brands: z.array(z.string().check(z.maxLength(LONGEST_NAME))).check(z.maxLength(MOST_LABEL_BRANDS)),
  via: z.string().check(z.maxLength(LONGEST_VIA)),
})
export type PartnershipLabel = z.infer<typeof PartnershipLabel>

export const PostFacts = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_NATIVE_ID)),
  url: z.string().check(z.maxLength(LONGEST_LINK)),
  kind: z._default(PostKind, 'unknown'),
  caption: z.optional(z.string().check(z.maxLength(LONGEST_TEXT))),
  hashtags: z._default(z.array(z.string().check(z.maxLength(LONGEST_HASHTAG))).check(z.maxLength(MOST_HASHTAGS)), []),
  /** Handles without `@`. */
  mentions: z._default(z.array(z.string().check(z.maxLength(LONGEST_HANDLE))).check(z.maxLength(MOST_MENTIONS)), []),
  links: z._default(z.array(z.string().check(z.maxLength(LONGEST_LINK))).check(z.maxLength(MOST_LINKS)), []),
  /** ISO 8601 UTC. */
  postedAt: z.optional(z.string().check(z.maxLength(LONGEST_MOMENT))),
  postedAtPrecision: z.optional(DatePrecision),
  pinned: z.optional(z.boolean()),
  collaborators: z._default(z.array(z.string().check(z.maxLength(LONGEST_HANDLE))).check(z.maxLength(MOST_COLLABORATORS)), []),
  likes: z.optional(Count),
  comments: z.optional(Count),
  views: z.optional(Count),
  shares: z.optional(Count),
  saves: z.optional(Count),
  /** The page says the like count is hidden: a third thing beside absent and zero. */
  likesHidden: z.optional(z.boolean()),
  label: z.optional(PartnershipLabel),
  commentSample: z.optional(CommentSample),
})
export type PostFacts = z.infer<typeof PostFacts>

/** A post as stored: latest counts, first and last seen. */
export const Post = z.extend(PostFacts, {
  /** `platform:id` */
  key: z.string().check(z.maxLength(LONGEST_KEY)),
  platform: PlatformId,
  profileKey: ProfileKey,
  firstSeen: z.int(),
  lastSeen: z.int(),
})
export type Post = z.infer<typeof Post>
