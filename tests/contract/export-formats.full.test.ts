/** Hostile texts through every format: whatever a field says, it stays text, and nothing else changes. */
import { HTML_ROWS } from '@/lib/export/formats/clipboard'
import { CSV_COLUMNS } from '@/lib/export/rows/columns'
import { jsonCreator, jsonHead } from '@/lib/export/json'
import { tableOf } from '@/lib/export/presets/preset'
import { PRESETS } from '@/lib/export/presets/presets'
import { MIME, type ExportFiles } from '@/lib/export/formats/sheet'
import { serveWriter } from '@/lib/export/worker/serve'
import { writeElsewhere } from '@/lib/export/worker/write-elsewhere'
import type { Job, JobRow } from '@/lib/export/writer'
import { HOSTILE } from '@/tests/support/hostile'
import { campaign, channelWorker, person } from '@/tests/support/lines'
import { NOW } from '@/tests/support/make'
import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'

const write = (job: Job, rows: readonly JobRow[]) => writeElsewhere(job, rows, { start: () => channelWorker(serveWriter) })
const sheet = {
  title: 'Hostile',
  columns: [{ name: 'text' }, { name: 'number' }, { name: 'day', kind: 'day' }, { name: 'at', kind: 'time' }],
  byteOrderMark: true,
} as const
const rows = HOSTILE.map((text) => [text, 48_213.5, '2026-11-20', '2026-11-20T12:30:00.000Z'])
const textOf = (written: ExportFiles, type: string) => (written[type] ?? new Blob()).text()

/** What a spreadsheet takes for the beginning of a formula. */
const STARTS_FORMULA = /^['\s\p{Cf}]*[=+\-@|%＝＋－＠]/u
const PHONE = /^\+[1-9](?: ?\d){6,14}$/

async function workbook(written: ExportFiles) {
  const files = unzipSync(new Uint8Array(await (written[MIME.xlsx] ?? new Blob()).arrayBuffer()))
  const xml = (path: string) => new JSDOM(strFromU8(files[path] ?? new Uint8Array()), { contentType: 'text/xml' }).window.document
  const strings = [...xml('xl/sharedStrings.xml').querySelectorAll('si')].map((si) => si.textContent)
  const doc = xml('xl/worksheets/sheet1.xml')
  const cells = [...doc.querySelectorAll('row')].map((row) =>
    [...row.querySelectorAll('c')].map((c) => {
      const value = c.querySelector('v')?.textContent ?? ''
      return c.getAttribute('t') === 's' ? strings[Number(value)] : Number(value)
    }),
  )
  return { doc, cells }
}

/** How Excel reads a text of the file: `_x0041_` is an "A". */
const asExcelReads = (text: unknown) =>
  String(text).replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
/** Line ends are one character in a workbook. */
const asExcelHolds = (text: string) => text.replace(/\r\n|\r/g, '\n')

describe('CSV', () => {
  it('gives no cell and no line of a cell that a spreadsheet would run, phone numbers apart', async () => {
    const text = await textOf(await write({ format: 'csv', sheet }, rows), MIME.csv)
    const { data } = Papa.parse<string[]>(text.slice(1), { skipEmptyLines: true })
    expect(data).toHaveLength(HOSTILE.length + 1)
    for (const [cell = ''] of data.slice(1)) {
      for (const line of cell.split(/\r\n|\r|\n/)) {
        const isGuarded = line.startsWith("'")
        expect(isGuarded || PHONE.test(line) || !STARTS_FORMULA.test(line), line).toBe(true)
      }
    }
    expect(data[1]?.slice(1)).toEqual(['48213.5', '2026-11-20', '2026-11-20T12:30:00.000Z'])
  })
})

describe('XLSX', () => {
  it('has no formula, texts as texts, numbers as numbers, dates as dates, a frozen header and widths', async () => {
    const { doc, cells } = await workbook(await write({ format: 'xlsx', sheet }, rows))
    expect(doc.querySelectorAll('f')).toHaveLength(0)
    expect(cells[0]).toEqual(['text', 'number', 'day', 'at'])
    const texts = cells.slice(1).map(([text]) => asExcelReads(text))
    expect(texts).toEqual(HOSTILE.map(asExcelHolds))
    // Days since 30 December 1899.
    for (const row of cells.slice(1))
      expect(row.slice(1).map((value) => Math.round(Number(value) * 1e6) / 1e6)).toEqual([48_213.5, 46_346, 46_346.520833])
    expect(doc.querySelector('pane')?.getAttribute('ySplit')).toBe('1')
    expect(doc.querySelectorAll('cols col')).toHaveLength(4)
  })

  it('cuts a text that Excel would not open, and says so with an ellipsis', async () => {
    const { cells } = await workbook(await write({ format: 'xlsx', sheet }, [['x'.repeat(40_000)], ['y'.repeat(32_767)]]))
    expect(cells[1]?.[0]).toBe(`${'x'.repeat(32_766)}…`)
    expect(cells[2]?.[0]).toBe('y'.repeat(32_767))
  })

  it('takes any title for a worksheet', async () => {
    for (const title of ["'[Spring]: a/b*?'", '', 'x'.repeat(80), '春のスキンケア'])
      await expect(write({ format: 'xlsx', sheet: { ...sheet, title } }, rows)).resolves.toBeTruthy()
  })
})

describe('clipboard', () => {
  it('gives the same cells as tab-separated text and as an HTML table without markup of its own', async () => {
    const written = await write({ format: 'clipboard', sheet }, rows)
    const { data } = Papa.parse<string[]>(await textOf(written, MIME.plain), { delimiter: '\t', skipEmptyLines: true })
    const { document } = new JSDOM(await textOf(written, MIME.html)).window
    expect(document.querySelector('script, b')).toBeNull()
    const table = [...document.querySelectorAll('tr')].map((row) => [...row.querySelectorAll('th, td')])
    expect(table).toHaveLength(data.length)
    const flat = (text: string) => text.replace(/\s+/g, '')
    for (const [at, row] of table.entries()) expect(row.map((cell) => flat(cell.textContent ?? ''))).toEqual(data[at]?.map(flat))
    for (const [cell] of table.slice(1)) {
      const text = cell?.textContent ?? ''
      expect(text.startsWith("'") || PHONE.test(text) || !STARTS_FORMULA.test(text), text).toBe(true)
    }
  })
})

describe('a long clipboard', () => {
  it('is text alone: the browser would keep the page waiting for the other half', async () => {
    const long = Array.from({ length: HTML_ROWS + 1 }, (_, at) => [`row ${at}`])
    const written = await write({ format: 'clipboard', sheet }, long)
    expect(Object.keys(written)).toEqual([MIME.plain])
    expect((await textOf(written, MIME.plain)).split('\r\n')).toHaveLength(long.length + 2)
    expect(Object.keys(await write({ format: 'clipboard', sheet }, long.slice(1)))).toEqual([MIME.plain, MIME.html])
  })
})

describe('JSON', () => {
  it('is one document with every creator as stored', async () => {
    const people = HOSTILE.map((text, at) => person({ creator: { id: `c${at}`, name: text.slice(0, 300) }, entry: { notes: text } }))
    const written = await write({ format: 'json', head: jsonHead(campaign(), NOW) }, people.map(jsonCreator))
    const file = JSON.parse(await textOf(written, MIME.json)) as {
      format: string
      version: number
      creators: { entry: { notes: string } }[]
    }
    expect(file).toMatchObject({ format: 'touchstone-shortlist', version: 1, campaign: { id: 'spring' } })
    expect(file.creators.map(({ entry }) => entry.notes)).toEqual([...HOSTILE])
    expect(file.creators[0]).toMatchObject({ computed: { 'instagram:@mirelaokonto': { platform: 'instagram', followers: 48_213 } } })
  })

  it('is a document without creators, too', async () => {
    const written = await write({ format: 'json', head: jsonHead(campaign(), NOW) }, [])
    expect(JSON.parse(await textOf(written, MIME.json))).toMatchObject({ creators: [] })
  })
})

describe('every preset', () => {
  it.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s: hostile texts in every field, no cell runs', async (_, preset) => {
    const people = HOSTILE.map((text, at) =>
      person({
        campaign: { name: text.slice(0, 200) || 'x' },
        creator: { id: `c${at}`, name: text },
        entry: { notes: text, owner: text, tags: [text], statusReason: text, code: text, link: text },
        profiles: [{ handle: text, displayName: text, bio: text, category: text, links: [text], emails: [text], url: text }],
      }),
    )
    const { columns, rows: cells } = tableOf(preset, people)
    const csv = await textOf(await write({ format: 'csv', sheet: { ...sheet, columns } }, cells), MIME.csv)
    const { data } = Papa.parse<string[]>(csv, { skipEmptyLines: true })
    expect(data).toHaveLength(HOSTILE.length + 1)
    for (const cell of data.flat().flatMap((text) => text.split(/\r\n|\r|\n/)))
      expect(cell.startsWith("'") || PHONE.test(cell) || !STARTS_FORMULA.test(cell) || /^-?\d+(?:\.\d+)?$/.test(cell), cell).toBe(true)
    const { doc } = await workbook(await write({ format: 'xlsx', sheet: { ...sheet, columns } }, cells))
    expect(doc.querySelectorAll('f')).toHaveLength(0)
    expect(doc.querySelectorAll('row')).toHaveLength(HOSTILE.length + 1)
  })
})

describe('writing elsewhere', () => {
  const many = Array.from({ length: 1050 }, (_, at) => [`row ${at}`])

  it('tells how far it is and keeps the order', async () => {
    const seen: number[] = []
    const written = await writeElsewhere({ format: 'csv', sheet }, many, {
      start: () => channelWorker(serveWriter),
      onProgress: (done) => seen.push(done),
    })
    expect(seen).toEqual([1000, 1050])
    const { data } = Papa.parse<string[]>((await textOf(written, MIME.csv)).slice(1), { skipEmptyLines: true })
    expect(data.slice(1).map(([text]) => text)).toEqual(many.map(([text]) => text))
  })

  it('stops when it is cancelled, and ends the worker', async () => {
    const cancel = new AbortController()
    let ended = false
    const start = () => {
      const worker = channelWorker(serveWriter)
      const { terminate } = worker
      return Object.assign(worker, { terminate: () => ((ended = true), terminate()) })
    }
    const work = writeElsewhere({ format: 'csv', sheet }, many, { start, signal: cancel.signal, onProgress: () => cancel.abort() })
    await expect(work).rejects.toMatchObject({ name: 'AbortError' })
    expect(ended).toBe(true)
  })

  it('says why when the rows do not fit', async () => {
    await expect(write({ format: 'json', head: jsonHead(campaign(), NOW) }, [[1n as unknown as number]])).rejects.toThrow(/BigInt/)
  })

  it('keeps the promise of the generic columns', () => {
    expect(new Set(CSV_COLUMNS.map(([name]) => name)).size).toBe(CSV_COLUMNS.length)
  })
})
