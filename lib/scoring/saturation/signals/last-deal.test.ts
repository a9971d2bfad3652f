import { describe, expect, it } from 'vitest'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { deal, plainPosts, saturationInput } from '@/tests/support/signal-inputs'
import { lastDealSignal } from './last-deal'

const input = (...deals: readonly JudgedPost[]) => saturationInput([...deals, ...plainPosts(6)])
const measured = (...deals: readonly JudgedPost[]) => lastDealSignal.measure(input(...deals))

describe('saturation.last-deal', () => {
  it('takes the less the longer the last deal is past, in the end nothing', () => {
    expect(measured(deal(1))?.points).toBeLessThan(measured(deal(20))?.points ?? -Infinity)
    expect(measured(deal(20))?.points).toBeLessThan(0)
    expect(measured(deal(200))?.points).toBe(0)
  })

  it('tells of the freshest, with its brand, and of a suspected one as such', () => {
    expect(measured(deal(30), deal(4, { brands: ['Zelmari'] }))?.reason).toMatchObject({
      key: 'saturation.last-deal-brand',
      values: { days: 4, brand: 'Zelmari' },
    })
    expect(measured(deal(4))?.reason.key).toBe('saturation.last-deal')
    expect(measured(deal(4, { state: 'suspected' }))?.reason.key).toBe('saturation.last-deal-suspected')
    expect(measured(deal(4))?.evidence).toMatchObject([{ postId: 'd4' }])
  })

  it('leaves a deal without a date open either way, and tells nothing of it', () => {
    const { weighing } = input(deal(null))
    expect(lastDealSignal.burden?.(weighing, 'best')).toBe(0)
    expect(lastDealSignal.burden?.(weighing, 'worst')).toBeGreaterThan(lastDealSignal.burden?.(weighing, 'likeliest') ?? Infinity)
    expect(measured(deal(null))).toBeNull()
  })
})
