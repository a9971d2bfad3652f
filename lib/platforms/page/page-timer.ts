/** Decides when a page is read: when it has come to rest, at the latest after a while, and at a pace that costs the page little. */

import { LONGEST_REST_MS, LONGEST_WAIT_MS, QUIET_MS, REST_PER_COST, SAME_MS } from './pace'

export interface PageTimer {
  /** The page has changed: it is read once it is quiet. */
  changed(): void
  /** Whether the page has changed since it was last looked at. */
  hasChanged(): boolean
  /** Reads the page in so many milliseconds, or later while it is to be left alone; takes the place of an earlier order. */
  readIn(ms: number): void
  /** Looks at the page now, and leaves it alone for a time after that, by how long the look took. */
  measured<T>(look: () => T): T
}

/**
 * A timer for one page.
 * @param signal ends it.
 * @param read is called when the page is due, in a moment when the browser has nothing better to do.
 */
export function pageTimer(window: Window, signal: AbortSignal, read: () => void): PageTimer {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** When the timer that is set ends; 0 when none is. */
  let timerAt = 0
  let firstChangeAt = 0
  let notBefore = 0

  function readIn(ms: number): void {
    if (signal.aborted) return
    const due = Math.max(Date.now() + ms, notBefore)
    if (Math.abs(due - timerAt) < SAME_MS) return
    clearTimeout(timer)
    timerAt = due
    timer = setTimeout(() => {
      timerAt = 0
      if ('requestIdleCallback' in window) window.requestIdleCallback(read, { timeout: 1000 })
      else read()
    }, due - Date.now())
  }

  signal.addEventListener('abort', () => clearTimeout(timer))
  return {
    changed() {
      firstChangeAt ||= Date.now()
      readIn(Math.min(QUIET_MS, firstChangeAt + LONGEST_WAIT_MS - Date.now()))
    },
    hasChanged: () => firstChangeAt !== 0,
    readIn,
    measured(look) {
      firstChangeAt = 0
      const started = performance.now()
      const seen = look()
      notBefore = Date.now() + Math.min(LONGEST_REST_MS, (performance.now() - started) * REST_PER_COST)
      return seen
    },
  }
}
