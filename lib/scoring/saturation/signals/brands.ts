import { dealWeight, weightByDeal } from '@/lib/scoring/saturation/model/burden'
import type { View, Weighing } from '@/lib/scoring/saturation/model/burden'
import { brandCounts, firstEvidence, saturationMessage, burdenPoints } from '@/lib/scoring/saturation/model/signal'
import type { SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/**
 * Most points taken; one brand takes nothing, each further one less than the one before. Own choice: a correction of the share, the only
 * part with published figures; no labelled set to fit to.
 */
const MOST = 8

function burden({ posts }: Weighing, view: View): number {
  const brands = weightByDeal(posts.readable, (judged) => dealWeight(judged, view))
  return MOST * (1 - Math.exp(-Math.max(0, brands - 1) / 4))
}

/** Number of brands of the deals; null while none is named. Monotone: fewer points with more brands. */
export const brandsSignal: SaturationSignal = {
  id: 'saturation.brands',
  burden,
  measure: ({ weighing }) => {
    const brands = brandCounts(weighing.posts.readable)
    if (brands.length === 0) return null
    const names = brands
      .slice(0, 5)
      .map(({ name }) => name)
      .join(', ')
    return {
      points: burdenPoints(burden(weighing, 'likeliest')),
      reason: saturationMessage(brands.length === 1 ? 'one-brand' : 'brands', { brands: brands.length, names }),
      evidence: brands.flatMap(({ posts }) => firstEvidence(posts.slice(0, 1))),
    }
  },
}
