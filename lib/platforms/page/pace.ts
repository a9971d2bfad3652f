/** When a page is read and its readings are sent. Names in `_MS` are milliseconds. */

/** Quiet time after the last change before the page is read. */
export const QUIET_MS = 350
/** A page that keeps changing is read after this long. */
export const LONGEST_WAIT_MS = 2000
/** A page's head must read the same twice, this far apart, before the page is believed. */
export const STABLE_MS = 250
/** A page without its required fields for this long counts as unreadable. Watching goes on. */
export const DEADLINE_MS = 8000
/** After a reading the page rests for this many times its duration, so reading takes at most about a twentieth of the time… */
export const REST_PER_COST = 20
/** …but no longer than this. */
export const LONGEST_REST_MS = 5000
/** Two readings due this close to each other share a timer. */
export const SAME_MS = 50
/** Retries of a refused reading, and the time between them; later changes of the page send it again too. */
export const MAX_RETRIES = 3
export const RETRY_MS = 3000
