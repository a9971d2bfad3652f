import { describe, expect, it } from 'vitest'
import { liked, ORDINARY_LIKES, sampleWith } from '@/tests/support/signal-inputs'
import { commentLinkSignal } from './comment-link'

const measured = (comments: readonly number[], likes = ORDINARY_LIKES) =>
  commentLinkSignal.measure(sampleWith({ posts: liked(likes, comments) }))
const together = ORDINARY_LIKES.map((likes) => Math.round(likes / 40))
const apart = ORDINARY_LIKES.map((likes) => Math.round(30_000 / likes))

describe('comment-link', () => {
  it('gives points where comments rise with the likes and takes them where they fall', () => {
    expect(measured(together)).toMatchObject({ reason: { key: 'engagement.comment-link', values: { observed: 1 } }, innocent: [] })
    expect(measured(together)?.points.value).toBeGreaterThan(0)
    expect(measured(apart)).toMatchObject({ reason: { key: 'engagement.comment-link-none' } })
    expect(measured(apart)?.points.value).toBeLessThan(0)
    expect(measured(apart)?.innocent?.length).toBeGreaterThan(0)
  })

  it('says nothing of a link where nothing varies', () => {
    expect(measured(ORDINARY_LIKES.map(() => 20))?.reason.values).toMatchObject({ observed: 0 })
  })

  it('is surer with more posts', () => {
    const noisy = together.map((comments, at) => comments + (at % 3) * 20)
    const width = (times: number) => {
      const many = <T>(list: readonly T[]): T[] => Array.from({ length: times }, () => list).flat()
      const points = measured(many(noisy), many(ORDINARY_LIKES))?.points
      return (points?.high ?? 0) - (points?.low ?? 0)
    }
    expect(width(1)).toBeGreaterThan(width(3))
  })

  it('needs twelve posts', () => {
    expect(measured(together.slice(0, 11))).toBeNull()
    expect(commentLinkSignal.need(sampleWith({ posts: liked(ORDINARY_LIKES.slice(0, 11)) }))).toMatchObject([{ values: { count: 1 } }])
  })
})
