import { errorOf, type SentError, sentError } from './sent-error'

/** A worker, or in tests a port that stands for one. */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void
  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
  ): void
  terminate(): void
}

/** An answer that says why there is none. */
export interface Failed {
  readonly kind: 'failed'
  readonly error: SentError
}

/** Sends a worker a message. @returns its answer. @throws an Error when the worker fails or cannot be started. */
export type Ask<Message, Answer> = (message: Message, transfer?: Transferable[]) => Promise<Exclude<Answer, Failed>>

interface Waiting {
  readonly resolve: (answer: unknown) => void
  readonly reject: (why: Error) => void
}

/**
 * A way to ask a worker that gives one answer to each message, in their order. The next message may be sent before the last is answered.
 * @param signal when it is aborted, whatever is still to be answered throws its `AbortError`.
 */
export function asking<Message, Answer extends { readonly kind: string }>(worker: WorkerLike, signal?: AbortSignal): Ask<Message, Answer> {
  const waiting: Waiting[] = []
  const fail = (why: Error) => {
    for (const { reject } of waiting.splice(0)) reject(why)
  }
  worker.addEventListener('message', ({ data }) => {
    const reply = data as Answer | Failed
    const next = waiting.shift()
    if (reply.kind === 'failed') next?.reject(errorOf((reply as Failed).error))
    else next?.resolve(reply)
  })
  const broken = ({ message }: { readonly message?: string }) => fail(new Error(message ?? 'the worker could not be started'))
  worker.addEventListener('error', broken)
  worker.addEventListener('messageerror', broken)
  signal?.addEventListener('abort', () => fail(signal.reason as Error), { once: true })
  return (message, transfer = []) =>
    new Promise((resolve, reject) => {
      signal?.throwIfAborted()
      waiting.push({ resolve: resolve as (answer: unknown) => void, reject })
      worker.postMessage(message, transfer)
    })
}

/** A worker's own side: its global scope, or in tests a port. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

/** Answers each message that arrives with what `handle` gives, or with why it threw; one after the other, in their order. */
export function answer<To>(port: Port, handle: (message: To) => Promise<unknown>): void {
  let turn: Promise<unknown> = Promise.resolve()
  port.addEventListener('message', ({ data }) => {
    turn = turn
      .then(() => handle(data as To))
      .then(
        (reply) => port.postMessage(reply),
        (error: unknown) => port.postMessage({ kind: 'failed', error: sentError(error) } satisfies Failed),
      )
  })
}
