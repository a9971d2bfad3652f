/**
 * Takes all caught errors. It is in the first scripts of every page, so it only gathers them: printing and storing (`error-log.ts`) load
 * with the first error.
 *
 * The content script has no room for it. There, a candidate that throws is recorded in the reading (`missed`, `threw`), which the report
 * shows; a message that cannot be sent means that the extension is gone; other errors are not caught, so that the browser prints them.
 */
import type { Caught } from './error-log'

/** Delay before errors are stored, in milliseconds, so that a loop of errors is one write. Own choice. */
const PAUSE_MS = 200
/** Errors gathered in one pause; the others of a loop are not counted. Own choice. */
const MOST_WAITING = 100

let waiting: Caught[] = []
let timer: ReturnType<typeof setTimeout> | undefined
let keeping: Promise<void> = Promise.resolve()

/**
 * Notes an error that is dealt with where it was caught: each stack once in the console, the latest twenty for the report. Never throws.
 * @param where a short name that stays the same: `'save from tab'`. It stands in the report as it is: nothing of a page may be in it.
 * @param isPrinted whether the browser or React prints the error by itself.
 */
export function noteError(where: string, error: unknown, isPrinted = false): void {
  if (waiting.length < MOST_WAITING) waiting.push({ where, error, at: Date.now(), isPrinted })
  timer ??= setTimeout(() => void keepWaiting(), PAUSE_MS)
}

/** An error handler for a promise: notes the error and gives `otherwise` as the value. */
export function noting<T>(where: string, otherwise: T): (error: unknown) => T {
  return (error) => {
    noteError(where, error)
    return otherwise
  }
}

/** Prints and keeps now what was noted. Never rejects. */
export function keepWaiting(): Promise<void> {
  const caught = waiting
  waiting = []
  clearTimeout(timer)
  timer = undefined
  keeping = keeping
    .then(() => import('./error-log'))
    .then(
      ({ takeErrors }) => takeErrors(caught),
      // What prints errors cannot be loaded, perhaps because the extension was updated under the page.
      (error: unknown) => console.error('Touchstone', error, caught),
    )
  return keeping
}
