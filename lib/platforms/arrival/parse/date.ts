import { longAgo } from './date-ago'
import { calendarDay, plausible, type WrittenDate } from './date-calendar'
import { inFigures } from './date-figures'
import { byName } from './date-names'
import { foldLabel, plainText } from './fold'
import dates from './generated/dates.json'
import { completeRows, kinRows, localeRowOf, type LocaleTable } from './locale-row'

export interface DateContext {
  /** BCP 47 tag of the language around it, '' when unknown. */
  readonly lang: string
  /** When the page was read, in epoch milliseconds: "3 weeks ago" counts from here. */
  readonly readAt: number
}

const table: LocaleTable = dates
/** Longest text read, in characters. */
const MAX_LABEL = 200
/** Smaller numbers are seconds, larger ones milliseconds: 1e11 seconds is the year 5138, 1e11 milliseconds is 1973. */
const SECONDS_BELOW = 1e11

/**
 * Understands one date as a page writes it: an ISO or epoch time, "27 abr 2021", "2021年4月27日", "3 weeks ago", "vor 3 Wochen", "3w".
 * Other words ("Premiered", "edited") are ignored; a second number is not.
 * @returns `null` for a date that is ambiguous ("03/04/2021" in an unknown language), before 2004 or more than a day ahead
 */
export function parseDate(raw: string | number, context: DateContext): WrittenDate | null {
  if (typeof raw === 'number') return epoch(raw, context)
  const text = plainText(raw.slice(0, MAX_LABEL + 1)).replaceAll('\u00a0', ' ')
  if (text.length > MAX_LABEL || !/[\p{L}\p{N}]/u.test(text)) return null
  if (/^\d{10}$|^\d{13}$/.test(text)) return epoch(Number(text), context)
  if (/^\d{4}-\d\d-\d\d/.test(text)) return iso(text, context)
  return exchangeFormat(text, context) ?? readCached(text.toLowerCase().replace(CLOCK, ' ').trim(), context)
}

/** Time of day, removed because its zone is unknown; the remaining figures are the date's. */
const CLOCK = /(?<!\d)\d{1,2}:\d\d(?::\d\d)?(?!\d)(?: ?[ap]\.?m\b\.?)?/g

function epoch(value: number, { readAt }: DateContext): WrittenDate | null {
  const time = Math.floor(value < SECONDS_BELOW ? value * 1000 : value)
  return plausible(time, readAt) ? { at: new Date(time).toISOString(), precision: 'second' } : null
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,]\d{1,9})?)? ?(Z|[+-]\d\d:?\d\d)?)?$/i

function iso(text: string, context: DateContext): WrittenDate | null {
  const [, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? []
  const date = calendarDay({ year: Number(year), month: Number(month), day: Number(day) }, context.readAt)
  // Without a time zone only the day is sure.
  if (!date || hour === undefined || zone === undefined) return date
  const time = Date.parse(
    `${year}-${month}-${day}T${hour}:${minute}:${second ?? '00'}${zone.toUpperCase().replace(/(\d\d)(\d\d)$/, '$1:$2')}`,
  )
  return plausible(time, context.readAt)
    ? { at: new Date(time).toISOString(), precision: second === undefined ? 'minute' : 'second' }
    : null
}

/** Machine formats, always in English: "Wed Oct 10 20:19:24 +0000 2018" and "Wed, 10 Oct 2018 20:19:24 GMT". */
function exchangeFormat(text: string, context: DateContext): WrittenDate | null {
  if (!/^[A-Z][a-z]{2},? (?:[A-Z][a-z]{2} \d\d|\d\d [A-Z][a-z]{2} \d{4}) \d\d:\d\d:\d\d (?:[+-]\d{4} \d{4}|GMT|[+-]\d{4})$/.test(text))
    return null
  const time = Date.parse(text)
  return plausible(time, context.readAt) ? { at: new Date(time).toISOString(), precision: 'second' } : null
}

// Cached: a list repeats "3 weeks ago" a hundred times, and a text of unknown language is tried in every language.
const answers = new Map<string, WrittenDate | null>()

function readCached(text: string, context: DateContext): WrittenDate | null {
  const key = `${context.readAt} ${context.lang} ${text}`
  let answer = answers.get(key)
  if (answer === undefined) {
    answer = inWords(text, context)
    if (answers.size >= 200) answers.clear()
    answers.set(key, answer)
  }
  return answer
}

/**
 * Tries the page's language, then its regional forms if they agree, then English, the platforms' fallback.
 * For an unknown language all complete languages that can read the text must agree.
 */
function inWords(written: string, context: DateContext): WrittenDate | null {
  const page = localeRowOf(table, context.lang)
  const figures = inFigures(written, { ...context, order: orderOf(page?.row, context.lang) })
  if (figures) return figures
  const text = foldLabel(written)
  if (!page) return commonDate(completeRows(table), text, { ...context, bareLetters: true, whole: true })
  const language = page.locale.split('-')[0] ?? ''
  const own = commonDate([page.row], text, { ...context, bareLetters: true, whole: false })
  if (own) return own
  const kin = commonDate(kinRows(table, context.lang), text, { ...context, bareLetters: true, whole: false })
  if (kin || language === 'en') return kin
  const english = table.locales['en']
  return english ? commonDate([english], text, { ...context, bareLetters: false, whole: false }) : null
}

interface Reading extends DateContext {
  readonly bareLetters: boolean
  readonly whole: boolean
}

function commonDate(rows: readonly (readonly number[])[], text: string, how: Reading): WrittenDate | null {
  const found = new Map<string, WrittenDate>()
  const seen = new Set<string>()
  for (const [, months = -1, ago = -1] of rows) {
    const key = `${months} ${ago}`
    if (seen.has(key)) continue
    seen.add(key)
    for (const date of [byName(text, table.columns[1]?.[months] ?? '', how), longAgo(text, table.columns[2]?.[ago] ?? '', how)]) {
      if (date === 'unclear') return null
      if (date) found.set(`${date.at} ${date.precision}`, date)
    }
  }
  const [date] = found.values()
  return found.size === 1 && date ? date : null
}

/** The order of figures in the page's language; '' when its regions differ and the tag names none ("en" writes 3/4 and 4/3). */
function orderOf(row: readonly number[] | undefined, lang: string): string {
  if (!row) return ''
  const order = table.columns[0]?.[row[0] ?? -1] ?? ''
  const named = /^[a-z]{2,3}[-_](?:[a-z]{4}[-_])?(?:[a-z]{2}|\d{3})\b/i.test(lang)
  return named || kinRows(table, lang).every(([other = -1]) => table.columns[0]?.[other] === order) ? order : ''
}
