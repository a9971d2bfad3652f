import type { Failed, Port } from '@/lib/worker/ask'
import { answer } from '@/lib/worker/ask'
import { type Encoding, type Refused, decode } from '@/lib/import/decode'
import { type Mapping, guessMapping, isHeaderRow, isOwnTable } from '@/lib/import/field'
import type { Incoming, RowProblem, UnderstoodImport } from '@/lib/import/incoming'
import { type JsonRefused, isJson, understandJson } from '@/lib/import/json'
import { parsePasted } from '@/lib/import/pasted'
import type { KnownPlatforms } from '@/lib/import/place'
import { type RawTable, type TableProblem, parseTable } from '@/lib/import/table'
import { understand } from '@/lib/import/understand'

/** What the page asks for. First `open`, then `understand` as often as the person changes something, then `take` from 0 on. */
export type ToImporter =
  | { readonly kind: 'open'; readonly bytes: ArrayBuffer; readonly encoding: Encoding | null }
  | { readonly kind: 'paste'; readonly text: string }
  | { readonly kind: 'understand'; readonly mapping: Mapping; readonly usual: string | null; readonly now: number }
  | { readonly kind: 'take'; readonly from: number; readonly count: number }

/** A file that could be read: what the person needs to see to say what its columns mean. */
export interface Opened {
  readonly kind: 'opened'
  /** `null` for what was pasted. */
  readonly encoding: Encoding | null
  readonly guessedEncoding: boolean
  /** Absent for Touchstone's own JSON, which needs no mapping. */
  readonly table: {
    readonly headers: readonly string[]
    readonly columns: number
    readonly rows: number
    readonly preview: readonly (readonly string[])[]
    readonly mapping: Mapping
    readonly own: boolean
    readonly problems: readonly TableProblem[]
  } | null
}

/** What would be taken in. `problems` and `preview` are the first ones; the counts are of all. */
export interface Summary {
  readonly kind: 'understood'
  readonly people: number
  readonly skipped: number
  readonly problems: readonly RowProblem[]
  readonly problemCount: number
  readonly preview: readonly Incoming[]
}

export type FromImporter =
  | Opened
  | Summary
  | { readonly kind: 'refused'; readonly why: Refused | JsonRefused }
  | { readonly kind: 'taken'; readonly people: readonly Incoming[] }
  | Failed

const PREVIEW_ROWS = 8
const PREVIEW_PROBLEMS = 200
const PREVIEW_CHARACTERS = 120

/** The worker's side of an import: holds the file, so that the page never does. */
export function serveImporter(port: Port, places: () => Promise<KnownPlatforms>): void {
  let table: RawTable | null = null
  let understood: UnderstoodImport | null = null

  const open = async (text: string, from: { encoding: Encoding | null; guessed: boolean; pasted: boolean }): Promise<FromImporter> => {
    ;[table, understood] = [null, null]
    const opened = { kind: 'opened', encoding: from.encoding, guessedEncoding: from.guessed } as const
    if (isJson(text)) {
      const read = understandJson(text)
      if (typeof read === 'string') return { kind: 'refused', why: read }
      understood = read
      return { ...opened, table: null }
    }
    const platforms = await places()
    table = from.pasted ? parsePasted(text, platforms) : parseTable(text, (row) => isHeaderRow(row, platforms))
    return { ...opened, table: previewOf(table, platforms) }
  }

  answer<ToImporter>(port, async (message): Promise<FromImporter> => {
    if (message.kind === 'paste') {
      if (message.text.trim() === '') return { kind: 'refused', why: 'empty' }
      return open(message.text, { encoding: null, guessed: false, pasted: true })
    }
    if (message.kind === 'open') {
      const read = decode(new Uint8Array(message.bytes), message.encoding)
      return read.ok ? open(read.text, { ...read, pasted: false }) : { kind: 'refused', why: read.why }
    }
    if (message.kind === 'understand') {
      const { mapping, usual, now } = message
      if (table) understood = understand(table, { mapping, usual, now, places: await places() })
      return summary(understood)
    }
    return { kind: 'taken', people: understood?.incoming.slice(message.from, message.from + message.count) ?? [] }
  })
}

function previewOf(table: RawTable, platforms: KnownPlatforms): Opened['table'] {
  const { headers, rows, problems } = table
  return {
    headers: headers.map(cut),
    columns: Math.max(headers.length, ...rows.slice(0, 200).map((row) => row.length)),
    rows: rows.length,
    preview: rows.slice(0, PREVIEW_ROWS).map((row) => row.map(cut)),
    mapping: headers.length > 0 ? guessMapping(headers, platforms) : guessByLook(rows),
    own: isOwnTable(headers),
    problems,
  }
}

const cut = (text: string): string => (text.length > PREVIEW_CHARACTERS ? `${text.slice(0, PREVIEW_CHARACTERS)}…` : text)

/** Without headers: the column whose first cells are addresses, else the one with an `@` before its words, else the first. One alone may mix both. */
function guessByLook(rows: RawTable['rows']): Mapping {
  const first = rows.slice(0, 20)
  const columnOf = (sign: RegExp) => (first[0] ?? []).findIndex((_, at) => first.some((row) => sign.test(row[at] ?? '')))
  if (first.every((row) => row.length === 1)) return { handle: 0 }
  const address = columnOf(/^\s*https?:\/\//i)
  if (address >= 0) return { profile_url: address }
  return { handle: Math.max(0, columnOf(/^\s*@\S/)) }
}

function summary(understood: UnderstoodImport | null): Summary {
  const { incoming, problems } = understood ?? { incoming: [], problems: [] }
  return {
    kind: 'understood',
    people: incoming.length,
    skipped: problems.filter(({ skips }) => skips).length,
    problems: problems.slice(0, PREVIEW_PROBLEMS),
    problemCount: problems.length,
    preview: incoming.slice(0, PREVIEW_ROWS),
  }
}
