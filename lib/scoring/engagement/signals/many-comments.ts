import { median } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { logSum } from '@/lib/scoring/statistics/log-sum'
import { commentEvidence } from '@/lib/scoring/engagement/model/comment-model'
import { COMMENTS, LEAST_POSTS } from '@/lib/scoring/engagement/model/constants'
import { pairsOf, pairsWidth, perHundred } from '@/lib/scoring/engagement/model/pairs'
import { ODDS_DOUBT, ROUNDING_REACH } from '@/lib/scoring/engagement/model/series'
import { countEvidence, innocentIf, engagementMessage, openPosts, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by log-odds of a steady number of extra comments. Corners of a smooth curve with three parameters, fitted under sign constraints
 * with those of `even-likes` and `split-likes` by tests/bench/scoring/fit-points.ts (five-fold .928 on 12 posts, .955 on 30). Source:
 * [instafake-2019].
 * Extra comments cost less than fitted from 2 on. Own choice: an ordinary account's comments may hardly vary, and that alone should not
 * sink it.
 */
const CURVE: Curve = [
  [-7, 1.8],
  [-5, 1.5],
  [-3, 0],
  [-2, -2.2],
  [-1, -6],
  [0, -11.5],
  [1, -18.2],
  [2, -25.6],
  [3.5, -30],
  [8, -35],
]

/** Extra comments per post to test for. Own choice: what the bench adds. */
const PODS = [5, 15] as const
/**
 * Added to the log-odds of extra comments before they are compared with `IRREGULAR_AT`. Own choice: the comment model's priors are wide, so
 * its odds are cautious.
 * None of the untouched accounts of [instafake-2019] reaches 2, with 12 posts or 30; of those with five added comments, more than half do.
 */
const POD_CAUTION = 2

/**
 * A steady number of comments under every post, above what the likes predict: the mark of a group that comments on each other's posts.
 * Formula: log of the mean likelihood ratio "5 or 15 extra comments on every post" against "none" (comment-model.ts). Monotone: fewer
 * points with higher log-odds.
 */
export const manyCommentsSignal: EngagementSignal = {
  id: 'many-comments',
  weight: 6,
  curve: CURVE,
  need: (sample) => [openPosts(sample, LEAST_POSTS)],
  measure: (sample) => {
    const pairs = pairsOf(sample)
    if (!pairs) return null
    const typical = Math.max(1, median(pairs.map(({ likes }) => likes.value)))
    const counts = pairs.map(({ comments }) => Math.round(comments.value))
    const found = commentEvidence(counts, typical, { extras: PODS, model: COMMENTS })
    const oddity = found ? logSum(found.extra.map((extra) => extra - found.none - Math.log(PODS.length))) : -3
    const doubt = ODDS_DOUBT + ROUNDING_REACH * Math.sqrt(pairs.length) * pairsWidth(pairs)
    const points = pointsOver(CURVE, { value: oddity, low: oddity - doubt, high: oddity + doubt })
    return {
      points,
      oddity: oddity + POD_CAUTION,
      measured: oddity,
      reason: engagementMessage(points.value < -2 ? 'engagement.steady-comments' : 'engagement.many-comments-ok', {
        observed: roundForText(perHundred(pairs)),
        posts: pairs.length,
        fewest: Math.min(...counts),
        most: Math.max(...counts),
      }),
      evidence: countEvidence(
        pairs.map(({ post }) => post),
        'comments',
      ),
      innocent: innocentIf(points.value, 'giveaway', 'community'),
    }
  },
}
