import { describe, expect, it } from 'vitest'
import { daysAgo, sampleWith } from '@/tests/support/signal-inputs'
import { cadenceSignal } from './cadence'

const seen = (...days: readonly number[]) => sampleWith({ posts: days.map((each) => ({ postedAt: daysAgo(each) })) })
const points = (...days: readonly number[]) => cadenceSignal.measure(seen(...days))?.points.value
const steady = [3, 6, 9, 12, 15, 18, 21, 24]
const pausedFor = (pause: number) => steady.map((days, at) => (at < 4 ? days : days + pause))

describe('cadence', () => {
  it('gives points for a steady rhythm and takes the more the longer one pause is against the usual gap', () => {
    expect(points(...steady)).toBeGreaterThan(0)
    expect(points(...pausedFor(40))).toBeLessThan(0)
    expect(points(...pausedFor(90))).toBeLessThan(points(...pausedFor(40)) ?? -Infinity)
  })

  it('minds neither a burst of posts in one day nor a slow rhythm', () => {
    expect(points(3, 3.1, 3.2, 4, 5, 6, 7)).toBeGreaterThan(0)
    expect(points(10, 40, 70, 100, 130, 160)).toBeGreaterThan(0)
  })

  it('shows the dates, and names a break where it takes points', () => {
    const found = cadenceSignal.measure(seen(...pausedFor(60)))
    expect(found?.evidence).toHaveLength(steady.length)
    expect(found?.innocent?.map(({ key }) => key)).toEqual(['innocent.break'])
  })

  it('needs six dated posts', () => {
    expect(cadenceSignal.measure(seen(1, 2, 3, 4, 5))).toBeNull()
    expect(cadenceSignal.need(seen())).toMatchObject([{ key: 'need.dates' }])
  })
})
