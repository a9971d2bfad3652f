import { describe, expect, it } from 'vitest'
import { briefWith, fitInput } from '@/tests/support/signal-inputs'
import { bioSignal } from './bio'

const input = (bio: string) =>
  fitInput(bioSignal, { keywords: ['sourdough'], topics: ['210'] }, { captions: ['A walk'], profile: { displayName: '', bio } })

describe('fit.bio', () => {
  it('gives points where the bio has words of the brief and takes them where it has none', () => {
    const [named, hinted, silent] = ['All about sourdough', 'Small kitchen, new recipe every week', 'Rain and mountains'].map((bio) =>
      bioSignal.measure(input(bio)),
    )
    expect(named).toMatchObject({
      reason: { key: 'fit.bio', values: { words: 'sourdough' } },
      evidence: [{ kind: 'bio', text: 'sourdough' }],
    })
    expect(named?.points).toBeGreaterThan(0)
    expect(silent).toMatchObject({ reason: { key: 'fit.bio-none' }, evidence: [] })
    expect(silent?.points).toBeLessThan(0)
    expect(hinted?.points).toBeGreaterThan(silent?.points ?? Infinity)
  })

  it('says nothing of a bio that was not seen', () => {
    expect(bioSignal.answering?.answer(input(''))).toBeNull()
    expect(bioSignal.measure(input(''))).toBeNull()
  })

  it('is asked by a brief with a topic only', () => {
    expect([{ topics: ['210'] }, { markets: ['DE'] }].map((brief) => bioSignal.answering?.isAsked(briefWith(brief)))).toEqual([true, false])
  })
})
