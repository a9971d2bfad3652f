import { Count } from './count'
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
  seen: z.number().int().nonnegative(),
  emojiOnly: z.number().int().nonnegative(),
  generic: z.number().int().nonnegative(),
  repeated: z.number().int().nonnegative(),
  mentionOnly: z.number().int().nonnegative(),
  spam: z.number().int().nonnegative(),
  question: z.number().int().nonnegative(),
  onTopic: z.number().int().nonnegative(),
  creatorReplies: z.number().int().nonnegative(),
  /** Distinct commenters, salted hashes, at most 200. */
  authors: z.array(z.string().max(24)).max(200),
})
export type CommentSample = z.infer<typeof CommentSample>

/** The platform's own paid-partnership label, as it stands on the page. */
export const PartnershipLabel = z.object({
  text: z.string().max(300),
  brands: z.array(z.string().max(200)).max(10),
  via: z.string().max(120),
})
export type PartnershipLabel = z.infer<typeof PartnershipLabel>

export const PostFacts = z.object({
  id: z.string().min(1).max(120),
  url: z.string().max(2000),
  kind: PostKind.default('unknown'),
  caption: z.string().max(6000).optional(),
  hashtags: z.array(z.string().max(200)).max(100).default([]),
  /** Handles without `@`. */
  mentions: z.array(z.string().max(120)).max(100).default([]),
  links: z.array(z.string().max(2000)).max(60).default([]),
  /** ISO 8601 UTC. */
  postedAt: z.string().max(40).optional(),
  postedAtPrecision: DatePrecision.optional(),
  pinned: z.boolean().optional(),
  collaborators: z.array(z.string().max(120)).max(20).default([]),
  likes: Count.optional(),
  comments: Count.optional(),
  views: Count.optional(),
  shares: Count.optional(),
  saves: Count.optional(),
  /** The page says the like count is hidden: a third thing beside absent and zero. */
  likesHidden: z.boolean().optional(),
  label: PartnershipLabel.optional(),
  commentSample: CommentSample.optional(),
})
export type PostFacts = z.infer<typeof PostFacts>

/** A post as stored: latest counts, first and last seen. */
export const Post = PostFacts.extend({
  /** `platform:id` */
  key: z.string().max(200),
  platform: PlatformId,
  profileKey: ProfileKey,
  firstSeen: z.number().int(),
  lastSeen: z.number().int(),
})
export type Post = z.infer<typeof Post>
