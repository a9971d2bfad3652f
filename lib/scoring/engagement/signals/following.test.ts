import { describe, expect, it } from 'vitest'
import { count, rounded } from '@/tests/support/make'
import { sampleWith } from '@/tests/support/signal-inputs'
import { followingSignal } from './following'

const measured = (following: number, followers = 50_000) =>
  followingSignal.measure(sampleWith({ profile: { following: count(following), followers: count(followers) } }))

describe('following', () => {
  it('takes the more the more accounts are followed', () => {
    const points = [100, 7_000, 60_000, 400_000].map((following) => measured(following)?.points.value ?? Number.NaN)
    expect(points[0]).toBeGreaterThan(0)
    expect(points).toEqual([...points].sort((a, b) => b - a))
    expect(points[3]).toBeLessThan(0)
    expect(measured(400_000)?.innocent?.map(({ key }) => key)).toEqual(['innocent.networker'])
  })

  it('forgives more to the small', () => {
    expect(measured(3_000, 3_000)?.points.value).toBeGreaterThan(measured(500_000, 500_000)?.points.value ?? Infinity)
  })

  it('is in more doubt with rounded counts', () => {
    const rough = followingSignal.measure(sampleWith({ profile: { following: rounded(20_000, 9_000), followers: count(50_000) } }))
    expect(rough?.points.low).toBeLessThan(measured(20_000)?.points.low ?? -Infinity)
  })

  it('needs both counts, and is hoped for only where following is shown', () => {
    const youtube = sampleWith({ profile: { platform: 'youtube' } })
    expect(followingSignal.measure(youtube)).toBeNull()
    expect(followingSignal.need(youtube)).toMatchObject([{ key: 'need.open-profile' }])
    expect(followingSignal.applies?.(youtube)).toBe(false)
    expect(followingSignal.applies?.(sampleWith({}))).toBe(true)
    expect(followingSignal.applies?.(sampleWith({ profile: { platform: 'youtube', following: count(3) } }))).toBe(true)
  })
})
