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
/** Scripts with a dictionary of their own; writing with Han and kana is cut as Japanese when it has kana, else as Chinese. */
const BY_SCRIPT: readonly (readonly [lang: string, script: RegExp])[] = [
  ['th', /\p{Script=Thai}/u],
  ['lo', /\p{Script=Lao}/u],
  ['km', /\p{Script=Khmer}/u],
  ['my', /\p{Script=Myanmar}/u],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
]

/** One segmenter a language, made when first needed. */
const segmenters = new Map<string, Intl.Segmenter>()

function segmenterFor(run: string): Intl.Segmenter {
  const lang = BY_SCRIPT.find(([, script]) => script.test(run))?.[0] ?? 'zh'
  const made = segmenters.get(lang) ?? new Intl.Segmenter(lang, { granularity: 'word' })
  segmenters.set(lang, made)
  return made
}

/** Whether letters of a script without blanks stand between two words, so that a match of them has to be looked at. */
export function isUnspacedToken(token: Token): boolean {
  return (letterAt(token.text, 0) & UNSPACED) !== 0
}

/**
 * Whether a term found letter by letter stands as words of its own: 化妆 in 今天的化妆教程, not 猫 in 熊猫. Chinese, Japanese, Thai and their
 * like are cut by the browser's dictionaries (`Intl.Segmenter`), and only the run of letters around the match; Korean has blanks, and needs
 * its particles known instead (`standsInKorean`). Without `Intl.Segmenter` any place will do. `inTag`: the letters are a hashtag's.
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
  // A lone letter of katakana is no word: リ|メイク is リメイク.
  const previous = segments.containing(at - from - 1)
  return !(isKatakana(previous?.segment) && isKatakana(next.segment) && (previous?.segment.length === 1 || next.segment.length === 1))
}

function isKatakana(segment: string | undefined): boolean {
  return segment !== undefined && KATAKANA.test(segment)
}

/** The letters without blanks around an offset of a text as written. */
function runAround(raw: string, at: number): { from: number; to: number } {
  const belongs = (index: number): boolean => (letterAt(raw, index) & (UNSPACED | MARK)) !== 0
  let from = at
  while (from > 0 && belongs(startOf(raw, from - 1))) from = startOf(raw, from - 1)
  let to = at
  while (to < raw.length && belongs(to)) to += raw.codePointAt(to)! > 0xffff ? 2 : 1
  return { from, to }
}

/** Where the letter begins that has a unit at this index. */
function startOf(raw: string, index: number): number {
  const unit = raw.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff && index > 0 ? index - 1 : index
}

/** What may follow a noun and leave it the same word: plural and particles, up to three. */
const PARTICLES =
  /^들?(?:은|는|이|가|을|를|의|에|에서|에게|에겐|한테|와|과|도|로|으로|만|까지|부터|랑|이랑|하고|처럼|보다|마다|조차|밖에|이나|나|께|용|별|님){0,3}$/u
/** The same after a noun of one syllable, where most particles make another word (차 and 이 are 차이). */
const SURE_PARTICLES = /^(?:은|는|을|를|에서|으로|까지|부터|들|들은|들을)?$/u
/** A noun becomes a verb or a statement: 요리하는, 운동했어요, 맛집입니다. */
const PREDICATE = /^(?:하|해|했|합|한|할|함|되|된|됐|돼|입니|이에요|예요|이다|이라|이었|였)/u

/**
 * Korean hangs its particles on the noun, and its compounds are written with or without a blank. A term stands where a run of letters begins
 * and particles or a verb's ending follow; four syllables or more anywhere in it (데일리메이크업); in a hashtag, which is a compound nearly
 * always, two or more also at its beginning or end (#여행스타그램, #국내여행).
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
