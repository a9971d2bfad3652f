import { describe, expect, it } from 'vitest'
import { rounded } from '@/tests/support/make'
import { liked, ORDINARY_LIKES, sampleWith } from '@/tests/support/signal-inputs'
import { splitLikesSignal } from './split-likes'

const measured = (likes: readonly number[]) => splitLikesSignal.measure(sampleWith({ posts: liked(likes) }))
/** The same number added to every other post. */
const split = [1040, 990, 1010, 960, 1030, 1000, 970, 1020, 980, 1050, 1000, 1010].map((likes, at) => likes + (at % 2) * 3_000)

describe('split-likes', () => {
  it('takes points where likes fall into two groups, none where they scatter as usual', () => {
    const [ordinary, parted] = [measured(ORDINARY_LIKES), measured(split)]
    expect(ordinary).toMatchObject({ reason: { key: 'engagement.split-likes-ok' } })
    expect(ordinary?.points.value).toBeGreaterThanOrEqual(-2)
    expect(parted).toMatchObject({ reason: { key: 'engagement.split-likes', values: { observed: 4, posts: 12 } } })
    expect(parted?.points.value).toBeLessThan(-2)
    expect(parted?.oddity).toBeGreaterThan(ordinary?.oddity ?? Infinity)
  })

  it('names innocent explanations only beside points it takes', () => {
    expect(measured(split)?.innocent?.map(({ key }) => key)).toContain('innocent.boosted')
    expect(measured([900, 1000, 1100, 950, 1050, 1000])?.innocent).toEqual([])
  })

  it('is in more doubt with rounded counts', () => {
    const rough = splitLikesSignal.measure(sampleWith({ posts: ORDINARY_LIKES.map((likes) => ({ likes: rounded(likes, likes * 0.3) })) }))
    const width = (found: typeof rough) => (found ? found.points.high - found.points.low : 0)
    expect(width(rough)).toBeGreaterThan(width(measured(ORDINARY_LIKES)))
  })

  it('needs six posts', () => {
    expect(measured(split.slice(0, 5))).toBeNull()
    expect(splitLikesSignal.need(sampleWith({ posts: liked(split.slice(0, 5)) }))).toMatchObject([{ values: { count: 1 } }])
  })
})
