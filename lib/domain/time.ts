/** Lengths of time in milliseconds, written out so that the bundler can put them where they are used. */

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
/** A day of 24 hours: the days on which clocks change are not looked at. */
export const DAY_MS = 86_400_000
