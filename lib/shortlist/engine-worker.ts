import type { Port } from '@/lib/worker/ask'
import { sentError } from '@/lib/worker/sent-error'
import { ShortlistEngine } from './engine'
import type { FromEngine } from './table-result'

const port = globalThis as unknown as Port
export const engine = new ShortlistEngine(port)

globalThis.addEventListener('unhandledrejection', ({ reason }) =>
  port.postMessage({ kind: 'threw', error: sentError(reason) } satisfies FromEngine),
)
