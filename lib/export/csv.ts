import Papa from 'papaparse'

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

/**
 * RFC 4180 text in UTF-8 with a byte-order mark (Excel needs it), CRLF, every cell quoted.
 * Numbers are written as they are; missing ones are empty, never 0; texts are guarded against formulas.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const data = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? guardCell(cell) : cell === null || !Number.isFinite(cell) ? '' : cell)),
  )
  return `\ufeff${Papa.unparse({ fields: [...columns], data }, { quotes: true, newline: '\r\n', escapeFormulae: false })}\r\n`
}
