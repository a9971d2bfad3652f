import writeXlsxFile, { type Cell as XlsxCell } from 'write-excel-file/universal'
import type { Cell } from './sheet'
import { type CellKind, MIME, type Sheet, type SheetRow, type Writer } from './sheet'

/** Excel takes no more characters in one cell. */
const CELL_CHARACTERS = 32_767
const FORMATS: Readonly<Record<CellKind, string>> = { day: 'yyyy-mm-dd', time: 'yyyy-mm-dd hh:mm' }
/** Rows whose texts decide how wide a column is, and the widest it may get, in characters. */
const MEASURED_ROWS = 200
const WIDEST = 48
/** Names every object has: the library's index of texts takes one of them for a text it has already seen. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype))

/**
 * A workbook of one sheet with a frozen header, in batches. Numbers are numbers, dates are dates, and a text is a text:
 * no cell has a formula, whatever it begins with, so nothing needs guarding. Only what Excel cannot hold is lost:
 * control characters, and the end of a text longer than 32,767 characters, which then ends in "…".
 */
export function xlsxWriter({ title, columns }: Sheet): Writer<SheetRow> {
  const header: XlsxCell[] = columns.map(({ name }) => ({ value: textOf(name), type: String, fontWeight: 'bold' }))
  const data = [header]
  const widths = columns.map(({ name }) => name.length)
  return {
    add(rows) {
      for (const row of rows) {
        if (data.length <= MEASURED_ROWS) measure(widths, row)
        data.push(columns.map(({ kind }, at) => cellOf(row[at] ?? null, kind)))
      }
    },
    async finish() {
      const sheet = {
        sheet: sheetName(title),
        columns: widths.map((width) => ({ width: Math.min(WIDEST, width) + 2 })),
        stickyRowsCount: 1,
      }
      return { [MIME.xlsx]: await writeXlsxFile(data, sheet).toBlob() }
    },
  }
}

function cellOf(cell: Cell, kind: CellKind | undefined): XlsxCell {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return Number.isFinite(cell) ? { value: cell, type: Number } : null
  const at = kind === undefined ? Number.NaN : Date.parse(cell)
  // The serial number of a date has no time zone: it says what UTC says, as the CSV does.
  if (kind !== undefined && !Number.isNaN(at)) return { value: new Date(at), type: Date, format: FORMATS[kind] }
  return { value: textOf(cell), type: String, format: '@' }
}

/** `_x0041_` is Excel's way of writing "A": an underscore that begins such a group is written in that way itself. */
function textOf(text: string): string {
  const kept = text.length > CELL_CHARACTERS ? `${text.slice(0, CELL_CHARACTERS - 1)}…` : text
  const plain = kept.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_')
  // The control character makes it a text of its own for the index and is left out of the file.
  return INHERITED.has(plain) ? `${plain}\u0001` : plain
}

function measure(widths: number[], row: SheetRow): void {
  for (const [at, width] of widths.entries()) widths[at] = Math.max(width, Math.min(WIDEST, String(row[at] ?? '').length))
}

/** Excel allows 31 characters, none of `[]:*?/\`, and no apostrophe at either end. */
function sheetName(title: string): string {
  return (
    title
      .replace(/[[\]:*?/\\\p{Cc}]/gu, ' ')
      .trim()
      .slice(0, 31)
      .replace(/^[\s']+|[\s']+$/g, '') || 'Shortlist'
  )
}
