/** One table of the scoring bench: what is printed, and the same figures for `--json`. */
export interface BenchTable {
  readonly title: string
  /** The first row holds the column heads. Cells are printed as they are. */
  readonly rows: readonly (readonly string[])[]
  /** Named figures, shares and AUCs 0–1. */
  readonly figures: Readonly<Record<string, number>>
  /** Sentences printed under the table: what the data is, what it cannot show. */
  readonly notes?: readonly string[]
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A table as Markdown, so that docs take it over unchanged. */
export function printTable(table: BenchTable): string {
  const [head, ...body] = table.rows
  if (!head) return `## ${table.title}\n`
  const lines = [line(head), line(head.map(() => '---')), ...body.map(line)]
  const notes = (table.notes ?? []).map((note) => `\n${note}`)
  return `## ${table.title}\n\n${lines.join('\n')}\n${notes.join('\n')}\n`
}
