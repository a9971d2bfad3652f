import { describe, expect, it } from 'vitest'
import { liked, sampleWith } from '@/tests/support/signal-inputs'
import { rateExcessSignal } from './rate-excess'

const withLikes = (likes: number) => rateExcessSignal.measure(sampleWith({ posts: liked(Array.from({ length: 24 }, () => likes)) }))

describe('rate-excess', () => {
  it('takes nothing at a usual rate, and has nothing to prove', () => {
    expect(withLikes(700)).toMatchObject({
      points: { value: 0 },
      evidence: [],
      innocent: [],
      reason: { key: 'engagement.rate-not-excess' },
    })
  })

  it('takes the more the further the rate lies above all others, with innocent explanations', () => {
    const [far, further] = [withLikes(8_000), withLikes(30_000)]
    expect(far?.points.value).toBeLessThan(0)
    expect(further?.points.value).toBeLessThan(far?.points.value ?? -Infinity)
    expect(far?.reason.key).toBe('engagement.rate-excess')
    expect(far?.evidence.length).toBeGreaterThan(0)
    expect(far?.innocent?.map(({ key }) => key)).toContain('innocent.viral')
  })

  it('is not measured on two posts', () => {
    expect(rateExcessSignal.measure(sampleWith({ posts: liked([9_000, 9_000]) }))).toBeNull()
  })
})
