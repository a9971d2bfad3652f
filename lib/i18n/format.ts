/** Numbers, shares, dates and lists as the language being spoken writes them. */
import type { Count } from '@/lib/domain/count'
import { direction, languageTag, t } from './translate'

const made = new Map<string, unknown>()

/** Formatters are slow to make: one of each kind per language is kept. */
function cached<Formatter>(kind: string, make: (tag: string) => Formatter): Formatter {
  const tag = languageTag()
  const key = `${tag} ${kind}`
  if (!made.has(key)) made.set(key, make(tag))
  return made.get(key) as Formatter
}

const whole = () => cached('whole', (tag) => new Intl.NumberFormat(tag))
const compact = () => cached('compact', (tag) => new Intl.NumberFormat(tag, { notation: 'compact', maximumSignificantDigits: 3 }))
const ago = () => cached('ago', (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }))
const shares = (digits: 2 | 3) =>
  cached(`percent ${digits}`, (tag) => new Intl.NumberFormat(tag, { style: 'percent', maximumSignificantDigits: digits }))

/** All digits of a number, grouped; at most three after the decimal sign. */
export const formatNumber = (value: number): string => whole().format(value)

/** "48.2K" for large numbers, all digits below ten thousand. */
export function shortNumber(value: number): string {
  return value < 10_000 ? formatNumber(value) : compact().format(value)
}

/**
 * "2.7% – 5.3%" from both ends as text. In a right-to-left language each end gets its own isolate: otherwise percent and currency signs
 * would reverse some ranges and not others.
 */
export const between = (low: string, high: string): string =>
  direction() === 'rtl' ? `\u2068${low}\u2069 – \u2068${high}\u2069` : `${low} – ${high}`

/** "0.6–6": the two ends in one, as the language joins them. */
export const numberRange = (low: number, high: number): string => joinEnds(whole(), low, high)

/** A share (0–1) as "3.1%": two digits that say something below a tenth, three above. */
export const percent = (share: number): string => shares(Math.abs(share) < 0.1 ? 2 : 3).format(share)

/** Two shares (0–1) as "4% – 45%". */
export const percentRange = (low: number, high: number): string => joinEnds(shares(2), low, high)

/** Ends that print equal are printed once: `formatRange` would write "~". */
function joinEnds(formatter: Intl.NumberFormat, low: number, high: number): string {
  const [from, to] = [formatter.format(low), formatter.format(high)]
  if (from === to) return from
  return direction() === 'rtl' ? between(from, to) : formatter.formatRange(low, high)
}

/** How precise a count is: "exact", "± 50", or "5.04M – 5.05M" where it was cut off. */
export function precisionOf(count: Count): string {
  if (count.exact) return t('precision_exact')
  const below = count.value - count.low
  const above = count.high - count.value
  if (Math.abs(below - above) <= 1) return `± ${shortNumber(Math.max(below, above))}`
  return below <= 1 ? t('precision_up_to', { high: shortNumber(count.high) }) : between(shortNumber(count.low), shortNumber(count.high))
}

/** A day without a time, as written or as readers store it. It is the same day in every time zone. */
const PLAIN_DAY = /^\d{4}-\d\d-\d\d(?:T00:00:00(?:\.000)?Z)?$/

/**
 * "8 Nov 2026", from an ISO 8601 text or epoch milliseconds. A moment gives the day in the person's time zone, a day without a time that
 * day, an unreadable date ''.
 */
export function dayOf(day: string | number | undefined): string {
  const at = typeof day === 'number' ? day : Date.parse(day ?? '')
  if (Number.isNaN(at)) return ''
  const isPlain = typeof day === 'string' && PLAIN_DAY.test(day)
  const formatter = isPlain
    ? cached('plain day', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }))
    : cached('day', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium' }))
  return formatter.format(at)
}

/** "today", "yesterday", "12 days ago". */
export const daysAgo = (days: number): string => ago().format(-Math.round(days), 'day')

/** The age of a moment (both epoch milliseconds): "just now", "5 minutes ago", "3 days ago", "2 months ago". */
export function sinceThen(at: number, now: number): string {
  const seconds = Math.round((now - at) / 1000)
  const days = Math.round(seconds / 86_400)
  if (seconds < 45) return t('just_now')
  if (seconds < 3600) return ago().format(-Math.max(1, Math.round(seconds / 60)), 'minute')
  if (seconds < 86_400) return ago().format(-Math.round(seconds / 3600), 'hour')
  if (days < 14) return daysAgo(days)
  return days < 61 ? ago().format(-Math.round(days / 7), 'week') : ago().format(-Math.round(days / 30.4), 'month')
}

/** "a, b, and c", or with `disjunction` "a, b, or c". */
export const listOf = (words: Iterable<string>, type: 'conjunction' | 'disjunction' = 'conjunction'): string =>
  cached(type, (tag) => new Intl.ListFormat(tag, { type })).format(words)

/** The name of a language (`de`) or a region (`DE`) in the language being spoken; the code itself when it names none. */
export function nameOf(type: 'language' | 'region', code: string): string {
  try {
    return cached(type, (tag) => new Intl.DisplayNames(tag, { type })).of(code) ?? code
  } catch {
    // expected: pages name languages and regions that do not exist
    return code
  }
}

const BYTES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const

/** Bytes as "12 kB" or "3.4 MB", in the language's own units. */
export function fileSize(bytes: number): string {
  const step = Math.min(BYTES.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / 3)))
  const unit = BYTES[step] ?? 'byte'
  return new Intl.NumberFormat(languageTag(), { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 2 }).format(
    bytes / 1000 ** step,
  )
}
