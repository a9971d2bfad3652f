import type { Count } from '@/lib/domain/count'

const compact = new Intl.NumberFormat('en', { notation: 'compact', maximumSignificantDigits: 3 })
const whole = new Intl.NumberFormat('en')
const day = new Intl.DateTimeFormat('en', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
const ago = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })

/** "48.2K" for large numbers, all digits below ten thousand. */
export function shortNumber(value: number): string {
  return value < 10_000 ? whole.format(value) : compact.format(value)
}

/** A share as "3.1 %": two digits that say something, whatever its size. */
export function percent(share: number): string {
  return `${new Intl.NumberFormat('en', { maximumSignificantDigits: share < 0.1 ? 2 : 3 }).format(share * 100)} %`
}

/** How precise a count is: "exact", "± 50", or "5.04M – 5.05M" where it was cut off. */
export function precisionOf(count: Count): string {
  if (count.exact) return 'exact'
  const below = count.value - count.low
  const above = count.high - count.value
  if (Math.abs(below - above) <= 1) return `± ${shortNumber(Math.max(below, above))}`
  return below <= 1 ? `up to ${shortNumber(count.high)}` : `${shortNumber(count.low)} – ${shortNumber(count.high)}`
}

/** "8 Nov 2026" in UTC; '' for an unreadable date. */
export function dayOf(iso: string | undefined): string {
  const at = Date.parse(iso ?? '')
  return Number.isNaN(at) ? '' : day.format(at)
}

/** "just now", "5 minutes ago", "3 days ago". */
export function sinceThen(at: number, now: number): string {
  const seconds = Math.round((now - at) / 1000)
  if (seconds < 45) return 'just now'
  if (seconds < 3600) return ago.format(-Math.max(1, Math.round(seconds / 60)), 'minute')
  if (seconds < 86_400) return ago.format(-Math.round(seconds / 3600), 'hour')
  return ago.format(-Math.round(seconds / 86_400), 'day')
}
