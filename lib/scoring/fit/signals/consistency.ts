import { cautiousShare, wilson, type Range } from '@/lib/scoring/statistics/estimate'
import type { Relevance } from '@/lib/scoring/fit/model/relevance'
import { asksForTopic, fitMessage, wholePercent, answerPoints, type FitSignal } from '@/lib/scoring/fit/model/signal'

/**
 * Share of posts on the brief's topic, of those with a recognisable topic, drawn to one half when few: (on + 1) / (all + 2), so that
 * one post never makes it jump. `other` is the commonest other topic.
 */
function consistencyOf(posts: readonly Relevance[]): { other: string | null; answer: Range } | null {
  if (posts.length === 0) return null
  const on = posts.filter((post) => post.degree >= 0.5).length
  const others = new Map<string, number>()
  for (const { topic, degree } of posts) if (topic !== null && degree < 0.5) others.set(topic, (others.get(topic) ?? 0) + 1)
  const all = on + [...others.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const value = cautiousShare(on, all)
  const { low, high } = wilson(on, all, 0.8)
  return { other: most?.[0] ?? null, answer: { value, low: Math.min(low, value), high: Math.max(high, value) } }
}

/** Whether the creator keeps to the brief's topic. Monotone: fewer points with more posts on other topics. */
export const consistencySignal: FitSignal = {
  id: 'fit.consistency',
  answering: {
    weight: 10,
    isAsked: asksForTopic,
    answer: ({ relevances }) => consistencyOf(relevances.posts)?.answer ?? null,
  },
  measure: (input) => {
    const points = answerPoints('fit.consistency', input)
    const found = consistencyOf(input.relevances.posts)
    if (points === null || !found) return null
    const share = wholePercent(found.answer.value)
    return {
      points,
      reason:
        found.other === null ? fitMessage('consistency', { share }) : fitMessage('consistency-elsewhere', { share, topic: found.other }),
      evidence: [],
    }
  },
}
