import type { Relevances } from '@/lib/scoring/fit/model/relevance'
import { hitsOf, fitMessage, type FitSignal } from '@/lib/scoring/fit/model/signal'

/**
 * Highest score with excluded words: 60 with one hit, 10 less for each further, at least 20; 100 without hits. Own choice: one word may be
 * a slip, three are not.
 */
export function exclusionCap(relevances: Relevances): number {
  const { hits } = hitsOf(relevances, 'excluded')
  return hits === 0 ? 100 : Math.max(20, 70 - 10 * hits)
}

/**
 * Words the brief excludes. They cap the score (`exclusionCap`); the points are the loss by the cap. Monotone: fewer points with more hits.
 */
export const exclusionSignal: FitSignal = {
  id: 'fit.exclusion',
  measure: ({ relevances, cap, lost }) => {
    const { hits, words, evidence } = hitsOf(relevances, 'excluded')
    if (hits === 0) return null
    return { points: -lost, reason: fitMessage('exclusion', { hits, words, cap }), evidence, innocent: [fitMessage('innocent.word')] }
  },
}
