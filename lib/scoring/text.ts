/** Text folded for comparison, with the way back to the words as they stand on the page. */
export interface Folded {
  /** Lower case, compatibility forms resolved, accents of Latin, Greek, Cyrillic, Arabic and Hebrew dropped. */
  readonly text: string
  /** For every unit of `text` (and one past its end) where it begins in the original, in UTF-16 units. */
  readonly at: readonly number[]
  readonly raw: string
}

/** What stands between a token and the one before it: nothing or a blank, a comma or bracket, the end of a sentence or line. */
export type Gap = 'joined' | 'space' | 'pause' | 'stop'

export interface Token {
  readonly kind: 'word' | 'tag' | 'mention' | 'url'
  /** Folded; without `#` or `@`. */
  readonly text: string
  /** Offsets into `Folded.text`. */
  readonly start: number
  readonly end: number
  readonly before: Gap
}

export interface TokenText extends Folded {
  readonly tokens: readonly Token[]
}

/** Marks that carry no distinction between words: combining accents, Arabic vowel signs and tatweel, Hebrew points. */
const DROPPED =
  /[\u0300-\u036f]|[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640\u00ad\u2060]|[\u200b-\u200f]|[\ufe0e\ufe0f]|[\u{e0020}-\u{e007f}]/gu
/** Letters that Unicode does not take apart, but people type without their stroke. */
const STROKED: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  þ: 'th',
  ς: 'σ',
  ى: 'ي',
  '’': "'",
  '‘': "'",
  ʼ: "'",
}
const HANGUL = /\p{Script=Hangul}/u
const MARKED_SCRIPT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u

/** Every code point folds alike wherever it stands, so each is worked out once. At most as many entries as there are code points. */
const foldedPoints = new Map<string, string>()

function foldCodePoint(raw: string): string {
  const cached = foldedPoints.get(raw)
  if (cached !== undefined) return cached
  // NFKC may yield several letters (ﬁ, ①); each is taken apart only in scripts whose accents people leave out.
  let folded = ''
  for (const letter of raw.normalize('NFKC').toLowerCase()) {
    const open = MARKED_SCRIPT.test(letter) && !HANGUL.test(letter) ? letter.normalize('NFD') : letter
    const bare = open.replace(DROPPED, '')
    folded += STROKED[bare] ?? bare
  }
  foldedPoints.set(raw, folded)
  return folded
}

/** 0, 1, 2…: the way back for a text that folds letter by letter. Grows as needed, shared by all. */
const identity: number[] = []
const ASCII = /^[\u0000-\u007f]*$/

/** Folds `raw` (any length, any script) for comparison. Linear. */
export function foldText(raw: string): Folded {
  if (ASCII.test(raw)) {
    for (let at = identity.length; at <= raw.length; at++) identity.push(at)
    return { text: raw.toLowerCase(), at: identity, raw }
  }
  const parts: string[] = []
  const at: number[] = []
  let offset = 0
  for (const point of raw) {
    const folded = point < '\u0080' ? point.toLowerCase() : foldCodePoint(point)
    for (let unit = 0; unit < folded.length; unit++) at.push(offset)
    if (folded !== '') parts.push(folded)
    offset += point.length
  }
  at.push(raw.length)
  return { text: parts.join(''), at, raw }
}

/** Addresses of pages and mail. Looked for first, so that their insides are never read as words. */
const ADDRESS =
  /https?:\/\/[^\s<>"「」（）)]+|www\.[^\s<>"()]+|[\p{L}\p{N}_.+-]{1,64}@[a-z0-9-]{1,63}\.[a-z.]{2,20}|(?<![\p{L}\p{N}@#._-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,4}\/[^\s<>"()]*/gu
const TOKEN = /#([\p{L}\p{N}_][\p{L}\p{N}\p{M}_]*)|@([\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_.]*[\p{L}\p{N}\p{M}_])?)|[\p{L}\p{N}\p{M}]+/gu
const ASCII_TOKEN = /#([a-z0-9_]+)|@([a-z0-9_](?:[a-z0-9_.]*[a-z0-9_])?)|[a-z0-9]+/g
/**
 * Scripts written without blanks give one token per letter, which makes a phrase in them a run of tokens like any other. Korean is among
 * them: its particles hang on the noun.
 */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]\p{M}*|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu
/** The first letter of the scripts above. */
const FIRST_UNSPACED = '\u0e00'

const STOP = /[.!?;\n\r|•·▪►▶→。！？；｡…–—~]/u
const SPACES = /^[\s'"’*_\-/\\]*$/u

function gapOf(between: string): Gap {
  if (between === ' ') return 'space'
  if (between === '') return 'joined'
  if (SPACES.test(between) && !between.includes('\n')) return 'space'
  return STOP.test(between) ? 'stop' : 'pause'
}

/** One string object for each word: it is looked up in a dozen tables, which then need not compare letters. */
const MOST_SHARED = 50_000
const sharedWords = new Map<string, string>()

function shared(word: string): string {
  const known = sharedWords.get(word)
  if (known !== undefined) return known
  if (sharedWords.size < MOST_SHARED) sharedWords.set(word, word)
  return word
}

/** Splits folded text into words, hashtags, mentions and addresses, in order. An e-mail address counts as an address. */
export function tokenise(raw: string): TokenText {
  const folded = foldText(raw)
  const { text } = folded
  const tokens: Token[] = []
  let last = 0
  const add = (kind: Token['kind'], words: string, { start, end }: { start: number; end: number }): void => {
    tokens.push({
      kind,
      text: kind === 'url' ? words : shared(words),
      start,
      end,
      before: tokens.length === 0 ? 'stop' : gapOf(text.slice(last, start)),
    })
    last = end
  }
  const addresses = findAddresses(text)
  let next = 0
  for (const match of text.matchAll(ASCII.test(text) ? ASCII_TOKEN : TOKEN)) {
    const start = match.index
    const end = start + match[0].length
    for (let address = addresses[next]; address && address.start <= start; address = addresses[next]) {
      add('url', text.slice(address.start, address.end), address)
      next++
    }
    if (start < (addresses[next - 1]?.end ?? 0)) continue
    if (match[1] !== undefined) add('tag', match[1], { start, end })
    else if (match[2] !== undefined) add('mention', match[2], { start, end })
    else if (match[0] < FIRST_UNSPACED && !/[\u0e00-\uffff]/.test(match[0])) add('word', match[0], { start, end })
    else
      for (const part of match[0].matchAll(UNSPACED))
        add('word', part[0], { start: start + part.index, end: start + part.index + part[0].length })
  }
  return { ...folded, tokens }
}

function findAddresses(text: string): { start: number; end: number }[] {
  // Most captions have none; an address has a slash, an at sign or "www.".
  if (!text.includes('/') && !text.includes('@') && !text.includes('www.')) return []
  return [...text.matchAll(ADDRESS)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
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
const captions = new Map<object, TokenText>()

/** The tokens of a post's caption, kept for the scores that read the same captions one after another. Post objects are never changed in place. */
export function captionTokens(post: { readonly caption?: string | undefined }): TokenText {
  const known = captions.get(post)
  if (known) return known
  if (captions.size >= MOST_CAPTIONS) captions.clear()
  const tokens = tokenise(post.caption ?? '')
  captions.set(post, tokens)
  return tokens
}
