import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { innocentIf, engagementMessage, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'
import { hasBenchmark, openForStanding, standingOf, usualPercent } from '@/lib/scoring/engagement/model/standing'

/** Points by standard deviations from the usual rate. Own choice: a rate far above the size is unusual, not better. */
const CURVE: Curve = [
  [1, 0],
  [1.64, -3],
  [2.33, -8],
  [4, -18],
]

/**
 * An engagement rate beyond almost all accounts of the size. Monotone: fewer points with a higher rate, none lost below the 84th
 * percentile.
 */
export const rateExcessSignal: EngagementSignal = {
  id: 'rate-excess',
  weight: 3,
  curve: CURVE,
  applies: hasBenchmark,
  need: openForStanding,
  measure: (sample) => {
    const found = standingOf(sample)
    if (!found) return null
    const points = pointsOver(CURVE, found.z)
    return {
      points,
      reason: engagementMessage(points.value < 0 ? 'engagement.rate-excess' : 'engagement.rate-not-excess', {
        observed: roundForText(found.percent),
        formula: found.lifetime ? 'likes-only' : sample.formula,
        platform: sample.profile.platform,
        ...usualPercent(found.benchmark),
      }),
      // An ordinary rate needs no proof, and the panel leaves the signal out.
      evidence: points.value < 0 ? found.evidence : [],
      innocent: innocentIf(points.value, 'personal', 'viral', 'collaboration', 'giveaway'),
    }
  },
}
