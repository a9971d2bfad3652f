import { describe, expect, it } from 'vitest'
import { commentSample, sampleWith } from '@/tests/support/signal-inputs'
import type { CommentSample } from '@/lib/domain/post'
import { hollowCommentsSignal } from './hollow-comments'

const seen = (...samples: readonly Partial<CommentSample>[]) =>
  sampleWith({ posts: samples.map((each) => ({ commentSample: commentSample(each) })) })
const measured = (...samples: readonly Partial<CommentSample>[]) => hollowCommentsSignal.measure(seen(...samples))

describe('hollow-comments', () => {
  it('takes the more the larger the share of comments without content, of every kind', () => {
    expect(measured({})?.points.value).toBeGreaterThan(0)
    const tenOf = (['emojiOnly', 'generic', 'mentionOnly', 'spam', 'repeated'] as const).map(
      (kind) => measured({ [kind]: 10 })?.points.value,
    )
    expect(new Set(tenOf).size).toBe(1)
    expect(tenOf[0]).toBeLessThan(0)
    expect(measured({ generic: 18 })?.points.value).toBeLessThan(tenOf[0] ?? -Infinity)
  })

  it('counts a comment once, though it is empty in two ways', () => {
    expect(measured({ generic: 20, repeated: 20 })?.reason.values).toMatchObject({ observed: 100, comments: 20 })
  })

  it('is surer with more comments', () => {
    const width = (...samples: readonly Partial<CommentSample>[]) => {
      const points = measured(...samples)?.points
      return (points?.high ?? 0) - (points?.low ?? 0)
    }
    expect(width({ generic: 10 })).toBeGreaterThan(width({ seen: 200, generic: 100 }))
  })

  it('gives the posts as evidence and innocent explanations where it takes points', () => {
    const found = measured({ generic: 12 }, { generic: 3 })
    expect(found?.evidence.map(({ text }) => text)).toEqual(['12 of 20 comments', '3 of 20 comments'])
    expect(measured({ generic: 15 })?.innocent?.map(({ key }) => key)).toContain('innocent.culture')
    expect(measured({})?.innocent).toEqual([])
  })

  it('needs fifteen comments, under whatever posts', () => {
    expect(measured({ seen: 14 })).toBeNull()
    expect(measured({ seen: 8 }, { seen: 7 })).not.toBeNull()
    expect(hollowCommentsSignal.need(seen())).toMatchObject([{ key: 'need.open-comments' }])
  })
})
