import { keepError } from './note-error'

/**
 * Keeps what nobody caught in this page or the background, for the report; the browser prints it. In the background it must be called at
 * once: a worker takes no listeners for errors later.
 */
export function noteUnhandled(): void {
  globalThis.addEventListener('error', ({ error, message }) => void keepError('nobody caught', error ?? message))
  globalThis.addEventListener('unhandledrejection', ({ reason }) => void keepError('nobody awaited', reason))
}
