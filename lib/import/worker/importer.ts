import { type WorkerLike, asking } from '@/lib/worker/ask'
import { type Encoding, LARGEST_FILE, type Refused } from '@/lib/import/decode'
import type { Mapping } from '@/lib/import/field'
import type { Incoming } from '@/lib/import/incoming'
import type { JsonRefused } from '@/lib/import/json'
import type { FromImporter, Opened, Summary, ToImporter } from './serve'

/** People in one answer of the worker. */
const BATCH = 500

export type OpenResult = Opened | { readonly kind: 'refused'; readonly why: Refused | JsonRefused }

/** One file or pasted text on its way in. It is read in a worker; close it in the end. */
export interface Importer {
  /** @throws an Error when the worker cannot work. */
  openFile(file: Blob, encoding?: Encoding | null): Promise<OpenResult>
  openText(text: string): Promise<OpenResult>
  /** What the columns mean being said, what would be taken in. `usual` is the platform of handles that stand without one. */
  understand(choice: { mapping: Mapping; usual: string | null; now: number }): Promise<Summary>
  /** All people of the last {@link understand}. */
  takeAll(): Promise<Incoming[]>
  close(): void
}

const startWorker = (): WorkerLike => new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' })

export function startImporter(start: () => WorkerLike = startWorker): Importer {
  const worker = start()
  const tell = asking<ToImporter, FromImporter>(worker)
  return {
    async openFile(file, encoding = null) {
      if (file.size > LARGEST_FILE) return { kind: 'refused', why: 'too_large' }
      const bytes = await file.arrayBuffer()
      return (await tell({ kind: 'open', bytes, encoding }, [bytes])) as OpenResult
    },
    openText: async (text) => (await tell({ kind: 'paste', text })) as OpenResult,
    understand: async (choice) => (await tell({ kind: 'understand', ...choice })) as Summary,
    async takeAll() {
      const people: Incoming[] = []
      for (;;) {
        const batch = await tell({ kind: 'take', from: people.length, count: BATCH })
        if (batch.kind !== 'taken' || batch.people.length === 0) return people
        people.push(...batch.people)
      }
    },
    close: () => worker.terminate(),
  }
}
