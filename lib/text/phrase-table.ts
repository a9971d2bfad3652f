import { tokenise } from './text'

/** One word of a phrase: the whole word, its beginning (`stem`), or a gap where a name stands. */
export interface Piece {
  readonly text: string
  readonly kind: 'whole' | 'stem' | 'name' | 'mention'
}

export interface Phrase<Tag> {
  readonly tag: Tag
  readonly pieces: readonly Piece[]
  readonly marker: 'none' | 'alone' | 'bracketed'
  readonly name: 'none' | 'before' | 'after'
}

interface TagRule<Tag> {
  readonly text: string
  readonly tag: Tag
}

export interface TagRules<Tag> {
  readonly tags: ReadonlyMap<string, readonly Tag[]>
  readonly tagStarts: readonly TagRule<Tag>[]
  readonly tagEnds: readonly TagRule<Tag>[]
}

/** A phrase as its table spells it. */
export interface PhraseEntry<Tag> {
  /** The first word of the phrase. */
  readonly first: Pick<Piece, 'text' | 'kind'>
  /** The whole phrase. */
  readonly phrase: Phrase<Tag>
}

/** Parsed entries, with words as in the table, not yet normalised. */
export interface PhraseTable<Tag> extends TagRules<Tag> {
  readonly phrases: readonly PhraseEntry<Tag>[]
}

/** Most entries begin with a word that is one token and folds to itself; this finds it without tokenising. */
const PLAIN_FIRST = /^[\^[]?([a-z0-9]+)(\*?)(?:[ \]]|$)/
const PLAIN_TAG = /^#\*?([a-z0-9_]+)\*?$/

/** Reads entries in the spelling of `saturation/disclosure-terms.ts`. Throws on an entry that could never match. */
export function readPhrases<Tag>(entries: readonly (readonly [entry: string, tag: Tag])[]): PhraseTable<Tag> {
  const phrases: PhraseEntry<Tag>[] = []
  const tags = new Map<string, Tag[]>()
  const tagStarts: TagRule<Tag>[] = []
  const tagEnds: TagRule<Tag>[] = []
  for (const [entry, tag] of entries) {
    if (entry.startsWith('#')) {
      // Split off stars first, which are no part of a hashtag.
      const text = PLAIN_TAG.exec(entry)?.[1] ?? tokenise(`#${entry.replace(/[#*·]/g, '')}`).tokens[0]?.text ?? ''
      if (text === '') throw new Error(`Empty hashtag in phrase table: ${entry}`)
      if (entry.startsWith('#*')) tagEnds.push({ text, tag })
      else if (entry.endsWith('*')) tagStarts.push({ text, tag })
      else pushTo(tags, text, tag)
    } else {
      phrases.push(entryOf(entry, tag))
    }
  }
  return { phrases, tags, tagStarts, tagEnds }
}

/** Parses only the first word until a text has it: most phrases are never found. */
function entryOf<Tag>(entry: string, tag: Tag): PhraseEntry<Tag> {
  const first = firstOf(entry)
  let phrase: Phrase<Tag> | null = null
  return {
    first,
    get phrase() {
      return (phrase ??= parsePhrase(entry, tag))
    },
  }
}

function firstOf(entry: string): Pick<Piece, 'text' | 'kind'> {
  const plain = PLAIN_FIRST.exec(entry)
  if (plain) return { text: plain[1] as string, kind: plain[2] === '*' ? 'stem' : 'whole' }
  const first = parsePhrase(entry, null).pieces[0]
  if (!first?.text) throw new Error(`Empty entry in phrase table: ${entry}`)
  return first
}

/** Adds to the list of a key. */
export function pushTo<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function parsePhrase<Tag>(entry: string, tag: Tag): Phrase<Tag> {
  const marker = entry.startsWith('^') ? 'alone' : entry.startsWith('[') ? 'bracketed' : 'none'
  const pieces: Piece[] = []
  for (const part of entry.replace(/^[\^[]|\]$/g, '').split(' ')) {
    if (part === '<') continue
    else if (part === '>') pieces.push({ text: '', kind: 'name' })
    else if (part === '@') pieces.push({ text: '', kind: 'mention' })
    else {
      const tokens = tokenise(part.replace('*', '')).tokens
      tokens.forEach((token, index) =>
        pieces.push({ text: token.text, kind: index === tokens.length - 1 && part.includes('*') ? 'stem' : 'whole' }),
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
