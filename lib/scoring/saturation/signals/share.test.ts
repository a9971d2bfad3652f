import { describe, expect, it } from 'vitest'
import { deal, plainPosts, saturationInput } from '@/tests/support/signal-inputs'
import { shareSignal } from './share'

const posts = (deals: number, of: number, state: 'labelled' | 'suspected' = 'labelled') => [
  ...Array.from({ length: deals }, (_, at) => deal(at + 1, { state, brands: [`Brand ${at}`] })),
  ...plainPosts(of - deals),
]
const measured = (...given: Parameters<typeof posts>) => shareSignal.measure(saturationInput(posts(...given)))

describe('saturation.share', () => {
  it('takes the more the larger the share of deals, slowly at first, less and less beyond what is usual', () => {
    const points = [0, 1, 4, 8, 12, 20].map((deals) => measured(deals, 20)?.points ?? Number.NaN)
    expect(points[0]).toBe(0)
    expect(points).toEqual([...points].sort((a, b) => b - a))
    expect(new Set(points.slice(0, 4)).size).toBe(4)
  })

  it('counts a suspected deal for less than a sure one, and says what else it may be', () => {
    expect(measured(3, 20, 'suspected')?.points).toBeGreaterThan(measured(3, 20)?.points ?? Infinity)
    expect(measured(3, 20, 'suspected')?.innocent?.map(({ key }) => key)).toContain('saturation.innocent.fan')
    expect(measured(3, 20)?.innocent).toEqual([])
  })

  it('holds value between best and worst, and unread posts part them further', () => {
    const { weighing } = saturationInput(posts(1, 40))
    const [best, likeliest, worst] = (['best', 'likeliest', 'worst'] as const).map(
      (view) => shareSignal.burden?.(weighing, view) ?? Number.NaN,
    )
    expect(best).toBeLessThan(likeliest as number)
    expect(likeliest).toBeLessThan(worst as number)
    const unread = { ...weighing, posts: { ...weighing.posts, unread: 10 } }
    expect(shareSignal.burden?.(unread, 'best')).toBeLessThan(best as number)
    expect(shareSignal.burden?.(unread, 'worst')).toBeGreaterThan(worst as number)
    expect(shareSignal.burden?.(unread, 'likeliest')).toBe(likeliest)
  })

  it('says the share beside what is usual for the size, and shows the posts', () => {
    const found = measured(4, 20)
    expect(found?.reason).toMatchObject({ key: 'saturation.share', values: { posts: 20, deals: 4, classes: 'labelled:4', tier: 'micro' } })
    expect(found?.evidence).toHaveLength(4)
    expect(shareSignal.measure({ ...saturationInput(posts(4, 20)), band: null })?.reason.key).toBe('saturation.share-any-size')
  })

  it('says how sure it is that there was none', () => {
    expect(measured(0, 60)?.reason.key).toBe('saturation.share-none-sure')
    expect(measured(0, 8)?.reason.key).toBe('saturation.share-none')
  })
})
