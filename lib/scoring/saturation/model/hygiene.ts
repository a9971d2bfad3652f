import type { Evidence } from '@/lib/domain/score'
import { isAdequate, MARKET_RULES } from '@/lib/scoring/saturation/partnership/adequate-terms'
import type { JudgedPost } from './judged-posts'

export interface Hygiene {
  readonly key: 'hygiene' | 'hygiene-market'
  readonly values: Readonly<Record<string, string | number>>
  /** Posts whose disclosure is missing or not one the market's regulator names. */
  readonly evidence: readonly Evidence[]
}

/**
 * How the creator's partnerships are disclosed, kept apart from the score: whether a post is commercial and whether it says so well enough
 * are two questions. Judged by the words only; placement, size and the order of hashtags cannot be seen here. `null` without partnerships.
 */
export function hygiene(readable: readonly JudgedPost[], markets: readonly string[]): Hygiene | null {
  const commercial = readable.filter(({ partnership }) => partnership.state !== 'none')
  if (commercial.length === 0) return null
  const market = markets.find((code) => MARKET_RULES[code.toUpperCase()] !== undefined)
  const clear = commercial.filter((judged) => isClear(judged, market))
  const values = { clear: clear.length, posts: commercial.length }
  const evidence = commercial.filter((judged) => !clear.includes(judged)).flatMap(({ partnership }) => partnership.evidence.slice(0, 1))
  if (market === undefined) return { key: 'hygiene', values, evidence }
  return {
    key: 'hygiene-market',
    values: { ...values, market: market.toUpperCase(), source: MARKET_RULES[market.toUpperCase()]?.source ?? '' },
    evidence,
  }
}

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
