import { letterAt, MARK, UNSPACED } from './letters'
import type { Token, TokenText } from './text'

/** Letters of a text, by folded offsets. */
export interface TextSpan {
  readonly text: TokenText
  readonly start: number
  readonly end: number
}

const HANGUL = /^\p{Script=Hangul}/u
const HAN = /^\p{Script=Han}/u
const KATAKANA_FIRST = /^\p{Script=Katakana}/u
const KATAKANA = /^[\p{Script=Katakana}ー]+$/u
/** Scripts with a dictionary of their own; Han with kana is segmented as Japanese, Han alone as Chinese. */
const BY_SCRIPT: readonly (readonly [lang: string, script: RegExp])[] = [
  ['th', /\p{Script=Thai}/u],
  ['lo', /\p{Script=Lao}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
]

/** One segmenter per language, made on first use. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(run: string): Intl.Segmenter {
  const lang = BY_SCRIPT.find(([, script]) => script.test(run))?.[0] ?? 'zh'
  const made = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, made)
  return made
}

/** Whether a token is of a script without blanks, so that a match needs `standsAsWord`. */
export function isUnspacedToken(token: Token): boolean {
  return (letterAt(token.text, 0) & UNSPACED) !== 0
}

/**
 * Whether a term found letter by letter stands as words of its own: 化妆 in 今天的化妆教程, not 猫 in 熊猫. The browser's
 * dictionaries (`Intl.Segmenter`) segment Chinese, Japanese, Thai and the like, only in the run of letters around the match; Korean has
 * blanks and needs its particles instead (`standsInKorean`). Without `Intl.Segmenter` every place counts. `inTag`: in a hashtag.
 */
export function standsAsWord(first: TextSpan, last: TextSpan, inTag: boolean): boolean {
  if (HANGUL.test(first.text.text.slice(first.start))) return standsInKorean(first, last, inTag)
  if (!('Segmenter' in Intl)) return true
  return isBoundary(first.text, first.start) && isBoundary(last.text, last.end)
}

/** Whether a word may begin or end at a folded offset. */
function isBoundary(text: TokenText, offset: number): boolean {
  const at = text.at[offset] ?? text.raw.length
  const { from, to } = runAround(text.raw, at)
  if (at <= from || at >= to) return true
  // 赤ワイン: writing changes from characters to katakana only between words.
  const [left, right] = [text.raw.slice(startOf(text.raw, at - 1), at), text.raw.slice(at, at + 2)]
  if ((HAN.test(left) && KATAKANA_FIRST.test(right)) || (KATAKANA.test(left) && HAN.test(right))) return true
  const run = text.raw.slice(from, to)
  const segments = segmenterFor(run).segment(run)
  const next = segments.containing(at - from)
  if (next?.index !== at - from) return false
  // A single katakana letter is no word: リ|メイク is リメイク.
  const previous = segments.containing(at - from - 1)
  return !(isKatakana(previous?.segment) && isKatakana(next.segment) && (previous?.segment.length === 1 || next.segment.length === 1))
}

function isKatakana(segment: string | undefined): boolean {
  return segment !== undefined && KATAKANA.test(segment)
}

/** The run of letters without blanks around an offset of the raw text. */
function runAround(raw: string, at: number): { from: number; to: number } {
  const belongs = (index: number): boolean => (letterAt(raw, index) & (UNSPACED | MARK)) !== 0
  let from = at
  while (from > 0 && belongs(startOf(raw, from - 1))) from = startOf(raw, from - 1)
  let to = at
  while (to < raw.length && belongs(to)) to += raw.codePointAt(to)! > 0xffff ? 2 : 1
  return { from, to }
}

/** Start of the letter at this index of a UTF-16 unit. */
function startOf(raw: string, index: number): number {
  const unit = raw.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff && index > 0 ? index - 1 : index
}

/** Endings that leave a noun the same word: plural and particles, up to three. */
const PARTICLES =
  /^들?(?:은|는|이|가|을|를|의|에|에서|에게|에겐|한테|와|과|도|로|으로|만|까지|부터|랑|이랑|하고|처럼|보다|마다|조차|밖에|이나|나|께|용|별|님){0,3}$/u
/** The same after a noun of one syllable, where most particles make another word (차 and 이 are 차이). */
const SURE_PARTICLES = /^(?:은|는|을|를|에서|으로|까지|부터|들|들은|들을)?$/u
/** Endings that make a noun a verb or a statement: 요리하는, 운동했어요, 맛집입니다. */
const PREDICATE = /^(?:하|해|했|합|한|할|함|되|된|됐|돼|입니|이에요|예요|이다|이라|이었|였)/u

/**
 * Korean appends particles to the noun and writes compounds with or without a blank. A term counts at the beginning of a run of letters,
 * with particles or a verb's ending after it; anywhere in the run from four syllables on (데일리메이크업); and, in a hashtag, nearly always a
 * compound, from two syllables on also at its beginning or end (#여행스타그램, #국내여행).
 */
function standsInKorean(first: TextSpan, last: TextSpan, inTag: boolean): boolean {
  const from = first.text.at[first.start] ?? 0
  const to = last.text.at[last.end] ?? last.text.raw.length
  const before = from - runAround(first.text.raw, from).from
  const rest = last.text.raw.slice(to, runAround(last.text.raw, to).to).normalize('NFC')
  const syllables = first.text === last.text ? [...first.text.raw.slice(from, to).normalize('NFC').replace(/\s/g, '')].length : 2
  if (syllables >= 4) return true
  if (inTag && syllables >= 2 && (before === 0 || rest === '')) return true
  if (before > 0) return false
  return syllables === 1 ? SURE_PARTICLES.test(rest) : PARTICLES.test(rest) || PREDICATE.test(rest)
}
