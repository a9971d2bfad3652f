/** A worker, or in tests a port that stands for one. */
export interface WorkerLike {
  postMessage(message: unknown, transfer?: Transferable[]): void
  addEventListener(
    type: 'message' | 'error' | 'messageerror',
    listener: (event: { readonly data?: unknown; readonly message?: string }) => void,
    options: { readonly signal: AbortSignal },
  ): void
  terminate(): void
}

/** An answer that says why there is none. */
export interface Failed {
  readonly kind: 'failed'
  readonly why: string
}

/**
 * Sends a worker one message and waits for its one answer. Ask the next question after that.
 * @throws `AbortError` when `signal` is aborted; an Error when the worker fails or cannot be started.
 */
export function ask<Answer extends { readonly kind: string }>(
  worker: WorkerLike,
  message: unknown,
  { signal, transfer = [] }: { signal?: AbortSignal | undefined; transfer?: Transferable[] } = {},
): Promise<Exclude<Answer, Failed>> {
  const over = new AbortController()
  return new Promise<Exclude<Answer, Failed>>((resolve, reject) => {
    signal?.throwIfAborted()
    signal?.addEventListener('abort', () => reject(signal.reason as Error), { signal: over.signal })
    const hear = (event: { readonly data?: unknown }) => {
      const heard = event.data as Answer | Failed
      if (heard.kind === 'failed') reject(new Error((heard as Failed).why))
      else resolve(heard as Exclude<Answer, Failed>)
    }
    const fail = (event: { readonly message?: string }) => reject(new Error(event.message ?? 'the worker could not be started'))
    worker.addEventListener('message', hear, { signal: over.signal })
    worker.addEventListener('error', fail, { signal: over.signal })
    worker.addEventListener('messageerror', fail, { signal: over.signal })
    worker.postMessage(message, transfer)
  }).finally(() => over.abort())
}

/** A worker's own side: its global scope, or in tests a port. */
export interface Port {
  postMessage(message: unknown): void
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void
}

/** Answers each message that arrives with what `handle` gives, or with why it threw. */
export function answer<To>(port: Port, handle: (message: To) => Promise<unknown>): void {
  port.addEventListener('message', ({ data }) => {
    handle(data as To).then(
      (reply) => port.postMessage(reply),
      (error: unknown) => port.postMessage({ kind: 'failed', why: String(error) } satisfies Failed),
    )
  })
}
