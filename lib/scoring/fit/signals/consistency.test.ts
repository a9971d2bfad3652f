import { describe, expect, it } from 'vitest'
import { briefWith, fitInput } from '@/tests/support/signal-inputs'
import { consistencySignal } from './consistency'

const input = (on: number, elsewhere: number) =>
  fitInput(
    consistencySignal,
    { keywords: ['sourdough'] },
    {
      captions: [
        ...Array.from({ length: on }, () => 'Fresh sourdough'),
        ...Array.from({ length: elsewhere }, () => 'New gameplay on the xbox'),
      ],
    },
  )
const points = (on: number, elsewhere: number) => consistencySignal.measure(input(on, elsewhere))?.points

describe('fit.consistency', () => {
  it('takes the more the more posts are on another topic, and names it', () => {
    expect(points(8, 0)).toBeGreaterThan(0)
    expect(points(8, 0)).toBeGreaterThan(points(4, 4) ?? Infinity)
    expect(points(0, 8)).toBeLessThan(0)
    expect(consistencySignal.measure(input(8, 0))?.reason.key).toBe('fit.consistency')
    expect(consistencySignal.measure(input(4, 4))?.reason).toMatchObject({
      key: 'fit.consistency-elsewhere',
      values: { topic: 'Video Gaming' },
    })
  })

  it('never jumps with one post', () => {
    expect(Math.abs(points(1, 0) ?? Infinity)).toBeLessThan(points(8, 0) ?? -Infinity)
    const answer = (on: number) => consistencySignal.answering?.answer(input(on, 0))
    expect(answer(1)?.low).toBeLessThan(answer(8)?.low ?? -Infinity)
  })

  it('says nothing without a post, and is asked by a brief with a topic only', () => {
    expect(consistencySignal.answering?.answer(input(0, 0))).toBeNull()
    expect(consistencySignal.measure(input(0, 0))).toBeNull()
    expect([{ keywords: ['rye'] }, { languages: ['en'] }].map((brief) => consistencySignal.answering?.isAsked(briefWith(brief)))).toEqual([
      true,
      false,
    ])
  })
})
