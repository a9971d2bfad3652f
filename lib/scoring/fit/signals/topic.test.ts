import { describe, expect, it } from 'vitest'
import { briefWith, daysAgo, fitInput } from '@/tests/support/signal-inputs'
import { topicSignal } from './topic'

const BREAD = 'Fresh sourdough from the oven'
const OTHER = 'A walk in the rain'
const brief = { keywords: ['sourdough'] }
const input = (on: number, off: number) =>
  fitInput(topicSignal, brief, { captions: [...Array.from({ length: on }, () => BREAD), ...Array.from({ length: off }, () => OTHER)] })
const points = (on: number, off: number) => topicSignal.measure(input(on, off))?.points

describe('fit.topic', () => {
  it('gives more points for a higher share of posts on topic, and takes some where none is', () => {
    expect(points(0, 10)).toBeLessThan(0)
    expect(points(0, 10)).toBeLessThan(points(3, 7) ?? -Infinity)
    expect(points(3, 7)).toBeLessThan(points(6, 4) ?? -Infinity)
  })

  it('asks of nobody to post on one thing only', () => {
    expect(points(10, 0)).toBe(points(7, 3))
  })

  it('knows the answer the worse the fewer posts there are', () => {
    const width = (on: number, off: number) => {
      const answer = topicSignal.answering?.answer(input(on, off))
      return answer ? answer.high - answer.low : 0
    }
    expect(width(1, 3)).toBeGreaterThan(width(10, 30))
    expect(topicSignal.answering?.answer(input(0, 0))).toBeNull()
    expect(topicSignal.measure(input(0, 0))).toBeNull()
  })

  it('says which words stand in which posts, the newest first', () => {
    const found = topicSignal.measure(input(2, 2))
    expect(found?.reason).toMatchObject({ key: 'fit.topic', values: { onTopic: 2, posts: 4, words: 'sourdough' } })
    expect(found?.evidence).toMatchObject([{ text: 'sourdough', postedAt: daysAgo(4) }, { postedAt: daysAgo(7) }])
    const none = topicSignal.measure(input(0, 4))
    expect(none).toMatchObject({ reason: { key: 'fit.topic-none' }, evidence: [], innocent: [{ key: 'fit.innocent.language' }] })
  })

  it('is asked by keywords and by topics, not by a brief without either', () => {
    const asks = (change: object) => topicSignal.answering?.isAsked(briefWith(change))
    expect([asks({ keywords: ['rye'] }), asks({ topics: ['210'] }), asks({ languages: ['en'] })]).toEqual([true, true, false])
  })
})
