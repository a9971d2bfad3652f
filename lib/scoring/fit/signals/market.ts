import type { Brief } from '@/lib/domain/campaign'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { marketsOf } from '@/lib/scoring/fit/model/creator-markets'
import type { MarketGuess } from '@/lib/scoring/fit/model/markets'
import { fitMessage, wholePercent, answerPoints, type FitSignal } from '@/lib/scoring/fit/model/signal'

/** Least confidence (0–1) that points to a market. Own choice: a place in two captions gives less. */
const FAINT = 0.2

const wantedOf = (brief: Brief): ReadonlySet<string> => new Set(brief.markets.map((market) => market.toUpperCase()))

function marketAnswer(wanted: ReadonlySet<string>, guesses: readonly MarketGuess[]): Range {
  const best = guesses.find(({ market }) => wanted.has(market))
  const strongest = guesses[0]?.confidence ?? 0
  if (!best) return { value: 0, low: 0, high: 1 - 0.8 * strongest }
  // Two places in one bio are no contradiction, so only the lead of the strongest other market counts against.
  const value = strongest > 0 ? best.confidence * (best.confidence / strongest) : 0
  return { value, low: value * 0.8, high: Math.max(value, 1 - 0.8 * (strongest - best.confidence)) }
}

/** Whether the signs point to a market of the brief. Monotone: more points with surer signs of it, fewer with surer signs of another. */
export const marketSignal: FitSignal = {
  id: 'fit.market',
  answering: {
    weight: 8,
    isAsked: ({ markets }) => markets.length > 0,
    answer: ({ facts, brief, relevances }) => marketAnswer(wantedOf(brief), marketsOf(facts, relevances)),
  },
  measure: (input) => {
    const points = answerPoints('fit.market', input)
    if (points === null) return null
    const guesses = marketsOf(input.facts, input.relevances)
    const wanted = wantedOf(input.brief)
    const best = guesses.find(({ market }) => wanted.has(market))
    const [first] = guesses
    const reason = best
      ? fitMessage(best.confidence < FAINT ? 'market-faint' : 'market', { market: best.market, confidence: wholePercent(best.confidence) })
      : first && first.confidence >= FAINT
        ? fitMessage('market-elsewhere', { wanted: [...wanted].join(' '), market: first.market })
        : fitMessage('market-unseen', { wanted: [...wanted].join(' ') })
    return { points, reason, evidence: (best ?? first)?.evidence ?? [] }
  },
}
