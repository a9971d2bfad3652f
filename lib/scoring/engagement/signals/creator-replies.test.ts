import { describe, expect, it } from 'vitest'
import { commentSample, sampleWith } from '@/tests/support/signal-inputs'
import { creatorRepliesSignal } from './creator-replies'

const seen = (creatorReplies: number, comments = 40) =>
  sampleWith({ posts: [{ commentSample: commentSample({ seen: comments, creatorReplies }) }] })
const measured = (creatorReplies: number, comments = 40) => creatorRepliesSignal.measure(seen(creatorReplies, comments))

describe('creator-replies', () => {
  it('gives the more the more the creator answers, and never takes', () => {
    expect(measured(0)?.points.value).toBe(0)
    expect(measured(3)?.points.value).toBeGreaterThan(0)
    expect(measured(8)?.points.value).toBeGreaterThan(measured(3)?.points.value ?? Infinity)
  })

  it('takes more answers than comments for all of them, and says how many there were', () => {
    expect(measured(60)?.points.value).toBe(measured(40)?.points.value)
    expect(measured(60)?.reason.values).toMatchObject({ observed: 150 })
    expect(measured(6)?.evidence).toMatchObject([{ text: '6 replies' }])
  })

  it('needs fifteen comments', () => {
    expect(measured(5, 14)).toBeNull()
    expect(creatorRepliesSignal.need(seen(0, 3))).toMatchObject([{ key: 'need.open-comments' }])
  })
})
