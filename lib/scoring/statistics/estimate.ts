import type { Count } from '@/lib/domain/count'
import { seededRandom } from './random'

/** A figure with the range the evidence allows. `low ≤ value ≤ high`, all in the figure's own unit. */
export interface Range {
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A count as a range, without its candidate and time. */
export const rangeOf = ({ value, low, high }: Count): Range => ({ value, low: Math.min(low, value), high: Math.max(high, value) })

export const sumOf = (a: Range, b: Range): Range => ({ value: a.value + b.value, low: a.low + b.low, high: a.high + b.high })

/** `a` divided by `b` by interval arithmetic: a wider count can only widen it. `b.value` must be above 0; a low of 0 is read as 1. */
export function ratioOf(a: Range, b: Range): Range {
  return {
    value: a.value / b.value,
    low: a.low / Math.max(b.high, b.value),
    high: a.high / Math.max(Math.min(b.low, b.value), Math.min(1, b.value)),
  }
}

/** Quantile of sorted numbers, linear between neighbours (type 7). `share` 0–1. NaN for an empty list. */
export function quantileSorted(sorted: ArrayLike<number>, share: number): number {
  const at = Math.min(1, Math.max(0, share)) * (sorted.length - 1)
  const below = sorted[Math.floor(at)]
  const above = sorted[Math.ceil(at)]
  if (below === undefined || above === undefined) return Number.NaN
  return below + (above - below) * (at - Math.floor(at))
}

/**
 * Median by Hoare's quickselect; reorders `values`. For resampling, which takes hundreds of medians and would be slow with sorting.
 * NaN when empty.
 */
export function medianBySelection(values: Float64Array): number {
  const upper = values.length >> 1
  let [from, to] = [0, values.length - 1]
  while (from < to) {
    const pivot = values[(from + to) >> 1] as number
    let [low, high] = [from, to]
    while (low <= high) {
      while ((values[low] as number) < pivot) low += 1
      while ((values[high] as number) > pivot) high -= 1
      if (low > high) break
      const kept = values[low] as number
      values[low++] = values[high] as number
      values[high--] = kept
    }
    if (upper <= high) to = high
    else if (upper >= low) from = low
    else break
  }
  const above = values[upper] ?? Number.NaN
  if (values.length % 2 === 1) return above
  let below = -Infinity
  for (let at = 0; at < upper; at += 1) below = Math.max(below, values[at] as number)
  return values.length === 0 ? Number.NaN : below + (above - below) / 2
}

/** Sorted by value. A typed array sorts without a callback: a resampling takes thousands of medians. */
export const ascending = (values: readonly number[]): number[] => Array.from(new Float64Array(values).sort())

export const median = (values: readonly number[]): number => quantileSorted(new Float64Array(values).sort(), 0.5)

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Standard normal quantile for a two-sided level, for the levels in use. By definition: of the normal law. */
const TWO_SIDED_Z = { 0.8: 1.2816, 0.9: 1.6449, 0.95: 1.96 } as const
export type Level = keyof typeof TWO_SIDED_Z

export const zOf = (level: Level): number => TWO_SIDED_Z[level]

/**
 * Median of ranges with its distribution-free interval from order statistics (normal approximation to the binomial ranks,
 * rounded outwards; source: [conover-1999]). The low end uses the lows, the high end the highs, so a wider count never narrows it.
 * Up to 7 values it is the whole range, which covers 75 % with three values and 88 % with four. Throws on an empty list.
 */
export function medianRange(values: readonly Range[], level: Level = 0.9): Range {
  if (values.length === 0) throw new RangeError('median of nothing')
  const reach = (zOf(level) * Math.sqrt(values.length)) / 2
  const first = Math.max(0, Math.floor((values.length - 1) / 2 - reach))
  const last = Math.min(values.length - 1, Math.ceil((values.length - 1) / 2 + reach))
  const lows = ascending(values.map((each) => each.low))
  const highs = ascending(values.map((each) => each.high))
  return { value: median(values.map((each) => each.value)), low: lows[first] as number, high: highs[last] as number }
}

/**
 * Share of `hits` in `n` with its Wilson score interval. The value is the plain share; with `n` 0 it is ½ in [0, 1].
 * Source: [wilson-1927].
 */
export function wilson(hits: number, n: number, level: Level = 0.95): Range {
  if (n <= 0) return { value: 0.5, low: 0, high: 1 }
  const z = zOf(level)
  const share = Math.min(1, Math.max(0, hits / n))
  const scale = 1 + (z * z) / n
  const centre = (share + (z * z) / (2 * n)) / scale
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n))
  return { value: share, low: Math.max(0, Math.min(share, centre - half)), high: Math.min(1, Math.max(share, centre + half)) }
}

/** The share to show for few cases: (hits + 1) / (n + 2), never 0 or 1. */
export const cautiousShare = (hits: number, n: number): number => (hits + 1) / (n + 2)

export interface BootstrapOptions {
  readonly seed: number
  readonly rounds?: number
  readonly level?: Level
}

/**
 * Percentile bootstrap (source: [efron-1979]) of any statistic of a sample whose members are ranges. Each draw takes a member with
 * replacement, then a uniform number inside its range (a shown "1.2M" is 1.15 to 1.25 million). Members are sorted first, so their order
 * does not matter. Draws without a finite statistic are left out.
 */
export function bootstrap(sample: readonly Range[], statistic: (values: readonly number[]) => number, options: BootstrapOptions): Range {
  const random = seededRandom(options.seed)
  const members = [...sample].sort((a, b) => a.value - b.value || a.low - b.low || a.high - b.high)
  const value = statistic(members.map((each) => each.value))
  const draws: number[] = []
  for (let round = 0; round < (options.rounds ?? 1000); round += 1) {
    const drawn = members.map(() => {
      const member = members[Math.floor(random() * members.length)] as Range
      return member.low + random() * (member.high - member.low)
    })
    const draw = statistic(drawn)
    if (Number.isFinite(draw)) draws.push(draw)
  }
  if (draws.length === 0) return { value, low: value, high: value }
  const sorted = ascending(draws)
  const tail = { 0.8: 0.1, 0.9: 0.05, 0.95: 0.025 }[options.level ?? 0.9]
  return { value, low: Math.min(value, quantileSorted(sorted, tail)), high: Math.max(value, quantileSorted(sorted, 1 - tail)) }
}

/** Prior mean and standard deviation, on the scale of the observation. */
export interface Prior {
  readonly mean: number
  readonly sd: number
}

/**
 * Normal shrinkage of an observation to a prior: weight t² / (t² + s²), t the prior's SD, s the observation's standard error.
 * Returns the posterior mean and SD. By definition: the normal–normal posterior.
 */
export function shrink(
  observed: number,
  standardError: number,
  prior: Prior,
): { readonly mean: number; readonly sd: number; readonly weight: number } {
  const between = prior.sd * prior.sd
  const within = standardError * standardError
  const weight = between / (between + within)
  return { mean: prior.mean + weight * (observed - prior.mean), sd: Math.sqrt(between * (1 - weight)), weight }
}
