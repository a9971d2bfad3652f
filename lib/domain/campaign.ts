import { PlatformId } from './page'
import { ProfileKey } from './profile'
import { z } from './zod'

const words = z.array(z.string().max(200)).max(200).default([])

/** A brand the brief knows: the client's own or a competitor's. */
export const KnownBrand = z.object({
  name: z.string().min(1).max(200),
  aliases: words,
  /** Without `@`. */
  handles: words,
  /** Registrable domains, `example.com`. */
  domains: words,
  /** Days after a post for this brand during which a new one would conflict (competitors only). */
  windowDays: z.number().int().positive().max(3650).optional(),
})
export type KnownBrand = z.infer<typeof KnownBrand>

/** What a campaign looks for. Everything is optional: an empty brief gives no niche fit. */
export const Brief = z.object({
  /** Ids of IAB Content Taxonomy 3.1 nodes. */
  topics: words,
  keywords: words,
  exclusions: words,
  /** BCP 47 primary tags, `de`. */
  languages: words,
  /** ISO 3166 alpha-2, `DE`. */
  markets: words,
  brand: KnownBrand.optional(),
  competitors: z.array(KnownBrand).max(100).default([]),
})
export type Brief = z.infer<typeof Brief>

export const Campaign = z.object({
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(200),
  brief: Brief,
  createdAt: z.number().int(),
  updatedAt: z.number().int(),
  archived: z.boolean().default(false),
})
export type Campaign = z.infer<typeof Campaign>

/** A person; has one or more profiles. Joining is reversible: `profileKeys` is the whole of it. */
export const Creator = z.object({
  id: z.string().min(1).max(60),
  name: z.string().max(300),
  profileKeys: z.array(ProfileKey).min(1).max(40),
  createdAt: z.number().int(),
})
export type Creator = z.infer<typeof Creator>

export const EntryStatus = z.enum([
  'prospect',
  'shortlisted',
  'review',
  'contacted',
  'replied',
  'negotiating',
  'contracted',
  'live',
  'completed',
  'declined',
  'rejected',
  'no-response',
])
export type EntryStatus = z.infer<typeof EntryStatus>

/** One creator on one campaign's shortlist, with what the person decided. */
export const Entry = z.object({
  /** `campaignId/creatorId` */
  key: z.string().max(130),
  campaignId: z.string().max(60),
  creatorId: z.string().max(60),
  /** The profile that was on screen when it was saved. */
  profileKey: ProfileKey,
  platform: PlatformId,
  status: EntryStatus,
  priority: z.enum(['low', 'normal', 'high']).default('normal'),
  owner: z.string().max(200).default(''),
  notes: z.string().max(20_000).default(''),
  tags: z.array(z.string().max(100)).max(50).default([]),
  savedAt: z.number().int(),
  updatedAt: z.number().int(),
})
export type Entry = z.infer<typeof Entry>
