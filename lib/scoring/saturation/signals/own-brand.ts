import { dealsOf, firstEvidence, saturationMessage, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** Work for the brief's own brand; null without any. Reported without points. */
export const ownBrandSignal: SaturationSignal = {
  id: 'saturation.own-brand',
  measure: ({ weighing }) => {
    const own = weighing.brief?.brand
    if (!own) return null
    const posts = dealsOf(weighing.posts.readable).filter(({ partnership }) => partnership.brands.includes(own.name))
    const [latest] = posts
    if (!latest) return null
    const values = { brand: own.name, posts: posts.length }
    return {
      points: 0,
      reason: latest.age
        ? saturationMessage('own-brand', { ...values, days: Math.round(latest.age.value) })
        : saturationMessage('own-brand-undated', values),
      evidence: firstEvidence(posts),
    }
  },
}
