import { asksForTopic, commonWords, matchEvidence, fitMessage, answerPoints, type FitSignal } from '@/lib/scoring/fit/model/signal'

/** Whether bio, name or category speak of the brief's topics or keywords. Monotone: more points with more of its words. */
export const bioSignal: FitSignal = {
  id: 'fit.bio',
  answering: {
    weight: 15,
    isAsked: asksForTopic,
    answer: ({ relevances: { bio } }) => bio && { value: bio.degree, low: bio.degree, high: bio.degree },
  },
  measure: (input) => {
    const points = answerPoints('fit.bio', input)
    const { bio } = input.relevances
    if (points === null || !bio) return null
    const found = bio.matches.length > 0
    return {
      points,
      reason: found ? fitMessage('bio', { words: commonWords([bio]) }) : fitMessage('bio-none'),
      evidence: matchEvidence(bio),
    }
  },
}
