import { hitsOf, fitMessage, type FitSignal } from '@/lib/scoring/fit/model/signal'

/** Sensitive words the brief does not exclude. Reported without points. */
export const sensitiveSignal: FitSignal = {
  id: 'fit.sensitive',
  measure: ({ relevances }) => {
    const { hits, words, evidence } = hitsOf(relevances, 'sensitive')
    return hits === 0 ? null : { points: 0, reason: fitMessage('sensitive', { words }), evidence, innocent: [fitMessage('innocent.word')] }
  },
}
