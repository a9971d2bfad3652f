import { describe, expect, it } from 'vitest'
import { commentSample, sampleWith } from '@/tests/support/signal-inputs'
import { sameCommentersSignal } from './same-commenters'

/** Under each of so many posts ten commenters, so many of them the same everywhere. */
const seen = (posts: number, faithful: number) =>
  sampleWith({
    posts: Array.from({ length: posts }, (_, at) => ({
      commentSample: commentSample({
        seen: 10,
        authors: Array.from({ length: 10 }, (_each, who) => (who < faithful ? `f${who}` : `p${at}-${who}`)),
      }),
    })),
  })
const points = (posts: number, faithful: number) => sameCommentersSignal.measure(seen(posts, faithful))?.points.value

describe('same-commenters', () => {
  it('takes the more the more commenters come back everywhere', () => {
    expect(points(4, 0)).toBe(0)
    expect(points(4, 7)).toBeLessThan(0)
    expect(points(4, 9)).toBeUndefined()
    expect(points(6, 8)).toBeLessThan(points(6, 4) ?? -Infinity)
  })

  it('counts who comments twice under one post once', () => {
    const twice = sampleWith({
      posts: Array.from({ length: 4 }, (_, at) => ({
        commentSample: commentSample({ authors: Array.from({ length: 10 }, (_each, who) => `p${at}-${who % 5}`) }),
      })),
    })
    expect(sameCommentersSignal.measure(twice)).toMatchObject({ points: { value: 0 }, reason: { values: { observed: 0 } } })
  })

  it('shows how many commenters each post has, and the innocent explanation', () => {
    const found = sameCommentersSignal.measure(seen(4, 7))
    expect(found?.evidence.map(({ text }) => text)).toEqual(Array.from({ length: 4 }, () => '10 commenters'))
    expect(found?.innocent?.map(({ key }) => key)).toContain('innocent.community')
  })

  it('needs three opened posts and fifteen commenters', () => {
    expect(points(2, 0)).toBeUndefined()
    expect(points(3, 0)).toBeDefined()
    expect(sameCommentersSignal.need(seen(2, 0))).toMatchObject([{ key: 'need.open-comments' }])
  })
})
