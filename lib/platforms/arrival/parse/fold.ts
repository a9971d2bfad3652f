const SPACES = /[^\S\n]/gu
const HARD_SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g
const zeros = new Map<number, number>()

/** Writes every Unicode decimal digit (Arabic-Indic, Devanagari, full-width…) as 0-9, and full-width marks as `.` and `,`. */
export function foldDigits(text: string): string {
  return text
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replaceAll('．', '.')
    .replaceAll('，', ',')
}

// Unicode keeps the digits of one script in runs of ten, so a digit's value is its distance from the start of its run.
function digitOf(char: string): string {
  const code = char.codePointAt(0) ?? 0
  let value = zeros.get(code)
  if (value === undefined) {
    let start = code
    while (/\p{Nd}/u.test(String.fromCodePoint(start - 1))) start--
    value = (code - start) % 10
    zeros.set(code, value)
  }
  return String(value)
}

/** Normalises text around a number: no direction marks or joiners, ASCII digits, `\u00a0` for hard spaces, ' ' for all others. */
export function plainText(text: string): string {
  return foldDigits(text.normalize('NFC').replace(/\p{Cf}/gu, ''))
    .replace(HARD_SPACES, '\u00a0')
    .replace(/[^\S\u00a0]+/gu, ' ')
    .trim()
}

/** Folds words of dates for comparison. The generator in `tools/locale-tables` folds CLDR's words the same way. */
export function foldLabel(text: string): string {
  return foldDigits(text.normalize('NFC').replace(/\p{Cf}/gu, ''))
    .toLowerCase()
    .replace(/\.(?!\d)/g, '')
    .replace(SPACES, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Whether the script writes no spaces between words, so that the next word may follow at once. */
export function isUnspaced(char: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}ー]/u.test(
    char,
  )
}

/** Whether `char` is part of a word: a letter, a mark on a letter or a digit. */
export function isWord(char: string): boolean {
  return /[\p{L}\p{M}\p{N}]/u.test(char)
}

/** The character (code point) that begins at `at`, or ''. */
export function charAt(text: string, at: number): string {
  const code = text.codePointAt(at)
  return code === undefined ? '' : String.fromCodePoint(code)
}

/** The character (code point) that ends before `at`, or ''. */
export function charBefore(text: string, at: number): string {
  const low = text.charCodeAt(at - 1)
  return low >= 0xdc00 && low <= 0xdfff ? text.slice(Math.max(0, at - 2), at) : text.slice(Math.max(0, at - 1), at)
}
