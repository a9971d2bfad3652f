import type { Range } from '@/lib/scoring/statistics/estimate'

/** A figure's scale: scores from 0 to 100, shares from 0 to 1, sizes logarithmic; `none` draws nothing. */
export type Scale = 'score' | 'share' | 'plain' | 'log' | 'none'

/** A value's place on the scale, 0 to 1. */
export type ToScale = (value: number) => number

/** One scale for all ranges; `null` when there is nothing to draw. */
export function scaleOf(scale: Scale, ranges: readonly Range[]): ToScale | null {
  const highest = Math.max(...ranges.map(({ high, value }) => (Number.isFinite(high) ? high : value)))
  if (scale === 'none' || ranges.length === 0 || !(highest > 0)) return null
  if (scale === 'score') return (value) => value / 100
  if (scale === 'share') return (value) => value
  if (scale === 'plain') return (value) => Math.min(1, value / highest)
  // Starts at a tenth of the lowest value, so that the smallest bar is visible.
  const lowest = Math.min(...ranges.map(({ low }) => low).filter((low) => low > 0), highest) / 10
  return (value) => Math.max(0, Math.min(1, Math.log(Math.max(value, lowest) / lowest) / Math.log(highest / lowest)))
}

/** A range on a shared scale; the numbers stand beside it. `onlyRange`: draws no value within the range. */
export function ScaleBar({ range: { low, value, high }, place, onlyRange }: { range: Range; place: ToScale; onlyRange: boolean }) {
  const [from, at, to] = [place(low) * 200, place(value) * 200, place(high) * 200]
  return (
    <svg viewBox="0 0 200 12" className="mt-1 block h-3 w-full rtl:-scale-x-100" preserveAspectRatio="none" aria-hidden="true">
      <rect x="0" y="4" width="200" height="4" rx="2" className="fill-track" />
      <rect x={Math.min(from, 197)} y="3" width={Math.max(3, to - from)} height="6" rx="3" className="fill-mark" />
      {!onlyRange && <rect x={Math.min(198, at)} y="0" width="2" height="12" className="fill-ink" />}
    </svg>
  )
}
