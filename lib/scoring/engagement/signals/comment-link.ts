import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { pairsOf, pairsWidth } from '@/lib/scoring/engagement/model/pairs'
import { countEvidence, innocentIf, engagementMessage, openPosts, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by correlation of log likes and log comments; corners at the 1st percentile −.34, the 5th −.08, the median .34, the 95th .67.
 * Source: [instafake-2019].
 * The points are an own choice: the link says little.
 */
const CURVE: Curve = [
  [-0.6, -1],
  [-0.34, -0.7],
  [-0.08, 0],
  [0.34, 0.2],
  [0.67, 0.3],
]

/** Least posts for a correlation. Own choice: with 12 its 90 % interval is still half a unit either way. */
const LEAST_LINKED = 12

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length
  const [mx, my] = [xs, ys].map((all) => all.reduce((a, b) => a + b, 0) / n) as [number, number]
  let [sxy, sxx, syy] = [0, 0, 0]
  xs.forEach((x, at) => {
    const y = ys[at] as number
    sxy += (x - mx) * (y - my)
    sxx += (x - mx) ** 2
    syy += (y - my) ** 2
  })
  return sxx === 0 || syy === 0 ? 0 : sxy / Math.sqrt(sxx * syy)
}

/**
 * Correlation of log likes with log comments over posts, range by Fisher's z (source: [fisher-1921]); monotone: more points with a closer
 * link.
 */
export const commentLinkSignal: EngagementSignal = {
  id: 'comment-link',
  weight: 5,
  curve: CURVE,
  need: (sample) => [openPosts(sample, LEAST_LINKED)],
  measure: (sample) => {
    const pairs = pairsOf(sample)
    if (!pairs || pairs.length < LEAST_LINKED) return null
    const observed = correlation(
      pairs.map(({ likes }) => Math.log1p(likes.value)),
      pairs.map(({ comments }) => Math.log1p(comments.value)),
    )
    const z = Math.atanh(Math.max(-0.99, Math.min(0.99, observed)))
    const doubt = 1.6449 / Math.sqrt(pairs.length - 3) + pairsWidth(pairs)
    const points = pointsOver(CURVE, {
      value: observed,
      low: Math.min(observed, Math.tanh(z - doubt)),
      high: Math.max(observed, Math.tanh(z + doubt)),
    })
    return {
      points,
      reason: engagementMessage(observed >= 0.1 ? 'engagement.comment-link' : 'engagement.comment-link-none', {
        observed: roundForText(observed),
        low: -0.08,
        high: 0.67,
      }),
      evidence: countEvidence(
        pairs.map(({ post }) => post),
        'comments',
      ),
      innocent: innocentIf(points.value, 'small-sample', 'giveaway', 'limited-comments'),
    }
  },
}
