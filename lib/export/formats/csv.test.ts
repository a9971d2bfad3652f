import { anyText } from '@/tests/support/any-text'
import fc from 'fast-check'
import { runs } from '@/tests/support/runs'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { guardCell, toCsv, unguardCell } from './csv'

const parse = (csv: string) => Papa.parse<string[]>(csv.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data

describe('guardCell', () => {
  it.each([
    '=1+1',
    '+cmd|calc',
    '-2+3',
    '@SUM(A1)',
    '\t=1',
    '  =1',
    '\u200b=1',
    "'=1",
    '＝1',
    '|x',
    '%0a',
    'ok\n=HYPERLINK("x")',
    'ok\r\n@x',
  ])('disarms %j', (text) => {
    for (const line of guardCell(text).split(/\r\n|\r|\n/)) expect(line).toMatch(/^(?:'|[^=+\-@|%\t\s＝])/)
  })
  it.each(['mirela.okonto', '+4915112345678', '+49 151 12345678', 'a = b', '12-14', 'see @halden', '日本語', ''])(
    'leaves %j alone',
    (text) => {
      expect(guardCell(text)).toBe(text)
    },
  )
  it.each(['Mum of 2;=1+1;DM me', 'Mum of 2;\t@SUM(A1)', 'a\t=1+1', 'one; two;"=1+1', 'ok;\u200b+1', 'ok;;-2'])(
    'disarms %j where a semicolon or a tab parts the cells',
    (text) => {
      for (const cell of guardCell(text).split(/[;\t]/)) expect(cell).toMatch(/^(?:'| ?[a-z]|$)/i)
      expect(unguardCell(guardCell(text))).toBe(text)
    },
  )
  it('does not take arithmetic for a phone number', () => {
    expect(guardCell('+1-2025550123')).toBe("'+1-2025550123")
  })
  it('can always be undone', () => {
    fc.assert(
      fc.property(anyText(), (text) => unguardCell(guardCell(text)) === text),
      runs(100),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom('=', '+', '-', '@', "'", '"', ' ', ';', '\n', '\r', '\t', 'a', '7', '\u200b')), (parts) => {
        const text = parts.join('')
        return unguardCell(guardCell(text)) === text
      }),
      runs(100),
    )
  })
})

describe('toCsv', () => {
  it('survives quotes, commas, line breaks and missing numbers', () => {
    const csv = toCsv(
      ['a', 'b', 'c'],
      [
        ['say "hi", now', 0, null],
        ['two\nlines', Number.NaN, 1.5],
      ],
    )
    expect(csv.startsWith('\ufeff"a","b","c"\r\n')).toBe(true)
    expect(parse(csv)).toEqual([
      ['a', 'b', 'c'],
      ['say "hi", now', '0', ''],
      ['two\nlines', '', '1.5'],
    ])
  })
  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.array(anyText({ minLength: 1 }), { minLength: 1, maxLength: 5 }), (texts) => {
        const [, row] = parse(
          toCsv(
            texts.map((_, at) => `c${at}`),
            [texts],
          ),
        )
        expect(row?.map(unguardCell)).toEqual(texts)
      }),
      runs(100),
    )
  })
  it('has no cell that a spreadsheet would run, whichever sign parts its cells', () => {
    const text = fc
      .array(fc.constantFrom(...'=+-@|%＝', "'", '"', ' ', ',', ';', '\t', '\n', '\r\n', 'a', '7', '\u200b'), { maxLength: 12 })
      .map((parts) => parts.join(''))
    // A programme that looks for another sign may or may not heed the quotes: where one begins, they count for nothing.
    const isArmed = (cell: string) => /^["\s\p{Cf}]*[=+\-@|%＝]/u.test(cell)
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 4 }), (texts) => {
        const csv = toCsv(
          texts.map((_, at) => `c${at}`),
          [texts],
        ).replace(/^\ufeff/, '')
        const byComma = Papa.parse<string[]>(csv, { delimiter: ',' }).data.flat()
        const bySemicolon = [...Papa.parse<string[]>(csv, { delimiter: ';' }).data.flat(), ...csv.split(/;|\r\n|\r|\n/)]
        const byTab = [...Papa.parse<string[]>(csv, { delimiter: '\t' }).data.flat(), ...csv.split(/\t|\r\n|\r|\n/)]
        expect([...byComma, ...bySemicolon, ...byTab].filter(isArmed)).toEqual([])
      }),
      runs(300),
    )
  })
})
