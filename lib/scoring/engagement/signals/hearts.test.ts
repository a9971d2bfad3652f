import { describe, expect, it } from 'vitest'
import { count, rounded } from '@/tests/support/make'
import { sampleWith } from '@/tests/support/signal-inputs'
import { heartsSignal } from './hearts'

const seen = (hearts: number, platform = 'tiktok') => sampleWith({ profile: { platform, hearts: count(hearts), followers: count(10_000) } })
const points = (hearts: number) => heartsSignal.measure(seen(hearts))?.points

describe('hearts', () => {
  it('takes the more the fewer likes there are for the followers, and gives nothing for many', () => {
    expect(points(5_000)?.value).toBeLessThan(points(40_000)?.value ?? -Infinity)
    expect(points(40_000)?.value).toBeLessThan(0)
    expect(points(200_000)?.value).toBe(0)
    expect(points(2_000_000)?.value).toBe(0)
  })

  it('says how many likes a follower stands for, with an innocent explanation where it takes points', () => {
    expect(heartsSignal.measure(seen(30_000))).toMatchObject({
      reason: { values: { observed: 3, platform: 'tiktok' } },
      innocent: [{ key: 'innocent.new-audience' }],
      evidence: [{ text: '30,000 likes in all' }, { text: '10,000 followers' }],
    })
  })

  it('is in more doubt with rounded counts', () => {
    const rough = heartsSignal.measure(
      sampleWith({ profile: { platform: 'tiktok', hearts: rounded(40_000, 20_000), followers: count(10_000) } }),
    )
    expect(rough?.points.low).toBeLessThan(points(40_000)?.low ?? -Infinity)
  })

  it('is TikTok’s alone, and needs the profile', () => {
    expect(heartsSignal.applies?.(seen(1))).toBe(true)
    expect(heartsSignal.applies?.(seen(1, 'instagram'))).toBe(false)
    expect(heartsSignal.measure(sampleWith({ profile: { platform: 'tiktok' } }))).toBeNull()
    expect(heartsSignal.need(seen(1))).toMatchObject([{ key: 'need.open-profile' }])
  })
})
