import { foldText, isAscii, type Folded } from './fold'
import { LETTER, letterIn, MARK, runEnd, UNDERSCORE, unitsOf, UNSPACED, WIDE } from './letters'
import { spellingOf, wordNumberAt } from './words'

/** What stands between a token and the one before it: nothing or a blank, a comma or bracket, the end of a sentence or line. */
export type Gap = 'joined' | 'space' | 'pause' | 'stop'

export interface Token {
  readonly kind: 'word' | 'tag' | 'mention' | 'url'
  /** Folded; without `#` or `@`. */
  readonly text: string
  /** Number of the word (`words.ts`): what indexes look it up by. −1 for addresses. */
  readonly id: number
  /** Offsets into `Folded.text`. */
  readonly start: number
  readonly end: number
  readonly before: Gap
}

/** Languages a text may be in, with the share of its telling words that speak for each (0–1, summing to at most 1), strongest first. */
export interface LanguageGuess {
  readonly lang: string
  readonly share: number
}

export interface TokenText extends Folded {
  readonly tokens: readonly Token[]
  /** For every token the number of its word, `NO_WORD` where it is none: what a dozen tables are asked with, without looking at the tokens. */
  readonly wordIds: readonly number[]
  /** What `guessLanguages` has found, once it was asked: every score asks, and a place in the text is found faster than one in a map. */
  languages: readonly LanguageGuess[] | null
}

/** Stands where a token is a hashtag, a mention or an address. */
export const NO_WORD = -2

/** Addresses of pages and mail. Looked for first, so that their insides are never read as words. */
const ADDRESS =
  /https?:\/\/[^\s<>"「」（）)]+|www\.[^\s<>"()]+|[\p{L}\p{N}_.+-]{1,64}@[a-z0-9-]{1,63}\.[a-z.]{2,20}|(?<![\p{L}\p{N}@#._-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\/[^\s<>"()]*/gu
/** The same for ASCII text, where classes of letters are short. */
const ASCII_ADDRESS =
  /https?:\/\/[^\s<>")]+|www\.[^\s<>"()]+|[a-z0-9_.+-]{1,64}@[a-z0-9-]{1,63}\.[a-z.]{2,20}|(?<![a-z0-9@#._-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\/[^\s<>"()]*/g

const STOP = /[.!?;\n\r|•·▪►▶→。！？；｡…–—~]/u
const SPACES = /^[\s'"’*_\-/\\]*$/u

/** Separators are few and always the same. */
const MOST_GAPS = 2_000
const gaps = new Map<string, Gap>([['', 'joined']])

function gapOf(between: string): Gap {
  const known = gaps.get(between)
  if (known !== undefined) return known
  const gap = SPACES.test(between) && !between.includes('\n') ? 'space' : STOP.test(between) ? 'stop' : 'pause'
  if (gaps.size < MOST_GAPS) gaps.set(between, gap)
  return gap
}

/** Tokens of one text as they are found, from left to right. */
interface Found {
  readonly text: string
  readonly units: Uint16Array
  readonly tokens: Token[]
  /** Where the last one ends. */
  last: number
}

interface Span {
  readonly start: number
  readonly end: number
}

function add(found: Found, kind: Token['kind'], { start, end }: Span): void {
  const { text, units, tokens, last } = found
  const from = kind === 'tag' || kind === 'mention' ? start + 1 : start
  const id = kind === 'url' ? -1 : wordNumberAt(text, units, { start: from, end })
  const afterBlank = start === last + 1 && units[last] === BLANK
  const before = tokens.length === 0 ? 'stop' : afterBlank ? 'space' : gapOf(text.slice(last, start))
  tokens.push({ kind, text: spellingOf(id) ?? text.slice(from, end), id, start, end, before })
  found.last = end
}

const BLANK = 0x20
const HASH = 0x23
const AT = 0x40
const DOT = 0x2e
const IN_WORD = LETTER | MARK
const IN_TAG = LETTER | MARK | UNDERSCORE

/** Splits folded text into words, hashtags, mentions and addresses, in order. An e-mail address counts as an address. */
export function tokenise(raw: string): TokenText {
  const { text, at: way } = foldText(raw)
  const units = unitsOf(text)
  const found: Found = { text, units, tokens: [], last: 0 }
  const addresses = findAddresses(text)
  let next = 0
  for (let at = 0; at < text.length;) {
    const kind = kindOf(units[at] as number)
    const end =
      kind === null ? at : kind === 'tag' ? tagEnd(units, at + 1) : kind === 'mention' ? mentionEnd(units, at + 1) : wordEnd(units, at)
    if (kind === null || end === (kind === 'word' ? at : at + 1)) {
      at += letterIn(units, at) & WIDE ? 2 : 1
      continue
    }
    for (let address = addresses[next]; address && address.start <= at; address = addresses[++next]) add(found, 'url', address)
    const outside = next === 0 || at >= (addresses[next - 1]?.end ?? 0)
    if (outside) add(found, kind, { start: at, end })
    at = end
    // What goes on without a gap stands or falls with its beginning.
    if (kind === 'word')
      for (let to = wordEnd(units, at); to > at; to = wordEnd(units, at)) {
        if (outside) add(found, kind, { start: at, end: to })
        at = to
      }
  }
  return { text, at: way, raw, tokens: found.tokens, wordIds: wordIdsOf(found.tokens), languages: null }
}

/** `TokenText.wordIds` of tokens. */
export function wordIdsOf(tokens: readonly Token[]): readonly number[] {
  return tokens.map(({ kind, id }) => (kind === 'word' ? id : NO_WORD))
}

function kindOf(unit: number): 'word' | 'tag' | 'mention' | null {
  return unit === BLANK ? null : unit === HASH ? 'tag' : unit === AT ? 'mention' : 'word'
}

/**
 * The end of the word at an offset; the offset itself where none is. Scripts written without blanks give one word per letter, which makes a
 * phrase in them a run of words like any other.
 */
function wordEnd(units: Uint16Array, from: number): number {
  const first = letterIn(units, from)
  if (!(first & UNSPACED)) return runEnd(units, from, { of: IN_WORD, not: UNSPACED })
  return first & IN_WORD ? runEnd(units, from + (first & WIDE ? 2 : 1), { of: MARK, not: 0 }) : from
}

function tagEnd(units: Uint16Array, from: number): number {
  return letterIn(units, from) & (LETTER | UNDERSCORE) ? runEnd(units, from, { of: IN_TAG, not: 0 }) : from
}

/** Handles have full stops inside, never at their end. */
function mentionEnd(units: Uint16Array, from: number): number {
  let end = tagEnd(units, from)
  if (end === from) return from
  for (let at = end; units[at] === DOT;) {
    while (units[at] === DOT) at++
    const more = runEnd(units, at, { of: IN_TAG, not: 0 })
    if (more === at) return end
    at = end = more
  }
  return end
}

function findAddresses(text: string): Span[] {
  // Most captions have none; an address has a slash, an at sign or "www.".
  if (!text.includes('/') && !text.includes('@') && !text.includes('www.')) return []
  const pattern = isAscii(text) ? ASCII_ADDRESS : ADDRESS
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
}

/** The tokens of one kind, in order. */
export function tokensOf(kind: Token['kind'], { tokens, wordIds }: TokenText): Token[] {
  const found: Token[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if ((wordIds[at] === NO_WORD) === (kind === 'word')) continue
    const token = tokens[at] as Token
    if (token.kind === kind) found.push(token)
  }
  return found
}

/** The words as they stand on the page between two offsets of the folded text. */
export function rawSlice(text: Folded, start: number, end: number): string {
  return text.raw.slice(text.at[start] ?? text.raw.length, text.at[end] ?? text.raw.length)
}

/** The matched words with a few around them, one line, at most `limit` characters, `…` where something was left out. */
export function snippet(text: Folded, span: { start: number; end: number }, limit = 90): string {
  const from = text.at[span.start] ?? text.raw.length
  const to = text.at[span.end] ?? text.raw.length
  const room = Math.max(0, Math.floor((limit - (to - from)) / 2))
  const lineStart = text.raw.lastIndexOf('\n', Math.max(0, from - 1)) + 1
  const lineEnd = text.raw.indexOf('\n', to)
  let left = Math.max(from - room, Math.min(lineStart, from))
  let right = Math.min(to + room, lineEnd < 0 ? text.raw.length : lineEnd, from + limit)
  // Never cut a surrogate pair in two.
  if (isLowSurrogate(text.raw, left)) left++
  if (isLowSurrogate(text.raw, right)) right--
  const cutLeft = left > lineStart ? '…' : ''
  const cutRight = right < (lineEnd < 0 ? text.raw.length : lineEnd) ? '…' : ''
  return `${cutLeft}${text.raw.slice(left, right).replace(/\s+/g, ' ').trim()}${cutRight}`
}

function isLowSurrogate(raw: string, index: number): boolean {
  const unit = raw.charCodeAt(index)
  return unit >= 0xdc00 && unit <= 0xdfff
}

/** Twice the most posts a page shows. A plain map, emptied when full: weak ones make every collection of garbage slower the more creators are scored. */
const MOST_CAPTIONS = 400
const captions = new Map<string, TokenText>()

/** The tokens of a post's caption, kept for the scores that read the same captions one after another. */
export function captionTokens({ caption = '' }: { readonly caption?: string | undefined }): TokenText {
  const known = captions.get(caption)
  if (known) return known
  if (captions.size >= MOST_CAPTIONS) captions.clear()
  const tokens = tokenise(caption)
  captions.set(caption, tokens)
  return tokens
}
