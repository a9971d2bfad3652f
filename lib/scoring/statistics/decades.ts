import type { Range } from './estimate'

/** Decades (log10) of a ratio above `scale`, negative below it; a ratio of 0 counts as 10⁻⁷. */
export function decadesOver(scale: number, { value, low, high }: Range): Range {
  const decades = (ratio: number) => Math.log10(Math.max(1e-7, ratio) / scale)
  return { value: decades(value), low: decades(low), high: decades(high) }
}
