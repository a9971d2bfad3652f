import { describe, expect, it } from 'vitest'
import { daysAgo, sampleWith } from '@/tests/support/signal-inputs'
import { recencySignal } from './recency'

const seen = (days: number, precision: 'second' | 'month' = 'second') =>
  sampleWith({ posts: [{ postedAt: daysAgo(days), postedAtPrecision: precision }, { postedAt: daysAgo(days + 300) }] })
const points = (days: number, precision: 'second' | 'month' = 'second') => recencySignal.measure(seen(days, precision))?.points

describe('recency', () => {
  it('gives points for a new post and takes the more the longer the silence', () => {
    expect(points(2)?.value).toBeGreaterThan(0)
    expect(points(60)?.value).toBeLessThan(0)
    expect(points(150)?.value).toBeLessThan(points(60)?.value ?? -Infinity)
  })

  it('judges by the newest post, pinned ones left out', () => {
    expect(recencySignal.measure(seen(40))?.reason.values).toMatchObject({ observed: 40 })
    const pinned = sampleWith({ posts: [{ postedAt: daysAgo(1), pinned: true }, { postedAt: daysAgo(90) }] })
    expect(recencySignal.measure(pinned)?.reason.values).toMatchObject({ observed: 90 })
  })

  it('is in more doubt with a coarse date, and names a break where it takes points', () => {
    expect(points(60, 'month')?.low).toBeLessThan(points(60)?.low ?? -Infinity)
    expect(recencySignal.measure(seen(60))?.innocent?.map(({ key }) => key)).toEqual(['innocent.break'])
  })

  it('needs a date', () => {
    const { profile, ...sample } = sampleWith({ posts: [{}] })
    const undated = { ...sample, profile, all: sample.all.map(({ postedAt: _at, ...rest }) => rest) }
    expect(recencySignal.measure(undated)).toBeNull()
    expect(recencySignal.need(undated)).toMatchObject([{ key: 'need.dates' }])
  })
})
