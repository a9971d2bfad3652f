import { relatedWords } from '@/lib/scoring/fit/model/related'
import { fitMessage, type FitSignal } from '@/lib/scoring/fit/model/signal'

/** The creator's own words for the topic. Reported without points. */
export const relatedSignal: FitSignal = {
  id: 'fit.related',
  measure: ({ relevances }) => {
    const words = relatedWords(relevances.posts)
    return words.length === 0 ? null : { points: 0, reason: fitMessage('related', { words: words.join(', ') }), evidence: [] }
  },
}
