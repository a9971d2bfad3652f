import type { Written } from '../sheet'
import type { Job, JobRow } from '../writer'
import { type WorkerLike, ask } from './ask'
import type { FromWriter, ToWriter } from './serve'

/** Rows in one message: small enough that cloning a batch takes a few milliseconds. */
const BATCH = 200

const startWorker = (): WorkerLike => new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })

interface Options {
  /** Ends the work at once and leaves nothing behind. */
  readonly signal?: AbortSignal
  /** Told after each batch how many rows have been taken. */
  readonly onProgress?: (done: number) => void
  readonly start?: () => WorkerLike
}

/**
 * Writes rows in a worker, batch by batch, each sent when the one before has been taken.
 * @throws `AbortError` when cancelled; an Error when the worker cannot be started or the rows do not fit the format.
 */
export async function writeElsewhere(
  job: Job,
  rows: readonly JobRow[],
  { signal, onProgress, start = startWorker }: Options = {},
): Promise<Written> {
  signal?.throwIfAborted()
  const worker = start()
  const tell = (message: ToWriter) => ask<FromWriter>(worker, message, { signal })
  try {
    await tell({ kind: 'start', job })
    for (let done = 0; done < rows.length; done += BATCH) {
      await tell({ kind: 'rows', rows: rows.slice(done, done + BATCH) })
      onProgress?.(Math.min(rows.length, done + BATCH))
    }
    const reply = await tell({ kind: 'finish' })
    if (reply.kind !== 'done') throw new Error('the worker gave no file')
    return reply.written
  } finally {
    worker.terminate()
  }
}
