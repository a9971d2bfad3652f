import { DAY_MS } from '@/lib/domain/time'
import { median } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { LEAST_POSTS } from '@/lib/scoring/engagement/model/constants'
import { dateEvidence, datedPosts } from '@/lib/scoring/engagement/model/dated-posts'
import { postedAt } from '@/lib/scoring/engagement/model/sample'
import { innocentIf, engagementMessage, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by the longest pause over the usual gap. Own choice: 0 points at 6, because among random posts the longest pause is 4.5 median
 * gaps with a dozen posts and 5.7 with thirty.
 */
const CURVE: Curve = [
  [3, 1],
  [6, 0],
  [12, -2],
  [24, -3],
]

/**
 * The longest pause over the usual gap, with a day added to both, so that bursts do not count. Monotone: fewer points with a longer pause.
 */
export const cadenceSignal: EngagementSignal = {
  id: 'cadence',
  weight: 3,
  curve: CURVE,
  need: () => [engagementMessage('need.dates')],
  measure: (sample) => {
    const posts = datedPosts(sample).slice(0, 30)
    if (posts.length < LEAST_POSTS) return null
    const times = posts.map((post) => postedAt(post) ?? 0)
    const gaps = times.slice(1).map((time, at) => ((times[at] as number) - time) / DAY_MS)
    const value = (Math.max(...gaps) + 1) / (median(gaps) + 1)
    const points = pointsOver(CURVE, { value, low: value / 1.3, high: value * 1.3 })
    return {
      points,
      reason: engagementMessage('engagement.cadence', { observed: roundForText(value), high: 6 }),
      evidence: dateEvidence(posts),
      innocent: innocentIf(points.value, 'break'),
    }
  },
}
