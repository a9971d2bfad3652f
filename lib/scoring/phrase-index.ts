import { tokenise, type Gap, type Token, type TokenText } from '@/lib/scoring/text'

/** One word of a phrase: the whole word, its beginning (`stem`), or a gap where a name stands. */
interface Piece {
  readonly text: string
  readonly kind: 'whole' | 'stem' | 'name' | 'mention'
}

export interface Phrase<Tag> {
  readonly tag: Tag
  readonly pieces: readonly Piece[]
  readonly marker: 'none' | 'alone' | 'bracketed'
  readonly name: 'none' | 'before' | 'after'
}

/** Where a phrase was found: tokens `from` to `to` (exclusive), and where the name it points to begins (token index). */
export interface PhraseMatch<Tag> {
  readonly phrase: Phrase<Tag>
  readonly from: number
  readonly to: number
  readonly nameFrom?: number
  readonly nameTo?: number
}

interface TagRule<Tag> {
  readonly text: string
  readonly tag: Tag
}

/** Phrases and hashtags, found in one pass over a text however many there are. */
export interface PhraseIndex<Tag> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<Tag>[]>
  readonly byStem: ReadonlyMap<string, readonly Phrase<Tag>[]>
  readonly tags: ReadonlyMap<string, readonly Tag[]>
  readonly tagStarts: readonly TagRule<Tag>[]
  readonly tagEnds: readonly TagRule<Tag>[]
  /** What was looked up before, by word. */
  readonly memo: Map<string, readonly Phrase<Tag>[]>
}

/** Stems are looked up by this many letters; shorter ones are not allowed. */
const STEM_KEY = 3
/** A name between two words of a phrase is at most this many tokens (letters, in scripts without blanks). */
const NAME_TOKENS = 10

/**
 * Builds an index from entries in the spelling of `saturation/disclosure-terms.ts`; `normalise` stems the words when the texts' words are
 * stemmed too. Throws on an entry that could never match.
 */
export function indexPhrases<Tag>(
  entries: readonly (readonly [entry: string, tag: Tag])[],
  normalise: (word: string) => string = (word) => word,
): PhraseIndex<Tag> {
  const byFirst = new Map<string, Phrase<Tag>[]>()
  const byStem = new Map<string, Phrase<Tag>[]>()
  const tags = new Map<string, Tag[]>()
  const tagStarts: TagRule<Tag>[] = []
  const tagEnds: TagRule<Tag>[] = []
  for (const [entry, tag] of entries) {
    if (entry.startsWith('#')) {
      // Stars split off first: they are no part of a hashtag.
      const text = tokenise(`#${entry.replace(/[#*·]/g, '')}`).tokens[0]?.text ?? ''
      if (text === '') throw new Error(`Empty hashtag in phrase table: ${entry}`)
      if (entry.startsWith('#*')) tagEnds.push({ text, tag })
      else if (entry.endsWith('*')) tagStarts.push({ text, tag })
      else push(tags, text, tag)
    } else {
      const phrase = parsePhrase(entry, tag, normalise)
      const first = phrase.pieces[0]
      if (!first || first.text === '') throw new Error(`Empty entry in phrase table: ${entry}`)
      if (first.kind === 'stem') push(byStem, first.text.slice(0, STEM_KEY), phrase)
      else push(byFirst, first.text, phrase)
    }
  }
  return { byFirst, byStem, tags, tagStarts, tagEnds, memo: new Map() }
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function parsePhrase<Tag>(entry: string, tag: Tag, normalise: (word: string) => string): Phrase<Tag> {
  const marker = entry.startsWith('^') ? 'alone' : entry.startsWith('[') ? 'bracketed' : 'none'
  const pieces: Piece[] = []
  for (const part of entry.replace(/^[\^[]|\]$/g, '').split(' ')) {
    if (part === '<') continue
    else if (part === '>') pieces.push({ text: '', kind: 'name' })
    else if (part === '@') pieces.push({ text: '', kind: 'mention' })
    else {
      const tokens = tokenise(part.replace('*', '')).tokens
      tokens.forEach((token, index) =>
        pieces.push({ text: normalise(token.text), kind: index === tokens.length - 1 && part.includes('*') ? 'stem' : 'whole' }),
      )
    }
  }
  const last = pieces.at(-1)
  const nameAfter = last?.kind === 'name' || last?.kind === 'mention'
  if (last?.kind === 'name') pieces.pop()
  return { tag, pieces, marker, name: entry.startsWith('<') ? 'before' : nameAfter || pieces.some(isName) ? 'after' : 'none' }
}

function isName(piece: Piece): boolean {
  return piece.kind === 'name' || piece.kind === 'mention'
}

const MOST_WORDS = 50_000
const NONE: readonly never[] = []

/** Phrases that may begin with a word; most words begin none, which is remembered too, so that a text costs one look-up a word. */
function beginningWith<Tag>(index: PhraseIndex<Tag>, word: string): readonly Phrase<Tag>[] {
  const known = index.memo.get(word)
  if (known) return known
  const whole = index.byFirst.get(word) ?? NONE
  const keyed = word.length >= STEM_KEY ? (index.byStem.get(word.slice(0, STEM_KEY)) ?? NONE) : NONE
  const stemmed = keyed.filter(({ pieces }) => word.startsWith(pieces[0]?.text ?? ''))
  const all = whole.length + stemmed.length === 0 ? NONE : [...whole, ...stemmed]
  if (index.memo.size < MOST_WORDS) index.memo.set(word, all)
  return all
}

/** Every phrase found, in order of place. Overlapping ones are all given. */
export function findPhrases<Tag>(index: PhraseIndex<Tag>, text: TokenText): PhraseMatch<Tag>[] {
  const found: PhraseMatch<Tag>[] = []
  for (let at = 0; at < text.tokens.length; at += 1) {
    const token = text.tokens[at]
    if (token?.kind === 'word') for (const phrase of beginningWith(index, token.text)) collect(phrase, at)
  }
  return found

  function collect(phrase: Phrase<Tag>, at: number): void {
    const match = matchAt(phrase, text, at)
    if (match && (phrase.marker === 'none' || standsAlone(match, text))) found.push(match)
  }
}

/** Hashtags of the text that are in the index, with the token they stand at. */
export function findTags<Tag>(index: PhraseIndex<Tag>, text: TokenText): { at: number; tag: Tag }[] {
  return text.tokens.flatMap((token, at) => (token.kind === 'tag' ? lookUpTag(index, token.text).map((tag) => ({ at, tag })) : []))
}

/** What the index knows about one hashtag (folded, without `#`). */
export function lookUpTag<Tag>(index: PhraseIndex<Tag>, tag: string): readonly Tag[] {
  const exact = index.tags.get(tag)
  if (exact) return exact
  const loose: Tag[] = []
  for (const rule of index.tagStarts) if (tag.length > rule.text.length && tag.startsWith(rule.text)) loose.push(rule.tag)
  for (const rule of index.tagEnds) if (tag.length > rule.text.length && tag.endsWith(rule.text)) loose.push(rule.tag)
  return loose
}

const INSIDE: ReadonlySet<Gap> = new Set<Gap>(['joined', 'space'])

function matchAt<Tag>(phrase: Phrase<Tag>, text: TokenText, from: number): PhraseMatch<Tag> | null {
  let at = from
  let name: { from: number; to: number } | null = null
  for (let order = 0; order < phrase.pieces.length; order++) {
    const piece = phrase.pieces[order]
    const token = text.tokens[at]
    if (!piece || !token) return null
    if (piece.kind === 'name') {
      const end = endOfGap(phrase.pieces[order + 1], text.tokens, at)
      if (end === null) return null
      name = { from: at, to: end }
      at = end
      continue
    }
    if (order > 0 && !(INSIDE.has(token.before) || (piece.kind === 'mention' && token.before === 'pause'))) return null
    if (!fits(piece, token)) return null
    if (piece.kind === 'mention') name = { from: at, to: at + 1 }
    at++
  }
  if (phrase.name === 'after' && !name) name = { from: at, to: at }
  if (phrase.name === 'before') name = { from, to: from }
  return { phrase, from, to: at, ...(name ? { nameFrom: name.from, nameTo: name.to } : {}) }
}

function fits(piece: Piece, token: Token): boolean {
  if (piece.kind === 'mention') return token.kind === 'mention'
  if (token.kind !== 'word') return false
  return piece.kind === 'stem' ? token.text.startsWith(piece.text) : token.text === piece.text
}

/** Token index where `next` stands, after a name of at least one token that stays within the sentence. */
function endOfGap(next: Piece | undefined, tokens: readonly Token[], from: number): number | null {
  if (!next) return null
  for (let at = from + 1; at <= from + NAME_TOKENS; at++) {
    const token = tokens[at]
    if (!token || token.before === 'stop') return null
    if (fits(next, token)) return at
  }
  return null
}

/** A marker stands between separators; a long one may also open a line before a capital (`Werbung Heute zeige ich …`). */
function standsAlone<Tag>(match: PhraseMatch<Tag>, text: TokenText): boolean {
  const first = text.tokens[match.from]
  const last = text.tokens[match.to - 1]
  if (!first || !last) return false
  const next = text.tokens[match.to]
  if (match.phrase.marker === 'bracketed') {
    return (
      /[([{【［「]\s?$/u.test(text.text.slice(0, first.start).slice(-2)) &&
      /^\s?[)\]}】］」]/u.test(text.text.slice(last.end, last.end + 2))
    )
  }
  const previous = text.tokens[match.from - 1]
  const opens = first.before === 'stop' || first.before === 'pause' || (first.before === 'space' && previous?.kind !== 'word')
  if (!opens) return false
  if (!next || next.kind !== 'word' || next.before === 'stop' || next.before === 'pause') return true
  const lineStart = first.before === 'stop'
  const raw = text.raw.slice(text.at[next.start] ?? 0)
  return lineStart && last.end - first.start >= 5 && next.before === 'space' && /^\p{Lu}/u.test(raw)
}
