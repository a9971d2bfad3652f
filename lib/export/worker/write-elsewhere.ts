import type { ExportFiles } from '@/lib/export/formats/sheet'
import type { Job, JobRow } from '@/lib/export/writer'
import { type WorkerLike, asking } from '@/lib/worker/ask'
import type { FromWriter, ToWriter } from './serve'

/** Rows in one message: small enough that cloning a batch takes a few milliseconds, large enough that there are few of them. */
const BATCH = 1000

const startWorker = (): WorkerLike => new Worker(new URL('./export-worker.ts', import.meta.url), { type: 'module' })

interface Options {
  /** Ends the work at once and leaves nothing behind. */
  readonly signal?: AbortSignal
  /** Told after each batch how many rows have been taken. */
  readonly onProgress?: (done: number) => void
  readonly start?: () => WorkerLike
}

/**
 * Writes rows in a worker, batch by batch; at most one batch waits while another is written.
 * @throws `AbortError` when cancelled; an Error when the worker cannot be started or the rows do not fit the format.
 */
export async function writeElsewhere(
  job: Job,
  rows: readonly JobRow[],
  { signal, onProgress, start = startWorker }: Options = {},
): Promise<ExportFiles> {
  signal?.throwIfAborted()
  const worker = start()
  const ask = asking<ToWriter, FromWriter>(worker, signal)
  try {
    let before: Promise<unknown> = ask({ kind: 'start', job })
    for (let sent = 0; sent < rows.length; sent += BATCH) {
      const now = ask({ kind: 'rows', rows: rows.slice(sent, sent + BATCH) })
      // expected: its error is thrown when it is awaited; the batch before may have thrown already
      now.catch(() => undefined)
      await before
      if (sent > 0) onProgress?.(sent)
      before = now
    }
    await before
    onProgress?.(rows.length)
    const reply = await ask({ kind: 'finish' })
    if (reply.kind !== 'done') throw new Error('the worker gave no file')
    return reply.written
  } finally {
    worker.terminate()
  }
}
