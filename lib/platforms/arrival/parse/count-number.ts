/** One written number, its marks not yet interpreted. */
export interface NumberToken {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Decimal and group mark of a language; both '' for an unknown language. ' ' stands for every kind of space. */
export interface Marks {
  readonly decimal: string
  readonly group: string
}

/** A number with its marks interpreted: `1.234,5` is `1234` and `5`. */
export interface Digits {
  readonly whole: string
  readonly fraction: string
}

// A plain space joins digits only before a full group of three; otherwise it parts two numbers.
const NUMBER = /\d+(?:(?:[.,٫٬،⹁'’\u00a0]| (?=\d{3}(?!\d)))\d+)*/g

/** The only number in a text (digits folded by `plainText`); `null` for none or several. */
export function onlyNumber(text: string): NumberToken | null {
  const [first, second] = [...text.matchAll(NUMBER)]
  if (!first || second) return null
  return { text: first[0], start: first.index, end: first.index + first[0].length }
}

/**
 * Tells group marks from the decimal mark. Several equal marks are group marks; of two kinds the last is the decimal mark. A lone mark
 * before three digits could be either, so the language decides. Inconsistent marks give `null`.
 * @param marks marks of the language the number is written in
 */
export function understandDigits(text: string, marks: Marks): Digits | null {
  const parts = text.split(/[^\d]/)
  const seps = [...text.replace(/\d/g, '')].map((mark) => (mark === '’' ? "'" : mark))
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (seps.length === 0) return wholeDigits(first)
  const lastMark = seps.at(-1) ?? ''
  const sameKind = seps.every((mark) => mark === lastMark)
  const decimal =
    seps.length === 1
      ? isDecimal(lastMark, last, marks)
      : sameKind
        ? false
        : seps.slice(0, -1).every((mark) => mark === seps[0])
          ? true
          : null
  if (decimal === null) return null
  if (!decimal) return isGrouped(parts) && /[.,٬،⹁'\u00a0 ]/.test(lastMark) ? wholeDigits(parts.join('')) : null
  if (!/[.,٫]/.test(lastMark)) return null
  const whole = parts.slice(0, -1)
  if (whole.length > 1 && !(isGrouped(whole) && seps[0] !== '٫')) return null
  const digits = wholeDigits(whole.join(''))
  return digits && { ...digits, fraction: last }
}

function isDecimal(mark: string, after: string, marks: Marks): boolean | null {
  if (mark === '٫') return true
  if (mark === '٬' || mark === '،' || mark === '⹁' || mark === "'" || mark === '\u00a0') return false
  if (mark === ' ') return marks.group === ' ' ? false : null
  if (after.length < 3) return true
  if (after.length > 3) return null
  return mark === marks.group ? false : mark === marks.decimal ? true : null
}

/** Whether the groups have three digits each, or two with a last one of three, as in India. */
function isGrouped(parts: readonly string[]): boolean {
  const [head = '', ...rest] = parts
  if (head.length < 1 || head.length > 3 || rest.at(-1)?.length !== 3) return false
  return rest.every((part) => part.length === 3) || (head.length <= 2 && rest.slice(0, -1).every((part) => part.length === 2))
}

function wholeDigits(digits: string): Digits | null {
  return digits === '' || digits.length > 13 || /^0\d/.test(digits) ? null : { whole: digits, fraction: '' }
}
