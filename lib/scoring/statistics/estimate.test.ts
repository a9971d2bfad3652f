import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import { bootstrap, median, medianBySelection, medianRange, ratioOf, shrink, wilson } from './estimate'

const exact = (value: number) => ({ value, low: value, high: value })

describe('estimate', () => {
  it('gives the Wilson intervals of the published table', () => {
    expect(wilson(0, 6).high).toBeCloseTo(0.39, 2)
    expect([wilson(3, 12).low, wilson(3, 12).high].map((end) => Math.round(100 * end))).toEqual([9, 53])
    expect(wilson(0, 0)).toEqual({ value: 0.5, low: 0, high: 1 })
  })

  it('finds the same median without sorting', () => {
    // Adding 0 makes 0 of -0: sorting tells the two apart, selecting does not, and nothing that is counted is -0.
    const number = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.double({ noNaN: true, min: -1e9, max: 1e9 })).map((value) => value + 0)
    fc.assert(
      fc.property(fc.array(number), (values) => {
        expect(medianBySelection(Float64Array.from(values))).toEqual(median(values))
      }),
      runs(100),
    )
  })

  it('carries the ranges of counts into the range of a median', () => {
    const counts = [100, 200, 300, 400, 500, 600, 700].map(exact)
    const plain = medianRange(counts)
    const rounded = medianRange(counts.map(({ value }) => ({ value, low: value * 0.9, high: value * 1.1 })))
    expect(plain.value).toBe(400)
    expect(rounded.value).toBe(400)
    expect(rounded.low).toBeLessThan(plain.low)
    expect(rounded.high).toBeGreaterThan(plain.high)
    expect(() => medianRange([])).toThrow(RangeError)
  })

  it('divides ranges outwards', () => {
    const { value, low, high } = ratioOf({ value: 10, low: 9, high: 11 }, { value: 100, low: 95, high: 105 })
    expect(value).toBeCloseTo(0.1)
    expect(low).toBeCloseTo(9 / 105)
    expect(high).toBeCloseTo(11 / 95)
  })

  it('bootstraps the same numbers from the same seed, whatever the order', () => {
    const sample = [3, 1, 4, 1, 5, 9, 2, 6].map((value) => ({ value, low: value * 0.9, high: value * 1.1 }))
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
    const once = bootstrap(sample, mean, { seed: 7 })
    expect(bootstrap([...sample].reverse(), mean, { seed: 7 })).toEqual(once)
    expect(bootstrap(sample, mean, { seed: 8 })).not.toEqual(once)
    expect(once.low).toBeLessThan(once.value)
    expect(once.high).toBeGreaterThan(once.value)
  })

  it('shrinks a doubtful observation to the prior and leaves a sure one', () => {
    const prior = { mean: 0, sd: 0.5 }
    expect(shrink(1, 10, prior).mean).toBeCloseTo(0, 1)
    expect(shrink(1, 0.01, prior).mean).toBeCloseTo(1, 2)
  })
})
