import { hitsOf, message, type FitSignal } from '@/lib/scoring/fit/model/signal'

/** Sensitive words the brief does not exclude. Told, without points. */
export const sensitiveSignal: FitSignal = {
  id: 'fit.sensitive',
  measure: ({ relevances }) => {
    const { hits, words, evidence } = hitsOf(relevances, 'sensitive')
    return hits === 0 ? null : { points: 0, reason: message('sensitive', { words }), evidence, innocent: [message('innocent.word')] }
  },
}
