import type { DatePrecision } from '@/lib/domain/post'

export interface WrittenDate {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly precision: Exclude<DatePrecision, 'id'>
}

/** Not final. */
export function parseDate(raw: string | number, how: { lang: string; readAt: number }): WrittenDate | null {
  const time = typeof raw === 'number' ? (raw < 1e11 ? raw * 1000 : raw) : /^\d{4}-\d\d-\d\d/.test(raw) ? Date.parse(raw) : NaN
  if (!Number.isFinite(time) || time > how.readAt + 864e5 || time < Date.UTC(2004)) return null
  return { at: new Date(time).toISOString(), precision: typeof raw === 'string' && raw.length === 10 ? 'day' : 'second' }
}
