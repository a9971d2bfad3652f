import { noteError } from '@/lib/log/note-error'
import { errorOf } from '@/lib/worker/sent-error'
import type { FromEngine, TableQuery, TableResult, ToEngine } from './table-result'
import type { TableRow } from './row'

/** The page's side of the shortlist's worker. */
export interface EngineClient {
  /** Sets the query; its results arrive until the next one. */
  query(query: TableQuery): void
  /** Keys of the entries that match the current query, in order. */
  keys(): Promise<readonly string[]>
  /** The rows of these keys with their scores, without those that are gone. */
  rows(keys: readonly string[]): Promise<readonly TableRow[]>
  /** All rows of a campaign with their scores. */
  campaign(campaignId: string): Promise<readonly TableRow[]>
  close(): void
}

type Question = { kind: 'keys' } | { kind: 'rows'; keys: readonly string[] } | { kind: 'campaign'; campaignId: string }
type Answer = Exclude<FromEngine, { kind: 'result' | 'threw' }>

const startWorker = () => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })

/** @param onResult takes each result to draw; @param onFailure is called when the worker does not start or breaks. */
export function startEngine(onResult: (result: TableResult) => void, onFailure: () => void): EngineClient {
  const worker = startWorker()
  const pending = new Map<number, (answer: Answer) => void>()
  let last = 0
  worker.addEventListener('message', ({ data }) => {
    const message = data as FromEngine
    if (message.kind === 'result') return onResult(message.result)
    if (message.kind === 'threw') return noteError('shortlist engine', errorOf(message.error))
    pending.get(message.id)?.(message)
    pending.delete(message.id)
  })
  worker.addEventListener('error', ({ message, filename, lineno, colno }) => {
    noteError('shortlist engine', errorOf({ name: 'Error', message, stack: `at ${filename}:${lineno}:${colno}` }))
    onFailure()
  })
  const tell = (message: ToEngine) => worker.postMessage(message, [])
  const ask = (question: Question) =>
    new Promise<Answer>((resolve) => {
      pending.set(++last, resolve)
      tell({ ...question, id: last })
    })
  const rowsOf = async (question: Question) => {
    const answer = await ask(question)
    return answer.kind === 'rows' ? answer.rows : []
  }
  return {
    query: (query) => tell({ kind: 'query', query }),
    keys: async () => {
      const answer = await ask({ kind: 'keys' })
      return answer.kind === 'keys' ? answer.keys : []
    },
    rows: (keys) => rowsOf({ kind: 'rows', keys }),
    campaign: (campaignId) => rowsOf({ kind: 'campaign', campaignId }),
    close: () => worker.terminate(),
  }
}
