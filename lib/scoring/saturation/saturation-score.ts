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

/** Every signal of saturation. Reasons are sorted by their points; of those with the same points the order here decides. */
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
  /** What share is usual for which size; `DEFAULT_BANDS` when absent. Ascending by `from`. */
  readonly bands?: readonly Band[]
  /** What the posts were judged to be, by key; worked out here when absent. */
  readonly partnerships?: ReadonlyMap<string, Partnership>
  /** Signals the person set aside, by id: they take nothing away, seen from any side. */
  readonly dismissed?: ReadonlySet<string>
}

/** Below this many posts with a readable caption or label nothing is said. Own choice: of five posts without an ad, 43 % of all may still be ads. */
const MIN_POSTS = 6
/** From this many on, more posts add little to the confidence. Own choice: two screens of posts. */
const HOPED_POSTS = 24

/**
 * Room left for a partnership: 100 is fresh, 0 worn out. Value, low and high are the same sum seen likeliest, at worst and at best; missing
 * evidence moves the latter two and the confidence only. Pure; the order of the posts does not matter.
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

/** What the signals leave of 100, as seen from one side; one that was set aside takes nothing. Together they can take more than 100: room left ends at 0. */
export function roomLeft(weighing: Weighing, view: View, dismissed?: ReadonlySet<string>): number {
  const taken = SATURATION_SIGNALS.reduce((sum, { id, burden }) => sum + (burden && !dismissed?.has(id) ? burden(weighing, view) : 0), 0)
  return Math.min(100, Math.max(0, 100 - taken))
}

/** Share of the hoped-for evidence: posts read 0.5, read among those seen 0.2, dated 0.2, follower count 0.1. Own choice: shown beside the score, never in it. */
function confidenceOf(facts: CreatorFacts, { readable, unread }: JudgedPosts): number {
  const seen = readable.length + unread
  if (seen === 0) return 0
  const dated = facts.posts.filter((post) => post.postedAt !== undefined).length
  const followers = facts.profile.followers ? 0.1 : 0
  return 0.5 * Math.min(1, readable.length / HOPED_POSTS) + 0.2 * (readable.length / seen) + 0.2 * (dated / seen) + followers
}
