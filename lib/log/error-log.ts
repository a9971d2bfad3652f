/** The latest errors of this session, for the report: in the browser's memory, never on disk, gone when the browser closes. */
import { browser } from 'wxt/browser'
import { scrub, type ScrubbedError } from './scrub'

/** What was caught at one place. */
export interface Caught {
  readonly where: string
  readonly error: unknown
  readonly at: number
  readonly isPrinted: boolean
}

/** An error as the report has it: nothing of a page or a person is in it. */
export interface NotedError extends ScrubbedError {
  /** When it was caught last, in milliseconds since 1970. */
  readonly at: number
  readonly where: string
  /** How often, at least: in a loop not all are counted. */
  readonly count: number
  /** The extension's. */
  readonly version: string
}

const KEY = 'noted-errors'
const MOST = 20
/** Stacks remembered as printed; at more, all are forgotten. Own choice: a broken context throws a few. */
const MOST_PRINTED = 200

const printed = new Set<string>()

/** Prints what is not printed yet and keeps all among the latest 20. Never rejects: if the browser refuses to store, that is printed. */
export async function takeErrors(caught: readonly Caught[]): Promise<void> {
  try {
    for (const one of caught) print(one)
    await keep(caught)
  } catch (error) {
    print({ where: 'note errors', error, at: 0, isPrinted: false })
  }
}

/** The latest errors, oldest first. @throws what the browser's storage throws. */
export async function notedErrors(): Promise<NotedError[]> {
  const noted = (await sessionStorage()?.get(KEY))?.[KEY]
  return Array.isArray(noted) ? (noted as NotedError[]) : []
}

function print({ where, error, isPrinted }: Caught): void {
  const stack = `${where} ${stackOf(error)}`
  if (isPrinted || printed.has(stack)) return
  if (printed.size >= MOST_PRINTED) printed.clear()
  printed.add(stack)
  console.error(`Touchstone: ${where}`, error)
}

function stackOf(error: unknown): string {
  try {
    return (error as Partial<Error> | null | undefined)?.stack ?? String(error)
  } catch {
    // expected: anything can be thrown, also an unreadable value
    return ''
  }
}

/** An error that is there already is counted and becomes the latest. */
async function keep(caught: readonly Caught[]): Promise<void> {
  const storage = sessionStorage()
  if (!storage || caught.length === 0) return
  const { version } = browser.runtime.getManifest()
  const origin = (globalThis as { location?: Location }).location?.origin ?? ''
  await alone(async () => {
    const noted = new Map((await notedErrors()).map((one) => [stampOf(one), one]))
    for (const { where, error, at } of caught) {
      const news = { at, where, count: 1, version, ...scrub(error, origin) }
      const stamp = stampOf(news)
      const count = 1 + (noted.get(stamp)?.count ?? 0)
      noted.delete(stamp)
      noted.set(stamp, { ...news, count })
    }
    await storage.set({ [KEY]: [...noted.values()].slice(-MOST) })
  })
}

/** A dedicated worker has no `browser`. */
const sessionStorage = () => (browser as Partial<typeof browser> | undefined)?.storage?.session

/** Two errors with one stamp are one. */
const stampOf = ({ where, name, message, frames }: NotedError) => JSON.stringify([where, name, message, frames])

/** Pages and background write the same list: each waits until no other does. */
function alone(work: () => Promise<void>): Promise<unknown> {
  const { locks } = (globalThis as { navigator?: Partial<Navigator> }).navigator ?? {}
  return locks ? locks.request(KEY, work) : work()
}
