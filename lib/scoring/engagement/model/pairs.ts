import type { Post } from '@/lib/domain/post'
import { rememberLast } from '@/lib/memo/memo'
import { rangeOf } from '@/lib/scoring/statistics/estimate'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { LEAST_POSTS } from './constants'
import type { Sample } from './sample'
import { roundingWidth } from './series'

/** Likes and comments of one post. */
export interface Pair {
  readonly post: Post
  readonly likes: Range
  readonly comments: Range
}

/** The organic posts that show both likes and comments, or null while fewer than six do. */
export const pairsOf = rememberLast(({ organic }: Sample): Pair[] | null => {
  const pairs = organic.flatMap((post) =>
    post.likes && post.comments && post.likesHidden !== true
      ? [{ post, likes: rangeOf(post.likes), comments: rangeOf(post.comments) }]
      : [],
  )
  return pairs.length < LEAST_POSTS ? null : pairs
})

const total = (pairs: readonly Pair[], field: 'likes' | 'comments'): number => pairs.reduce((sum, pair) => sum + pair[field].value, 0)

/** Comments per 100 likes over all pairs, with half a comment and one like added to avoid 0 / 0. */
export const perHundred = (pairs: readonly Pair[]): number => (100 * (total(pairs, 'comments') + 0.5)) / (total(pairs, 'likes') + 1)

/** Mean half widths of both counts in natural log: the most that rounding can move their ratio. */
export const pairsWidth = (pairs: readonly Pair[]): number =>
  roundingWidth(pairs.map(({ likes }) => likes)) + roundingWidth(pairs.map(({ comments }) => comments))

/**
 * Usual comments per 100 likes, 5th to 95th percentile; its log is roughly normal around this centre, the median. Source: [instafake-2019].
 */
export const USUAL_PER_HUNDRED = { low: 0.6, high: 6 }
const CENTRE = 2.17
/**
 * Comments per 100 likes are shrunk to the usual, as if 6 comments with their usual likes had been seen before (gamma–Poisson). Own choice:
 * more than the 1.8 by the log-SD of [instafake-2019], because comments come in bursts and a handful says little about the rate.
 */
const SEEN_BEFORE = 6

/** Natural log of comments per like, shrunk, over the usual; 0 is usual. Monotone in comments and in likes. */
export function talkativeness(pairs: readonly Pair[]): number {
  const shrunk = (100 * (total(pairs, 'comments') + SEEN_BEFORE)) / (total(pairs, 'likes') + (100 * SEEN_BEFORE) / CENTRE)
  return Math.log(shrunk / CENTRE)
}
