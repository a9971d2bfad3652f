import { LONGEST_COMMENT } from '@/lib/domain/limits'
import { GENERIC_PHRASES, GENERIC_WORDS, UNSPACED_FILLERS } from './comment-words'
import { SPAM_AT, SPAM_SIGNS } from './spam-words'

/** Class of a comment by its words alone: the first that fits, in this order. */
export type CommentKind = 'emoji-only' | 'mention-only' | 'spam' | 'generic' | 'other'

export interface CommentClass {
  readonly kind: CommentKind
  /** It asks something: a question mark of any script after words, links aside. */
  readonly question: boolean
}

/** Most words of a generic comment. Own choice: seven words are a sentence, even if each is empty. */
const MOST_GENERIC_WORDS = 6

const WORDS: ReadonlySet<string> = new Set(Object.values(GENERIC_WORDS).flatMap(({ praise }) => foldComment(praise).split(' ')))
const FILLERS: ReadonlySet<string> = new Set(Object.values(GENERIC_WORDS).flatMap(({ filler }) => foldComment(filler).split(' ')))
const PHRASES: ReadonlySet<string> = new Set(GENERIC_PHRASES.map(foldComment))
const PIECES: ReadonlySet<string> = new Set(UNSPACED_FILLERS.map(foldComment))
/** Longest filler in writing without blanks, in letters. Own choice: the list has none longer. */
const LONGEST_PIECE = 8
/** Most letters of a generic comment in writing without blanks. Own choice: about six words. */
const LONGEST_UNSPACED = 16
/** Scripts written without blanks whose praise is listed, as part of a pattern. */
export const UNSPACED_SCRIPTS = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}`
const UNSPACED = new RegExp(String.raw`^[${UNSPACED_SCRIPTS}\p{M}ー]+$`, 'u')

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" }

/** Lower case, compatibility forms resolved, Latin, Greek and Cyrillic accents dropped; marks of Indic and Thai writing are kept. */
export function foldComment(text: string): string {
  const undone = text.replace(/&(?:lt|gt|amp|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity).replace(/<br ?\/?>/g, ' ')
  return undone
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
}

const EMOJI = /[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3|\ufe0e/gu
const EMOTICON = /(?:^|\s)(?:[:;=x8][-o*']?[)(dp3*|/\\o]+|<3+|\^_*\^|[xu]d+|:'\(|-_+-)(?=\s|$)/gu
const MARKS = /[\p{P}\p{S}\s]+/gu

/** Ids of the signs of advertising in a comment. `text` as written. */
export function spamSigns(text: string): readonly string[] {
  const folded = foldComment(text.slice(0, LONGEST_COMMENT))
  return SPAM_SIGNS.filter(({ pattern }) => pattern.test(folded)).map(({ id }) => id)
}

function isSpam(folded: string): boolean {
  let weight = 0
  for (const sign of SPAM_SIGNS) {
    if (sign.pattern.test(folded)) weight += sign.weight
    if (weight >= SPAM_AT - 1e-9) return true
  }
  return false
}

/** Letters repeated for emphasis, once with two and once with one kept: "coool" is "cool", "nicee" is "nice". */
const plain = (word: string): readonly string[] => [word, word.replace(/(.)\1{2,}/gu, '$1$1'), word.replace(/(.)\1+/gu, '$1')]

/** Laughter of any writing: one or two sounds again and again. */
const LAUGH = /^(?:(.{1,2})\1{2,}.?|[ah]{3,}|(?:h?a)+h?|(?:he|hi|ho){2,}|5{3,})$/u

const among = (set: ReadonlySet<string>, word: string): boolean => plain(word).some((form) => set.has(form))

function isGeneric(words: readonly string[]): boolean {
  if (words.every((word) => LAUGH.test(word))) return true
  const whole = words.join('')
  if (PHRASES.has(whole) || PHRASES.has(whole.replace(/^(.{1,6}?)\1+$/u, '$1'))) return true
  if (whole.length <= LONGEST_UNSPACED && UNSPACED.test(whole)) return isMadeOfPhrases(whole)
  if (words.length > MOST_GENERIC_WORDS) return false
  return words.some((word) => among(WORDS, word)) && words.every((word) => among(WORDS, word) || among(FILLERS, word))
}

/** Whether writing without blanks consists of phrases of praise and fillers alone. */
function isMadeOfPhrases(whole: string): boolean {
  // At each place: 0 not reached, 1 reached by fillers alone, 2 reached with praise.
  const reached = [1, ...Array.from({ length: whole.length }, () => 0)]
  for (let at = 0; at < whole.length; at += 1) {
    const state = reached[at] ?? 0
    if (state === 0) continue
    for (let end = at + 1; end <= Math.min(whole.length, at + LONGEST_PIECE); end += 1) {
      const piece = whole.slice(at, end)
      const next = PHRASES.has(piece) || LAUGH.test(piece) ? 2 : PIECES.has(piece) ? state : 0
      reached[end] = Math.max(reached[end] ?? 0, next)
    }
  }
  return reached[whole.length] === 2
}

/** Questions without a mark: opening words, and endings, that ask. */
const ASKS_FIRST =
  /^(?:where|how (?:long|much|many|did|do|does|is|are|can|to)|which|who(?:'s| is| are)|when|why|what (?:is|are|brand|kind|size|colou?r|lens|camera|song|shade)|is (?:this|it|there)|are you|do you|can you|does) \S+ \S/u
const ASKS_LAST =
  /(?:ますか|ですか|뭐예요|뭐에요|어디예요|어디에요|얼마예요|얼마에요|나요|까요|吗|嗎|呢|ไหน(?:คะ|ครับ|ค่ะ)?|ไหม(?:คะ|ครับ)?|มั้ย(?:คะ|ครับ)?)$/u
const MARK = /[?？؟;՞]/u

/** Links and forms (`a=b`) are no questions, and a semicolon asks only where nothing else stands before it. */
function asks(folded: string, words: readonly string[]): boolean {
  const said = folded.replace(/https?:\/\/\S+|\S*[/=]\S*/g, '')
  const isMarked = MARK.test(said) && !/^[^?？؟՞]*;/u.test(folded)
  const isWorded = words.some((word) => [...word].length > 3) || words.length > 1
  return (isMarked && isWorded) || ASKS_FIRST.test(folded) || ASKS_LAST.test(words.at(-1) ?? '')
}

/**
 * Classifies a comment by its words, without its author and in any language: it is generic when all its words are praise or
 * filler of any language.
 */
export function classifyComment(text: string): CommentClass {
  const folded = foldComment(text.slice(0, LONGEST_COMMENT))
  const bare = folded.replace(EMOTICON, ' ').replace(EMOJI, ' ')
  const unnamed = bare.replace(/@[\p{L}\p{N}_.-]+/gu, ' ')
  const words = unnamed.split(MARKS).filter((word) => word !== '')
  if (words.length === 0) return { kind: unnamed !== bare ? 'mention-only' : 'emoji-only', question: false }
  const kind = isSpam(folded) ? 'spam' : isGeneric(words) ? 'generic' : 'other'
  return { kind, question: asks(folded, words) }
}
