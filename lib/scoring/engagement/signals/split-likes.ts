import { ascending, median } from '@/lib/scoring/statistics/estimate'
import { LEAST_POSTS } from '@/lib/scoring/engagement/model/constants'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { ODDS_DOUBT, oddsOf, positive, reactionSeries, ROUNDING_REACH, roundingWidth } from '@/lib/scoring/engagement/model/series'
import { countEvidence, innocentIf, engagementMessage, openPosts, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by log-odds of likes added to some posts. Corners of a smooth curve with three parameters, fitted under sign constraints with
 * those of `even-likes` and `many-comments` by tests/bench/scoring/fit-points.ts (five-fold .928 on 12 posts, .955 on 30). Source:
 * [instafake-2019].
 */
const CURVE: Curve = [
  [-6, 2.3],
  [-5, 2.3],
  [-4, 2.2],
  [-3, 1.7],
  [-2, 0],
  [-1, -2.7],
  [0, -5.6],
  [2, -11.4],
  [4, -17.3],
  [7, -26],
  [12, -40.6],
]

/**
 * Likes added to some posts, in multiples of the organic typical number, and the share of these posts. Own choice: the bench's values and
 * one between.
 */
const STEPS = [1, 2, 3] as const
const STEP_SHARE = 0.4

/** Sum of squares about the mean of `values[from]` to `values[to - 1]`. */
function squares(values: readonly number[], from: number, to: number): number {
  let total = 0
  for (let at = from; at < to; at += 1) total += values[at] as number
  const middle = total / (to - from)
  let sum = 0
  for (let at = from; at < to; at += 1) sum += ((values[at] as number) - middle) ** 2
  return sum
}

/** Ratio of the medians of two groups of sorted likes, at the best split in log space. */
function groupRatio(likes: readonly number[]): number {
  const logs = ascending(likes).map(Math.log)
  let best = { within: Number.POSITIVE_INFINITY, ratio: 1 }
  for (let at = 2; at <= logs.length - 2; at += 1) {
    const within = squares(logs, 0, at) + squares(logs, at, logs.length)
    if (within < best.within) best = { within, ratio: Math.exp(median(logs.slice(at)) - median(logs.slice(0, at))) }
  }
  return best.ratio
}

/**
 * Likes in two groups: the mark of the same number added to some posts.
 * Formula: log of the mean likelihood ratio "1, 2 or 3 times the organic likes added to 40 % of the posts" against "none" (like-model.ts).
 * Monotone: fewer points with higher log-odds. Needs 6 posts.
 */
export const splitLikesSignal: EngagementSignal = {
  id: 'split-likes',
  weight: 8,
  curve: CURVE,
  need: (sample) => [openPosts(sample, LEAST_POSTS)],
  measure: (sample) => {
    const series = reactionSeries(sample)
    if (!series) return null
    const likes = positive(series.counts)
    const oddity = oddsOf(
      series.counts,
      series.split,
      STEPS.map((times) => ({ times, share: STEP_SHARE })),
    )
    const doubt = ODDS_DOUBT + ROUNDING_REACH * Math.sqrt(likes.length) * roundingWidth(series.counts)
    const points = pointsOver(CURVE, { value: oddity, low: oddity - doubt, high: oddity + doubt })
    return {
      points,
      oddity,
      measured: oddity,
      reason: engagementMessage(points.value < -2 ? 'engagement.split-likes' : 'engagement.split-likes-ok', {
        observed: roundForText(groupRatio(likes)),
        posts: likes.length,
        unit: series.field,
      }),
      evidence: countEvidence(series.posts, series.field),
      innocent: innocentIf(points.value, 'boosted', 'viral', 'collaboration', 'giveaway'),
    }
  },
}
