import { daysSince, dealWeight, undated, UNDATED_WEIGHT } from '@/lib/scoring/saturation/model/burden'
import type { View, Weighing } from '@/lib/scoring/saturation/model/burden'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { dealsOf, saturationMessage, burdenPoints } from '@/lib/scoring/saturation/model/signal'
import type { SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** Most points taken. Own choice: a correction of the share, the only part with published figures; no labelled set to fit to. */
const MOST = 8
/** Days until the last deal weighs nothing. Own choice: a month and a half. */
const FRESH_DAYS = 45

/** 1 for a deal today, falling to 0 over 45 days; the freshest counts. */
function burden({ posts: { readable } }: Weighing, view: View): number {
  const freshness = (judged: JudgedPost): number => {
    const days = daysSince(judged, view)
    return days === null ? undated(UNDATED_WEIGHT, view) : Math.max(0, 1 - days / FRESH_DAYS)
  }
  return MOST * readable.reduce((most, judged) => Math.max(most, dealWeight(judged, view) * freshness(judged)), 0)
}

/** Days since the last deal. Monotone: fewer points with a fresher one. */
export const lastDealSignal: SaturationSignal = {
  id: 'saturation.last-deal',
  burden,
  measure: ({ weighing }) => {
    const last = dealsOf(weighing.posts.readable).find(({ age }) => age !== null)
    if (!last?.age) return null
    const brand = last.partnership.brands[0]
    const days = Math.round(last.age.value)
    const key = last.partnership.state === 'suspected' ? 'last-deal-suspected' : 'last-deal'
    return {
      points: burdenPoints(burden(weighing, 'likeliest')),
      reason: brand === undefined ? saturationMessage(key, { days }) : saturationMessage(`${key}-brand`, { days, brand }),
      evidence: last.partnership.evidence,
    }
  },
}
