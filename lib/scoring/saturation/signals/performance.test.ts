import { describe, expect, it } from 'vitest'
import { count } from '@/tests/support/make'
import { deal, plainPosts, saturationInput } from '@/tests/support/signal-inputs'
import { performanceSignal } from './performance'

/** Eight deals and eight other posts with likes around these numbers. */
const input = (sponsored: number, organic: number, deals = 8) =>
  saturationInput([
    ...Array.from({ length: deals }, (_, at) => deal(at + 3, { brands: [`B${at}`] }, { likes: count(sponsored + at) })),
    ...plainPosts(8, (at) => ({ likes: count(organic + at) })),
  ])

describe('saturation.performance', () => {
  it('tells how deals do against other posts, with a range, for no points', () => {
    const found = performanceSignal.measure(input(400, 800))
    expect(found).toMatchObject({ points: 0, reason: { values: { share: 50, unit: 'likes', sponsored: 8, organic: 8 } } })
    expect(Number(found?.reason.values['low'])).toBeLessThanOrEqual(50)
    expect(Number(found?.reason.values['high'])).toBeGreaterThanOrEqual(50)
  })

  it('names an innocent explanation only where deals surely do worse', () => {
    expect(performanceSignal.measure(input(400, 800))?.innocent).toMatchObject([{ key: 'saturation.innocent.boost' }])
    expect(performanceSignal.measure(input(900, 800))?.innocent).toEqual([])
  })

  it('gives the same answer for the same seed', () => {
    expect(performanceSignal.measure(input(400, 800))).toEqual(performanceSignal.measure(input(400, 800)))
  })

  it('tells nothing with too few of either, or where the range says nothing', () => {
    expect(performanceSignal.measure(input(400, 800, 3))).toBeNull()
    const wild = [10, 90_000, 15, 70_000]
    const posts = [
      ...wild.map((likes, at) => deal(at + 3, { brands: [`B${at}`] }, { likes: count(likes) })),
      ...plainPosts(4, (at) => ({ likes: count(wild[at] ?? 0) })),
    ]
    expect(performanceSignal.measure(saturationInput(posts))).toBeNull()
  })
})
