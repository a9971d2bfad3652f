import { describe, expect, it } from 'vitest'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { briefWith, deal, saturationInput } from '@/tests/support/signal-inputs'
import { ownBrandSignal } from './own-brand'

const brief = briefWith({ brand: { name: 'Zelmari', aliases: [], handles: [], domains: [] } })
const measured = (...deals: readonly JudgedPost[]) => ownBrandSignal.measure(saturationInput(deals, { brief }))

describe('saturation.own-brand', () => {
  it('tells of work for the brief’s own brand, the newest first, for no points', () => {
    expect(measured(deal(30, { brands: ['Zelmari'] }), deal(4, { brands: ['Quorvex', 'Zelmari'] }), deal(1))).toMatchObject({
      points: 0,
      reason: { key: 'saturation.own-brand', values: { brand: 'Zelmari', posts: 2, days: 4 } },
      evidence: [{ postId: 'd4QuorvexZelmari' }, { postId: 'd30Zelmari' }],
    })
  })

  it('says so where the date is unknown', () => {
    expect(measured(deal(null, { brands: ['Zelmari'] }))?.reason.key).toBe('saturation.own-brand-undated')
  })

  it('tells nothing of other brands, nor without a brand in the brief', () => {
    expect(measured(deal(4, { brands: ['Quorvex'] }))).toBeNull()
    expect(ownBrandSignal.measure(saturationInput([deal(4, { brands: ['Zelmari'] })], { brief: briefWith({}) }))).toBeNull()
  })
})
