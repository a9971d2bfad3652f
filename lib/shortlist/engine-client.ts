import { noteError } from '@/lib/log/note-error'
import { errorOf } from '@/lib/worker/sent-error'
import type { FromEngine, TableQuery, TableResult, ToEngine } from './table-result'
import type { TableRow } from './row'

/** The page's side of the shortlist's worker. */
export interface EngineClient {
  /** Says what the page queries at; results of it come until the next query. */
  query(query: TableQuery): void
  /** Keys of everybody who meets the question looked at, in order. */
  keys(): Promise<readonly string[]>
  /** These lines, with what they are scores. Those that are gone are left out. */
  rows(keys: readonly string[]): Promise<readonly TableRow[]>
  /** All lines of a campaign, with what they are scores. */
  campaign(campaignId: string): Promise<readonly TableRow[]>
  close(): void
}

type Question = { kind: 'keys' } | { kind: 'rows'; keys: readonly string[] } | { kind: 'campaign'; campaignId: string }
type Answer = Exclude<FromEngine, { kind: 'result' | 'threw' }>

const startWorker = () => new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' })

/** @param onResult is told what to draw; @param onFailure that the worker could not be started or broke. */
export function startEngine(onResult: (result: TableResult) => void, onFailure: () => void): EngineClient {
  const worker = startWorker()
  const asked = new Map<number, (answer: Answer) => void>()
  let last = 0
  worker.addEventListener('message', ({ data }) => {
    const heard = data as FromEngine
    if (heard.kind === 'result') return onResult(heard.result)
    if (heard.kind === 'threw') return noteError('shortlist engine', errorOf(heard.error))
    asked.get(heard.id)?.(heard)
    asked.delete(heard.id)
  })
  worker.addEventListener('error', ({ message, filename, lineno, colno }) => {
    noteError('shortlist engine', errorOf({ name: 'Error', message, stack: `at ${filename}:${lineno}:${colno}` }))
    onFailure()
  })
  const tell = (message: ToEngine) => worker.postMessage(message, [])
  const ask = (question: Question) =>
    new Promise<Answer>((resolve) => {
      asked.set(++last, resolve)
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
