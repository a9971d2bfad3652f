import type { ExportFiles } from '@/lib/export/formats/sheet'
import { type Job, type JobRow, writerOf } from '@/lib/export/writer'
import { type Failed, type Port, answer } from '@/lib/worker/ask'

/** What the page sends: the job first, then its rows in batches, then that these were all. */
export type ToWriter =
  { readonly kind: 'start'; readonly job: Job } | { readonly kind: 'rows'; readonly rows: readonly JobRow[] } | { readonly kind: 'finish' }

/** What comes back: one `took` for the job and for each batch, and at the end the file. */
export type FromWriter = { readonly kind: 'took' } | { readonly kind: 'done'; readonly written: ExportFiles } | Failed

/** The worker's side of `writeElsewhere`. */
export function serveWriter(port: Port): void {
  let writer: ReturnType<typeof writerOf> | null = null
  answer<ToWriter>(port, async (message): Promise<FromWriter> => {
    if (message.kind === 'start') writer = writerOf(message.job)
    if (writer === null) throw new Error('rows came before the job')
    if (message.kind === 'finish') return { kind: 'done', written: await writer.finish() }
    if (message.kind === 'rows') writer.add(message.rows)
    return { kind: 'took' }
  })
}
