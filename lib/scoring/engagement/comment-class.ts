import { GENERIC_PHRASES, GENERIC_WORDS } from './comment-words'
import { SPAM_AT, SPAM_SIGNS } from './spam-words'

/** What a comment is by its words alone. A comment is one of these; the first that fits, in this order. */
export type CommentKind = 'emoji-only' | 'mention-only' | 'spam' | 'generic' | 'other'

export interface CommentClass {
  readonly kind: CommentKind
  /** It asks something: a question mark of any script after words, links aside. */
  readonly question: boolean
}

/** Longer comments are cut before anything is matched; the domain already caps them. */
const LONGEST = 1000
/** More words than this say something, even if each alone is empty. */
const MOST_GENERIC_WORDS = 6

const WORDS: ReadonlySet<string> = new Set(Object.values(GENERIC_WORDS).flatMap(({ praise }) => fold(praise).split(' ')))
const FILLERS: ReadonlySet<string> = new Set(Object.values(GENERIC_WORDS).flatMap(({ filler }) => fold(filler).split(' ')))
const PHRASES: ReadonlySet<string> = new Set(GENERIC_PHRASES.map(fold))

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" }

/** Lower case, compatibility forms resolved, Latin, Greek and Cyrillic accents dropped; marks of Indic and Thai writing are kept. */
export function fold(text: string): string {
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

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f|\u20e3/gu
const EMOTICON = /(?:^|\s)(?:[:;=x8][-o*']?[)(dp3*|/\\o]+|<3+|\^_*\^|[xu]d+|:'\(|-_+-)(?=\s|$)/gu
const MARKS = /[\p{P}\p{S}\s]+/gu

/** Which signs of advertising a comment shows, by id. `text` as written. */
export function spamSigns(text: string): readonly string[] {
  const folded = fold(text.slice(0, LONGEST))
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

const among = (set: ReadonlySet<string>, word: string): boolean => plain(word).some((form) => set.has(form))

function isGeneric(words: readonly string[]): boolean {
  if (words.length === 0) return true
  const whole = words.join('')
  if (PHRASES.has(whole) || PHRASES.has(whole.replace(/^(.{1,6}?)\1+$/u, '$1'))) return true
  if (words.length > MOST_GENERIC_WORDS) return false
  return words.some((word) => among(WORDS, word)) && words.every((word) => among(WORDS, word) || among(FILLERS, word))
}

/**
 * Classes one comment by its words. Nothing about its author is looked at, and no language needs to be known:
 * a comment is generic when all its words are praise or filler of any of the languages.
 */
export function classifyComment(text: string): CommentClass {
  const folded = fold(text.slice(0, LONGEST))
  const bare = folded.replace(EMOTICON, ' ').replace(EMOJI, ' ')
  const unnamed = bare.replace(/@[\p{L}\p{N}_.-]+/gu, ' ')
  const words = unnamed.split(MARKS).filter((word) => word !== '')
  const asks = words.length > 1 && /[?？؟;՞]/u.test(folded.replace(/https?:\/\/\S+|\S*[/=]\S*/g, '')) && !/^[^?？؟՞]*;/u.test(folded)
  if (words.length === 0) return { kind: unnamed !== bare ? 'mention-only' : 'emoji-only', question: false }
  if (isSpam(folded)) return { kind: 'spam', question: asks }
  return { kind: isGeneric(words) ? 'generic' : 'other', question: asks }
}
