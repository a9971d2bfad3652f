import { describe, expect, it } from 'vitest'
import { briefWith, fitInput } from '@/tests/support/signal-inputs'
import { marketSignal } from './market'

const input = (bio: string, markets = ['DE']) => fitInput(marketSignal, { markets }, { captions: [''], profile: { displayName: '', bio } })
const measured = (bio: string, markets?: string[]) => marketSignal.measure(input(bio, markets))

describe('fit.market', () => {
  it('gives points for signs of the wanted market, fewer beside signs of another, and shows them', () => {
    const [sure, torn] = [measured('Hamburg 🇩🇪'), measured('Hamburg | Madrid 🇪🇸')]
    expect(sure?.points).toBeGreaterThan(0)
    expect(torn?.points).toBeLessThan(sure?.points ?? -Infinity)
    expect(sure?.reason).toMatchObject({ key: 'fit.market', values: { market: 'DE' } })
    expect(sure?.evidence.map(({ text }) => text)).toContain('🇩🇪')
  })

  it('takes points where the signs point elsewhere, or nowhere, and says which', () => {
    expect(measured('Madrid 🇪🇸')).toMatchObject({ reason: { key: 'fit.market-elsewhere', values: { market: 'ES', wanted: 'DE' } } })
    expect(measured('Madrid 🇪🇸')?.points).toBeLessThan(0)
    expect(measured('2026')).toMatchObject({ reason: { key: 'fit.market-unseen' }, evidence: [] })
  })

  it('leaves the answer open to above where nothing was seen, closes it where another market is sure', () => {
    const high = (bio: string) => marketSignal.answering?.answer(input(bio))?.high
    expect(high('2026')).toBe(1)
    expect(high('Madrid 🇪🇸')).toBeLessThan(0.5)
  })

  it('calls faint what is faint, and takes markets in small letters', () => {
    const faint = fitInput(marketSignal, { markets: ['DE'] }, { captions: ['A weekend in Hamburg'], profile: { displayName: '', bio: '' } })
    expect(marketSignal.measure(faint)?.reason.key).toBe('fit.market-faint')
    expect(measured('Hamburg 🇩🇪', ['de'])?.points).toBe(measured('Hamburg 🇩🇪')?.points)
  })

  it('is asked by a brief with markets only', () => {
    expect([{ markets: ['DE'] }, { languages: ['de'] }].map((brief) => marketSignal.answering?.isAsked(briefWith(brief)))).toEqual([
      true,
      false,
    ])
    expect(marketSignal.measure({ ...input('Hamburg'), parts: [] })).toBeNull()
  })
})
