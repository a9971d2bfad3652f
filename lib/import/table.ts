import Papa from 'papaparse'

/** Bounds of a table. What is beyond them is told, never cut off silently. */
export const BOUNDS = { rows: 200_000, columns: 500 } as const

/** Something wrong with the table itself; names the message `import_table_<why>`. */
export type TableProblem =
  { readonly why: 'quote_open'; readonly line: number } | { readonly why: 'too_many_rows' | 'too_many_columns'; readonly line: number }

/** A table as its file has it. Cells are as written; nothing is trimmed or understood yet. */
export interface RawTable {
  readonly delimiter: string
  /** The first row when it looks like headers, else empty. */
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Number of the line or row in the file of `rows[0]`, from 1. */
  readonly firstRow: number
  readonly problems: readonly TableProblem[]
}

/**
 * Parses delimited text (comma, semicolon, tab or bar, whichever fits) into rows of cells. Header names are data like any other:
 * nothing is keyed by them.
 * @param isHeader says whether the first row holds headers.
 */
export function parseTable(text: string, isHeader: (row: readonly string[]) => boolean): RawTable {
  const rows: string[][] = []
  const problems: TableProblem[] = []
  let delimiter = ','
  Papa.parse<string[]>(text, {
    delimitersToGuess: [',', ';', '\t', '|'],
    skipEmptyLines: 'greedy',
    step({ data, errors, meta }, parser) {
      delimiter = meta.delimiter
      if (errors.some(({ code }) => code === 'MissingQuotes')) problems.push({ why: 'quote_open', line: rows.length + 1 })
      if (data.length > BOUNDS.columns) problems.push({ why: 'too_many_columns', line: rows.length + 1 })
      // A row more for the headers, and one that shows there are more.
      if (rows.length > BOUNDS.rows) {
        problems.push({ why: 'too_many_rows', line: rows.length + 1 })
        parser.abort()
        return
      }
      rows.push(data.slice(0, BOUNDS.columns))
    },
  })
  const hasHeader = rows[0] !== undefined && isHeader(rows[0])
  const [headers = []] = hasHeader ? rows.splice(0, 1) : []
  return { delimiter, headers, rows: rows.slice(0, BOUNDS.rows), firstRow: hasHeader ? 2 : 1, problems }
}
