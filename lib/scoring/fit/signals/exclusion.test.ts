import { describe, expect, it } from 'vitest'
import { fitInput } from '@/tests/support/signal-inputs'
import { exclusionCap, exclusionSignal } from './exclusion'

const input = (...captions: string[]) => fitInput(exclusionSignal, { exclusions: ['casino'] }, { captions, profile: { displayName: '' } })

describe('fit.exclusion', () => {
  it('caps the score the lower the more posts have an excluded word, but never to nothing', () => {
    const cap = (hits: number) => exclusionCap(input(...Array.from({ length: hits }, () => 'Casino night'), 'A walk').relevances)
    expect(cap(0)).toBe(100)
    expect(cap(1)).toBeLessThan(100)
    expect(cap(2)).toBeLessThan(cap(1))
    expect(cap(50)).toBeGreaterThan(0)
  })

  it('takes what the cap took, and shows where the word stands', () => {
    const found = exclusionSignal.measure({ ...input('Casino night', 'A walk', 'casino again'), cap: 50, lost: 12.5 })
    expect(found).toMatchObject({
      points: -12.5,
      reason: { key: 'fit.exclusion', values: { hits: 2, words: 'casino', cap: 50 } },
      innocent: [{ key: 'fit.innocent.word' }],
    })
    expect(found?.evidence.map(({ postId }) => postId)).toEqual(['p000', 'p002'])
  })

  it('finds nothing where the word is not, or is said to be absent', () => {
    expect(exclusionSignal.measure(input('A walk'))).toBeNull()
    expect(exclusionSignal.measure(input('No casino for me'))).toBeNull()
  })
})
