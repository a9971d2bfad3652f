import { describe, expect, it } from 'vitest'
import { briefWith, deal, saturationInput } from '@/tests/support/signal-inputs'
import { likelyCompetitorSignal } from './likely-competitor'

const brief = briefWith({ competitors: [{ name: 'Halden', aliases: [], handles: ['halden'], domains: [] }] })
const measured = (...brands: readonly string[]) =>
  likelyCompetitorSignal.measure(
    saturationInput(
      brands.map((brand, at) => deal(at + 1, { brands: [brand] })),
      { brief },
    ),
  )

describe('saturation.likely-competitor', () => {
  it('asks whether a partner whose name begins like a competitor’s is the same, for no points', () => {
    expect(measured('Zelmari', 'halden.boots')).toMatchObject({
      points: 0,
      reason: { key: 'saturation.likely-competitor', values: { names: 'halden.boots', brand: 'Halden' } },
      evidence: [{ postId: 'd2halden.boots' }],
    })
  })

  it('asks nothing of the competitor itself, of other brands, and without a brief', () => {
    expect(measured('Halden', 'Zelmari')).toBeNull()
    expect(likelyCompetitorSignal.measure(saturationInput([deal(1, { brands: ['halden.boots'] })]))).toBeNull()
  })
})
