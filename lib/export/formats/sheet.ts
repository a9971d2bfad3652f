/** What a column's texts stand for, so that a spreadsheet gets real dates: `2026-11-20`, or a moment in ISO 8601 UTC. */
export type CellKind = 'day' | 'time'

export interface SheetColumn {
  readonly name: string
  readonly kind?: CellKind | undefined
}

/** What a table file is told before its first row. */
export interface Sheet {
  /** Name of the worksheet. */
  readonly title: string
  readonly columns: readonly SheetColumn[]
  /** A byte-order mark tells Excel that a CSV is UTF-8; a tool that looks for an exact first header could take it for a letter. */
  readonly byteOrderMark: boolean
}

export type Cell = string | number | null
export type SheetRow = readonly Cell[]

/** A finished export by MIME type: one file, or both halves of what goes to the clipboard. */
export type ExportFiles = Readonly<Record<string, Blob>>

/** Takes rows in batches and gives the file at the end. */
export interface Writer<Row> {
  add(rows: readonly Row[]): void
  /** @throws when the rows do not fit the format. */
  finish(): Promise<ExportFiles>
}

export const MIME = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  plain: 'text/plain',
  html: 'text/html',
} as const
