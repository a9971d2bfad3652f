import { DAY_MS } from '@/lib/domain/time'
import type { Snapshot } from '@/lib/domain/profile'
import { rangeOf } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { innocentIf, engagementMessage, profileEvidence, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by log10 of the ratio of followers per 30 days. Own choice: a quarter more in a month is ordinary, twice as many is not, ten times
 * as many is the worst.
 */
const CURVE: Curve = [
  [0.1, 0],
  [0.3, -2],
  [1, -4],
]

/** Visits with a follower count, oldest first; at equal times the lower count first, so that the input's order does not matter. */
const visitsWithFollowers = (history: readonly Snapshot[]) =>
  history
    .filter(({ followers }) => followers && followers.value > 0)
    .sort((a, b) => a.at - b.at || (a.followers?.value ?? 0) - (b.followers?.value ?? 0))

/**
 * Growth between the person's own visits: log10 of the followers' ratio per 30 days, first to last visit.
 * Monotone: fewer points with a steeper rise. Needs two visits a week apart. Source: [hypeauditor-growth-undated].
 */
export const growthSignal: EngagementSignal = {
  id: 'growth',
  weight: 3,
  curve: CURVE,
  need: () => [engagementMessage('need.history')],
  measure: ({ history }) => {
    const visits = visitsWithFollowers(history)
    const [first, last] = [visits[0], visits[visits.length - 1]]
    const days = first && last ? (last.at - first.at) / DAY_MS : 0
    if (!first?.followers || !last?.followers || days < 7) return null
    const per = 30 / Math.max(30, days)
    const [from, to] = [rangeOf(first.followers), rangeOf(last.followers)]
    const log = (after: number, before: number) => Math.log10(Math.max(1, after) / Math.max(1, before)) * per
    const points = pointsOver(CURVE, { value: log(to.value, from.value), low: log(to.low, from.high), high: log(to.high, from.low) })
    return {
      points,
      reason: engagementMessage('engagement.growth', {
        observed: roundForText(100 * (to.value / from.value - 1)),
        days: Math.round(days),
        low: -2,
        high: 10,
      }),
      evidence: [profileEvidence('followers-first', first.followers), profileEvidence('followers-last', last.followers)],
      innocent: innocentIf(points.value, 'new-audience', 'viral', 'giveaway'),
    }
  },
}
