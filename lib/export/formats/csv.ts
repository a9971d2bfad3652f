import { type Cell, MIME, type Sheet, type SheetRow, type Writer } from './sheet'

/** A spreadsheet would run a cell that begins like this, after any quotes, spaces or invisible marks; full-width forms included. */
const LEAD = String.raw`['"\p{Cf}\v\f\p{Zs}\u2028\u2029]*`
const TRIGGER = new RegExp(`^${LEAD}[=+\\-@|%\uff1d\uff0b\uff0d\uff20]`, 'u')
/** A tab at the very beginning is a trigger as well (OWASP, CSV injection), whatever follows it. */
const LEADING_TAB = new RegExp(`^${LEAD}\\t`, 'u')
/** A trigger in any part. Most texts have none: one test clears them. */
const ANYWHERE = new RegExp(`(?:^|[\\r\\n;\\t])${LEAD}[=+\\-@|%\uff1d\uff0b\uff0d\uff20]|^${LEAD}\\t`, 'u')
/** The same of ASCII alone, where classes of letters are short; any other letter is for {@link ANYWHERE} to judge. */
const PLAIN_START = /^[a-z0-9]/i
const RISKY = /[\r\n;\t][ '"\v\f]*[=+\-@|%]|[^\0-\x7f]/
/** A phone number in international form holds nothing to run, and a quote before it would break every dialler. */
const PHONE = /^\+[1-9](?: ?\d){6,14}$/
/**
 * Where a spreadsheet may begin a new cell within a text: at a line break, and where its own sign between cells is a semicolon or a tab,
 * as in much of Europe. Such a spreadsheet does not heed the quotes around a text with commas beside it.
 */
const BREAK = /(\r\n|\r|\n|;|\t)/

/**
 * A text cell no spreadsheet will run: a `'` goes before the text, and before every further part of it that begins like a formula.
 * A text that already looked guarded gets one more, so that {@link unguardCell} gives back every text exactly.
 */
export function guardCell(text: string): string {
  if (isPlain(text) || !ANYWHERE.test(text) || PHONE.test(text)) return text
  return mapParts(text, (part, isArmed) => (isArmed(part) ? `'${part}` : part))
}

/** A text of ASCII that begins with a letter or digit and has no trigger behind a break, as most are: nothing in it needs a guard. */
function isPlain(text: string): boolean {
  return PLAIN_START.test(text) && !RISKY.test(text)
}

/** The inverse of {@link guardCell}. */
export function unguardCell(text: string): string {
  if (PHONE.test(text)) return text
  return mapParts(text, (part, isArmed) => (part.startsWith("'") && isArmed(part.slice(1)) ? part.slice(1) : part))
}

/** The text with each part changed. `isArmed` says the same of a part with and without a `'` before it: that makes guarding reversible. */
function mapParts(text: string, change: (part: string, isArmed: (part: string) => boolean) => string): string {
  const parts = text.split(BREAK)
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return part
      return change(part, (candidate) => TRIGGER.test(candidate) || (at === 0 && LEADING_TAB.test(`${candidate}${parts[1] ?? ''}`)))
    })
    .join('')
}

/** A cell as it is written into any text format: numbers as they are, missing ones empty and never 0, texts guarded against formulas. */
export function cellText(cell: Cell): string | number {
  if (typeof cell === 'string') return guardCell(cell)
  return cell === null || !Number.isFinite(cell) ? '' : cell
}

/** Every cell in quotes, its own quotes doubled: then no other sign in it means anything (RFC 4180, 2.5 to 2.7). */
const quoteCell = (cell: Cell): string => {
  const text = String(cellText(cell))
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`
}

// Written here and not by papaparse, which takes three times as long for the same file; it reads every file back in the tests.
const lines = (rows: readonly SheetRow[]): string => rows.map((row) => `${row.map(quoteCell).join(',')}\r\n`).join('')

/**
 * RFC 4180 in UTF-8, CRLF, every cell quoteCell, in batches.
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
