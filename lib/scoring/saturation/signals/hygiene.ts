import { isAdequate, MARKET_RULES } from '@/lib/scoring/saturation/partnership/adequate-terms'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { saturationMessage, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

function isClear({ partnership }: JudgedPost, market: string | undefined): boolean {
  if (partnership.state === 'labelled') return true
  const words = partnership.evidence.filter((one) => one.kind === 'words')
  if (market === undefined) return words.some((one) => one.via.endsWith(':strong'))
  return (
    isAdequate(
      market,
      words.map((one) => one.text),
    ) === true
  )
}

/**
 * How well partnerships are disclosed. Not scored: whether a post is commercial and whether it says so well are two questions. Judged by
 * the words only, not by placement, size or order of hashtags. Evidence: posts whose disclosure is missing or not one that the market's
 * regulator names. Null without partnerships. Reported without points.
 */
export const hygieneSignal: SaturationSignal = {
  id: 'saturation.hygiene',
  measure: ({ weighing: { posts, brief } }) => {
    const commercial = posts.readable.filter(({ partnership }) => partnership.state !== 'none')
    if (commercial.length === 0) return null
    const market = brief?.markets.map((code) => code.toUpperCase()).find((code) => MARKET_RULES[code] !== undefined)
    const clear = commercial.filter((judged) => isClear(judged, market))
    const values = { clear: clear.length, posts: commercial.length }
    return {
      points: 0,
      reason:
        market === undefined
          ? saturationMessage('hygiene', values)
          : saturationMessage('hygiene-market', { ...values, market, source: MARKET_RULES[market]?.source ?? '' }),
      evidence: commercial.filter((judged) => !clear.includes(judged)).flatMap(({ partnership }) => partnership.evidence.slice(0, 1)),
    }
  },
}
