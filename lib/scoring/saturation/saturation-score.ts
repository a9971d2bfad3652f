import type { Brief, CreatorFacts, Partnership, Score } from '@/lib/domain/score'
import { findSignals } from '@/lib/scoring/signal/signal-of'
import { seedFrom } from '@/lib/scoring/statistics/random'
import { bandOf, bandsFor, DEFAULT_BANDS, type Band } from '@/lib/scoring/saturation/model/bands'
import type { View, Weighing } from '@/lib/scoring/saturation/model/burden'
import { judgedPosts, type JudgedPosts } from '@/lib/scoring/saturation/model/judged-posts'
import type { SaturationSignal } from '@/lib/scoring/saturation/model/signal'
import { judgeAll } from '@/lib/scoring/saturation/partnership/partnership'
import { brandsSignal } from '@/lib/scoring/saturation/signals/brands'
import { competitorSignal } from '@/lib/scoring/saturation/signals/competitor'
import { competitorGiftSignal } from '@/lib/scoring/saturation/signals/competitor-gift'
import { hygieneSignal } from '@/lib/scoring/saturation/signals/hygiene'
import { lastDealSignal } from '@/lib/scoring/saturation/signals/last-deal'
import { likelyCompetitorSignal } from '@/lib/scoring/saturation/signals/likely-competitor'
import { ownBrandSignal } from '@/lib/scoring/saturation/signals/own-brand'
import { performanceSignal } from '@/lib/scoring/saturation/signals/performance'
import { recentDealsSignal } from '@/lib/scoring/saturation/signals/recent-deals'
import { sameCategorySignal } from '@/lib/scoring/saturation/signals/same-category'
import { shareSignal } from '@/lib/scoring/saturation/signals/share'
import { topBrandSignal } from '@/lib/scoring/saturation/signals/top-brand'
import { unreadSignal } from '@/lib/scoring/saturation/signals/unread'

/** Every signal of saturation. Reasons are sorted by points; this order decides ties. */
export const SATURATION_SIGNALS: readonly SaturationSignal[] = [
  shareSignal,
  recentDealsSignal,
  lastDealSignal,
  brandsSignal,
  competitorSignal,
  topBrandSignal,
  ownBrandSignal,
  competitorGiftSignal,
  likelyCompetitorSignal,
  sameCategorySignal,
  performanceSignal,
  hygieneSignal,
  unreadSignal,
]

export interface SaturationOptions {
  /** Epoch milliseconds the score is as of. */
  readonly now: number
  /** For resampling; from the profile's key when absent. */
  readonly seed?: number
  /** Usual shares by size, ascending by `from`; `DEFAULT_BANDS` when absent. */
  readonly bands?: readonly Band[]
  /** Partnerships by post key; judged here when absent. */
  readonly partnerships?: ReadonlyMap<string, Partnership>
  /** Ids of dismissed signals: they take nothing away in any view. */
  readonly dismissed?: ReadonlySet<string>
}

/** Least posts with a readable caption or label. Own choice: with no ad among five posts, up to 43 % may still be ads. */
const MIN_POSTS = 6
/** Posts for full confidence. Own choice: two screens of posts. */
const HOPED_POSTS = 24

/**
 * Room left for a partnership: 100 is fresh, 0 worn out. Value, low and high are one sum in the views likeliest, worst and best; missing
 * evidence moves only low, high and the confidence. Pure; the order of the posts does not matter.
 */
export function saturationScore(facts: CreatorFacts, brief: Brief | null, options: SaturationOptions): Score {
  const bands = options.bands ?? DEFAULT_BANDS
  const followers = facts.profile.followers
  const posts = judgedPosts(facts, options.partnerships ?? judgeAll(facts, brief), options.now)
  const band = bandOf(followers, bands)
  const certain: Weighing = { posts, brief, bands: band ? [band] : bands }
  const doubtful: Weighing = { posts, brief, bands: bandsFor(followers, bands) }
  const seed = options.seed ?? seedFrom(facts.profile.key)
  const found = findSignals(SATURATION_SIGNALS, { facts, weighing: certain, band, seed, now: options.now })
  const signals = found.sort((a, b) => a.points - b.points)
  const confidence = confidenceOf(facts, posts)
  if (posts.readable.length < MIN_POSTS) {
    const need = [{ key: 'saturation.need-posts', values: { count: MIN_POSTS - posts.readable.length } }]
    return { state: 'not-enough-evidence', need, confidence, signals }
  }
  const value = roomLeft(certain, 'likeliest', options.dismissed)
  return {
    state: 'scored',
    value,
    low: Math.min(value, roomLeft(doubtful, 'worst', options.dismissed)),
    high: Math.max(value, roomLeft(doubtful, 'best', options.dismissed)),
    confidence,
    signals,
  }
}

/** 100 less the burdens in one view, without dismissed signals; at least 0. */
export function roomLeft(weighing: Weighing, view: View, dismissed?: ReadonlySet<string>): number {
  const taken = SATURATION_SIGNALS.reduce((sum, { id, burden }) => sum + (burden && !dismissed?.has(id) ? burden(weighing, view) : 0), 0)
  return Math.min(100, Math.max(0, 100 - taken))
}

/**
 * Share of the hoped-for evidence: posts read 0.5, posts read of those seen 0.2, dated 0.2, follower count 0.1. Own choice: shown beside
 * the score, never in it.
 */
function confidenceOf(facts: CreatorFacts, { readable, unread }: JudgedPosts): number {
  const seen = readable.length + unread
  if (seen === 0) return 0
  const dated = facts.posts.filter((post) => post.postedAt !== undefined).length
  const followers = facts.profile.followers ? 0.1 : 0
  return 0.5 * Math.min(1, readable.length / HOPED_POSTS) + 0.2 * (readable.length / seen) + 0.2 * (dated / seen) + followers
}
