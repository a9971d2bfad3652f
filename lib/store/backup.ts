/**
 * All stored data to one file and back. The file is JSON lines: a heading, one line per stored row, and the number of rows last, so that
 * a cut-off file is noticed. The whole file is checked before stored data is touched.
 */
import { Campaign, Creator, HistoryEvent, Dismissal, Entry, Join } from '@/lib/domain/campaign'
import { LONGEST_KEY } from '@/lib/domain/limits'
import { Post } from '@/lib/domain/post'
import { Profile, Snapshot } from '@/lib/domain/profile'
import { z } from '@/lib/domain/zod'
import { type Database, database } from './database'

const FORMAT = 'touchstone-backup'
const VERSION = 1
/** Rows read and written at once. */
const PORTION = 500
/** A backup's rows are held in memory. Own choice: no browser's shortlists are larger. */
export const LARGEST_BACKUP_BYTES = 1_000_000_000

const ROWS = {
  profiles: Profile,
  snapshots: Snapshot,
  posts: Post,
  creators: Creator,
  campaigns: Campaign,
  entries: Entry,
  dismissals: Dismissal,
  deeds: HistoryEvent,
  joins: Join,
  settings: z.object({ key: z.string().check(z.minLength(1), z.maxLength(LONGEST_KEY)), value: z.unknown() }),
} as const
type TableName = keyof typeof ROWS
const TABLES = Object.keys(ROWS) as TableName[]

const Heading = z.object({ format: z.literal(FORMAT), version: z.int(), at: z.int() })
const Line = z.object({ table: z.enum(TABLES as [TableName, ...TableName[]]), row: z.unknown() })
const End = z.object({ rows: z.int() })

/** A complete, valid backup. */
export interface CheckedBackup {
  /** Epoch milliseconds it was made at. */
  readonly at: number
  readonly rows: ReadonlyMap<TableName, readonly unknown[]>
}

/** Why a file cannot be restored. */
export type BackupFault =
  { readonly fault: 'not-a-backup' | 'newer-version' | 'cut-off' | 'too-large' } | { readonly fault: 'bad-row'; readonly line: number }

/** Called with the rows written so far and those left out: one damaged row would make the whole file unrestorable. */
type Progress = (rows: number, leftOut: number) => void

/** Writes all tables into one file: every row that {@link checkBackup} accepts. */
export async function writeBackup(now: number, progress: Progress = () => {}, db: Database = database): Promise<Blob> {
  const parts: string[] = [`${JSON.stringify({ format: FORMAT, version: VERSION, at: now })}\n`]
  let [rows, leftOut] = [0, 0]
  // One transaction: the file shows all tables at one moment.
  await db.transaction('r', TABLES, async () => {
    for (const name of TABLES) {
      for (let from = 0; ; from += PORTION) {
        const portion: unknown[] = await db.table(name).offset(from).limit(PORTION).toArray()
        const sound = portion.filter((row) => rowOf(name, row) !== null)
        parts.push(sound.map((row) => `${JSON.stringify({ table: name, row })}\n`).join(''))
        rows += sound.length
        leftOut += portion.length - sound.length
        progress(rows, leftOut)
        if (portion.length < PORTION) break
      }
    }
  })
  parts.push(`${JSON.stringify({ rows })}\n`)
  return new Blob(parts, { type: 'application/jsonl' })
}

/** Reads and checks a whole file; writes nothing. A text or list over today's limit is kept as it is. */
export async function checkBackup(file: Blob): Promise<CheckedBackup | BackupFault> {
  if (file.size > LARGEST_BACKUP_BYTES) return { fault: 'too-large' }
  const rows = new Map<TableName, unknown[]>()
  let [at, number, count] = [0, 0, 0]
  let isWhole = false
  for await (const text of linesOf(file)) {
    number++
    const json = parseJson(text)
    if (number === 1) {
      const heading = Heading.safeParse(json)
      if (!heading.success) return { fault: 'not-a-backup' }
      if (heading.data.version > VERSION) return { fault: 'newer-version' }
      at = heading.data.at
      continue
    }
    if (json === undefined) return { fault: 'cut-off' }
    const end = End.safeParse(json)
    if (end.success) {
      isWhole = end.data.rows === count
      break
    }
    const line = Line.safeParse(json)
    const row = line.success ? rowOf(line.data.table, line.data.row) : null
    if (!line.success || row === null) return { fault: 'bad-row', line: number }
    const list = rows.get(line.data.table) ?? []
    list.push(row)
    rows.set(line.data.table, list)
    count++
  }
  if (number === 0) return { fault: 'not-a-backup' }
  return isWhole ? { at, rows } : { fault: 'cut-off' }
}

/** Replaces all stored data by a checked backup. When that fails, nothing changes. */
export async function restoreBackup({ rows }: CheckedBackup, db: Database = database): Promise<void> {
  await db.transaction('rw', TABLES, async () => {
    for (const name of TABLES) {
      await db.table(name).clear()
      await db.table(name).bulkAdd([...(rows.get(name) ?? [])])
    }
  })
}

/** A row in its table's shape, newer fields filled in; `null` when invalid. A length over its limit is allowed. */
function rowOf(name: TableName, stored: unknown): object | null {
  // oxlint-disable-next-line no-underscore-dangle -- `safeParse` gives the value or the faults; zod's documented core gives both
  const read = ROWS[name]._zod.run({ value: stored, issues: [] }, { async: false })
  if (read instanceof Promise) return null
  const isTooLong = ({ code, origin }: { code?: string; origin?: unknown }) =>
    code === 'too_big' && (origin === 'string' || origin === 'array')
  return read.issues.every(isTooLong) ? (read.value as object) : null
}

async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { value, done } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest !== '') yield rest
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // expected: the caller reports a line that is no JSON
    return undefined
  }
}
