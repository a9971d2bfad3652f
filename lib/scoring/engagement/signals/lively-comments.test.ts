import { describe, expect, it } from 'vitest'
import type { CommentSample } from '@/lib/domain/post'
import { commentSample, sampleWith } from '@/tests/support/signal-inputs'
import { livelyCommentsSignal } from './lively-comments'

const seen = (change: Partial<CommentSample>) => sampleWith({ posts: [{ commentSample: commentSample(change) }] })
const measured = (change: Partial<CommentSample>) => livelyCommentsSignal.measure(seen(change))

describe('lively-comments', () => {
  it('gives the more the more comments ask or speak about the post, and never takes', () => {
    expect(measured({})?.points.value).toBe(0)
    expect(measured({ question: 6 })?.points.value).toBeGreaterThan(0)
    expect(measured({ onTopic: 6 })?.points.value).toBe(measured({ question: 6 })?.points.value)
    expect(measured({ question: 6, onTopic: 6 })?.points.value).toBeGreaterThan(measured({ question: 6 })?.points.value ?? Infinity)
  })

  it('counts a comment once, though it asks about the post', () => {
    expect(measured({ question: 20, onTopic: 20 })?.reason.values).toMatchObject({ observed: 100 })
    expect(measured({ question: 20, onTopic: 20 })?.evidence).toMatchObject([{ text: '20 of 20 comments' }])
  })

  it('needs fifteen comments', () => {
    expect(measured({ seen: 14, question: 5 })).toBeNull()
    expect(livelyCommentsSignal.need(seen({ seen: 3 }))).toMatchObject([{ key: 'need.open-comments' }])
  })
})
