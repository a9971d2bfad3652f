import Papa from 'papaparse'
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
  if (PHONE.test(text)) return text
  return text
    .split(/(\r\n|\r|\n)/)
    .map((line, at) => (at % 2 === 0 && TRIGGER.test(line) ? `'${line}` : line))
    .join('')
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

const lines = (rows: readonly (readonly Cell[])[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => row.map(written)),
        { quotes: true, newline: '\r\n', escapeFormulae: false },
      )}\r\n`

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
