import { rangeOf, ratioOf } from '@/lib/scoring/statistics/estimate'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { FOLLOWING_CURVE, HEARTS_CURVE } from '@/lib/scoring/engagement/model/constants'
import { boundsOf, pointsOver } from '@/lib/scoring/statistics/curve'
import { innocentIf, message, profileEvidence, shown } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/** 95th percentile of following per follower by log10 followers, at the middles of the tiers; flat outside. Source: [tides-2024]. The first corner is an own choice: nobody measures below 1,000. */
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

const logOf = ({ value, low, high }: Range, scale: number): Range => {
  const log = (share: number) => Math.log10(Math.max(1e-7, share) / scale)
  return { value: log(value), low: log(low), high: log(high) }
}

/** Platforms that show how many accounts one follows. */
const SHOWS_FOLLOWING = new Set(['instagram', 'tiktok', 'x', 'threads', 'bluesky', 'pinterest'])

/** Following per follower against the 95th percentile for the size, in decades. Monotone: fewer points with more following. */
export const following: EngagementSignal = {
  id: 'following',
  weight: 5,
  ...boundsOf(FOLLOWING_CURVE),
  applies: ({ profile }) => SHOWS_FOLLOWING.has(profile.platform) || profile.following !== undefined,
  measure: ({ profile }) => {
    if (!profile.following || !profile.followers || profile.followers.value < 1) return { need: [message('need.open-profile')] }
    const ratio = ratioOf(rangeOf(profile.following), rangeOf(profile.followers))
    const usual = p95At(profile.followers.value)
    const points = pointsOver(FOLLOWING_CURVE, logOf(ratio, usual))
    return {
      points,
      reason: message('engagement.following', { observed: shown(100 * ratio.value), high: shown(100 * usual) }),
      evidence: [profileEvidence('following', profile.following), profileEvidence('followers', profile.followers)],
      innocent: innocentIf(points.value, 'networker'),
    }
  },
}

/** TikTok's likes in all per follower: nearly free of size from 10,000 on, 5th, 50th, 95th percentile about 4, 20, 65. Source: [tides-2024]. */
const HEARTS_MEDIAN = 20

/** Likes in all per follower, decades from the median. Monotone: fewer points with fewer likes for the followers. */
export const hearts: EngagementSignal = {
  id: 'hearts',
  weight: 3,
  ...boundsOf(HEARTS_CURVE),
  applies: ({ profile }) => profile.platform === 'tiktok',
  measure: ({ profile }) => {
    if (!profile.hearts || !profile.followers || profile.followers.value < 1) return { need: [message('need.open-profile')] }
    const ratio = ratioOf(rangeOf(profile.hearts), rangeOf(profile.followers))
    const points = pointsOver(HEARTS_CURVE, logOf(ratio, HEARTS_MEDIAN))
    return {
      points,
      reason: message('engagement.hearts', { observed: shown(ratio.value), low: 4, high: 65, platform: profile.platform }),
      evidence: [profileEvidence('hearts', profile.hearts), profileEvidence('followers', profile.followers)],
      innocent: innocentIf(points.value, 'new-audience'),
    }
  },
}
