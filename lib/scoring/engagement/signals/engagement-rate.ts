import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { innocentIf, engagementMessage, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'
import { hasBenchmark, openForStanding, standingOf, usualPercent } from '@/lib/scoring/engagement/model/standing'

/**
 * Points by standard deviations from the usual rate for platform, formula and size. A rate above the usual earns little more; from
 * the 84th percentile on, `rate-excess` takes points back. Own choice: a rate far above the size is unusual, not better.
 */
const CURVE: Curve = [
  [-3, -14],
  [-2, -9],
  [-1, -4],
  [0, 0],
  [0.5, 2],
]

/**
 * Engagement rate against accounts of the platform and size (prior.ts), in SDs of log10, shrunk to the usual by sample size.
 * Monotone: more points with a higher rate. `rate-excess` judges unusually high rates.
 */
export const engagementRateSignal: EngagementSignal = {
  id: 'engagement-rate',
  weight: 20,
  curve: CURVE,
  applies: hasBenchmark,
  need: openForStanding,
  measure: (sample) => {
    const found = standingOf(sample)
    if (!found) return null
    const points = pointsOver(CURVE, found.z)
    return {
      points,
      reason: engagementMessage(found.lifetime ? 'engagement.rate-lifetime' : 'engagement.rate', {
        observed: roundForText(found.percent),
        formula: sample.formula,
        platform: sample.profile.platform,
        ...usualPercent(found.benchmark),
      }),
      evidence: found.evidence,
      innocent: innocentIf(points.value, 'old-followers', 'new-audience', 'hidden-likes'),
    }
  },
}
