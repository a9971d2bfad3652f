import { rawSlice, tokenise, type TokenText } from '@/lib/scoring/text'
import { CODE_CUES, CREATOR_CODES, OTHER_CODES } from './code-cues'
import { findPhrases, indexPhrases } from '@/lib/scoring/phrase-index'

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

/** Capitals and digits, as codes are written; the next characters must not continue a word. */
const CODE =
  /^[\s:：="'“”„«»*()[\]「」『』【】➡→👉-]{0,6}(?:is |ist |lautet |est |es |e |is: )?["'“”„«*「『【[(]?([\p{Lu}\p{N}][\p{Lu}\p{N}_-]{1,19})(?![\p{L}\p{N}])/u
const MIXED_CODE = /^[\s:：="'“”„«»*()「」-]{0,4}["'“„«*「]?((?=[A-Za-z_-]{0,18}\d)[A-Za-z0-9][A-Za-z0-9_-]{2,19})(?![\p{L}\p{N}])/u
const QUOTED_CODE = /^[\s:：]{0,3}["“„«‘'「『*]([A-Za-z0-9][A-Za-z0-9_-]{2,19})["”“»’'」』*]/u
const CODE_BEFORE = /(?:^|[\s"'“„«*「([:])([\p{Lu}\p{N}][\p{Lu}\p{N}_-]{2,19})["'”“»*」)\]]?\s{0,2}$/u
/** Nobody gives more codes in one caption; a caption that is nothing but cues is not worth the time. */
const MOST_CUES = 60
const PERCENT = /\d\s?%|%\s?\d|[$€£¥₺₽₹]\s?\d|\d\s?(?:€|kr|zł|zl|tl|円|元|원)/u

/** Discount codes beside a cue word of any language. "QR code", creator codes of games and plain words never count. Linear. */
export function findDiscountCodes(text: TokenText): DiscountCode[] {
  const cues = findPhrases(CUES, text)
  if (cues.length === 0 || CREATOR_CODES.test(text.text)) return []
  const found: DiscountCode[] = []
  for (const match of cues.slice(0, MOST_CUES)) {
    const { lang, sure } = match.phrase.tag
    const first = text.tokens[match.from]
    const last = text.tokens[match.to - 1]
    if (!first || !last) continue
    const previous = text.tokens[match.from - 1]
    if (first.before !== 'stop' && previous && OTHER_CODES.has(previous.text)) continue
    if (!sure && !speaksOfGain(text, first.start, last.end)) continue
    const after = text.raw.slice(text.at[last.end] ?? text.raw.length).slice(0, 60)
    const code = CODE.exec(after)?.[1] ?? MIXED_CODE.exec(after)?.[1] ?? QUOTED_CODE.exec(after)?.[1] ?? codeBefore(text, first.start, lang)
    if (code === undefined || !looksLikeCode(code)) continue
    if (found.some((other) => other.code === code)) continue
    const end = Math.min(text.text.length, last.end + 60)
    const codeEnd = text.text.slice(last.end, end).indexOf(code.toLowerCase())
    found.push({ code, lang, start: first.start, end: codeEnd < 0 ? last.end : last.end + codeEnd + code.length })
  }
  return found
}

/** "ANNA20 koduyla", "ANNA20 コード": some languages put the code first. */
function codeBefore(text: TokenText, start: number, lang: string): string | undefined {
  if (lang !== 'tr' && lang !== 'ja' && lang !== 'ko' && lang !== 'hu') return undefined
  return CODE_BEFORE.exec(rawSlice(text, Math.max(0, start - 24), start))?.[1]
}

/** At least one letter; two capitals are a country, not a code; years and plain numbers are none. */
function looksLikeCode(code: string): boolean {
  return code.length >= 3 && /\p{L}/u.test(code)
}

function speaksOfGain(text: TokenText, start: number, end: number): boolean {
  const from = text.text.lastIndexOf('\n', start) + 1
  const to = text.text.indexOf('\n', end)
  const line = text.text.slice(Math.max(from, start - 120), to < 0 ? end + 120 : Math.min(to, end + 120))
  if (PERCENT.test(line)) return true
  const near = tokenise(text.text.slice(Math.max(0, start - 80), end + 80))
  return findPhrases(USE, near).length > 0
}
