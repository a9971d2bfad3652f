import { MIME, type Sheet, type SheetRow, type Writer } from './sheet'

export type Cell = string | number | null

/** A spreadsheet would run a cell that begins like this, after any quotes, spaces or invisible marks; full-width forms included. */
const TRIGGER = /^['\s\p{Cf}]*[=+\-@|%\uff1d\uff0b\uff0d\uff20\t\r]/u
/** A phone number in international form holds nothing to run, and a quote before it would break every dialler. */
const PHONE = /^\+[1-9](?: ?\d){6,14}$/

/**
 * A text cell no spreadsheet will run: a `'` goes before the text, and before every further line that begins like a formula.
 * A text that already looked guarded gets one more, so that {@link unguardCell} gives back every text exactly.
 */
export function guardCell(text: string): string {
  if (isPlain(text) || PHONE.test(text)) return text
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line, at) => (at % 2 === 0 && TRIGGER.test(line) ? `'${line}` : line))
    .join('')
}

/** One line that begins with a letter or digit of ASCII, as most do: nothing in it needs a guard. */
function isPlain(text: string): boolean {
  return /^[a-z0-9]/i.test(text) && !text.includes('\n') && !text.includes('\r')
}

/** The inverse of {@link guardCell}. */
export function unguardCell(text: string): string {
  if (PHONE.test(text)) return text
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line, at) => (at % 2 === 0 && line.startsWith("'") && TRIGGER.test(line.slice(1)) ? line.slice(1) : line))
    .join('')
}

/** A cell as it is written into any text format: numbers as they are, missing ones empty and never 0, texts guarded against formulas. */
export function written(cell: Cell): string | number {
  if (typeof cell === 'string') return guardCell(cell)
  return cell === null || !Number.isFinite(cell) ? '' : cell
}

/** Every cell in quotes, its own quotes doubled: then no other sign in it means anything (RFC 4180, 2.5 to 2.7). */
const quoted = (cell: Cell): string => {
  const text = String(written(cell))
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`
}

// Written here and not by papaparse, which takes three times as long for the same file; it reads every file back in the tests.
const lines = (rows: readonly SheetRow[]): string => rows.map((row) => `${row.map(quoted).join(',')}\r\n`).join('')

/**
 * RFC 4180 in UTF-8, CRLF, every cell quoted, in batches.
 * @returns a writer whose file has a byte-order mark where the sheet asks for one (Excel needs it).
 */
export function csvWriter({ columns, byteOrderMark }: Sheet): Writer<SheetRow> {
  const parts = [byteOrderMark ? '\ufeff' : '', lines([columns.map(({ name }) => name)])]
  return {
    add: (rows) => void parts.push(lines(rows)),
    finish: async () => ({ [MIME.csv]: new Blob(parts, { type: `${MIME.csv};charset=utf-8` }) }),
  }
}

/** A whole CSV as one text, with the byte-order mark. For lists small enough to write at once. */
export function toCsv(columns: readonly string[], rows: readonly SheetRow[]): string {
  return `\ufeff${lines([columns])}${lines(rows)}`
}
