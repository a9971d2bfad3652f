import { vi } from 'vitest'

export interface HeldTimers {
  /** Lets the time pass: runs what is held, in the order it was asked for. */
  pass(): void
}

/**
 * Holds back every timer of exactly this delay until the test lets it pass; all others run as ever, for the database and the tests' own
 * waiting need them. So a test of a pause does not race it.
 * @param ms the delay as the code under test gives it.
 */
export function holdTimers(ms: number): HeldTimers {
  const held = new Map<unknown, () => void>()
  const [set, clear] = [globalThis.setTimeout, globalThis.clearTimeout]
  const setOrHold = (run: (...given: unknown[]) => void, delay?: number, ...given: unknown[]): unknown => {
    if (delay !== ms) return set(run, delay, ...given)
    // A timer that will not come by itself, so that clearing it works as ever.
    const id = set(() => {}, 0)
    held.set(id, () => run(...given))
    return id
  }
  vi.spyOn(globalThis, 'setTimeout').mockImplementation(setOrHold as never)
  vi.spyOn(globalThis, 'clearTimeout').mockImplementation((id) => {
    held.delete(id)
    clear(id)
  })
  return {
    pass: () => {
      const due = [...held.values()]
      held.clear()
      for (const run of due) run()
    },
  }
}
