import { noteError } from './note-error'

/**
 * Notes what nobody catches in this page or the background; the browser prints it. In the background it must be called at once: a service
 * worker takes no such listeners later.
 */
export function noteUnhandled(): void {
  globalThis.addEventListener('error', ({ error, message }) => noteError('nobody caught', error ?? message, true))
  globalThis.addEventListener('unhandledrejection', ({ reason }) => noteError('nobody awaited', reason, true))
}
