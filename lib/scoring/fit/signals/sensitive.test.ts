import { describe, expect, it } from 'vitest'
import { fitInput } from '@/tests/support/signal-inputs'
import { sensitiveSignal } from './sensitive'

const measured = (...captions: string[]) =>
  sensitiveSignal.measure(fitInput(sensitiveSignal, { keywords: ['rye'] }, { captions, profile: { displayName: '' } }))

describe('fit.sensitive', () => {
  it('tells sensitive words the brief says nothing of, for no points, and that a word can mean something else', () => {
    const found = measured('A glass of whiskey and a cigar', 'A walk')
    expect(found).toMatchObject({
      points: 0,
      reason: { key: 'fit.sensitive', values: { words: 'cigar, whiskey' } },
      innocent: [{ key: 'fit.innocent.word' }],
    })
    expect(found?.evidence).toMatchObject([{ postId: 'p000', via: 'sensitive:word' }])
  })

  it('tells nothing where none stands', () => {
    expect(measured('A walk')).toBeNull()
  })
})
