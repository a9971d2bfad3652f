/**
 * An outside judge: LibreOffice opens the files, and no cell in them is a formula. With `TOUCHSTONE_ALL=1`, as in CI; where it is not
 * installed, it is installed then on a Debian as root, which takes minutes; elsewhere these tests are skipped and say so.
 */
import { CSV_COLUMNS } from '@/lib/export/rows/columns'
import { csvWriter } from '@/lib/export/formats/csv'
import type { SheetRow, Writer } from '@/lib/export/formats/sheet'
import { xlsxWriter } from '@/lib/export/formats/xlsx'
import { expect, test } from '@playwright/test'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { HOSTILE } from '@/tests/support/hostile'
import { isRoot } from '@/tools/browser/find-browser'
import { ALL } from './stage'

const MINUTE = 60_000
const sheet = {
  title: 'Hostile',
  columns: [{ name: 'text' }, { name: 'number' }, { name: 'day', kind: 'day' }],
  byteOrderMark: true,
} as const
const rows: SheetRow[] = HOSTILE.map((text) => [text, 48_213.5, '2026-11-20'])

let office: string | null
let folder: string

test.skip(!ALL, 'an outside judge is asked with TOUCHSTONE_ALL=1 only; the files themselves: tests/contract/export-formats.full.test.ts')
test.describe.configure({ mode: 'serial' })
test.beforeAll(() => {
  test.setTimeout(15 * MINUTE)
  office = findOffice()
  folder = mkdtempSync(join(tmpdir(), 'touchstone-sheets-'))
})
test.afterAll(() => rmSync(folder, { recursive: true, force: true }))
// Playwright insists on a destructured first parameter.
// oxlint-disable-next-line no-empty-pattern
test.beforeEach(({}, { title }) => {
  test.setTimeout(5 * MINUTE)
  if (office === null) console.warn(`SKIPPED, LibreOffice is not installed: ${title}`)
  test.skip(office === null, 'LibreOffice is not installed, and cannot be from here')
})

test('LibreOffice is able to see a formula', () => {
  writeFileSync(join(folder, 'control.csv'), 'text\n=1+1\n')
  expect(formulas(converted('control.csv'))).toEqual(['of:=1+1'])
})

test('a CSV with hostile texts in every field has no formula, and its numbers are numbers', async () => {
  await file('hostile.csv', csvWriter(sheet))
  const flat = converted('hostile.csv')
  expect(formulas(flat)).toEqual([])
  expect(flat.match(/office:value-type="float" office:value="48213.5"/g)).toHaveLength(HOSTILE.length)
})

test('a workbook with hostile texts in every field has no formula; texts, numbers and dates are what they were', async () => {
  await file('hostile.xlsx', xlsxWriter(sheet))
  const flat = converted('hostile.xlsx')
  expect(formulas(flat)).toEqual([])
  expect(flat.match(/office:value-type="float" office:value="48213.5"/g)).toHaveLength(HOSTILE.length)
  expect(flat.match(/office:value-type="date" office:date-value="2026-11-20"/g)).toHaveLength(HOSTILE.length)
  expect(firstColumn(flat).slice(1)).toEqual(HOSTILE.map((text) => text.replace(/\r\n|\r/g, '\n')))
})

test('the generic table opens as a workbook, whatever its size', async () => {
  const columns = CSV_COLUMNS.map(([name, , kind]) => ({ name, kind }))
  const writer = xlsxWriter({ ...sheet, columns })
  writer.add(
    Array.from({ length: 2000 }, (_, at) =>
      columns.map(({ kind }, column) => (kind ? '2026-11-20T12:00:00.000Z' : column % 2 ? at : `=${at}`)),
    ),
  )
  await save('generic.xlsx', writer)
  const flat = converted('generic.xlsx')
  expect(formulas(flat)).toEqual([])
  expect(firstColumn(flat)).toHaveLength(2001)
})

/** The program, installed first where that is possible; `null` where it is not. */
function findOffice(): string | null {
  const found = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'].find(
    (program) => spawnSync(program, ['--version'], { timeout: MINUTE }).status === 0,
  )
  if (found) return found
  const isDebian = spawnSync('apt-get', ['--version']).status === 0
  if (!isRoot() || !isDebian) return null
  console.log('LibreOffice is not installed here: installing Debian’s libreoffice-calc …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const command of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc'],
  ])
    if (spawnSync('apt-get', command, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) return null
  return 'soffice'
}

async function file(name: string, writer: Writer<SheetRow>): Promise<void> {
  writer.add(rows)
  await save(name, writer)
}

async function save(name: string, writer: Writer<SheetRow>): Promise<void> {
  const [blob = new Blob()] = Object.values(await writer.finish())
  writeFileSync(join(folder, name), Buffer.from(await blob.arrayBuffer()))
}

/** The file as LibreOffice has it after opening, in flat XML. CSV as a double-click opens it: UTF-8, formulas evaluated. */
function converted(name: string): string {
  // 44 comma, 34 quote, 76 UTF-8; formulas are looked for, special numbers are not, quoted cells are no exception.
  const filter = name.endsWith('.csv') ? ['--infilter=CSV:44,34,76,1,,0,false,true,false,false,false,-1,true'] : []
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  execFileSync(office ?? '', [profile, '--headless', ...filter, '--convert-to', 'fods', '--outdir', folder, join(folder, name)], {
    timeout: 4 * MINUTE,
    stdio: 'ignore',
  })
  return readFileSync(join(folder, name.replace(/\.\w+$/, '.fods')), 'utf8')
}

const formulas = (flat: string): string[] => [...flat.matchAll(/table:formula="([^"]*)"/g)].map((match) => match[1] ?? '')

/** Texts of the first column, row by row, with their lines. */
function firstColumn(flat: string): string[] {
  return [...flat.matchAll(/<table:table-row[^>]*>\s*<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(
    ([, , cell]) =>
      cell === undefined ? [] : [[...cell.matchAll(/<text:p(?:\/>|>(.*?)<\/text:p>)/gs)].map(([, line = '']) => plain(line)).join('\n')],
  )
}

const plain = (xml: string): string =>
  xml
    .replace(/<text:s(?: text:c="(\d+)")?\/>/g, (_, count: string | undefined) => ' '.repeat(Number(count ?? 1)))
    .replace(/<text:tab\/>/g, '\t')
    .replace(/<[^>]+>/g, '')
    .replace(
      /&(lt|gt|quot|apos|amp);/g,
      (_, name: 'lt' | 'gt' | 'quot' | 'apos' | 'amp') => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name],
    )
