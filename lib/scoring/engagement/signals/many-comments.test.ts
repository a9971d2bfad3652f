import { describe, expect, it } from 'vitest'
import { liked, sampleWith } from '@/tests/support/signal-inputs'
import { manyCommentsSignal } from './many-comments'

const likes = [100, 140, 90, 120, 80, 110, 130, 95, 105, 115, 85, 125]
const measured = (comments: readonly number[]) => manyCommentsSignal.measure(sampleWith({ posts: liked(likes, comments) }))
/** Comments come in bursts. */
const ordinary = [2, 0, 1, 6, 0, 3, 1, 0, 9, 2, 1, 0]
const steady = ordinary.map((comments) => Math.min(2, comments) + 15)

describe('many-comments', () => {
  it('takes points where every post has a steady number of comments more than the likes lead one to expect', () => {
    const [usual, pod] = [measured(ordinary), measured(steady)]
    expect(usual?.points.value).toBeGreaterThanOrEqual(-2)
    expect(usual?.reason.key).toBe('engagement.many-comments-ok')
    expect(pod?.points.value).toBeLessThan(-2)
    expect(pod?.reason).toMatchObject({ key: 'engagement.steady-comments', values: { fewest: 15, most: 17 } })
    expect(pod?.oddity).toBeGreaterThan(usual?.oddity ?? Infinity)
    expect(pod?.innocent?.map(({ key }) => key)).toContain('innocent.community')
  })

  it('does not mind one giveaway', () => {
    const [before, after] = [measured(ordinary), measured(ordinary.map((comments, at) => (at === 3 ? 400 : comments)))]
    expect(after?.points.value).toBeGreaterThan((before?.points.value ?? 0) - 2)
  })

  it('judges nothing by more comments than a group could add', () => {
    expect(measured(likes.map((_, at) => 500 + at))?.points.value).toBe(0)
  })

  it('needs six posts with both counts', () => {
    expect(measured(steady.slice(0, 5))).toBeNull()
    expect(manyCommentsSignal.need(sampleWith({ posts: liked(likes.slice(0, 5)) }))).toMatchObject([{ values: { count: 1 } }])
  })
})
