/** Durations in milliseconds, written out so that the bundler can inline them. */

export const MINUTE_MS = 60_000
export const HOUR_MS = 3_600_000
/** 24 hours; clock changes are ignored. */
export const DAY_MS = 86_400_000
