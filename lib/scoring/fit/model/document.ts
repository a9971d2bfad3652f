import type { Post } from '@/lib/domain/post'
import { guessLanguages } from '@/lib/text/language'
import { findPhrases, type PhraseIndex } from '@/lib/text/phrase-index'
import { rawSlice, tokenise, tokensOf, wordIdsOf, type Token, type TokenText } from '@/lib/text/text'
import { rememberByWord } from '@/lib/text/words'
import { splitHashtag } from '@/lib/text/hashtag-split'
import { isUnspacedToken, standsAsWord, type TextSpan } from '@/lib/text/whole-word'

/** A caption or bio prepared for matching: its words, then those of its hashtags. */
export interface Document {
  readonly post: Post | null
  /** The text as it stands. */
  readonly text: TokenText
  readonly lang: string
  /** The same text with other tokens: its words, then those of each hashtag, unstemmed. */
  readonly words: TokenText
}

/** The language of a text too short to tell. */
const FALLBACK = 'en'

/**
 * Least lead over the creator's usual language, as a share of the caption's own. Own choice: a short caption is seldom in another language.
 */
const CLEAR_LEAD = 0.4

/** The creator's usual language, unless the caption is clearly in another. */
function languageOf(text: TokenText, usual: string | undefined): string {
  const guesses = guessLanguages(text)
  const [first] = guesses
  if (!first) return usual ?? FALLBACK
  const own = guesses.find(({ lang }) => lang === usual)
  return own && own.share >= (1 - CLEAR_LEAD) * first.share ? own.lang : first.lang
}

/** Makes a document of a tokenised text and its separate hashtags. `usual` is the language of the creator's other texts. */
export function makeDocument(
  text: TokenText,
  options: { post: Post | null; hashtags: readonly string[]; usual?: string; vocabulary: ReadonlySet<string> },
): Document {
  const lang = languageOf(text, options.usual)
  const tokens = tokensOf('word', text)
  const tags = tokensOf('tag', text)
  const readings = readingsFor(options.vocabulary)
  for (const tag of tags) addTagWords(tokens, readings.inText(text, tag), tag)
  if (options.hashtags.length > 0) {
    const seen = new Set(tags.map((tag) => tag.text))
    const end = { start: text.text.length, end: text.text.length }
    for (const tag of options.hashtags)
      if (!seen.has(tokenise(`#${tag.replace(/^[#＃]/, '')}`).tokens[0]?.text ?? '')) addTagWords(tokens, readings.of(tag), end)
  }
  return {
    post: options.post,
    text,
    lang,
    words: { text: text.text, at: text.at, raw: text.raw, tokens, wordIds: wordIdsOf(tokens), languages: text.languages },
  }
}

/** A word of a hashtag: it stands in the text where the hashtag does, and has its letters in the tag. */
interface TagToken extends Token {
  readonly letters: TextSpan
}

type TagReading = Pick<TagToken, 'text' | 'id' | 'before' | 'letters'>

/** How hashtags are divided into the words of one vocabulary. */
interface TagReadings {
  /** A hashtag as written, with or without `#`. */
  readonly of: (raw: string) => readonly TagReading[]
  /** A hashtag of a text. */
  readonly inText: (text: TokenText, tag: Token) => readonly TagReading[]
}

/** Cache by vocabulary, because creators repeat their hashtags. */
const known = new WeakMap<ReadonlySet<string>, TagReadings>()
/** Own choice: bounds the memory. */
const MOST_READINGS = 20_000

function readingsFor(vocabulary: ReadonlySet<string>): TagReadings {
  const made = known.get(vocabulary) ?? makeReadings(vocabulary)
  known.set(vocabulary, made)
  return made
}

function makeReadings(vocabulary: ReadonlySet<string>): TagReadings {
  const written = new Map<string, readonly TagReading[]>()
  const of = (raw: string): readonly TagReading[] => {
    const read = written.get(raw) ?? readTag(raw, vocabulary)
    if (written.size < MOST_READINGS) written.set(raw, read)
    return read
  }
  const plain = rememberByWord((folded) => readTag(folded, vocabulary))
  // Most tags are written as they fold, without capitals between words; these are cached by their number.
  const inText = (text: TokenText, tag: Token): readonly TagReading[] =>
    text.raw.startsWith(tag.text, (text.at[tag.start] ?? 0) + 1) ? plain(tag) : of(rawSlice(text, tag.start, tag.end))
  return { of, inText }
}

/** Adds the words of a hashtag as tokens at its place; the whole tag is one reading, its parts another. */
function addTagWords(tokens: Token[], read: readonly TagReading[], { start, end }: { start: number; end: number }): void {
  for (const { text, id, before, letters } of read) {
    const token: TagToken = { kind: 'word', text, id, start, end, before, letters }
    tokens.push(token)
  }
}

function readTag(raw: string, vocabulary: ReadonlySet<string>): TagReading[] {
  const parts = splitHashtag(raw, vocabulary).map(tokenise)
  const whole = [tokenise(raw.replace(/^[#＃]/, '').replace(/_/g, ''))]
  const words = (way: readonly TokenText[]) => way.flatMap(({ tokens }) => tokens.map(({ text }) => text)).join(' ')
  const ways = words(parts) === words(whole) ? [whole] : [parts, whole]
  return ways.flatMap((way) =>
    way
      .flatMap((text) => text.tokens.map((token) => ({ token, text })))
      .map(({ token, text }, order): TagReading => {
        const letters = { text, start: token.start, end: token.end }
        return { text: token.text, id: token.id, before: order === 0 ? 'stop' : 'space', letters }
      }),
  )
}

export interface Match<Tag> {
  readonly tag: Tag
  /** The words as they stand on the page. */
  readonly words: string
}

/** Terms of an index found in a document, each once. `without` rejects a place by its tokens and the word's tag. */
export function matchTerms<Tag>(
  index: PhraseIndex<Tag>,
  document: Document,
  without: (document: Document, place: { from: number; to: number }, tag: Tag) => boolean = () => false,
): Match<Tag>[] {
  if (index.isEmpty) return []
  const phrases = findPhrases(index, document.words)
  if (phrases.length === 0) return []
  const found = new Map<Tag, Match<Tag>>()
  for (const match of phrases) {
    const first = document.words.tokens[match.from]
    const last = document.words.tokens[match.to - 1]
    if (!first || !last || found.has(match.phrase.tag) || !isWhole(first, last, document)) continue
    if (without(document, match, match.phrase.tag)) continue
    found.set(match.phrase.tag, { tag: match.phrase.tag, words: wordsOf(first, last, document) })
  }
  return [...found.values()]
}

/** The words as on the page; for a separate hashtag, the words found in it. */
function wordsOf(first: Token, last: Token, { text }: Document): string {
  if (first.start < text.text.length) return rawSlice(text, first.start, Math.max(first.end, last.end)).slice(0, 60)
  const { from, to } = { from: placeOf(first, text), to: placeOf(last, text) }
  return `#${rawSlice(from.text, from.start, from.text === to.text ? to.end : from.end)}`
}

function placeOf(token: Token, text: TokenText): TextSpan {
  return 'letters' in token ? (token as TagToken).letters : { text, start: token.start, end: token.end }
}

/** Whether the match is a whole word; always so with blanks around it. */
function isWhole(first: Token, last: Token, { text }: Document): boolean {
  if (!isUnspacedToken(first) && !isUnspacedToken(last)) return true
  return standsAsWord(placeOf(first, text), placeOf(last, text), 'letters' in first)
}
