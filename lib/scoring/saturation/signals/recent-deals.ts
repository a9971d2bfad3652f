import type { Message } from '@/lib/domain/score'
import { dealWeight, UNDATED_WEIGHT, weightByDeal, within } from '@/lib/scoring/saturation/model/burden'
import type { View, Weighing } from '@/lib/scoring/saturation/model/burden'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { dealsOf, firstEvidence, saturationMessage, burdenPoints } from '@/lib/scoring/saturation/model/signal'
import type { SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/**
 * Most points taken; each further deal takes less. Own choice: a correction of the share, the only part with published figures; no labelled
 * set to fit to.
 */
const MOST = 15
/** Days for which a deal is recent. Own choice: a month. */
const RECENT_DAYS = 30

function recentDeals(readable: readonly JudgedPost[], view: View): number {
  return weightByDeal(readable, (judged) => dealWeight(judged, view) * within(judged, RECENT_DAYS, { view, undatedWeight: UNDATED_WEIGHT }))
}

const burden = ({ posts }: Weighing, view: View): number => MOST * (1 - Math.exp(-recentDeals(posts.readable, view) / 4))

function reasonOf(low: number, high: number): Message {
  if (high === 0) return saturationMessage('recent-deals-none')
  if (low === high) return saturationMessage('recent-deals', { deals: low })
  return low === 0 ? saturationMessage('recent-deals-most', { high }) : saturationMessage('recent-deals-range', { low, high })
}

/** Deals of the last 30 days. Monotone: fewer points with more deals. */
export const recentDealsSignal: SaturationSignal = {
  id: 'saturation.recent-deals',
  burden,
  measure: ({ weighing }) => {
    const { readable } = weighing.posts
    if (readable.every((judged) => dealWeight(judged, 'worst') === 0)) return null
    const recent = dealsOf(readable).filter(({ age }) => age === null || age.low <= RECENT_DAYS)
    return {
      points: burdenPoints(burden(weighing, 'likeliest')),
      reason: reasonOf(recentDeals(readable, 'best'), recentDeals(readable, 'worst')),
      evidence: firstEvidence(recent),
      innocent: recent.length > 0 ? [saturationMessage('innocent.season')] : [],
    }
  },
}
