import type { Port } from '@/lib/worker/ask'
import { sentError } from '@/lib/worker/sent-error'
import { Desk } from './engine'
import type { FromDesk } from './table-result'

const port = globalThis as unknown as Port
export const desk = new Desk(port)

globalThis.addEventListener('unhandledrejection', ({ reason }) =>
  port.postMessage({ kind: 'threw', error: sentError(reason) } satisfies FromDesk),
)
