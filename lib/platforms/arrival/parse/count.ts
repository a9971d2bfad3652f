import type { CountStyle } from '@/lib/domain/reading'
import { readAffix } from './count-affix'
import { onlyNumber, understandDigits, type Marks } from './count-number'
import counts from './generated/counts.json'
import { charAt, charBefore, isUnspaced, isWord, plainText } from './fold'
import { localeRowOf } from './locale-row'

/** A written number with the range of true numbers it may stand for. All three are integers. */
export interface WrittenCount {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly exact: boolean
}

/** Largest plausible count; a larger number is not a count. */
const MOST = 1e12
/** Longest text read, in characters: a label around one number is shorter. */
const MAX_LABEL = 300

/**
 * Understands one count as a page writes it: "10.4K subscribers", "6,6 M de suscriptores", "조회수 1.2만회", "١٬٢٣٤", 1234.
 * @param raw text with exactly one number, or the number itself
 * @param how.lang BCP 47 tag of the language around it, '' when unknown
 * @param how.style how the platform shortens, see `CountStyle`
 * @returns `null` when the text is ambiguous, holds no number, or holds a number that is no count; never a guess
 */
export function parseCount(raw: string | number, how: { lang: string; style: CountStyle }): WrittenCount | null {
  if (typeof raw === 'number') return Number.isSafeInteger(raw) && raw >= 0 && raw <= MOST ? wholeNumber(raw, how.style) : null
  if (raw.length > MAX_LABEL) return null
  const text = plainText(raw)
  const token = onlyNumber(text)
  if (!token) return null
  const left = text.slice(0, token.start)
  const right = text.slice(token.end)
  const affix = readAffix(left, right, { lang: how.lang, decimal: /[.,](?=\d{1,2}$)/.exec(token.text)?.[0] ?? '' })
  if (affix === 'unclear' || !standsAlone(left, right, affix !== null)) return null
  const digits = understandDigits(token.text, affix && !affix.own ? NO_MARKS : marksOf(how.lang))
  if (!digits || (digits.fraction !== '' && affix === null)) return null
  const power = affix?.power ?? 0
  const value = Number(`${digits.whole}${digits.fraction}e${power - digits.fraction.length}`)
  if (!Number.isSafeInteger(value) || value > MOST) return null
  return affix === null
    ? wholeNumber(value, how.style)
    : compactNumber(value, { power, decimals: digits.fraction.length, digits: digits.whole.length }, how.style)
}

const NO_MARKS: Marks = { decimal: '', group: '' }

function marksOf(lang: string): Marks {
  const marks = counts.columns[0]?.[localeRowOf(counts, lang)?.row[0] ?? -1]
  return marks === undefined ? NO_MARKS : { decimal: marks.slice(0, 1), group: marks.slice(1, 2) }
}

/** False when signs beside a number make it something other than a count: minus, percent, times, money, "more than", names with digits. */
function standsAlone(left: string, right: string, hasAffix: boolean): boolean {
  const before = charBefore(left, left.length)
  if (/[-\u2010-\u2015\u2212+#@_/$€£¥%~≈<>≤≥±^*\\.,\p{No}\p{Nl}]/u.test(before)) return false
  if (isWord(before) && !isUnspaced(before) && !hasAffix) return false
  const rest = hasAffix ? right.replace(/^[ \u00a0]?[\p{L}\p{M}./]+/u, '') : right
  if (/^[ \u00a0]?[%‰٪+]|^[#@_/$€£¥°^*\\\p{No}\p{Nl}]/u.test(rest)) return false
  // An abbreviation before another word may mean an unknown power: "12 dzd. volgers".
  if (!hasAffix && /^[ \u00a0][\p{L}\p{M}]{1,5}\. ?\p{L}/u.test(right)) return false
  const after = charAt(right, 0)
  return hasAffix || !/[\p{Lu}\p{Ll}]/u.test(after)
}

function wholeNumber(value: number, style: CountStyle): WrittenCount {
  if (style === 'floor' && value >= 1000) return cutOff(value, Infinity)
  const unit = style === 'rounded' ? filledUnit(value) : 1
  return unit === 1
    ? { value, low: value, high: value, exact: true }
    : { value, low: value - unit / 2, high: value + unit / 2, exact: false }
}

/** Unit of a number that may be rounded and zero-filled (830600 for 830.6K); TikTok keeps one decimal. 1 for any other number. */
function filledUnit(value: number): number {
  if (value >= 1e9 && value % 1e8 === 0) return 1e8
  if (value >= 1e6 && value % 1e5 === 0) return 1e5
  return value >= 1e4 && value % 100 === 0 ? 100 : 1
}

function compactNumber(value: number, written: { power: number; decimals: number; digits: number }, style: CountStyle): WrittenCount {
  const lastDigit = 10 ** (written.power - written.decimals)
  if (style === 'floor') return cutOff(value, lastDigit)
  // "2K" is 2.0K on every platform: only a zero is dropped after the mark.
  const unit = written.decimals === 0 && written.digits === 1 ? lastDigit / 10 : lastDigit
  if (unit <= 1) return { value, low: value, high: value, exact: true }
  if (style === 'cut') return { value, low: value, high: value + unit - 1, exact: false }
  return { value, low: Math.max(0, Math.floor(value - unit / 2)), high: Math.ceil(value + unit / 2), exact: false }
}

/** Range of a number cut after three digits, as YouTube cuts: 10.4K stands for 10,400 to 10,499. */
function cutOff(value: number, lastDigit: number): WrittenCount {
  const unit = Math.min(lastDigit, 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) - 2))
  return unit <= 1 || value % unit !== 0
    ? { value, low: value, high: value, exact: true }
    : { value, low: value, high: value + unit - 1, exact: false }
}
