import { isGift } from '@/lib/scoring/saturation/model/burden'
import { dealsOf, firstEvidence, saturationMessage, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** Gifts of competitors: worth knowing, but no work for them. Reported without points. */
export const competitorGiftSignal: SaturationSignal = {
  id: 'saturation.competitor-gift',
  measure: ({ weighing }) => {
    const names = new Set(weighing.brief?.competitors.map(({ name }) => name))
    const gifts = dealsOf(weighing.posts.readable).filter(
      (judged) => isGift(judged) && judged.partnership.brands.some((name) => names.has(name)),
    )
    const brand = gifts[0]?.partnership.brands.find((name) => names.has(name))
    if (brand === undefined) return null
    return { points: 0, reason: saturationMessage('competitor-gift', { brand }), evidence: firstEvidence(gifts) }
  },
}
