import { describe, expect, it } from 'vitest'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { briefWith, deal, saturationInput } from '@/tests/support/signal-inputs'
import { competitorGiftSignal } from './competitor-gift'

const brief = briefWith({ competitors: [{ name: 'Quorvex', aliases: [], handles: [], domains: [] }] })
const gift = (brand: string) =>
  deal(4, { state: 'disclosed', brands: [brand], evidence: [{ kind: 'words', text: 'gifted', via: 'disclosure:en:gift' }] })
const measured = (...deals: readonly JudgedPost[]) => competitorGiftSignal.measure(saturationInput(deals, { brief }))

describe('saturation.competitor-gift', () => {
  it('tells of a competitor’s gift, for no points', () => {
    expect(measured(gift('Quorvex'))).toMatchObject({
      points: 0,
      reason: { key: 'saturation.competitor-gift', values: { brand: 'Quorvex' } },
      evidence: [{ text: 'gifted' }],
    })
  })

  it('tells nothing of others’ gifts, of paid work, and without a brief', () => {
    expect(measured(gift('Zelmari'), deal(4, { brands: ['Quorvex'] }))).toBeNull()
    expect(competitorGiftSignal.measure(saturationInput([gift('Quorvex')]))).toBeNull()
  })
})
