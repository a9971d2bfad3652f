import type { Snapshot } from '@/lib/domain/profile'
import { DAY_MS } from '@/lib/domain/time'
import { type Range, rangeOf } from '@/lib/scoring/statistics/estimate'

/** Followers on one visit. */
export interface Visit {
  /** Epoch milliseconds. */
  readonly at: number
  readonly followers: Range
}

/** The person's visits that saw a follower count, oldest first. */
export function visitsOf(history: readonly Snapshot[]): Visit[] {
  return history.flatMap(({ at, followers }) => (followers ? [{ at, followers: rangeOf(followers) }] : [])).sort((a, b) => a.at - b.at)
}

/** Change of followers between two visits: shares of the earlier count, 0.03 = 3 % more. */
export interface Growth extends Range {
  readonly days: number
}

/**
 * Growth of followers between two visits, by interval arithmetic over the rounding of both counts. `null` with no followers at first,
 * or less than half a day between.
 */
export function growthBetween(from: Visit, to: Visit): Growth | null {
  const days = (to.at - from.at) / DAY_MS
  if (days < 0.5 || from.followers.low < 1) return null
  return {
    days: Math.round(days),
    value: to.followers.value / from.followers.value - 1,
    low: to.followers.low / from.followers.high - 1,
    high: to.followers.high / from.followers.low - 1,
  }
}
