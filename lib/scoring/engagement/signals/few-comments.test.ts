import { describe, expect, it } from 'vitest'
import { liked, ORDINARY_LIKES, sampleWith } from '@/tests/support/signal-inputs'
import { fewCommentsSignal } from './few-comments'

const seen = (perHundred: number, n = 12) => {
  const likes = ORDINARY_LIKES.slice(0, n)
  return sampleWith({
    posts: liked(
      likes,
      likes.map((each) => (each * perHundred) / 100),
    ),
  })
}
const points = (perHundred: number, n = 12) => fewCommentsSignal.measure(seen(perHundred, n))?.points

describe('few-comments', () => {
  it('takes the more the fewer comments there are for the likes, and nothing above the usual', () => {
    expect(points(0.2)?.value).toBeLessThan(points(1)?.value ?? -Infinity)
    expect(points(1)?.value).toBeLessThan(0)
    expect(points(5)?.value).toBeGreaterThan(0)
    expect(points(20)?.value).toBe(points(10)?.value)
  })

  it('is surer with more posts', () => {
    const width = (n: number) => (points(1, n)?.high ?? 0) - (points(1, n)?.low ?? 0)
    expect(width(6)).toBeGreaterThan(width(12))
  })

  it('tells what was observed, with innocent explanations', () => {
    const found = fewCommentsSignal.measure(seen(0.5))
    expect(found?.reason.values).toMatchObject({ observed: 0.5, posts: 12 })
    expect(found?.innocent?.map(({ key }) => key)).toContain('innocent.limited-comments')
  })

  it('needs six posts with both counts', () => {
    expect(points(2, 5)).toBeUndefined()
    expect(fewCommentsSignal.measure(sampleWith({ posts: liked(ORDINARY_LIKES) }))).toBeNull()
    expect(fewCommentsSignal.need(seen(2, 5))).toMatchObject([{ key: 'need.open-posts', values: { count: 1 } }])
  })
})
