import { rangeOf, ratioOf } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { decadesOver } from '@/lib/scoring/statistics/decades'
import { innocentIf, engagementMessage, profileEvidence, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by total likes per follower, in decades from the median. Own choice: 0 within a factor of two, 3 points near the 5th percentile of
 * small accounts.
 */
const CURVE: Curve = [
  [-1.2, -3],
  [-0.6, -1],
  [-0.3, 0],
]

/**
 * TikTok's total likes per follower, nearly independent of size from 10,000 on: 5th, 50th, 95th percentile about 4, 20, 65. Source:
 * [tides-2024].
 */
const HEARTS_PER_FOLLOWER = { low: 4, median: 20, high: 65 }

/** Total likes per follower, in decades from the median. Monotone: fewer points with fewer likes per follower. */
export const heartsSignal: EngagementSignal = {
  id: 'hearts',
  weight: 3,
  curve: CURVE,
  applies: ({ traits }) => traits.showsHearts,
  need: () => [engagementMessage('need.open-profile')],
  measure: ({ profile }) => {
    if (!profile.hearts || !profile.followers || profile.followers.value < 1) return null
    const ratio = ratioOf(rangeOf(profile.hearts), rangeOf(profile.followers))
    const { low, median, high } = HEARTS_PER_FOLLOWER
    const points = pointsOver(CURVE, decadesOver(median, ratio))
    return {
      points,
      reason: engagementMessage('engagement.hearts', { observed: roundForText(ratio.value), low, high, platform: profile.platform }),
      evidence: [profileEvidence('hearts', profile.hearts), profileEvidence('followers', profile.followers)],
      innocent: innocentIf(points.value, 'new-audience'),
    }
  },
}
