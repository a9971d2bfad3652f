import { describe, expect, it } from 'vitest'
import { deal, plainPosts, saturationInput } from '@/tests/support/signal-inputs'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { recentDealsSignal } from './recent-deals'

const measured = (...deals: readonly JudgedPost[]) => recentDealsSignal.measure(saturationInput([...deals, ...plainPosts(6)]))

describe('saturation.recent-deals', () => {
  it('takes the more the more deals there were in the last 30 days, older ones take nothing', () => {
    const [one, two] = [measured(deal(5, { brands: ['A'] })), measured(deal(5, { brands: ['A'] }), deal(9, { brands: ['B'] }))]
    expect(one?.points).toBeLessThan(0)
    expect(two?.points).toBeLessThan(one?.points ?? -Infinity)
    expect(measured(deal(31))).toMatchObject({ points: 0, reason: { key: 'saturation.recent-deals-none' }, evidence: [] })
  })

  it('counts several posts for one brand as one deal', () => {
    expect(measured(deal(5, { brands: ['Zelmari'] }), deal(9, { brands: ['zelmari'] }))?.points).toBe(
      measured(deal(5, { brands: ['Zelmari'] }))?.points,
    )
  })

  it('says the range where suspicion or a missing date leaves one', () => {
    expect(measured(deal(5))?.reason).toMatchObject({ key: 'saturation.recent-deals', values: { deals: 1 } })
    expect(measured(deal(5, { state: 'suspected' }))?.reason).toMatchObject({ key: 'saturation.recent-deals-most', values: { high: 1 } })
    expect(measured(deal(5), deal(null))?.reason).toMatchObject({ key: 'saturation.recent-deals-range', values: { low: 1, high: 2 } })
    expect(measured(deal(5))?.innocent).toMatchObject([{ key: 'saturation.innocent.season' }])
  })

  it('finds nothing without a deal', () => {
    expect(measured()).toBeNull()
  })
})
