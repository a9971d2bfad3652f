import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { LEAST_RATED } from '@/lib/scoring/engagement/model/constants'
import { viewBenchmark } from '@/lib/scoring/engagement/model/prior'
import { viewRate } from '@/lib/scoring/engagement/model/rate'
import { countEvidence, innocentIf, engagementMessage, profileEvidence, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'
import { deviationOf, usualPercent } from '@/lib/scoring/engagement/model/standing'

/**
 * Points by standard deviations from the usual views per follower for platform and size. Own choice: sponsors pay for views, so more views
 * earn more points than a higher rate does.
 */
const CURVE: Curve = [
  [-3, -10],
  [-1, -4],
  [0, 0],
  [1, 5],
  [2, 8],
]

/**
 * Median views per follower against accounts of the platform and size (prior.ts), in SDs of log10, shrunk by sample size.
 * Monotone: more points with more views. Only with a published benchmark (TikTok, YouTube).
 */
export const viewRateSignal: EngagementSignal = {
  id: 'view-rate',
  weight: 15,
  curve: CURVE,
  applies: ({ profile }) => viewBenchmark(profile.platform, 10_000) !== null,
  need: ({ profile }) => [
    profile.followers ? engagementMessage('need.scroll-posts', { count: LEAST_RATED }) : engagementMessage('need.open-profile'),
  ],
  measure: ({ profile, organic }) => {
    const found = viewRate(organic, profile)
    const benchmark = viewBenchmark(profile.platform, profile.followers?.value ?? 0)
    if (!found || !benchmark || !profile.followers || found.posts.length < LEAST_RATED) return null
    const points = pointsOver(CURVE, deviationOf(found.rate, found.logError, benchmark))
    return {
      points,
      reason: engagementMessage('engagement.view-rate', {
        observed: roundForText(100 * found.rate.value),
        platform: profile.platform,
        ...usualPercent(benchmark),
      }),
      evidence: [profileEvidence('followers', profile.followers), ...countEvidence(found.posts, 'views')],
      innocent: innocentIf(points.value, 'old-followers', 'new-audience'),
    }
  },
}
