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
  /** Where each of `rows` stands in the file, from 1, counted as a spreadsheet does: blank rows too, and a cell of many lines is in one row. */
  readonly numbers: readonly number[]
  readonly problems: readonly TableProblem[]
}

/**
 * Parses delimited text (comma, semicolon, tab or bar, whichever fits) into rows of cells. Header names are data like any other:
 * nothing is keyed by them.
 * @param isHeader says whether the first row holds headers.
 */
export function parseTable(text: string, isHeader: (row: readonly string[]) => boolean): RawTable {
  const found: { number: number; cells: string[] }[] = []
  const problems: TableProblem[] = []
  // Blank rows would mislead the guess; below they are read, since a spreadsheet counts them.
  const { delimiter } = Papa.parse(text, { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: 'greedy', preview: 1 }).meta
  let line = 0
  Papa.parse<string[]>(text, {
    delimiter,
    step({ data, errors }, parser) {
      line++
      if (data.every((cell) => cell.trim() === '')) return
      if (errors.some(({ code }) => code === 'MissingQuotes')) problems.push({ why: 'quote_open', line })
      if (data.length > BOUNDS.columns) problems.push({ why: 'too_many_columns', line })
      // A row more for the headers, and one that shows there are more.
      if (found.length > BOUNDS.rows) {
        problems.push({ why: 'too_many_rows', line })
        parser.abort()
        return
      }
      found.push({ number: line, cells: data.slice(0, BOUNDS.columns) })
    },
  })
  const hasHeader = found[0] !== undefined && isHeader(found[0].cells)
  const headers = (hasHeader && found.shift()?.cells) || []
  const rows = found.slice(0, BOUNDS.rows)
  return { delimiter, headers, rows: rows.map(({ cells }) => cells), numbers: rows.map(({ number }) => number), problems }
}
