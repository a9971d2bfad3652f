import { describe, expect, it } from 'vitest'
import { deal, plainPosts, saturationInput } from '@/tests/support/signal-inputs'
import { brandsSignal } from './brands'

const measured = (...brands: readonly string[]) =>
  brandsSignal.measure(
    saturationInput([...brands.map((brand, at) => deal(at + 1, { brands: brand === '' ? [] : [brand] })), ...plainPosts(6)]),
  )

describe('saturation.brands', () => {
  it('takes nothing for one brand, and the more the more there are', () => {
    expect(measured('Zelmari')).toMatchObject({ points: 0, reason: { key: 'saturation.one-brand' } })
    const [two, four] = [measured('Zelmari', 'Quorvex'), measured('Zelmari', 'Quorvex', 'Halden', 'Brindlemill')]
    expect(two?.points).toBeLessThan(0)
    expect(four?.points).toBeLessThan(two?.points ?? -Infinity)
  })

  it('takes the spellings of one brand for one, names the most frequent first and shows a post of each', () => {
    expect(measured('Quorvex', 'Zelmari', 'zelmari')).toMatchObject({
      reason: { key: 'saturation.brands', values: { brands: 2, names: 'Zelmari, Quorvex' } },
      evidence: [{ postId: 'd2Zelmari' }, { postId: 'd1Quorvex' }],
    })
  })

  it('finds nothing while no brand is named', () => {
    expect(measured('', '')).toBeNull()
  })
})
