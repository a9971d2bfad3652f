import { brandCounts, firstEvidence, saturationMessage, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** Named deals below which nothing is said of the one brand. Own choice: of two deals one is always half; never scored. */
const LEAST_NAMED = 3

/** How much one brand is among the deals. Told, without points. */
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
