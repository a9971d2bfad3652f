import { describe, expect, it } from 'vitest'
import { deal, saturationInput } from '@/tests/support/signal-inputs'
import { topBrandSignal } from './top-brand'

const measured = (...brands: readonly string[]) =>
  topBrandSignal.measure(saturationInput(brands.map((brand, at) => deal(at + 1, { brands: [brand] }))))

describe('saturation.top-brand', () => {
  it('tells how many of the named deals one brand has, for no points', () => {
    expect(measured('Quorvex', 'Zelmari', 'Zelmari')).toMatchObject({
      points: 0,
      reason: { key: 'saturation.top-brand', values: { brand: 'Zelmari', posts: 2, of: 3 } },
      evidence: [{ postId: 'd2Zelmari' }, { postId: 'd3Zelmari' }],
    })
  })

  it('tells nothing below three named deals', () => {
    expect(measured('Zelmari', 'Zelmari')).toBeNull()
  })
})
