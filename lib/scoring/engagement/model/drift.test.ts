import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/scoring/statistics/random'
import { factorOf, inverseDiagonal, matrixOf, solve } from '@/lib/scoring/statistics/cholesky'
import { driftOf } from './drift'
import { logEvidence, NOTHING_ADDED } from './like-model'
import { REACHED_PHOTO_LIKES } from './constants'
import { steadinessOf } from './steadiness'

const WEEK = 7 / 365.25
const years = Array.from({ length: 24 }, (_, at) => -at * WEEK)
const noise = (seed: number, size: number): number[] => {
  const random = seededRandom(seed)
  return years.map(() => size * (random() + random() - 1))
}

describe('a Cholesky factor', () => {
  const cells = [
    [4, 1, 0.5],
    [1, 3, 0.2],
    [0.5, 0.2, 2],
  ]
  const at = (row: number, column: number): number => cells[row]?.[column] ?? 0
  const times = (vector: ArrayLike<number>): number[] =>
    cells.map((row) => row.reduce((sum, value, each) => sum + value * (vector[each] ?? 0), 0))
  const factor = factorOf(matrixOf(3, at))

  it('undoes the matrix', () => {
    times(solve(factor, [1, -2, 3])).forEach((value, each) => expect(value).toBeCloseTo([1, -2, 3][each] ?? 0, 12))
  })

  it('knows the diagonal of the inverse', () => {
    const columns = [0, 1, 2].map(
      (own) =>
        solve(
          factor,
          [0, 1, 2].map((each) => (each === own ? 1 : 0)),
        )[own] ?? 0,
    )
    inverseDiagonal(factor).forEach((value, each) => expect(value).toBeCloseTo(columns[each] ?? 0, 12))
  })
})

describe('driftOf', () => {
  it('finds growth, newer posts above older ones, and none where the dates are not known', () => {
    const likes = years.map((year, at) => 300 * Math.exp(0.8 * year) * Math.exp(noise(1, 0.1)[at] ?? 0))
    const { explained, expected } = driftOf(likes, { years })
    expect((explained[0] ?? 0) - (explained[23] ?? 0)).toBeGreaterThan(0.2)
    expect((expected[0] ?? 0) - (expected[23] ?? 0)).toBeGreaterThan(0.2)
    expect(driftOf(likes, {}).explained.every((value) => Math.abs(value) < 1e-9)).toBe(true)
  })

  it('lets a good stretch speak for its posts, but no post for itself', () => {
    const flat = noise(2, 0.3).map((value) => 300 * Math.exp(value))
    const leap = flat.map((value, at) => (at === 10 ? value * 8 : value))
    const [before, after] = [driftOf(flat, { years }).expected, driftOf(leap, { years }).expected]
    expect(Math.abs((after[10] ?? 0) - (before[10] ?? 0))).toBeLessThan(0.15)
    const stretch = flat.map((value, at) => (at >= 8 && at <= 13 ? value * 2 : value))
    expect((driftOf(stretch, { years }).expected[10] ?? 0) - (before[10] ?? 0)).toBeGreaterThan(0.15)
  })

  it('has nothing to say about no posts', () => {
    expect(driftOf([], { years: [] })).toEqual({ explained: [], expected: [] })
  })
})

describe('what is expected of an account', () => {
  it('is more scatter with uneven comments, an uneven rhythm and a long history, and nothing special while these are unknown', () => {
    const steady = steadinessOf({ comments: [9, 10, 11, 10, 9, 11], years: years.slice(0, 6), postCount: 20 })
    const uneven = steadinessOf({ comments: [0, 1, 40, 2, 0, 5], years: [0, 0.001, 0.002, 0.2, 0.201, 0.6], postCount: 900 })
    expect(steady).toBeLessThan(1)
    expect(uneven).toBeGreaterThan(1)
    expect(steadinessOf({})).toBe(1)
  })

  it('is less scatter for who posts at one time of day, in whatever time zone', () => {
    const evenings = [0.8, 0.82, 0.79, 0.81, 0.83, 0.8]
    const allHours = [0.1, 0.3, 0.45, 0.6, 0.8, 0.95]
    expect(steadinessOf({ dayShares: evenings })).toBeLessThan(steadinessOf({ dayShares: allHours }))
    expect(steadinessOf({ dayShares: evenings.map((share) => (share + 0.2) % 1) })).toBeCloseTo(steadinessOf({ dayShares: evenings }), 9)
  })

  it('is less scatter where a post reaches a large share of the followers', () => {
    const bumpy = noise(3, 1).map((value) => 300 * Math.exp(value))
    const fit = (audience: number) =>
      logEvidence(
        bumpy,
        bumpy.map(() => 0),
        { added: NOTHING_ADDED, model: { ...REACHED_PHOTO_LIKES, audience } },
      )
    expect(fit(6000)).toBeGreaterThan(fit(600))
    expect(fit(600_000)).toBeCloseTo(fit(60_000), 9)
  })
})
