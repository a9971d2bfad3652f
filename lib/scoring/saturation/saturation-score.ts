import type { Brief, CreatorFacts, Partnership, Score } from '@/lib/domain/score'
import { seedFrom } from '@/lib/scoring/statistics/random'
import { bandOf, bandsFor, DEFAULT_BANDS, type Band } from '@/lib/scoring/saturation/model/bands'
import { burden, type Burden, type Weighing } from '@/lib/scoring/saturation/model/burden'
import { judgedPosts, type JudgedPosts } from '@/lib/scoring/saturation/model/judged-posts'
import { judgeAll } from '@/lib/scoring/saturation/partnership/partnership'
import { saturationSignals } from '@/lib/scoring/saturation/signals/signals'

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
export const MIN_POSTS = 6
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
  const points = burden(certain, 'likeliest')
  const seed = options.seed ?? seedFrom(facts.profile.key)
  const signals = saturationSignals({ facts, weighing: certain, points, band, seed, now: options.now })
  const confidence = confidenceOf(facts, posts)
  if (posts.readable.length < MIN_POSTS) {
    const need = [{ key: 'saturation.need-posts', values: { count: MIN_POSTS - posts.readable.length } }]
    return { state: 'not-enough-evidence', need, confidence, signals }
  }
  const left = (taken: Burden): number => roomLeft(withoutSetAside(taken, options.dismissed))
  const value = left(points)
  return {
    state: 'scored',
    value,
    low: Math.min(value, left(burden(doubtful, 'worst'))),
    high: Math.max(value, left(burden(doubtful, 'best'))),
    confidence,
    signals,
  }
}

/** The signal that tells of each part of the burden. */
const TOLD_BY: Readonly<Record<keyof Burden, string>> = {
  share: 'saturation.share',
  recentDeals: 'saturation.recent-deals',
  lastDeal: 'saturation.last-deal',
  brands: 'saturation.brands',
  competitors: 'saturation.competitor',
}

function withoutSetAside(taken: Burden, dismissed: ReadonlySet<string> | undefined): Burden {
  const left = (part: keyof Burden): number => (dismissed?.has(TOLD_BY[part]) ? 0 : taken[part])
  return {
    share: left('share'),
    recentDeals: left('recentDeals'),
    lastDeal: left('lastDeal'),
    brands: left('brands'),
    competitors: left('competitors'),
  }
}

export function roomLeft(taken: Burden): number {
  const sum = taken.share + taken.recentDeals + taken.lastDeal + taken.brands + taken.competitors
  return Math.min(100, Math.max(0, 100 - sum))
}

/** Share of the hoped-for evidence: posts read 0.5, read among those seen 0.2, dated 0.2, follower count 0.1. Own choice: shown beside the score, never in it. */
function confidenceOf(facts: CreatorFacts, { readable, unread }: JudgedPosts): number {
  const seen = readable.length + unread
  if (seen === 0) return 0
  const dated = facts.posts.filter((post) => post.postedAt !== undefined).length
  const followers = facts.profile.followers ? 0.1 : 0
  return 0.5 * Math.min(1, readable.length / HOPED_POSTS) + 0.2 * (readable.length / seen) + 0.2 * (dated / seen) + followers
}
