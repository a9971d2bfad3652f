import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CountStyle } from '@/lib/domain/reading'
import { parseCount, type WrittenCount } from '@/lib/platforms/arrival/parse/count'
import table from '@/lib/platforms/arrival/parse/generated/counts.json'
import { anyText } from '@/tests/support/any-text'
import { runs } from '@/tests/support/runs'
import { cpuMsOf } from '@/tests/support/cpu-time'

const main = join(dirname(createRequire(import.meta.url).resolve('cldr-numbers-full/package.json')), 'main')
const locales = Object.keys(table.locales)
// ICU answers for a locale it lacks with another one, which would test nothing.
const spoken = locales.filter((locale) => new Intl.NumberFormat(locale).resolvedOptions().locale.split('-')[0] === locale.split('-')[0])
/** CLDR's own slips: long Nepali has one word for 10⁶ and 10⁷, long Venetan a pattern for 1,000 without a word. */
const SLIPS = new Set(['ne long', 'ne-IN long', 'vec long'])

const compact = fc.tuple(
  fc.constantFrom(...spoken),
  fc.constantFrom('short' as const, 'long' as const),
  fc.oneof(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 99_000_000_000 })),
)

function holds(count: WrittenCount, value: number): boolean {
  return count.low <= value && value <= count.high && count.low <= count.value && count.value <= count.high
}

describe(`counts in the ${locales.length} locales of the table`, () => {
  it(`reads what Intl writes compactly in the ${spoken.length} locales that this ICU knows`, () => {
    fc.assert(
      fc.property(compact, ([locale, compactDisplay, value]) => {
        const text = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay }).format(value)
        if (SLIPS.has(`${locale} ${compactDisplay}`) || !/\p{Nd}/u.test(text)) return
        const count = parseCount(text, { lang: locale, style: 'written' })
        if (count && !holds(count, value)) throw new Error(`${locale}: ${text} is ${value}, read as ${count.low}-${count.high}`)
        if (!count) throw new Error(`${locale}: ${text} was not read`)
      }),
      runs(2000),
    )
  })

  it('reads every pattern of CLDR, with words around it, in every locale', () => {
    const wrong: string[] = []
    for (const locale of locales) {
      for (const { text, value } of patternsOf(locale)) {
        const count = parseCount(text, { lang: locale, style: 'written' })
        if (!count || !holds(count, value)) wrong.push(`${locale}: ${text} is ${value}, read as ${JSON.stringify(count)}`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('reads whole numbers with the marks of every locale', () => {
    // Toki Pona groups by two figures, which no page does.
    fc.assert(
      fc.property(
        fc.constantFrom(...spoken.filter((locale) => locale !== 'tok')),
        fc.integer({ min: 0, max: 2_000_000_000 }),
        (locale, value) => {
          const text = new Intl.NumberFormat(locale).format(value)
          expect({ locale, text, ...parseCount(text, { lang: locale, style: 'written' }) }).toEqual({
            locale,
            text,
            value,
            low: value,
            high: value,
            exact: true,
          })
        },
      ),
      runs(1000),
    )
  })

  it('gives a whole range around the value, or nothing, for any text in any language and style', () => {
    const pieces = fc.constantFrom(
      '1',
      '12',
      '345',
      '.',
      ',',
      ' ',
      '\u00a0',
      'K',
      'M',
      ' mil',
      'Mio.',
      '万',
      '천만',
      '٣',
      '५',
      '-',
      '+',
      '%',
      '\u200f',
      "'",
      '٬',
      '٫',
      'ألف',
      '½',
      '𝟗',
      '\ud800',
      '0',
    )
    const text = fc.oneof(
      anyText({ maxLength: 40 }),
      fc.array(pieces, { maxLength: 10 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(
        fc.oneof(text, fc.double(), fc.integer()),
        fc.oneof(fc.constantFrom(...locales, ''), fc.string({ maxLength: 12 })),
        fc.constantFrom(...CountStyle.options),
        (raw, lang, style) => {
          const count = parseCount(raw, { lang, style })
          if (!count) return
          expect(
            [count.low, count.value, count.high].every((number) => Number.isSafeInteger(number) && number >= 0 && number <= 1.1e12),
          ).toBe(true)
          expect(count.low <= count.value && count.value <= count.high).toBe(true)
          expect(count.exact).toBe(count.low === count.high)
        },
      ),
      runs(1000),
    )
  })

  it('takes no longer for hostile text', () => {
    for (const piece of ['1', '1,', '1 ', '1\u00a0234', 'K', '1.2.', '٫', '\u200f', '９', 'mil ', '天']) {
      for (const length of [299, 65_536]) {
        const text = piece.repeat(length / piece.length)
        expect(
          cpuMsOf(() => void parseCount(text, { lang: 'es', style: 'written' })),
          piece,
        ).toBeLessThan(500)
      }
    }
  })
})

/** Every compact pattern of a locale, filled with a number of one decimal or with all its digits. */
function patternsOf(locale: string): { text: string; value: number }[] {
  const numbers =
    (JSON.parse(readFileSync(join(main, locale, 'numbers.json'), 'utf8')) as { main: Record<string, { numbers: Record<string, unknown> }> })
      .main[locale]?.numbers ?? {}
  const decimal = (numbers['symbols-numberSystem-latn'] as { decimal: string }).decimal
  return (['short', 'long'] as const).flatMap((width) => {
    if (SLIPS.has(`${locale} ${width}`)) return []
    const formats =
      (numbers['decimalFormats-numberSystem-latn'] as Record<string, { decimalFormat: Record<string, string> }>)[width]?.decimalFormat ?? {}
    return Object.entries(formats).flatMap(([key, pattern]) => {
      const [positive = ''] = pattern.replaceAll("'", '').split(';')
      const zeros = /0+/.exec(positive)?.[0] ?? ''
      if (zeros === '' || positive === zeros) return []
      const shown = zeros.length === 1 ? `1${decimal}5` : '123'.slice(0, zeros.length)
      const value = Number(zeros.length === 1 ? '1.5' : shown) * (Number(key.split('-')[0]) / 10 ** (zeros.length - 1))
      return value > 1e12
        ? []
        : [
            { text: positive.replace(zeros, shown), value },
            { text: `(${positive.replace(zeros, shown)})`, value },
          ]
    })
  })
}
