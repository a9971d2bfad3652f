import type { Post } from '@/lib/domain/post'
import { guessLanguages } from '@/lib/scoring/language'
import { findPhrases, type PhraseIndex } from '@/lib/scoring/phrase-index'
import { rawSlice, tokenise, type Token, type TokenText } from '@/lib/scoring/text'
import { splitHashtag } from './hashtag-split'
import { stem } from './stem'

/** A caption or bio made ready for matching: its words stemmed, its hashtags split. */
export interface Document {
  readonly post: Post | null
  /** The words as they stand; `tokens` unstemmed. */
  readonly text: TokenText
  readonly lang: string
  /** Stemmed words of the text, then of each hashtag; offsets point into `text`. */
  readonly tokens: readonly Token[]
}

/** The language taken when a text is too short to tell. */
const FALLBACK = 'en'

/** Makes a document of a tokenised text and hashtags that came apart from it. `usual` is the language of the creator's other texts. */
export function makeDocument(text: TokenText, options: { post: Post | null; hashtags: readonly string[]; usual?: string; vocabulary: ReadonlySet<string> }): Document {
  const lang = guessLanguages(text)[0]?.lang ?? options.usual ?? FALLBACK
  const words = text.tokens.filter((token) => token.kind === 'word').map((token) => ({ ...token, text: stem(token.text, lang) }))
  const inText = text.tokens
    .filter((token) => token.kind === 'tag')
    .flatMap((token) => tagWords(text.raw.slice(text.at[token.start] ?? 0, text.at[token.end] ?? 0), token, { lang, vocabulary: options.vocabulary }))
  const seen = new Set(text.tokens.filter((token) => token.kind === 'tag').map((token) => token.text))
  const end = { start: text.text.length, end: text.text.length }
  const apart = options.hashtags
    .filter((tag) => !seen.has(tokenise(`#${tag.replace(/^[#＃]/, '')}`).tokens[0]?.text ?? ''))
    .flatMap((tag) => tagWords(tag, end, { lang, vocabulary: options.vocabulary }))
  return { post: options.post, text, lang, tokens: [...words, ...inText, ...apart] }
}

/** The words of a hashtag as tokens that stand where the hashtag stands; the whole tag is one reading, its parts another. */
function tagWords(raw: string, at: { start: number; end: number }, how: { lang: string; vocabulary: ReadonlySet<string> }): Token[] {
  const parts = splitHashtag(raw, how.vocabulary).flatMap((part) => tokenise(part).tokens.map((token) => token.text))
  const whole = tokenise(raw.replace(/^[#＃]/, '').replace(/_/g, '')).tokens.map((token) => token.text)
  const readings = parts.join(' ') === whole.join(' ') ? [parts] : [parts, whole]
  return readings.flatMap((reading) =>
    reading.map((text, order): Token => ({ kind: 'word', text: stem(text, how.lang), start: at.start, end: at.end, before: order === 0 ? 'stop' : 'space' })),
  )
}

export interface Match<Tag> {
  readonly tag: Tag
  /** The words as they stand on the page. */
  readonly words: string
}

/** Terms of an index found in a document, each once. */
export function matchTerms<Tag>(index: PhraseIndex<Tag>, document: Document): Match<Tag>[] {
  const found = new Map<Tag, Match<Tag>>()
  for (const match of findPhrases(index, { ...document.text, tokens: document.tokens })) {
    const first = document.tokens[match.from]
    const last = document.tokens[match.to - 1]
    if (!first || !last || found.has(match.phrase.tag)) continue
    const apart = first.start >= document.text.text.length
    found.set(match.phrase.tag, { tag: match.phrase.tag, words: apart ? `#${first.text}` : rawSlice(document.text, first.start, Math.max(first.end, last.end)).slice(0, 60) })
  }
  return [...found.values()]
}
