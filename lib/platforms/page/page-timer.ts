/** Decides when a page is read: once it is quiet, at the latest after `LONGEST_WAIT_MS`, and with rests that keep the cost low. */

import { LONGEST_REST_MS, LONGEST_WAIT_MS, QUIET_MS, REST_PER_COST, SAME_MS } from './pace'

export interface PageTimer {
  /** The page has changed: it is read once it is quiet. */
  changed(): void
  /** Whether the page has changed since the last `measured`. */
  hasChanged(): boolean
  /** Reads the page after `ms` milliseconds, or when its rest ends if that is later. Replaces an earlier call. */
  readIn(ms: number): void
  /** Runs `look` now, then rests in proportion to its duration. */
  measured<T>(look: () => T): T
}

/**
 * A timer for one page.
 * @param signal ends it.
 * @param read called when the page is due and the browser is idle.
 */
export function pageTimer(window: Window, signal: AbortSignal, read: () => void): PageTimer {
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Due time of the running timer; 0 without one. */
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
