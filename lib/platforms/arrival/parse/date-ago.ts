import { DAY_MS, HOUR_MS } from '@/lib/domain/time'
import { plausible, type WrittenDate } from './date-calendar'
import { endsWith, holds, startsWith } from './whole-words'

interface Unit {
  readonly precision: WrittenDate['precision']
  readonly length: number
  /** From the youngest moment called "3 weeks" to about the middle of its span, in whole days: the span is 21 to 27 days. */
  readonly middle: number
}

const SECOND = 1000
/** Keyed by the table's letters. Months and years have their mean Gregorian lengths. */
const UNITS: Readonly<Record<string, Unit>> = {
  S: { precision: 'second', length: SECOND, middle: 0 },
  I: { precision: 'minute', length: 60 * SECOND, middle: 30 * SECOND },
  H: { precision: 'hour', length: HOUR_MS, middle: HOUR_MS / 2 },
  D: { precision: 'day', length: DAY_MS, middle: DAY_MS / 2 },
  W: { precision: 'week', length: 7 * DAY_MS, middle: 3 * DAY_MS },
  M: { precision: 'month', length: 30.436875 * DAY_MS, middle: 15 * DAY_MS },
  Y: { precision: 'year', length: 365.2425 * DAY_MS, middle: 182 * DAY_MS },
}

/** The words before and after the number. */
interface Around {
  readonly before: string
  readonly after: string
}

interface Told extends Around {
  readonly unit: string
}

interface Fixed {
  readonly words: string
  readonly unit: string
  readonly amount: number
  /** Whether the words must be the whole text: true for a pattern whose number is left out ("неделю назад"). */
  readonly alone: boolean
}

/** The words of one language. */
interface Words {
  /** Whole patterns ("vor # Wochen"), and every unit with every "ago" of the language: platforms pair them differently from CLDR. */
  readonly told: readonly Told[]
  /** Units without "ago" ("# Wochen"), as some pages write them. */
  readonly bare: readonly Told[]
  /** Distances without a number: "yesterday", and "two weeks ago" in languages with one word for it. */
  readonly fixed: readonly Fixed[]
}

interface Meaning {
  readonly unit: string
  readonly amount: number
  readonly length: number
  readonly bare: boolean
}

const known = new Map<string, Words>()

/** Redundant parts: the amount after a dual ("قبل أسبوعين (2)"), and Filipino's linker between amount and unit. */
const REPEATED = /^(\D+) \(\d\)$| \(na\)(?= )/

export interface AgoContext {
  readonly readAt: number
  /** Whether to read a lone "m": only in the page's own language. */
  readonly bareLetters: boolean
  /** Whether words without a number ("hier") must be the whole text: in an unknown language their meaning is unsure. */
  readonly whole: boolean
}

/**
 * Parses a date written as a distance: "3 weeks ago", "vor 3 Wochen", "gestern", "3w".
 * @param text folded, without a time of day
 * @param cell the language's cell of patterns
 * @returns the middle of its span; 'unclear' when the words could mean two units
 */
export function longAgo(text: string, cell: string, context: AgoContext): WrittenDate | 'unclear' | null {
  const written = text.replace(REPEATED, '$1')
  const numbers = [...written.matchAll(/\d+(?:[.,]\d+)?/g)]
  const [number] = numbers
  if (numbers.length > 1 || (number && !/^\d{1,5}$/.test(number[0]))) return null
  const words = wordsOf(cell)
  const meaning = clearest(
    number ? withNumber(written, number, { words, exactly: context.whole }) : withoutNumber(written, words, context.whole),
    written,
  )
  if (meaning === null || meaning === 'unclear') return meaning
  if (meaning.bare && isLoneM(written) && (!context.bareLetters || meaning.unit !== 'I')) return null
  return dateOf(meaning, !number, context.readAt)
}

function clearest(meanings: readonly Meaning[], text: string): Meaning | 'unclear' | null {
  const most = Math.max(...meanings.map((found) => found.length))
  const best = meanings.filter((found) => found.length === most)
  const [first] = best
  if (!first) return null
  const units = new Set(best.map((found) => `${found.unit}${found.amount}`))
  if (units.size === 1) return first
  // In 27 languages the narrow "m" is minute and month. Pages with such narrow forms show months as weeks or dates, so it is minute.
  const minute = best.find((found) => found.unit === 'I')
  return minute && isLoneM(text) && best.every((found) => found.unit === 'I' || found.unit === 'M') ? minute : 'unclear'
}

function isLoneM(text: string): boolean {
  return /\d ?m(?!\p{L})/u.test(text)
}

function dateOf({ unit, amount }: Meaning, isFixed: boolean, readAt: number): WrittenDate | null {
  const { length, middle, precision } = UNITS[unit] ?? {}
  if (length === undefined || middle === undefined || precision === undefined) return null
  // "Yesterday" is the previous day, not a span of one to two days ago.
  const time = Math.round(readAt - amount * length - (isFixed && unit === 'D' ? 0 : middle))
  return plausible(time, readAt) ? { at: new Date(time).toISOString(), precision } : null
}

function withNumber(text: string, number: RegExpExecArray, { words, exactly }: { words: Words; exactly: boolean }): Meaning[] {
  const left = text.slice(0, number.index)
  const right = text.slice(number.index + number[0].length)
  const near = { left: left.trimEnd(), right: right.trimStart() }
  const amount = Number(number[0])
  const alone = pieceAround(left, right)
  const found: Meaning[] = []
  for (const { unit, before, after } of words.told) {
    const same = endsWith(near.left, before) && startsWith(near.right, after)
    if (same) found.push({ unit, amount, length: before.length + after.length, bare: false })
  }
  for (const { unit, before, after } of words.bare) {
    const same = exactly ? left === before && right === after : alone.left === before.trim() && alone.right === after.trim()
    if (same) found.push({ unit, amount, length: before.trim().length + after.trim().length, bare: true })
  }
  return found
}

/** The piece of a line that holds the number: "3w • Edited" → "3w". */
function pieceAround(left: string, right: string): { left: string; right: string } {
  return {
    left: (left.split(/[•·|\n]/).at(-1) ?? '').trim(),
    right: (right.replace(/ ?\([^()\d]{1,40}\)$/, '').split(/[•·|\n]/)[0] ?? '').trim(),
  }
}

function withoutNumber(text: string, { fixed }: Words, whole: boolean): Meaning[] {
  return fixed
    .filter(({ words, alone }) => (whole || alone ? text === words : holds(text, words)))
    .map(({ unit, amount, words }) => ({ unit, amount, length: words.length, bare: false }))
}

function wordsOf(cell: string): Words {
  let words = known.get(cell)
  if (!words) {
    words = makeWords(cell === '' ? [] : cell.split('|'))
    known.set(cell, words)
  }
  return words
}

function makeWords(entries: readonly string[]): Words {
  const told = new Map<string, Told>()
  const bare: Told[] = []
  const ago: Around[] = []
  const fixed: Fixed[] = []
  for (const entry of entries) {
    const [, unit = '', amount = '', pattern = ''] = /^([A-Z])(\d?):(.*)$/.exec(entry) ?? []
    const [, outerLeft = '', left = '', right = '', outerRight = ''] = /^(.*)\[(.*)#(.*)\](.*)$/.exec(pattern) ?? []
    const plain = pattern.replace(/[[\]]/g, '')
    const bracketed = plain !== pattern
    // A pattern wholly in brackets reads the same for past and future, so it serves the bare form alone.
    if (amount !== '') fixed.push({ words: plain, unit, amount: Number(amount), alone: false })
    else if (unit === 'X') ago.push(around(plain))
    else if (outerLeft + outerRight !== '' || !bracketed) addTold(told, unit, around(plain))
    if (bracketed) bare.push({ unit, before: left, after: right })
    if (/\p{L}/u.test(outerLeft + outerRight)) ago.push({ before: outerLeft, after: outerRight })
  }
  for (const { before, after } of ago) {
    for (const part of bare) addTold(told, part.unit, { before: before + part.before, after: part.after + after })
  }
  const singular = [...told.values()].map(({ unit, before, after }) => ({
    words: `${before} ${after}`.trim(),
    unit,
    amount: 1,
    alone: true,
  }))
  return { told: [...told.values()], bare, fixed: [...fixed, ...singular] }
}

function addTold(told: Map<string, Told>, unit: string, { before, after }: Around): void {
  const words = { unit, before: before.trimEnd(), after: after.trimStart() }
  told.set(`${unit}${words.before}#${words.after}`, words)
}

function around(pattern: string): Around {
  const at = pattern.indexOf('#')
  return { before: pattern.slice(0, at), after: pattern.slice(at + 1) }
}
