import { brandCounts, firstEvidence, saturationMessage, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** Least named deals to report a top brand. Own choice: of two deals one is always half; never scored. */
const LEAST_NAMED = 3

/** Share of the most frequent brand among the deals. Reported without points. */
export const topBrandSignal: SaturationSignal = {
  id: 'saturation.top-brand',
  measure: ({ weighing }) => {
    const brands = brandCounts(weighing.posts.readable)
    const [top] = brands
    const named = brands.reduce((sum, { posts }) => sum + posts.length, 0)
    if (!top || named < LEAST_NAMED) return null
    return {
      points: 0,
      reason: saturationMessage('top-brand', { brand: top.name, posts: top.posts.length, of: named }),
      evidence: firstEvidence(top.posts),
    }
  },
}
