import Papa from 'papaparse'
import { cellText } from './csv'
import { type Cell, MIME, type Sheet, type SheetRow, type Writer } from './sheet'

/** Rows up to which the HTML half is made: the browser cleans it while the page waits, seconds for ten thousand rows. */
export const HTML_ROWS = 1000

/**
 * A table for the clipboard: tab-separated text, and the same as an HTML table, which Excel for Mac and mail programs paste as cells.
 * A list longer than {@link HTML_ROWS} is text only, which spreadsheets also paste as cells. Both are guarded as the CSV is. Text cells ask
 * Excel not to turn "0049" or "1-2" into a number or a date.
 */
export function clipboardWriter({ columns }: Sheet): Writer<SheetRow> {
  const header = columns.map(({ name }) => name)
  let count = 0
  const plain = [tsv([header])]
  const html = ['<table><thead><tr>', ...header.map((name) => `<th>${escapeHtml(name)}</th>`), '</tr></thead><tbody>']
  return {
    add(rows) {
      plain.push(tsv(rows))
      count += rows.length
      if (count > HTML_ROWS) html.length = 0
      else for (const row of rows) html.push(`<tr>${row.map(htmlCell).join('')}</tr>`)
    },
    finish: async () => ({
      [MIME.plain]: new Blob(plain, { type: MIME.plain }),
      ...(count <= HTML_ROWS && { [MIME.html]: new Blob([...html, '</tbody></table>'], { type: MIME.html }) }),
    }),
  }
}

const tsv = (rows: readonly SheetRow[]): string =>
  rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => row.map(cellText)),
        { delimiter: '\t', newline: '\r\n', escapeFormulae: false },
      )}\r\n`

function htmlCell(cell: Cell): string {
  const text = cellText(cell)
  return typeof text === 'number' || text === '' ? `<td>${text}</td>` : `<td style="mso-number-format:'\\@'">${escapeHtml(text)}</td>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeHtml = (text: string): string =>
  text
    .replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
    .replace(/\r\n|\r|\n/g, '<br style="mso-data-placement:same-cell">')
    .replaceAll('\t', ' ')
