import { DAY_MS } from '@/lib/domain/time'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { dateEvidence, datedPosts } from '@/lib/scoring/engagement/model/dated-posts'
import { postedAt } from '@/lib/scoring/engagement/model/sample'
import { innocentIf, engagementMessage, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/** Points by days since the newest post. Own choice: a week is busy, a month ordinary, half a year a stop. */
const CURVE: Curve = [
  [7, 1],
  [30, 0],
  [90, -2],
  [180, -3],
]

/** Error of a date by its precision, in days. Own choice: about one unit of the page's wording. */
const SLACK: Readonly<Record<string, number>> = { second: 0, minute: 0, hour: 0.1, day: 1, id: 1, week: 7, month: 31, year: 366 }

/** Days since the newest post. Monotone: fewer points with a longer silence. */
export const recencySignal: EngagementSignal = {
  id: 'recency',
  weight: 3,
  curve: CURVE,
  need: () => [engagementMessage('need.dates')],
  measure: (sample) => {
    const [newest] = datedPosts(sample)
    const at = newest && postedAt(newest)
    if (!newest || at === undefined) return null
    const days = Math.max(0, (sample.now - at) / DAY_MS)
    const slack = SLACK[newest.postedAtPrecision ?? 'day'] ?? 1
    const points = pointsOver(CURVE, { value: days, low: Math.max(0, days - slack), high: days + slack })
    return {
      points,
      reason: engagementMessage('engagement.recency', { observed: roundForText(days), high: 30 }),
      evidence: dateEvidence([newest]),
      innocent: innocentIf(points.value, 'break'),
    }
  },
}
