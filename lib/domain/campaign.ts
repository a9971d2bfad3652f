import {
  LARGEST_AMOUNT,
  LONGEST_BRIEF_WORD,
  LONGEST_CREATOR_NAME,
  LONGEST_DEED,
  LONGEST_DISCOUNT_CODE,
  LONGEST_DISMISSAL_REASON,
  LONGEST_ENTRY_KEY,
  LONGEST_ID,
  LONGEST_LINK,
  LONGEST_NAME,
  LONGEST_NOTES,
  LONGEST_OWNER,
  LONGEST_PLAN_TEXT,
  LONGEST_REASON,
  LONGEST_SIGNAL_ID,
  LONGEST_TAG,
  MOST_BRIEF_WORDS,
  MOST_COMPETITORS,
  MOST_PLATFORMS,
  MOST_PROFILES,
  MOST_TAGS,
  MOST_WINDOW_DAYS,
} from './limits'
import { PlatformId } from './page'
import { ProfileKey } from './profile'
import { z } from './zod'

const words = z._default(z.array(z.string().check(z.maxLength(LONGEST_BRIEF_WORD))).check(z.maxLength(MOST_BRIEF_WORDS)), [])

/** A brand the brief knows: the client's own or a competitor's. */
export const KnownBrand = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  aliases: words,
  /** Without `@`. */
  handles: words,
  /** Registrable domains, `example.com`. */
  domains: words,
  /** Days after a post for this brand during which a new one would conflict (competitors only). */
  windowDays: z.optional(z.int().check(z.positive(), z.maximum(MOST_WINDOW_DAYS))),
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
  brand: z.optional(KnownBrand),
  competitors: z._default(z.array(KnownBrand).check(z.maxLength(MOST_COMPETITORS)), []),
})
export type Brief = z.infer<typeof Brief>

/** A calendar day without a time zone, `2026-11-20`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/))

/** An amount of money: units of an ISO 4217 currency. */
export const Money = z.object({
  amount: z.number().check(z.nonnegative(), z.maximum(LARGEST_AMOUNT)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
})
export type Money = z.infer<typeof Money>

/** What is planned beside the brief. Nothing here moves a score. */
export const CampaignPlan = z.object({
  goal: z.optional(z.enum(['awareness', 'consideration', 'conversion', 'loyalty'])),
  audience: z._default(z.string().check(z.maxLength(LONGEST_PLAN_TEXT)), ''),
  /** Platforms it runs on; empty means any. */
  platforms: z._default(z.array(PlatformId).check(z.maxLength(MOST_PLATFORMS)), []),
  /** Followers wanted, from and up to. */
  followersFrom: z.optional(z.int().check(z.nonnegative())),
  followersTo: z.optional(z.int().check(z.nonnegative())),
  compensation: z.optional(z.enum(['flat-fee', 'commission', 'product', 'hybrid'])),
  deliverables: z._default(z.string().check(z.maxLength(LONGEST_PLAN_TEXT)), ''),
  budget: z.optional(Money),
  startsOn: z.optional(Day),
  endsOn: z.optional(Day),
})
export type CampaignPlan = z.infer<typeof CampaignPlan>

export const Campaign = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  brief: Brief,
  plan: z.prefault(CampaignPlan, {}),
  createdAt: z.int(),
  updatedAt: z.int(),
  archived: z._default(z.boolean(), false),
})
export type Campaign = z.infer<typeof Campaign>

/** A person with one or more profiles. Joining is reversible: only `profileKeys` joins them. */
export const Creator = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
  name: z.string().check(z.maxLength(LONGEST_CREATOR_NAME)),
  profileKeys: z.array(ProfileKey).check(z.minLength(1), z.maxLength(MOST_PROFILES)),
  createdAt: z.int(),
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
  key: z.string().check(z.maxLength(LONGEST_ENTRY_KEY)),
  campaignId: z.string().check(z.maxLength(LONGEST_ID)),
  creatorId: z.string().check(z.maxLength(LONGEST_ID)),
  /** The profile that was on screen when it was saved. */
  profileKey: ProfileKey,
  platform: PlatformId,
  status: EntryStatus,
  priority: z._default(z.enum(['low', 'normal', 'high']), 'normal'),
  owner: z._default(z.string().check(z.maxLength(LONGEST_OWNER)), ''),
  notes: z._default(z.string().check(z.maxLength(LONGEST_NOTES)), ''),
  tags: z._default(z.array(z.string().check(z.maxLength(LONGEST_TAG))).check(z.maxLength(MOST_TAGS)), []),
  /** Why it was declined or rejected, in the person's own words. */
  statusReason: z._default(z.string().check(z.maxLength(LONGEST_REASON)), ''),
  /** The fee the creator quoted. */
  fee: z.optional(Money),
  followUpOn: z.optional(Day),
  /** The discount code and the tracking link given to this creator in this campaign. */
  code: z.optional(z.string().check(z.maxLength(LONGEST_DISCOUNT_CODE))),
  link: z.optional(z.string().check(z.maxLength(LONGEST_LINK))),
  savedAt: z.int(),
  updatedAt: z.int(),
})
export type Entry = z.infer<typeof Entry>

/** Why an entry was declined or rejected; '' for every other status, whatever reason an earlier one had. */
export const reasonOf = ({ status, statusReason }: Pick<Entry, 'status' | 'statusReason'>): string =>
  status === 'declined' || status === 'rejected' ? statusReason : ''

/** Reasons offered for a dismissal, stored by these names and shown translated. Any other reason is in the person's own words. */
export const OFFERED_REASONS = ['giveaway', 'viral', 'boosted', 'checked', 'irrelevant'] as const

/** A signal the person dismissed for one creator. It no longer counts, and is exported with the reason. */
export const Dismissal = z.object({
  profileKey: ProfileKey,
  signalId: z.string().check(z.minLength(1), z.maxLength(LONGEST_SIGNAL_ID)),
  /** One of {@link OFFERED_REASONS}, or the person's own words. */
  reason: z.string().check(z.minLength(1), z.maxLength(LONGEST_DISMISSAL_REASON)),
  at: z.int(),
})
export type Dismissal = z.infer<typeof Dismissal>

/** Something the person did with a creator, for the history. What pages said is in snapshots and posts. */
export const HistoryEvent = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
  at: z.int(),
  profileKey: ProfileKey,
  campaignId: z.optional(z.string().check(z.maxLength(LONGEST_ID))),
  kind: z.enum(['saved', 'removed', 'restored', 'status', 'dismissed', 'reinstated', 'joined', 'parted', 'exported']),
  /** The new status, the signal, the other profile, the preset: by kind. */
  what: z._default(z.string().check(z.maxLength(LONGEST_DEED)), ''),
  why: z._default(z.string().check(z.maxLength(LONGEST_REASON)), ''),
})
export type HistoryEvent = z.infer<typeof HistoryEvent>

/** A join of two creators, with all that parting them exactly needs. */
export const Join = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
  at: z.int(),
  /** The creator that stays. */
  creatorId: z.string().check(z.maxLength(LONGEST_ID)),
  /** Both creators and their entries as they were before. */
  before: z.object({ creators: z.array(Creator), entries: z.array(Entry) }),
})
export type Join = z.infer<typeof Join>
