/** Text folded for comparison, with offsets back to the original. */
export interface Folded {
  /** Lower case, compatibility forms resolved, accents of Latin, Greek, Cyrillic, Arabic and Hebrew dropped. */
  readonly text: string
  /**
   * For every UTF-16 unit of `text`, and one past its end: the offset of its letter in the original. Halves of a pair have offsets of their
   * own.
   */
  readonly at: readonly number[]
  readonly raw: string
}

/** Marks that carry no distinction between words: combining accents, Arabic vowel signs and tatweel, Hebrew points. */
const DROPPED =
  /[\u0300-\u036f]|[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u00ad\u2060]|[\u200b-\u200f]|[\ufe0e\ufe0f]|[\u{e0020}-\u{e007f}]/gu
/** Letters that Unicode does not decompose, but people type without their stroke. */
const STROKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  '’': "'",
  '‘': "'",
  ʼ: "'",
}
const HANGUL = /\p{Script=Hangul}/u
const MARKED_SCRIPT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Cache: a code point folds alike everywhere. Bounded by the number of code points. */
const foldedPoints = new Map<number, string>()

function foldCodePoint(point: number): string {
  const cached = foldedPoints.get(point)
  if (cached !== undefined) return cached
  // NFKC may yield several letters (ﬁ, ①); each is decomposed only in scripts whose accents people leave out.
  let folded = ''
  for (const letter of String.fromCodePoint(point).normalize('NFKC').toLowerCase()) {
    const open = MARKED_SCRIPT.test(letter) && !HANGUL.test(letter) ? letter.normalize('NFD') : letter
    const bare = open.replace(DROPPED, '')
    folded += STROKED[bare] ?? bare
  }
  foldedPoints.set(point, folded)
  return folded
}

/** 0, 1, 2…: offsets of a text that folds letter by letter. Grows as needed, shared by all. */
const identity: number[] = []

function identityUpTo(length: number): readonly number[] {
  for (let at = identity.length; at <= length; at++) identity.push(at)
  return identity
}

const ASCII = /^[\u0000-\u007f]*$/

/** Whether all of a text is ASCII: then unit by unit is letter by letter. */
export function isAscii(text: string): boolean {
  return ASCII.test(text)
}

/** Folds `raw` (any length, any script) for comparison. Linear. */
export function foldText(raw: string): Folded {
  if (ASCII.test(raw)) return { text: raw.toLowerCase(), at: identityUpTo(raw.length), raw }
  let text = ''
  /** Made only when a letter folds to more or fewer units than it has. */
  let at: number[] | null = null
  let plainFrom = 0
  for (let offset = 0; offset < raw.length;) {
    if (raw.charCodeAt(offset) < 0x80) {
      at?.push(offset)
      offset++
      continue
    }
    const point = raw.codePointAt(offset) as number
    const width = point > 0xffff ? 2 : 1
    const folded = foldCodePoint(point)
    if (offset > plainFrom) text += raw.slice(plainFrom, offset).toLowerCase()
    if (at === null && folded.length !== width) at = identityUpTo(text.length).slice(0, text.length)
    if (at !== null) for (let unit = 0; unit < folded.length; unit++) at.push(folded.length === width ? offset + unit : offset)
    text += folded
    offset += width
    plainFrom = offset
  }
  if (plainFrom < raw.length) text += raw.slice(plainFrom).toLowerCase()
  at?.push(raw.length)
  return { text, at: at ?? identityUpTo(raw.length), raw }
}
