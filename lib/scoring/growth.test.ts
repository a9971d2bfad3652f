import type { Snapshot } from '@/lib/domain/profile'
import { NOW, count, rounded } from '@/tests/support/make'
import { describe, expect, it } from 'vitest'
import { growthBetween, visitsOf } from './growth'

const DAY = 86_400_000
const snapshot = (daysAgo: number, followers: Snapshot['followers']): Snapshot => ({
  profileKey: 'instagram:@someone',
  day: new Date(NOW - daysAgo * DAY).toISOString().slice(0, 10),
  at: NOW - daysAgo * DAY,
  ...(followers && { followers }),
})

describe('growth between visits', () => {
  it('of exact counts is one number, of rounded ones a range', () => {
    const [first, last] = visitsOf([snapshot(0, count(10_200)), snapshot(21, count(10_000))])
    const exact = first && last && growthBetween(first, last)
    expect(exact?.days).toBe(21)
    for (const end of [exact?.value, exact?.low, exact?.high]) expect(end).toBeCloseTo(0.02, 12)
    const [before, after] = visitsOf([snapshot(21, rounded(1_200_000, 50_000)), snapshot(0, rounded(1_300_000, 50_000))])
    const growth = before && after && growthBetween(before, after)
    // 1.25 to 1.35 million, from 1.15 to 1.25: from nothing at all to 17 %.
    expect(growth?.low).toBeCloseTo(0, 9)
    expect(growth?.high).toBeCloseTo(1.35 / 1.15 - 1, 9)
  })

  it('leaves visits out that saw no followers, and says nothing of the same day', () => {
    const visits = visitsOf([snapshot(3, undefined), snapshot(0.2, count(10)), snapshot(0, count(12))])
    expect(visits).toHaveLength(2)
    const [first, last] = visits
    expect(first && last && growthBetween(first, last)).toBeNull()
  })
})
