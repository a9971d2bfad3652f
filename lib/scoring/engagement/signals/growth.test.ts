import { describe, expect, it } from 'vitest'
import type { Count } from '@/lib/domain/count'
import type { Snapshot } from '@/lib/domain/profile'
import { count, NOW, rounded } from '@/tests/support/make'
import { DAY_MS, sampleWith } from '@/tests/support/signal-inputs'
import { growthSignal } from './growth'

const visit = (days: number, followers: Count): Snapshot => ({
  profileKey: 'instagram:@mirelaokonto',
  day: '2026-11-01',
  at: NOW - days * DAY_MS,
  followers,
})
const measured = (...history: readonly Snapshot[]) => growthSignal.measure(sampleWith({ history }))
const grown = (times: number, days = 30) => measured(visit(days, count(10_000)), visit(0, count(10_000 * times)))?.points

describe('growth', () => {
  it('takes the more the steeper the followers rose, nothing for an ordinary month', () => {
    expect(grown(1.05)?.value).toBe(0)
    expect(grown(2)?.value).toBeLessThan(0)
    expect(grown(5)?.value).toBeLessThan(grown(2)?.value ?? -Infinity)
  })

  it('judges a rise by its time: the same in a year is ordinary', () => {
    expect(grown(2, 365)?.value).toBeGreaterThan(grown(2, 30)?.value ?? Infinity)
  })

  it('takes the visits in any order, first against last', () => {
    const visits = [visit(30, count(10_000)), visit(12, count(90_000)), visit(0, count(20_000))]
    expect(measured(...[...visits].reverse())).toEqual(measured(...visits))
    expect(measured(...visits)?.reason.values).toMatchObject({ observed: 100, days: 30 })
  })

  it('is in more doubt with rounded counts', () => {
    const rough = measured(visit(30, rounded(10_000, 3_000)), visit(0, count(20_000)))
    expect(rough?.points.low).toBeLessThan(grown(2)?.low ?? -Infinity)
    expect(rough?.points.high).toBeGreaterThan(grown(2)?.high ?? Infinity)
  })

  it('needs two visits a week apart that saw followers', () => {
    expect(grown(2, 6)).toBeUndefined()
    expect(measured(visit(30, count(0)), visit(0, count(20_000)))).toBeNull()
    expect(growthSignal.need(sampleWith({}))).toMatchObject([{ key: 'need.history' }])
  })
})
