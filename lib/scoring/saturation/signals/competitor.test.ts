import { describe, expect, it } from 'vitest'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { briefWith, deal, plainPosts, saturationInput } from '@/tests/support/signal-inputs'
import { competitorSignal } from './competitor'

const brief = briefWith({ competitors: [{ name: 'Quorvex', aliases: [], handles: [], domains: [], windowDays: 60 }] })
const input = (...deals: readonly JudgedPost[]) => saturationInput([...deals, ...plainPosts(6)], { brief })
const measured = (...deals: readonly JudgedPost[]) => competitorSignal.measure(input(...deals))
const withQuorvex = (days: number | null, change: Parameters<typeof deal>[1] = {}) => deal(days, { brands: ['Quorvex'], ...change })

describe('saturation.competitor', () => {
  it('takes points for work for a competitor inside its window, more for more of it, none for past work', () => {
    const [one, two] = [measured(withQuorvex(10)), measured(withQuorvex(10), withQuorvex(20))]
    expect(one?.points).toBeLessThan(0)
    expect(two?.points).toBeLessThan(one?.points ?? -Infinity)
    expect(one?.reason).toMatchObject({ key: 'saturation.competitor', values: { brand: 'Quorvex', days: 10, left: 50, window: 60 } })
    expect(measured(withQuorvex(61))).toMatchObject({ points: 0, reason: { key: 'saturation.competitor-past' } })
  })

  it('is not past while a rough date leaves it open, and unknown without a date', () => {
    const rough = { ...withQuorvex(65), age: { value: 65, low: 34, high: 96 } }
    expect(measured(rough)?.reason.key).toBe('saturation.competitor-maybe')
    expect(measured(withQuorvex(null))?.reason.key).toBe('saturation.competitor-undated')
    const { weighing } = input(withQuorvex(null))
    expect(competitorSignal.burden?.(weighing, 'best')).toBe(0)
    expect(competitorSignal.burden?.(weighing, 'worst')).toBeGreaterThan(competitorSignal.burden?.(weighing, 'likeliest') ?? Infinity)
  })

  it('tells of what binds most, and shows all of it', () => {
    const found = measured(withQuorvex(300), withQuorvex(10, { state: 'suspected' }))
    expect(found).toMatchObject({
      reason: { key: 'saturation.competitor', values: { posts: 2 } },
      innocent: [{ key: 'saturation.innocent.fan' }],
    })
    expect(found?.evidence.map(({ postId }) => postId)).toEqual(['d10Quorvex', 'd300Quorvex'])
  })

  it('finds nothing in gifts, in other brands, and without a brief', () => {
    const gift = { state: 'disclosed' as const, evidence: [{ kind: 'words' as const, text: 'gifted', via: 'disclosure:en:gift' }] }
    expect(measured(withQuorvex(10, gift), deal(10, { brands: ['Zelmari'] }))).toBeNull()
    expect(competitorSignal.measure(saturationInput([withQuorvex(10)]))).toBeNull()
  })
})
