import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { LEAST_POSTS } from '@/lib/scoring/engagement/model/constants'
import { pairsOf, pairsWidth, perHundred, talkativeness, USUAL_PER_HUNDRED } from '@/lib/scoring/engagement/model/pairs'
import { countEvidence, innocentIf, engagementMessage, openPosts, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by standard deviations of log comments per 100 likes from the usual; the slope is fitted by tests/bench/scoring/fit-points.ts.
 * Source: [instafake-2019].
 */
const CURVE: Curve = [
  [-3, -6],
  [0, 0],
  [0.5, 1],
]

/** SD of log comments per 100 likes between accounts, .70 to .73 by quartiles and tails, rounded up. Source: [instafake-2019]. */
const LOG_SD = 0.75

/**
 * Few comments for the likes: SDs of log comments per 100 likes, shrunk by sample size, from the usual. Monotone: more points with more
 * comments up to somewhat above the usual; more earns nothing here. `many-comments` judges comments that are too steady.
 */
export const fewCommentsSignal: EngagementSignal = {
  id: 'few-comments',
  weight: 6,
  curve: CURVE,
  need: (sample) => [openPosts(sample, LEAST_POSTS)],
  measure: (sample) => {
    const pairs = pairsOf(sample)
    if (!pairs) return null
    const observed = perHundred(pairs)
    const value = talkativeness(pairs) / LOG_SD
    const doubt = (1.6449 * (0.6 / Math.sqrt(pairs.length)) + pairsWidth(pairs)) / LOG_SD
    const points = pointsOver(CURVE, { value, low: value - doubt, high: value + doubt })
    return {
      points,
      measured: value,
      reason: engagementMessage('engagement.few-comments', { observed: roundForText(observed), posts: pairs.length, ...USUAL_PER_HUNDRED }),
      evidence: countEvidence(
        pairs.map(({ post }) => post),
        'comments',
      ),
      innocent: innocentIf(points.value, 'boosted', 'news', 'limited-comments'),
    }
  },
}
