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
/** Without Tibetan: a mark stands between its syllables, and words are cut there. */
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

let buffer = new Uint16Array(4096)

/**
 * The UTF-16 units of a text with a 0 behind them, in a buffer that the next call fills anew. `charCodeAt` is slow in a program that has met
 * strings of many makes (cut out, put together, one byte or two a letter); an array stays as fast as it was.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text
  if (length >= buffer.length) buffer = new Uint16Array(2 * length)
  for (let at = 0; at < length; at += 1) buffer[at] = text.charCodeAt(at)
  buffer[length] = 0
  return buffer
}

/** The bits of the letter at an offset; 0 past the end. */
export function letterAt(text: string, at: number): number {
  return at < text.length ? bitsOfPoint(text.codePointAt(at) as number) : 0
}

/** The bits of the letter at an offset of {@link unitsOf}. */
export function letterIn(units: Uint16Array, at: number): number {
  const unit = units[at] as number
  const next = units[at + 1] as number
  const isPair = unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff
  return bitsOfPoint(isPair ? 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00) : unit)
}

function bitsOfPoint(point: number): number {
  if (point <= 0xffff) {
    const known = plane[point] as number
    return known === 0 ? (plane[point] = bitsOf(String.fromCharCode(point))) : known
  }
  const known = beyond.get(point)
  if (known !== undefined) return known
  const bits = bitsOf(String.fromCodePoint(point))
  beyond.set(point, bits)
  return bits
}

/** Letters of ASCII need no learning. */
for (let unit = 0; unit < 0x80; unit++) plane[unit] = bitsOf(String.fromCharCode(unit))

/** The end of the run of letters that have any of some bits and none of others, from an offset of {@link unitsOf} on. */
export function runEnd(units: Uint16Array, from: number, { of, not }: { readonly of: number; readonly not: number }): number {
  for (let end = from; ;) {
    const unit = units[end] as number
    const letter = unit < 0x80 ? (plane[unit] as number) : letterIn(units, end)
    if ((letter & of) === 0 || (letter & not) !== 0) return end
    end += letter & WIDE ? 2 : 1
  }
}
