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
  it('does not take arithmetic for a phone number', () => {
    expect(guardCell('+1-2025550123')).toBe("'+1-2025550123")
  })
  it('can always be undone', () => {
    fc.assert(
      fc.property(anyText(), (text) => unguardCell(guardCell(text)) === text),
      runs(100),
    )
    fc.assert(
      fc.property(fc.array(fc.constantFrom('=', '+', '-', '@', "'", ' ', '\n', '\r', '\t', 'a', '7', '\u200b')), (parts) => {
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
})
