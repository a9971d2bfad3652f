import type { DatePrecision } from '@/lib/domain/post'
import { DAY_MS } from '@/lib/domain/time'

/** A moment, to the page's precision. */
export interface WrittenDate {
  /** ISO 8601, UTC. The start of the day for a day, about the middle of the span for anything longer or relative. */
  readonly at: string
  readonly precision: Exclude<DatePrecision, 'id'>
}

/** No post is older than the oldest platform (Facebook, 2004). */
const OLDEST = Date.UTC(2004, 0, 1)

/** Whether `time` can be a post's date. Up to one day after `readAt` it may be another time zone; later it cannot. */
export function plausible(time: number, readAt: number): boolean {
  return Number.isFinite(time) && time >= OLDEST && time <= readAt + DAY_MS
}

/** A calendar day; `null` if it does not exist or cannot be a post's date. Months count from 1. */
export function calendarDay({ year, month, day }: { year: number; month: number; day: number }, readAt: number): WrittenDate | null {
  const time = utc(year, month, day)
  return time !== null && plausible(time, readAt) ? { at: new Date(time).toISOString(), precision: 'day' } : null
}

/** A whole month, dated at its middle. */
export function calendarMonth({ year, month }: { year: number; month: number }, readAt: number): WrittenDate | null {
  const time = utc(year, month, 1)
  if (time === null || !plausible(time, readAt)) return null
  return { at: new Date(Math.min(time + 14 * DAY_MS, Math.max(time, readAt))).toISOString(), precision: 'month' }
}

/** A day without a year: its latest occurrence, since platforms omit the year only within the last twelve months. */
export function latestDay({ month, day }: { month: number; day: number }, readAt: number): WrittenDate | null {
  const thisYear = new Date(readAt).getUTCFullYear()
  // 29 February may lie up to eight years back (around 2100), every other day one.
  for (let year = thisYear + 1; year >= thisYear - 8; year--) {
    const time = utc(year, month, day)
    if (time !== null && time <= readAt + DAY_MS) return calendarDay({ year, month, day }, readAt)
  }
  return null
}

/** Converts Thai years, counted from 543 BC: 2564 is 2021. No other calendar uses years from 2547 to 2700. */
export function commonEra(year: number): number {
  return year >= 2547 && year <= 2700 ? year - 543 : year
}

function utc(year: number, month: number, day: number): number | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : null
}
