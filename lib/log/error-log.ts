/** The latest errors of this session, for the report: in the browser's memory, never on disk, gone with the browser's window. */
import { browser } from 'wxt/browser'
import type { Caught } from './note-error'
import { scrub, type ScrubbedError } from './scrub'

/** An error as the report has it: nothing of a page or a person is in it. */
export interface NotedError extends ScrubbedError {
  /** When it was caught last, in milliseconds since 1970. */
  readonly at: number
  readonly where: string
  /** How often. */
  readonly count: number
  /** The extension's. */
  readonly version: string
}

const KEY = 'noted-errors'
const MOST = 20

/**
 * Adds errors to the latest twenty; one that is there already is counted and becomes the latest. Where the browser gives no storage (in a
 * worker) it does nothing.
 * @throws what the browser's storage throws.
 */
export async function keepErrors(caught: readonly Caught[]): Promise<void> {
  const storage = sessionStorage()
  if (!storage) return
  const { version } = browser.runtime.getManifest()
  const origin = (globalThis as { location?: Location }).location?.origin ?? ''
  const news = caught.map(({ where, error, at, count }): NotedError => ({ at, where, count, version, ...scrub(error, origin) }))
  await alone(async () => {
    const noted = new Map((await notedErrors()).map((one) => [stampOf(one), one]))
    for (const one of news) {
      const stamp = stampOf(one)
      const count = one.count + (noted.get(stamp)?.count ?? 0)
      noted.delete(stamp)
      noted.set(stamp, { ...one, count })
    }
    await storage.set({ [KEY]: [...noted.values()].slice(-MOST) })
  })
}

/** The latest errors, oldest first. */
export async function notedErrors(): Promise<NotedError[]> {
  const noted = (await sessionStorage()?.get(KEY))?.[KEY]
  return Array.isArray(noted) ? (noted as NotedError[]) : []
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
