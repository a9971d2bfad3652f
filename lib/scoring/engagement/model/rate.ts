import type { Post } from '@/lib/domain/post'
import type { Profile } from '@/lib/domain/profile'
import { medianRange, rangeOf, ratioOf, sumOf, zOf } from '@/lib/scoring/statistics/estimate'
import type { Range } from '@/lib/scoring/statistics/estimate'

/**
 * What engagement is divided by. Rates of different formulas are never compared.
 * - `followers`: (median likes + median comments) / followers
 * - `views`: median of (likes + comments) / views, post by post
 * - `likes-only`: median likes / followers, comments left out; source: [modash-undated]
 */
export type Formula = 'followers' | 'views' | 'likes-only'

export interface EngagementRate {
  readonly formula: Formula
  /** Share, 0.03 = 3 %. */
  readonly rate: Range
  /** Standard error of log10 of the rate from the spread of posts. */
  readonly logError: number
  readonly posts: readonly Post[]
}

/**
 * Standard error of the log10 of a median from the scatter of the shown values: half the width of its 90 % interval, over z.
 * Leaves out the values' own ranges: they widen the result's range and must not shift the weight between observation and prior.
 */
function logErrorOf(ranges: readonly Range[]): number {
  const { low, high } = medianRange(ranges.map(({ value }) => ({ value, low: value, high: value })))
  return Math.max(0.02, Math.log10(Math.max(high, 1e-9) / Math.max(low, high * 1e-4, 1e-9)) / (2 * zOf(0.9)))
}

const showsLikes = (post: Post) => post.likes !== undefined && post.likesHidden !== true

/** The engagement rate of posts under one formula, or null while a count it needs is missing. */
export function engagementRate(posts: readonly Post[], profile: Profile, formula: Formula): EngagementRate | null {
  if (formula === 'views') return rateByViews(posts)
  const counted = posts.filter(showsLikes)
  if (counted.length === 0 || !profile.followers || profile.followers.value < 1) return null
  const liked = counted.flatMap(({ likes: count }) => (count ? [rangeOf(count)] : []))
  const likes = medianRange(liked)
  const commented = counted.flatMap(({ comments }) => (comments ? [rangeOf(comments)] : []))
  const both = formula === 'likes-only' || commented.length === 0 ? likes : sumOf(likes, medianRange(commented))
  if (both.value <= 0) return null
  return { formula, rate: ratioOf(both, rangeOf(profile.followers)), logError: logErrorOf(liked), posts: counted }
}

function rateByViews(posts: readonly Post[]): EngagementRate | null {
  const counted = posts.filter((post) => showsLikes(post) && post.views !== undefined && post.views.value > 0)
  const rates = counted.flatMap(({ likes, comments, views }) => {
    if (!likes || !views) return []
    return [ratioOf(comments ? sumOf(rangeOf(likes), rangeOf(comments)) : rangeOf(likes), rangeOf(views))]
  })
  if (rates.length === 0) return null
  const rate = medianRange(rates)
  return rate.value > 0 ? { formula: 'views', rate, logError: logErrorOf(rates), posts: counted } : null
}

/** Median views per follower as a share, or null. */
export function viewRate(posts: readonly Post[], profile: Profile): Omit<EngagementRate, 'formula'> | null {
  const counted = posts.filter((post) => post.views !== undefined)
  const views = counted.flatMap(({ views: count }) => (count ? [rangeOf(count)] : []))
  if (views.length === 0 || !profile.followers || profile.followers.value < 1) return null
  const typical = medianRange(views)
  if (typical.value <= 0) return null
  return { rate: ratioOf(typical, rangeOf(profile.followers)), logError: logErrorOf(views), posts: counted }
}
