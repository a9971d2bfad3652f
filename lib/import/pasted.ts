import { type NamedPlatforms, isHeaderRow } from './field'
import { BOUNDS, type RawTable, parseTable } from './table'

/**
 * Reads what was pasted: a table, when it has tabs or begins with headers, else a list of handles and addresses parted by
 * line breaks, commas or semicolons, each its own row. Spaces part only what begins like a handle or an address: a full name is one thing.
 * @param platforms whose names headers may bear.
 */
export function parsePasted(text: string, platforms: NamedPlatforms): RawTable {
  const table = parseTable(text, (row) => isHeaderRow(row, platforms))
  if (table.headers.length > 0 || table.delimiter === '\t') return table
  const words = text
    .split(/[\r\n,;،、，]+|\s+(?=@|https?:)/i)
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .slice(0, BOUNDS.rows)
  return { delimiter: '\n', headers: [], rows: words.map((word) => [word]), numbers: words.map((_, at) => at + 1), problems: [] }
}
