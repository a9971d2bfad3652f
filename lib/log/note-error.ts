/**
 * The single place that takes what was caught. It is part of the first scripts of every page, so it holds only what cannot wait: what keeps
 * errors for the report (`error-log.ts`) is loaded with the first of them.
 */

/** What was caught at one place, and how often since it was last kept. */
export interface Caught {
  readonly where: string
  readonly error: unknown
  readonly at: number
  count: number
}

/** Between two writes, in milliseconds: an error in a loop is counted meanwhile and written once. */
const PAUSE_MS = 1000
/** Stacks known at once; with more, the oldest are forgotten all together. Own choice: a context that is broken throws a few. */
const MOST_STACKS = 100

const printed = new Set<string>()
const waiting = new Map<string, Caught>()
let timer: ReturnType<typeof setTimeout> | undefined
let lastKeptAt = 0

/**
 * Notes an error that is dealt with where it was caught: each stack once in the console, the latest twenty for the report. Never throws.
 * @param where a short name that stays the same: `'save from tab'`. It stands in the report as it is: nothing of a page may be in it.
 */
export function noteError(where: string, error: unknown): void {
  if (keepError(where, error)) console.error(`Touchstone: ${where}`, error)
}

/**
 * Keeps an error for the report that the browser or React prints by itself. Never throws.
 * @returns whether it is the first with its stack in this context.
 */
export function keepError(where: string, error: unknown): boolean {
  try {
    const stack = `${where} ${(error as Partial<Error> | null | undefined)?.stack ?? String(error)}`
    if (printed.size >= MOST_STACKS) printed.clear()
    const isFirst = printed.size < printed.add(stack).size
    const before = waiting.get(stack)
    if (before) before.count++
    else if (waiting.size < MOST_STACKS) waiting.set(stack, { where, error, at: Date.now(), count: 1 })
    timer ??= setTimeout(() => void keepWaiting(), Math.max(0, lastKeptAt + PAUSE_MS - Date.now()))
    return isFirst
  } catch {
    // expected: what was thrown does not let itself be read; the place is printed without it
    console.error(`Touchstone: ${where}`)
    return false
  }
}

async function keepWaiting(): Promise<void> {
  const caught = [...waiting.values()]
  waiting.clear()
  timer = undefined
  lastKeptAt = Date.now()
  try {
    const { keepErrors } = await import('./error-log')
    await keepErrors(caught)
  } catch {
    // expected: whoever notes errors has nobody to tell; the console has them
  }
}
