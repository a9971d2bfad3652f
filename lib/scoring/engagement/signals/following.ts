import { rangeOf, ratioOf } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { decadesOver } from '@/lib/scoring/statistics/decades'
import { innocentIf, engagementMessage, profileEvidence, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by decades above the 95th percentile of following per follower for the size. Own choice: only the percentile has a source; few
 * points, because many follow back.
 */
const CURVE: Curve = [
  [-1.5, 1],
  [-0.5, 0],
  [0, -0.5],
  [0.5, -1],
  [1, -2],
]

/**
 * 95th percentile of following per follower by log10 followers, at the middles of the tiers; flat outside. Source: [tides-2024]. The first
 * corner is an own choice: no source measures below 1,000.
 */
const FOLLOWING_P95: readonly (readonly [number, number])[] = [
  [2.5, 1],
  [3.5, 1.47],
  [4.35, 0.27],
  [4.85, 0.09],
  [5.35, 0.018],
  [5.85, 0.003],
  [6.5, 0.0009],
]

function p95At(followers: number): number {
  const at = Math.log10(Math.max(1, followers))
  const next = FOLLOWING_P95.findIndex(([x]) => x >= at)
  if (next <= 0) return (FOLLOWING_P95[next === 0 ? 0 : FOLLOWING_P95.length - 1] as readonly [number, number])[1]
  const [x0, y0] = FOLLOWING_P95[next - 1] as readonly [number, number]
  const [x1, y1] = FOLLOWING_P95[next] as readonly [number, number]
  return 10 ** (Math.log10(y0) + ((Math.log10(y1) - Math.log10(y0)) * (at - x0)) / (x1 - x0))
}

/** Following per follower against the 95th percentile for the size, in decades. Monotone: fewer points with more following. */
export const followingSignal: EngagementSignal = {
  id: 'following',
  weight: 5,
  curve: CURVE,
  applies: ({ profile, traits }) => traits.showsFollowing || profile.following !== undefined,
  need: () => [engagementMessage('need.open-profile')],
  measure: ({ profile }) => {
    if (!profile.following || !profile.followers || profile.followers.value < 1) return null
    const ratio = ratioOf(rangeOf(profile.following), rangeOf(profile.followers))
    const usual = p95At(profile.followers.value)
    const points = pointsOver(CURVE, decadesOver(usual, ratio))
    return {
      points,
      reason: engagementMessage('engagement.following', { observed: roundForText(100 * ratio.value), high: roundForText(100 * usual) }),
      evidence: [profileEvidence('following', profile.following), profileEvidence('followers', profile.followers)],
      innocent: innocentIf(points.value, 'networker'),
    }
  },
}
