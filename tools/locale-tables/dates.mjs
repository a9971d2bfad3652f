import { ALSO_AGO } from './words.mjs'

// Dates: month names, the order of day, month and year in figures, and "3 weeks ago", as CLDR has them.

/** Second, minute, hour, day, week, month, year: the letters the table uses. */
const UNITS = { second: 'S', minute: 'I', hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' }
/** The scripts of `isUnspaced` in lib/platforms/arrival/parse/fold.ts, which this file runs too early to import. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u
const AMOUNTS = { zero: 0, one: 1, two: 2, 0: 0, 1: 1 }

/**
 * One row per locale: [order, months, ago].
 * - order: `dMy`, `Mdy` or `yMd`, of the short date
 * - months: twelve lists `januar|jan` joined by `;`, wide and abbreviated, both cases of grammar; narrow letters are ambiguous and left out
 * - ago: patterns such as `W:vor [# wochen]` joined by `|`, where `#` is the amount and the brackets hold the part that also stands in
 *   "in 3 Wochen", which is what a page that writes only "3 Wochen" shows; `D1:gestern` has its amount built in; `X:# siden` is a way
 *   of saying "ago" that goes with every bracketed part of the language
 */
export function dateTable({ main, locales }, readJson) {
  const rows = new Map()
  for (const locale of locales) {
    const calendar = readJson(main, locale, 'ca-gregorian.json').main[locale].dates.calendars.gregorian
    const { fields } = readJson(main, locale, 'dateFields.json').main[locale].dates
    rows.set(locale, [order(calendar), months(calendar), ago(fields, ALSO_AGO[locale.split('-')[0]] ?? [])])
  }
  return rows
}

function order({ dateFormats }) {
  // Some locales give the short date with a numbering system of its own.
  const short = typeof dateFormats.short === 'string' ? dateFormats.short : (dateFormats.short?.['_value'] ?? '')
  return [
    ...new Set(
      short
        .replace(/'[^']*'/g, '')
        .replace(/[^dMyu]/g, '')
        .replaceAll('u', 'y'),
    ),
  ].join('')
}

function months(calendar) {
  const affixes = monthAffixes(calendar)
  return Array.from({ length: 12 }, (_, at) => {
    const names = ['format', 'stand-alone'].flatMap((use) => ['wide', 'abbreviated'].map((width) => calendar.months[use][width][at + 1]))
    const forms = affixes.flatMap(([before, after]) => names.map((name) => fold(before + name + after)))
    // "4月" and the root's "M04" are figures, not names.
    return [...new Set(forms)].filter((name) => !/^(m\d\d|\d+[月월]?)$/.test(name)).join('|')
  })
    .join(';')
    .replace(/^;+$/, '')
}

/** What a language writes onto the month within a date: Hebrew "ב" before it, Basque "ren" after it. The first entry is nothing. */
function monthAffixes({ dateFormats, dateTimeFormats }) {
  const patterns = [...Object.values(dateFormats), ...Object.values(dateTimeFormats.availableFormats)].filter(
    (pattern) => typeof pattern === 'string',
  )
  const found = new Map([['', ['', '']]])
  for (const pattern of patterns) {
    // Quoted words and letters that are no field of a pattern; fields become control characters so that only words are left to see.
    const plain = pattern.replace(/M{3,}|L{3,}/g, '\u0001').replace(/'([^']*)'|[A-Za-z]/g, (_, quoted) => quoted ?? '\u0002')
    const [, before = '', after = ''] = /([\p{L}\p{M}]*)\u0001([\p{L}\p{M}]*)/u.exec(plain) ?? []
    if (!UNSPACED.test(before + after)) found.set(`${before} ${after}`.trim(), [before, after])
  }
  return [...found.values()]
}

function ago(fields, also) {
  const future = new Set()
  const past = new Map()
  for (const [unit, letter] of Object.entries(UNITS)) {
    for (const width of ['', '-short', '-narrow']) {
      const field = fields[unit + width]
      const ahead = field['relativeTime-type-future'] ?? {}
      for (const pattern of Object.values(ahead)) future.add(fold(pattern))
      for (const [key, pattern] of Object.entries(field['relativeTime-type-past'] ?? {})) {
        note(past, letter, key.split('-').at(-1), fold(pattern), fold(ahead[key] ?? ''))
      }
    }
  }
  for (const back of [0, 1, 2]) {
    const word = fields.day[`relative-type-${back === 0 ? '0' : `-${back}`}`]
    if (word) past.set(`D${back}:${fold(word)}`, fold(word))
  }
  for (const entry of also) past.set(entry, entry.replace(/^[^:]*:/, ''))
  // CLDR has slips where a past pattern repeats the future one; such words say nothing about the direction.
  return [...past]
    .filter(([, plain]) => !future.has(plain))
    .map(([entry]) => entry)
    .join('|')
}

function note(past, letter, plural, pattern, ahead) {
  if (/^[-−+]?#$/.test(pattern)) return
  if (pattern.includes('#')) past.set(`${letter}:${bracket(pattern, ahead)}`, pattern)
  // Hebrew writes "a week (1) ago" in CLDR and "a week ago" on pages.
  const words = pattern.replace(/ ?\(#\)/, '')
  if (!words.includes('#') && plural in AMOUNTS) past.set(`${letter}${AMOUNTS[plural]}:${words}`, words)
}

/** Marks what past and future have in common around the number, cut back to whole words where words have letters with spaces between. */
function bracket(past, ahead) {
  const [left, right] = split(past)
  const [leftAhead, rightAhead] = split(ahead)
  if (leftAhead === undefined) return past
  let from = left.length
  while (from > 0 && left[from - 1] === leftAhead[leftAhead.length - (left.length - from) - 1]) from--
  let to = 0
  while (to < right.length && right[to] === rightAhead[to]) to++
  while (to > 0 && (cut(right, to) || cut(rightAhead, to))) to--
  while (from < left.length && (cut(left, from) || cut(leftAhead, leftAhead.length - (left.length - from)))) from++
  const core = `${left.slice(from).trimStart()}#${right.slice(0, to).trimEnd()}`
  return !/\p{L}/u.test(core) ? past : past.replace(core, `[${core}]`)
}

/** Whether cutting here would split a word (or one of its characters), or in scripts without spaces a letter from its mark. */
function cut(text, at) {
  // Halves of characters beyond the first plane count as letters: cut through, they would not even be valid text.
  const inside = /[\p{L}\p{M}\ud800-\udfff]/u.test(text[at - 1] ?? '') && /[\p{L}\p{M}\ud800-\udfff]/u.test(text[at] ?? '')
  return inside && (/\p{M}/u.test(text[at]) || !UNSPACED.test(text[at - 1]))
}

function split(pattern) {
  const at = pattern.indexOf('#')
  return at < 0 ? [] : [pattern.slice(0, at), pattern.slice(at + 1)]
}

/** The same folding as `foldText` in lib/platforms/arrival/parse/fold.ts: what a page writes is compared in this form. */
export function fold(text) {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replaceAll('{0}', '#')
    .toLowerCase()
    .replace(/\.(?!\d)/g, '')
    .replace(/\s+/gu, ' ')
    .trim()
}
