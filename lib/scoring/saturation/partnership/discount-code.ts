import { rawSlice, tokenise, type TokenText } from '@/lib/text/text'
import { CODE_CUES, CREATOR_CODES, OTHER_CODES } from './code-cues'
import { findPhrases, indexPhrases } from '@/lib/text/phrase-index'

export interface DiscountCode {
  /** As written: codes are case-sensitive. */
  readonly code: string
  /** Language of the cue beside it. */
  readonly lang: string
  /** Offsets into the folded text, cue and code. */
  readonly start: number
  readonly end: number
}

interface Cue {
  readonly lang: string
  readonly sure: boolean
}

const CUES = indexPhrases<Cue>(
  Object.entries(CODE_CUES).flatMap(([lang, cues]) => [
    ...cues.sure.split('|').map((entry) => [entry, { lang, sure: true }] as const),
    ...(cues.loose ?? '')
      .split('|')
      .filter(Boolean)
      .map((entry) => [entry, { lang, sure: false }] as const),
  ]),
)
const USE = indexPhrases(
  Object.values(CODE_CUES).flatMap((cues) =>
    (cues.use ?? '')
      .split('|')
      .filter(Boolean)
      .map((entry) => [entry, true] as const),
  ),
)

/** Between a cue and its code: blanks, marks and emoji, on one line. */
const BETWEEN = String.raw`[^\p{L}\p{N}@#\n]{0,14}`
/** Capitals and digits, as codes are written, at a word's end. */
const CODE = new RegExp(
  String.raw`^${BETWEEN}(?:is |ist |lautet |est |es |e |is: )?["'“”„«*「『【[(]?([\p{Lu}\p{N}][\p{Lu}\p{N}_-]{1,19})(?![\p{L}\p{N}])`,
  'u',
)
const MIXED_CODE = /^[\s:：="'“”„«»*()「」-]{0,4}["'“„«*「]?((?=[A-Za-z_-]{0,18}\d)[A-Za-z0-9][A-Za-z0-9_-]{2,19})(?![\p{L}\p{N}])/u
const QUOTED_CODE = /^[\s:：]{0,3}["“„«‘'「『*]([A-Za-z0-9][A-Za-z0-9_-]{2,19})["”“»’'」』*]/u
/** Later in the sentence, after a colon or arrow. */
const LATER_CODE = /^[^\n.!?]{0,50}?[:：→➡👉]\s*(\p{Lu}{2,15}[_-]?\d{1,4})(?![\p{L}\p{N}])/u
/** Capitals that end in a number are a code without further evidence. */
const NAMED_CODE = new RegExp(String.raw`^${BETWEEN}\p{Lu}{3,15}[_-]?\d{1,3}(?![\p{L}\p{N}])`, 'u')
/** "With LUMA20 you get 10 % off": without a cue, a code needs a preposition, this shape and a percentage on the line. */
const GIVEN_CODE =
  /(?:^|[\s(\p{Script=Han}])(?:with|using|use|mit|nutzt|nutze|avec|utilise|con|usa|com|met|gebruik|med|z|ile|用|輸入|输入)\s?["'“”„«*]?(\p{Lu}{3,15}[_-]?\d{1,3})(?![\p{L}\p{N}])/giu
const CODE_BEFORE = /(?:^|[\s"'“„«*「([:])([\p{Lu}\p{N}][\p{Lu}\p{N}_-]{2,19})["'”“»*」)\]]?の?\s{0,2}$/u
/** Most cues per caption. Own choice: no caption holds more codes, and one full of cues would cost time. */
const MOST_CUES = 60
const PERCENT = /\d\s?%|%\s?\d|[$€£¥₺₽₹]\s?\d|\d\s?(?:€|kr|zł|zl|tl|円|元|원)/u

/** Discount codes beside a cue word of any language. "QR code", creator codes of games and plain words never count. Linear. */
export function findDiscountCodes(text: TokenText): DiscountCode[] {
  const cues = findPhrases(CUES, text)
  const given = text.text.includes('%')
  if ((cues.length === 0 && !given) || CREATOR_CODES.test(text.text)) return []
  const found: DiscountCode[] = []
  for (const match of cues.slice(0, MOST_CUES)) {
    const { lang, sure } = match.phrase.tag
    const first = text.tokens[match.from]
    const last = text.tokens[match.to - 1]
    if (!first || !last) continue
    const previous = text.tokens[match.from - 1]
    if (first.before !== 'stop' && previous && OTHER_CODES.has(previous.text)) continue
    const after = text.raw.slice(text.at[last.end] ?? text.raw.length).slice(0, 60)
    if (!sure && !NAMED_CODE.test(after) && !speaksOfGain(text, first.start, last.end)) continue
    const behind = [CODE, MIXED_CODE, QUOTED_CODE].map((shape) => shape.exec(after)?.[1])
    const written = [...behind, codeBefore(text, first.start, lang), LATER_CODE.exec(after)?.[1]]
    const code = written.find((one) => one !== undefined && looksLikeCode(one))
    if (code === undefined) continue
    if (found.some((other) => other.code === code)) continue
    const end = Math.min(text.text.length, last.end + 60)
    const codeEnd = text.text.slice(last.end, end).indexOf(code.toLowerCase())
    found.push({ code, lang, start: first.start, end: codeEnd < 0 ? last.end : last.end + codeEnd + code.length })
  }
  return given ? [...found, ...codesGiven(text, found)] : found
}

function codesGiven(text: TokenText, known: readonly DiscountCode[]): DiscountCode[] {
  const found: DiscountCode[] = []
  let start = 0
  for (const line of text.text.split('\n')) {
    const end = start + line.length
    const raw = PERCENT.test(line) ? rawSlice(text, start, end) : ''
    for (const [, code = ''] of raw.matchAll(GIVEN_CODE)) {
      // The expression ignores case, so that a preposition may begin the sentence.
      const isNew = code === code.toUpperCase() && looksLikeCode(code) && ![...known, ...found].some((other) => other.code === code)
      const at = text.text.indexOf(code.toLowerCase(), start)
      if (isNew && at >= 0) found.push({ code, lang: 'any', start: at, end: at + code.length })
    }
    start = end + 1
  }
  return found
}

/** "ANNA20 koduyla", "ANNA20 コード": some languages put the code first. */
function codeBefore(text: TokenText, start: number, lang: string): string | undefined {
  if (lang !== 'tr' && lang !== 'ja' && lang !== 'ko' && lang !== 'hu') return undefined
  return CODE_BEFORE.exec(rawSlice(text, Math.max(0, start - 24), start))?.[1]
}

/** Words in capitals after a cue that are no codes. */
const NO_CODES = new Set(['FREE', 'NOW', 'HERE', 'BELOW', 'TODAY', 'ONLY', 'NEW', 'LINK', 'BIO', 'COVID19'])

/** Needs a letter; two capitals are a country, years and plain numbers are no codes. */
function looksLikeCode(code: string): boolean {
  return code.length >= 3 && /\p{L}/u.test(code) && !NO_CODES.has(code)
}

function speaksOfGain(text: TokenText, start: number, end: number): boolean {
  const from = text.text.lastIndexOf('\n', start) + 1
  const to = text.text.indexOf('\n', end)
  const line = text.text.slice(Math.max(from, start - 120), to < 0 ? end + 120 : Math.min(to, end + 120))
  if (PERCENT.test(line)) return true
  const near = tokenise(text.text.slice(Math.max(0, start - 80), end + 80))
  return findPhrases(USE, near).length > 0
}
