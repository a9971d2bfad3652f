import { wilson, type Range } from '@/lib/scoring/statistics/estimate'
import type { Relevance } from '@/lib/scoring/fit/model/relevance'
import {
  asksForTopic,
  commonWords,
  matchEvidence,
  fitMessage,
  wholePercent,
  answerPoints,
  type FitSignal,
} from '@/lib/scoring/fit/model/signal'

/** Share of posts on topic that earns all points. Own choice: no creator posts on one topic only. */
const FULL_SHARE = 0.6
/** Most posts shown as evidence. Own choice: as many as are kept per signal. */
const MOST_SHOWN = 20

/** Share of posts on topic, weighted by recency, with its interval: surely on topic for the low end, perhaps for the high end. */
function topicShare(posts: readonly Relevance[]): Range | null {
  const sum = posts.reduce((total, post) => total + post.weight, 0)
  if (posts.length === 0 || sum === 0) return null
  const effective = sum ** 2 / posts.reduce((total, post) => total + post.weight ** 2, 0)
  const share = (least: number): number => posts.reduce((total, post) => total + (post.degree >= least ? post.weight : 0), 0) / sum
  const [sure, likely, perhaps] = [share(1), share(0.5), share(0.01)]
  return { value: likely, low: wilson(sure * effective, effective).low, high: wilson(perhaps * effective, effective).high }
}

const fullness = (share: number): number => Math.min(1, share / FULL_SHARE)

/** Share of posts that speak of the brief's topics or keywords. Monotone: more points with a higher share, up to six in ten. */
export const topicSignal: FitSignal = {
  id: 'fit.topic',
  answering: {
    weight: 55,
    isAsked: asksForTopic,
    answer: ({ relevances }) => {
      const share = topicShare(relevances.posts)
      return share && { value: fullness(share.value), low: fullness(share.low), high: fullness(share.high) }
    },
  },
  measure: (input) => {
    const points = answerPoints('fit.topic', input)
    const { posts } = input.relevances
    const share = topicShare(posts)
    if (points === null || !share) return null
    const onTopic = posts.filter((post) => post.degree >= 0.5)
    const values = {
      onTopic: onTopic.length,
      posts: posts.length,
      share: wholePercent(share.value),
      low: wholePercent(share.low),
      high: wholePercent(share.high),
      words: commonWords(onTopic),
    }
    const newest = [...onTopic].sort((a, b) => b.weight - a.weight)
    return {
      points,
      reason: onTopic.length === 0 ? fitMessage('topic-none', { posts: posts.length }) : fitMessage('topic', values),
      // Every post on topic has evidence, so this cuts to as many posts as are shown.
      evidence: newest.slice(0, MOST_SHOWN).flatMap(matchEvidence),
      innocent: points < 0 ? [fitMessage('innocent.language')] : [],
    }
  },
}
