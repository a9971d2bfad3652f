/**
 * Everything in one file and back. The file is JSON lines: a heading, one line per stored row, and a last line with the number of
 * rows, so that half a file is noticed. It is checked to its end before anything stored is touched.
 */
import { Campaign, Creator, Deed, Dismissal, Entry, Join } from '@/lib/domain/campaign'
import { Post } from '@/lib/domain/post'
import { Profile, Snapshot } from '@/lib/domain/profile'
import { z } from '@/lib/domain/zod'
import { type Database, database } from './database'

const FORMAT = 'touchstone-backup'
const VERSION = 1
/** Rows fetched, and written to the file, at once. */
const PORTION = 500
/** A backup is read line by line into memory; more than this is no backup of a browser's shortlists. */
export const LARGEST_BACKUP_BYTES = 1_000_000_000

const ROWS = {
  profiles: Profile,
  snapshots: Snapshot,
  posts: Post,
  creators: Creator,
  campaigns: Campaign,
  entries: Entry,
  dismissals: Dismissal,
  deeds: Deed,
  joins: Join,
  settings: z.object({ key: z.string().check(z.minLength(1), z.maxLength(200)), value: z.unknown() }),
} as const
type TableName = keyof typeof ROWS
const TABLES = Object.keys(ROWS) as TableName[]

const Heading = z.object({ format: z.literal(FORMAT), version: z.int(), at: z.int() })
const Line = z.object({ table: z.enum(TABLES as [TableName, ...TableName[]]), row: z.unknown() })
const End = z.object({ rows: z.int() })

/** A backup that was read to its end and found whole. */
export interface CheckedBackup {
  /** Epoch milliseconds it was made at. */
  readonly at: number
  readonly rows: ReadonlyMap<TableName, readonly unknown[]>
}

/** Why a file is no backup that could be restored. */
export type BackupFault =
  { readonly fault: 'not-a-backup' | 'newer-version' | 'cut-off' | 'too-large' } | { readonly fault: 'bad-row'; readonly line: number }

/**
 * Writes all tables into one file.
 * @param progress is told the number of rows written so far.
 */
export async function writeBackup(now: number, progress: (rows: number) => void = () => {}, db: Database = database): Promise<Blob> {
  const parts: string[] = [`${JSON.stringify({ format: FORMAT, version: VERSION, at: now })}\n`]
  let rows = 0
  // One transaction, so that the file is one moment of everything.
  await db.transaction('r', TABLES, async () => {
    for (const name of TABLES) {
      for (let from = 0; ; from += PORTION) {
        const portion: unknown[] = await db.table(name).offset(from).limit(PORTION).toArray()
        parts.push(portion.map((row) => `${JSON.stringify({ table: name, row })}\n`).join(''))
        rows += portion.length
        progress(rows)
        if (portion.length < PORTION) break
      }
    }
  })
  parts.push(`${JSON.stringify({ rows })}\n`)
  return new Blob(parts, { type: 'application/jsonl' })
}

/** Reads a file to its end. Nothing is written. */
export async function checkBackup(file: Blob): Promise<CheckedBackup | BackupFault> {
  if (file.size > LARGEST_BACKUP_BYTES) return { fault: 'too-large' }
  const rows = new Map<TableName, unknown[]>()
  let [at, number, count] = [0, 0, 0]
  let isWhole = false
  for await (const text of linesOf(file)) {
    number++
    const json = parsed(text)
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
    const row = line.success ? ROWS[line.data.table].safeParse(line.data.row) : null
    if (!line.success || !row?.success) return { fault: 'bad-row', line: number }
    const list = rows.get(line.data.table) ?? []
    list.push(row.data)
    rows.set(line.data.table, list)
    count++
  }
  if (number === 0) return { fault: 'not-a-backup' }
  return isWhole ? { at, rows } : { fault: 'cut-off' }
}

/** Puts a checked backup in the place of everything stored, or, when that fails, leaves everything as it was. */
export async function restoreBackup({ rows }: CheckedBackup, db: Database = database): Promise<void> {
  await db.transaction('rw', TABLES, async () => {
    for (const name of TABLES) {
      await db.table(name).clear()
      await db.table(name).bulkAdd([...(rows.get(name) ?? [])])
    }
  })
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

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
