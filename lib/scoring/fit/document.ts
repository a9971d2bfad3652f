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
export function makeDocument(
  text: TokenText,
  options: { post: Post | null; hashtags: readonly string[]; usual?: string; vocabulary: ReadonlySet<string> },
): Document {
  const lang = guessLanguages(text)[0]?.lang ?? options.usual ?? FALLBACK
  const words = text.tokens.filter((token) => token.kind === 'word').map((token) => ({ ...token, text: stem(token.text, lang) }))
  const inText = text.tokens
    .filter((token) => token.kind === 'tag')
    .flatMap((token) =>
      tagWords(text.raw.slice(text.at[token.start] ?? 0, text.at[token.end] ?? 0), token, { lang, vocabulary: options.vocabulary }),
    )
  const seen = new Set(text.tokens.filter((token) => token.kind === 'tag').map((token) => token.text))
  const end = { start: text.text.length, end: text.text.length }
  const apart = options.hashtags
    .filter((tag) => !seen.has(tokenise(`#${tag.replace(/^[#＃]/, '')}`).tokens[0]?.text ?? ''))
    .flatMap((tag) => tagWords(tag, end, { lang, vocabulary: options.vocabulary }))
  return { post: options.post, text, lang, tokens: [...words, ...inText, ...apart] }
}

interface TagReading {
  readonly text: string
  readonly before: Token['before']
}

/** Creators use the same hashtags under most posts: each is divided once for a vocabulary and language. */
const readings = new WeakMap<ReadonlySet<string>, Map<string, readonly TagReading[]>>()
const MOST_READINGS = 20_000

/** The words of a hashtag as tokens that stand where the hashtag stands; the whole tag is one reading, its parts another. */
function tagWords(
  raw: string,
  { start, end }: { start: number; end: number },
  how: { lang: string; vocabulary: ReadonlySet<string> },
): Token[] {
  const known = readings.get(how.vocabulary) ?? new Map<string, readonly TagReading[]>()
  readings.set(how.vocabulary, known)
  const key = `${how.lang} ${raw}`
  const read = known.get(key) ?? readTag(raw, how)
  if (known.size < MOST_READINGS) known.set(key, read)
  return read.map(({ text, before }): Token => ({ kind: 'word', text, start, end, before }))
}

function readTag(raw: string, { lang, vocabulary }: { lang: string; vocabulary: ReadonlySet<string> }): TagReading[] {
  const parts = splitHashtag(raw, vocabulary).flatMap((part) => tokenise(part).tokens.map((token) => token.text))
  const whole = tokenise(raw.replace(/^[#＃]/, '').replace(/_/g, '')).tokens.map((token) => token.text)
  const ways = parts.join(' ') === whole.join(' ') ? [parts] : [parts, whole]
  return ways.flatMap((way) => way.map((text, order): TagReading => ({ text: stem(text, lang), before: order === 0 ? 'stop' : 'space' })))
}

export interface Match<Tag> {
  readonly tag: Tag
  /** The words as they stand on the page. */
  readonly words: string
}

/** Terms of an index found in a document, each once. */
export function matchTerms<Tag>(index: PhraseIndex<Tag>, document: Document): Match<Tag>[] {
  if (index.byFirst.size === 0 && index.byStem.size === 0) return []
  const found = new Map<Tag, Match<Tag>>()
  for (const match of findPhrases(index, { ...document.text, tokens: document.tokens })) {
    const first = document.tokens[match.from]
    const last = document.tokens[match.to - 1]
    if (!first || !last || found.has(match.phrase.tag)) continue
    const apart = first.start >= document.text.text.length
    found.set(match.phrase.tag, {
      tag: match.phrase.tag,
      words: apart ? `#${first.text}` : rawSlice(document.text, first.start, Math.max(first.end, last.end)).slice(0, 60),
    })
  }
  return [...found.values()]
}
