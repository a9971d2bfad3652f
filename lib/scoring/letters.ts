/** What a letter is to the tokeniser, as bits of one number. */
export const LETTER = 1
export const MARK = 2
export const UNDERSCORE = 4
/** Of a script written without blanks. Korean is among them: its particles hang on the noun. */
export const UNSPACED = 8
/** Takes two UTF-16 units. */
export const WIDE = 16
const KNOWN = 32

const LETTER_OR_NUMBER = /[\p{L}\p{N}]/u
const ANY_MARK = /\p{M}/u
const NO_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]/u

/** Each letter of the first plane is asked about once; the others are few and kept in a map. */
const plane = new Uint8Array(0x10000)
const beyond = new Map<number, number>()

function bitsOf(letter: string): number {
  return (
    KNOWN |
    (LETTER_OR_NUMBER.test(letter) ? LETTER : 0) |
    (ANY_MARK.test(letter) ? MARK : 0) |
    (letter === '_' ? UNDERSCORE : 0) |
    (NO_BLANKS.test(letter) ? UNSPACED : 0) |
    (letter.length > 1 ? WIDE : 0)
  )
}

/** The bits of the letter at an offset; 0 past the end. */
export function letterAt(text: string, at: number): number {
  if (at >= text.length) return 0
  const unit = text.charCodeAt(at)
  if (unit < 0xd800 || unit > 0xdbff) {
    const known = plane[unit] as number
    return known === 0 ? (plane[unit] = bitsOf(text.charAt(at))) : known
  }
  const point = text.codePointAt(at) as number
  const known = beyond.get(point)
  if (known !== undefined) return known
  const bits = bitsOf(String.fromCodePoint(point))
  beyond.set(point, bits)
  return bits
}

/** Letters of ASCII need no learning. */
for (let unit = 0; unit < 0x80; unit++) plane[unit] = bitsOf(String.fromCharCode(unit))

/** The end of the run of letters that have any of some bits and none of others, from an offset on. */
export function runEnd(text: string, from: number, { of, not }: { readonly of: number; readonly not: number }): number {
  let end = from
  while (end < text.length) {
    const unit = text.charCodeAt(end)
    const letter = unit < 0x80 ? (plane[unit] as number) : letterAt(text, end)
    if ((letter & of) === 0 || (letter & not) !== 0) return end
    end += letter & WIDE ? 2 : 1
  }
  return end
}
