import { describe, expect, it } from 'vitest'
import { count, rounded } from '@/tests/support/make'
import { liked, ORDINARY_LIKES, sampleWith } from '@/tests/support/signal-inputs'
import { engagementRateSignal } from './engagement-rate'

const signal = engagementRateSignal
const withLikes = (likes: number) => signal.measure(sampleWith({ posts: liked(Array.from({ length: 12 }, () => likes)) }))

describe('engagement-rate', () => {
  it('gives more points for more likes per follower, and takes some below the usual', () => {
    expect(withLikes(60)?.points.value).toBeLessThan(0)
    expect(withLikes(60)?.points.value).toBeLessThan(withLikes(300)?.points.value ?? -Infinity)
    expect(withLikes(300)?.points.value).toBeLessThan(withLikes(2_000)?.points.value ?? -Infinity)
  })

  it('is in more doubt with fewer posts and with rounded counts', () => {
    const width = (found: ReturnType<typeof withLikes>) => (found ? found.points.high - found.points.low : 0)
    const scattered = (n: number) => signal.measure(sampleWith({ posts: liked(ORDINARY_LIKES.slice(0, n)) }))
    expect(width(scattered(3))).toBeGreaterThan(width(scattered(12)))
    const posts = liked(Array.from({ length: 12 }, () => 200)).map((each) => ({ ...each, likes: rounded(200, 90) }))
    expect(width(signal.measure(sampleWith({ posts })))).toBeGreaterThan(width(withLikes(200)))
  })

  it('needs three posts with likes, then the profile', () => {
    const few = sampleWith({ posts: liked([400, 500]) })
    expect(signal.measure(few)).toBeNull()
    expect(signal.need(few)).toMatchObject([{ key: 'need.open-posts', values: { count: 1 } }])
    const unknown = { ...few, profile: { ...few.profile, followers: undefined } } as unknown as typeof few
    expect(signal.need(unknown)).toMatchObject([{ key: 'need.open-profile' }])
  })

  it('takes TikTok’s likes in all where the posts show none', () => {
    const tiktok = { platform: 'tiktok', followers: count(40_000), hearts: count(900_000), postCount: count(120) }
    expect(signal.measure(sampleWith({ profile: tiktok }))?.reason.key).toBe('engagement.rate-lifetime')
    expect(signal.measure(sampleWith({ profile: { ...tiktok, platform: 'instagram' } }))).toBeNull()
  })

  it('is not hoped for where nobody published what is usual', () => {
    expect(signal.applies?.(sampleWith({}))).toBe(true)
    expect(signal.applies?.(sampleWith({ profile: { platform: 'threads' } }))).toBe(false)
  })
})
