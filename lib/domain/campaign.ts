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

/** A calendar day without a time zone, `2026-11-20`. */
export const Day = z.string().regex(/^\d{4}-\d\d-\d\d$/)

/** An amount of money: units of an ISO 4217 currency. */
export const Money = z.object({ amount: z.number().nonnegative().max(1e12), currency: z.string().regex(/^[A-Z]{3}$/) })
export type Money = z.infer<typeof Money>

/** What is planned beside the brief. Nothing here moves a score. */
export const CampaignPlan = z.object({
  goal: z.enum(['awareness', 'consideration', 'conversion', 'loyalty']).optional(),
  audience: z.string().max(2000).default(''),
  /** Platforms it runs on; empty means any. */
  platforms: z.array(PlatformId).max(20).default([]),
  /** Followers wanted, from and up to. */
  followersFrom: z.number().int().nonnegative().optional(),
  followersTo: z.number().int().nonnegative().optional(),
  compensation: z.enum(['flat-fee', 'commission', 'product', 'hybrid']).optional(),
  deliverables: z.string().max(2000).default(''),
  budget: Money.optional(),
  startsOn: Day.optional(),
  endsOn: Day.optional(),
})
export type CampaignPlan = z.infer<typeof CampaignPlan>

export const Campaign = z.object({
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(200),
  brief: Brief,
  plan: CampaignPlan.prefault({}),
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
  /** Why it was declined or rejected, in the person's own words. */
  statusReason: z.string().max(1000).default(''),
  /** The fee the creator quoted. */
  fee: Money.optional(),
  followUpOn: Day.optional(),
  /** The discount code and the tracking link given to this creator in this campaign. */
  code: z.string().max(60).optional(),
  link: z.string().max(2000).optional(),
  savedAt: z.number().int(),
  updatedAt: z.number().int(),
})
export type Entry = z.infer<typeof Entry>

/** A signal the person looked at and set aside for one creator, with the reason. It no longer counts and is exported with the reason. */
export const Dismissal = z.object({
  profileKey: ProfileKey,
  signalId: z.string().min(1).max(80),
  reason: z.string().min(1).max(500),
  at: z.number().int(),
})
export type Dismissal = z.infer<typeof Dismissal>

/** What the person did with a creator, for the history. Never what a page said: that is what snapshots and posts are for. */
export const Deed = z.object({
  id: z.string().min(1).max(60),
  at: z.number().int(),
  profileKey: ProfileKey,
  campaignId: z.string().max(60).optional(),
  kind: z.enum(['saved', 'removed', 'restored', 'status', 'dismissed', 'reinstated', 'joined', 'parted', 'exported']),
  /** The new status, the signal, the other profile, the preset: by kind. */
  what: z.string().max(200).default(''),
  why: z.string().max(1000).default(''),
})
export type Deed = z.infer<typeof Deed>

/** One joining of two creators, with all that is needed to part them again exactly. */
export const Join = z.object({
  id: z.string().min(1).max(60),
  at: z.number().int(),
  /** The creator that stays. */
  creatorId: z.string().max(60),
  /** Both creators and their entries as they were before. */
  before: z.object({ creators: z.array(Creator), entries: z.array(Entry) }),
})
export type Join = z.infer<typeof Join>
