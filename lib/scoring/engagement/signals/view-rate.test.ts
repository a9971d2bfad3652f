import { describe, expect, it } from 'vitest'
import { count } from '@/tests/support/make'
import { sampleWith } from '@/tests/support/signal-inputs'
import { viewRateSignal } from './view-rate'

const seen = (views: number, n = 12, platform = 'tiktok') =>
  sampleWith({ profile: { platform, followers: count(40_000) }, posts: Array.from({ length: n }, () => ({ views: count(views) })) })

describe('view-rate', () => {
  it('gives more points for more views per follower', () => {
    const points = [2_000, 20_000, 200_000].map((views) => viewRateSignal.measure(seen(views))?.points.value ?? Number.NaN)
    expect(points[0]).toBeLessThan(0)
    expect(points[0]).toBeLessThan(points[1] as number)
    expect(points[1]).toBeLessThan(points[2] as number)
  })

  it('says what is usual around what was observed', () => {
    const values: Readonly<Record<string, unknown>> = viewRateSignal.measure(seen(20_000))?.reason.values ?? {}
    expect(values).toMatchObject({ observed: 50, platform: 'tiktok' })
    expect(Number(values['low'])).toBeLessThan(Number(values['high']))
  })

  it('asks to scroll until three posts show their views, or for the profile', () => {
    expect(viewRateSignal.measure(seen(20_000, 2))).toBeNull()
    expect(viewRateSignal.need(seen(20_000, 2))).toMatchObject([{ key: 'need.scroll-posts' }])
    const { profile, ...rest } = seen(20_000)
    const { followers: _followers, ...hidden } = profile
    expect(viewRateSignal.measure({ ...rest, profile: hidden })).toBeNull()
    expect(viewRateSignal.need({ ...rest, profile: hidden })).toMatchObject([{ key: 'need.open-profile' }])
  })

  it('is hoped for only where views by size were published', () => {
    expect(['tiktok', 'youtube', 'instagram'].map((platform) => viewRateSignal.applies?.(seen(1, 1, platform)))).toEqual([
      true,
      true,
      false,
    ])
  })
})
