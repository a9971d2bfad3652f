import { describe, expect, it } from 'vitest'
import { parseDate } from '@/lib/platforms/arrival/parse/date'
import table from '@/lib/platforms/arrival/parse/generated/dates.json'

const readAt = Date.UTC(2026, 10, 21, 6)
const DAY = 86_400_000
const locales = Object.keys(table.locales)
// ICU answers for a locale it lacks with another one, which would test nothing.
const spoken = locales.filter((locale) => new Intl.NumberFormat(locale).resolvedOptions().locale.split('-')[0] === locale.split('-')[0])

const BARE_FUTURE = /^(so|ig|kok|ta|tt|zu)\b/
const UNITS = { second: 1000, minute: 60_000, hour: 3_600_000, day: DAY, week: 7 * DAY, month: 30.44 * DAY, year: 365.25 * DAY } as const
type Unit = keyof typeof UNITS

/** How far away, as every locale says it of the past and of the future. */
const said = spoken.flatMap((locale) =>
  (['long', 'short', 'narrow'] as const).flatMap((style) => {
    const format = new Intl.RelativeTimeFormat(locale, { style })
    return (Object.keys(UNITS) as Unit[]).flatMap((unit) =>
      [1, 2, 3, 11].map((amount) => ({
        locale,
        style,
        unit,
        amount,
        past: format.format(-amount, unit),
        future: format.format(amount, unit),
      })),
    )
  }),
)

interface Tally {
  read: number
  seen: number
  wrong: string[]
}

function tally(): Tally {
  return { read: 0, seen: 0, wrong: [] }
}

function note(sum: Tally, what: { locale: string; text: string; at: string | null; right: boolean }): void {
  sum.seen++
  if (what.at === null) return
  if (what.right) sum.read++
  else sum.wrong.push(`${what.locale}: ${what.text} read as ${what.at}`)
}

describe(`dates in the ${locales.length} locales of the table`, () => {
  it(`reads "3 weeks ago" as the ${spoken.length} locales known to this ICU say it`, () => {
    const sum = tally()
    for (const { locale, style, unit, amount, past: text } of said) {
      const date = parseDate(text, { lang: locale, readAt })
      const back = date ? readAt - Date.parse(date.at) : NaN
      note(sum, {
        locale: `${locale} ${style}`,
        text,
        at: date?.at ?? null,
        right: date?.precision === unit && back >= amount * UNITS[unit] * 0.99 && back <= (amount + 1) * UNITS[unit],
      })
    }
    expect(sum.wrong).toEqual([])
    expect(sum.read / sum.seen).toBeGreaterThan(0.99)
  })

  it('never takes the future for the past', () => {
    const wrong: string[] = []
    for (const { locale, style, past, future } of said) {
      // CLDR has slips where past and future are one text; in a few languages the future is the bare "3 weeks", by which a post means the past.
      if (future === past || BARE_FUTURE.test(locale)) continue
      const date = parseDate(future, { lang: locale, readAt })
      if (date) wrong.push(`${locale} ${style}: ${future} read as ${date.at}`)
    }
    expect(wrong).toEqual([])
  })

  it('reads the days of every locale, or nothing, and never another day', () => {
    const sum = tally()
    for (const locale of spoken) {
      for (const dateStyle of ['medium', 'long', 'full'] as const) {
        const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })
        for (const day of [
          '2021-04-27',
          '2019-01-31',
          '2025-03-04',
          '2020-12-11',
          '2023-05-01',
          '2022-02-22',
          '2024-06-30',
          '2018-07-07',
          '2021-08-09',
          '2021-09-10',
          '2021-10-12',
          '2021-11-05',
        ]) {
          const text = format.format(new Date(day))
          const date = parseDate(text, { lang: locale, readAt })
          note(sum, { locale: `${locale} ${dateStyle}`, text, at: date?.at ?? null, right: date?.at.startsWith(day) ?? false })
        }
      }
    }
    expect(sum.wrong).toEqual([])
    expect(sum.read / sum.seen).toBeGreaterThan(0.9)
  })
})
