import { describe, expect, it } from 'vitest'
import { fitInput } from '@/tests/support/signal-inputs'
import { relatedSignal } from './related'

const measured = (...captions: string[]) =>
  relatedSignal.measure(fitInput(relatedSignal, { keywords: ['sourdough'] }, { captions, profile: { displayName: '' } }))
const on = ['Sourdough and levain', 'My levain, my sourdough', 'Levain day: sourdough', 'Sourdough without a name']
const off = Array.from({ length: 20 }, (_, at) => `A walk on day ${at} with rain`)

describe('fit.related', () => {
  it('tells the words that come with the brief’s words and seldom without, for no points', () => {
    expect(measured(...on, ...off)).toMatchObject({ points: 0, reason: { key: 'fit.related', values: { words: 'levain' } }, evidence: [] })
  })

  it('tells nothing where such words stand everywhere, or too few posts are on topic', () => {
    expect(measured(...on, ...off.map((caption) => `${caption} levain`))).toBeNull()
    expect(measured(...on.slice(0, 2), ...off)).toBeNull()
  })
})
