/** How soon and how often a page is read and told of, in milliseconds where nothing else is said. */

/** Quiet time after the last change before the page is read. */
export const QUIET_MS = 350
/** A page that never rests is read all the same after this long. */
export const LONGEST_WAIT_MS = 2000
/** What identifies the page must read the same twice, this far apart, before it is believed. */
export const STABLE_MS = 250
/** After this long without its required fields a page counts as unreadable; it is still watched. */
export const DEADLINE_MS = 8000
/** Reading takes at most about a twentieth of the time on a page that changes all the time, which is left alone for this long at most. */
export const REST_PER_COST = 20
export const LONGEST_REST_MS = 5000
/** A reading that is due this close to the one that is set needs no timer of its own. */
export const SAME_MS = 50
/** How often and how long after a reading that was not taken the next one is offered; any later change offers it again too. */
export const MAX_RETRIES = 3
export const RETRY_MS = 3000
