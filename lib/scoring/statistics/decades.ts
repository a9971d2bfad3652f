import type { Range } from './estimate'

/** How many decades (log10) a ratio lies above `scale`, or below it where negative; a ratio of nothing is taken for 10⁻⁷. */
export function decadesOver(scale: number, { value, low, high }: Range): Range {
  const decades = (ratio: number) => Math.log10(Math.max(1e-7, ratio) / scale)
  return { value: decades(value), low: decades(low), high: decades(high) }
}
