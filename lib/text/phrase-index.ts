import { type Phrase, type PhraseEntry, type PhraseTable, type Piece, pushTo, readPhrases, type TagRules } from './phrase-table'
import { NO_WORD, type Gap, rawSlice, type Token, type TokenText } from './text'
import { rememberByWord, wordNumber, type NumberedWord } from './words'

/** Where a phrase was found: tokens `from` to `to` (exclusive), and where the name it points to begins (token index). */
export interface PhraseMatch<Tag> {
  readonly phrase: Phrase<Tag>
  readonly from: number
  readonly to: number
  readonly nameFrom?: number
  readonly nameTo?: number
}

/** Phrases and hashtags, found in one pass over a text however many there are. */
export interface PhraseIndex<Tag> {
  /** Phrases that may begin with a word of a text. Most words begin none, which is remembered too: a text costs one look-up a word. */
  readonly beginningWith: (word: NumberedWord) => readonly Phrase<Tag>[]
  /** Numbers of words that begin no phrase, as far as they were asked about. */
  readonly silent: SilentWords
  /** What the index knows about a hashtag (folded, without `#`). */
  readonly tagged: (tag: NumberedWord) => readonly Tag[]
  /** What is done to the words of texts and phrases alike before they are compared. */
  readonly normalise: (word: string) => string
  readonly isEmpty: boolean
}

/** Stems are looked up by this many letters; shorter ones are not allowed. */
const STEM_KEY = 3
/** A name between two words of a phrase is at most this many tokens (letters, in scripts without blanks). */
const NAME_TOKENS = 10

/** Builds an index from entries, or from a table already read; `normalise` stems its words and the texts' alike. */
export function indexPhrases<Tag>(
  entries: readonly (readonly [entry: string, tag: Tag])[] | PhraseTable<Tag>,
  normalise: (word: string) => string = (word) => word,
): PhraseIndex<Tag> {
  const table = 'phrases' in entries ? entries : readPhrases(entries)
  const byFirst = new Map<string, PhraseEntry<Tag>[]>()
  const byStem = new Map<string, PhraseEntry<Tag>[]>()
  for (const entry of table.phrases) {
    const word = normalise(entry.first.text)
    if (entry.first.kind === 'stem') pushTo(byStem, word.slice(0, STEM_KEY), entry)
    else pushTo(byFirst, word, entry)
  }
  return {
    beginningWith: rememberByWord((word) => phrasesFrom(normalise(word), { byFirst, byStem, normalise })),
    silent: new SilentWords(),
    tagged: rememberByWord((tag) => tagsOf(tag, table)),
    normalise,
    isEmpty: table.phrases.length === 0,
  }
}

const NONE: readonly never[] = []

interface FirstWords<Tag> {
  readonly byFirst: ReadonlyMap<string, readonly PhraseEntry<Tag>[]>
  readonly byStem: ReadonlyMap<string, readonly PhraseEntry<Tag>[]>
  readonly normalise: (word: string) => string
}

function phrasesFrom<Tag>(word: string, { byFirst, byStem, normalise }: FirstWords<Tag>): readonly Phrase<Tag>[] {
  const whole = byFirst.get(word) ?? NONE
  const keyed = word.length >= STEM_KEY ? (byStem.get(word.slice(0, STEM_KEY)) ?? NONE) : NONE
  const stemmed = keyed.filter(({ first }) => word.startsWith(normalise(first.text)))
  return whole.length + stemmed.length === 0 ? NONE : [...whole, ...stemmed].map(({ phrase }) => phrase)
}

function tagsOf<Tag>(tag: string, { tags, tagStarts, tagEnds }: TagRules<Tag>): readonly Tag[] {
  const exact = tags.get(tag)
  if (exact) return exact
  const loose: Tag[] = []
  for (const rule of tagStarts) if (tag.startsWith(rule.text)) loose.push(rule.tag)
  for (const rule of tagEnds) if (tag.length > rule.text.length && tag.endsWith(rule.text)) loose.push(rule.tag)
  return loose.length === 0 ? NONE : loose
}

const SILENT = 1

/** Most words begin no phrase of a table. One byte a word says so: most of what is asked of a caption is answered by these bytes alone. */
class SilentWords {
  known: Uint8Array = new Uint8Array(1024)

  /** Remembers a word that begins nothing (by its number; without one it is asked about again). Gives the bytes to go on with. */
  add(id: number): Uint8Array {
    if (id >= this.known.length) {
      const wider = new Uint8Array(Math.max(id + 1, 2 * this.known.length))
      wider.set(this.known)
      this.known = wider
    }
    if (id >= 0) this.known[id] = SILENT
    return this.known
  }
}

/** Every phrase found, in order of place. Overlapping ones are all given. */
export function findPhrases<Tag>(index: PhraseIndex<Tag>, text: TokenText): readonly PhraseMatch<Tag>[] {
  let found: PhraseMatch<Tag>[] | undefined
  const { tokens, wordIds } = text
  const { beginningWith, silent } = index
  let known = silent.known
  for (let at = 0; at < wordIds.length; at += 1) {
    const id = wordIds[at] as number
    if (id === NO_WORD || known[id] === SILENT) continue
    const phrases = beginningWith(tokens[at] as Token)
    if (phrases === NONE) {
      known = silent.add(id)
      continue
    }
    for (const phrase of phrases) {
      const match = matchAt(index, { phrase, text, from: at })
      if (match && (phrase.marker === 'none' || standsAlone(match, text))) (found ??= []).push(match)
    }
  }
  return found ?? NONE
}

/** Hashtags of the text that are in the index, with the token they stand at. */
export function findTags<Tag>(index: PhraseIndex<Tag>, text: TokenText): readonly { at: number; tag: Tag }[] {
  let found: { at: number; tag: Tag }[] | undefined
  const { tokens, wordIds } = text
  for (let at = 0; at < wordIds.length; at += 1) {
    if (wordIds[at] !== NO_WORD) continue
    const token = tokens[at] as Token
    if (token.kind === 'tag') for (const tag of index.tagged(token)) (found ??= []).push({ at, tag })
  }
  return found ?? NONE
}

/** What the index knows about one hashtag that came apart from a text (folded, without `#`). */
export function lookUpTag<Tag>(index: PhraseIndex<Tag>, tag: string): readonly Tag[] {
  return index.tagged({ text: tag, id: wordNumber(tag) })
}

const INSIDE: ReadonlySet<Gap> = new Set<Gap>(['joined', 'space'])

interface Attempt<Tag> {
  readonly phrase: Phrase<Tag>
  readonly text: TokenText
  readonly from: number
}

function matchAt<Tag>({ normalise }: PhraseIndex<Tag>, { phrase, text, from }: Attempt<Tag>): PhraseMatch<Tag> | null {
  // The word the phrase was found by is its first piece.
  let at = from + 1
  let name: { from: number; to: number } | null = null
  for (let order = 1; order < phrase.pieces.length; order++) {
    const piece = phrase.pieces[order] as Piece
    const token = text.tokens[at]
    if (!token) return null
    if (piece.kind === 'name') {
      const end = endOfGap(phrase.pieces[order + 1], text.tokens, { from: at, normalise })
      if (end === null) return null
      name = { from: at, to: end }
      at = end
      continue
    }
    if (!(INSIDE.has(token.before) || (piece.kind === 'mention' && token.before === 'pause'))) return null
    if (!fits(piece, token, normalise)) return null
    if (piece.kind === 'mention') name = { from: at, to: at + 1 }
    at++
  }
  if (phrase.name === 'after' && !name) name = { from: at, to: at }
  if (phrase.name === 'before') name = { from, to: from }
  return { phrase, from, to: at, ...(name ? { nameFrom: name.from, nameTo: name.to } : {}) }
}

function fits(piece: Piece, token: Token, normalise: (word: string) => string): boolean {
  if (piece.kind === 'mention') return token.kind === 'mention'
  if (token.kind !== 'word') return false
  const word = normalise(token.text)
  const wanted = normalise(piece.text)
  return piece.kind === 'stem' ? word.startsWith(wanted) : word === wanted
}

/** Token index where `next` stands, after a name of at least one token that stays within the sentence. */
function endOfGap(
  next: Piece | undefined,
  tokens: readonly Token[],
  { from, normalise }: { from: number; normalise: (word: string) => string },
): number | null {
  if (!next) return null
  for (let at = from + 1; at <= from + NAME_TOKENS; at++) {
    const token = tokens[at]
    if (!token || token.before === 'stop') return null
    if (fits(next, token, normalise)) return at
  }
  return null
}

/** Signs that keep the words of a phrase together but set a marker apart: `Ad - …`, `*Werbung* …`, `ad/gifted`. */
const PARTING = /[*/\\]|\s[-_]+\s/

const isParted = (text: TokenText, left: Token, right: Token): boolean =>
  right.start - left.end > 0 && PARTING.test(text.text.slice(left.end, right.start))

/**
 * A marker stands between separators; a long one may also open a line before a capital (`Werbung Heute zeige ich …`) or in capitals
 * (`WERBUNG unser Sofa`).
 */
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
  const opens =
    first.before === 'stop' ||
    first.before === 'pause' ||
    !previous ||
    isParted(text, previous, first) ||
    (first.before === 'space' && previous.kind !== 'word')
  if (!opens) return false
  if (!next || next.kind !== 'word' || next.before === 'stop' || next.before === 'pause' || isParted(text, last, next)) return true
  if (first.before !== 'stop' || last.end - first.start < 5 || next.before !== 'space') return false
  return /^\p{Lu}/u.test(rawSlice(text, next.start, next.end)) || /^\p{Lu}+$/u.test(rawSlice(text, first.start, last.end))
}
