import { shrink, zOf } from '@/lib/scoring/statistics/estimate'
import { LEAST_RATED, VIEW_CURVE } from '@/lib/scoring/engagement/model/constants'
import { boundsOf, pointsOver } from '@/lib/scoring/statistics/curve'
import { viewBenchmark } from '@/lib/scoring/engagement/model/prior'
import { viewRate } from '@/lib/scoring/engagement/model/rate'
import { countEvidence, innocentIf, message, profileEvidence, shown } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Median views per follower against accounts of the platform and size (prior.ts), in SDs of log10, shrunk by sample size.
 * Monotone: more points with more views. Only where a benchmark was published (TikTok, YouTube).
 */
export const viewRateSignal: EngagementSignal = {
  id: 'view-rate',
  weight: 15,
  ...boundsOf(VIEW_CURVE),
  applies: ({ profile }) => viewBenchmark(profile.platform, 10_000) !== null,
  measure: ({ profile, organic }) => {
    const found = viewRate(organic, profile)
    const benchmark = viewBenchmark(profile.platform, profile.followers?.value ?? 0)
    if (!found || !benchmark || !profile.followers || found.posts.length < LEAST_RATED) {
      return { need: [profile.followers ? message('need.scroll-posts', { count: LEAST_RATED }) : message('need.open-profile')] }
    }
    const at = (share: number) =>
      (shrink(Math.log10(Math.max(1e-6, 100 * share)), found.logError, benchmark).mean - benchmark.mean) / benchmark.sd
    const doubt = (zOf(0.9) * shrink(0, found.logError, benchmark).sd) / benchmark.sd
    const value = at(found.rate.value)
    const points = pointsOver(VIEW_CURVE, {
      value,
      low: Math.min(at(found.rate.low), value - doubt),
      high: Math.max(at(found.rate.high), value + doubt),
    })
    return {
      points,
      reason: message('engagement.view-rate', {
        observed: shown(100 * found.rate.value),
        platform: profile.platform,
        low: shown(10 ** (benchmark.mean - 1.2816 * benchmark.sd)),
        high: shown(10 ** (benchmark.mean + 1.2816 * benchmark.sd)),
      }),
      evidence: [profileEvidence('followers', profile.followers), ...countEvidence(found.posts, 'views')],
      innocent: innocentIf(points.value, 'old-followers', 'new-audience'),
    }
  },
}
