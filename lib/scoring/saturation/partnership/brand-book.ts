import { handleKey } from '@/lib/domain/handle'
import type { Brief } from '@/lib/domain/score'
import type { KnownBrand } from '@/lib/domain/campaign'
import { foldText } from '@/lib/text/fold'
import { NO_WORD, rawSlice, type Token, type TokenText } from '@/lib/text/text'
import { hostSuffixes, readLink } from './affiliate-link'
import { findPhrases, indexPhrases, type PhraseIndex } from '@/lib/text/phrase-index'
import { rememberByWord } from '@/lib/text/words'

/** The brief's own brand and its competitors, found by any of their names. */
export interface BrandBook {
  readonly byHandle: ReadonlyMap<string, KnownBrand>
  readonly byName: ReadonlyMap<string, KnownBrand>
  readonly byDomain: ReadonlyMap<string, KnownBrand>
  readonly inText: PhraseIndex<KnownBrand>
}

const books = new WeakMap<Brief, BrandBook>()
const EMPTY: BrandBook = { byHandle: new Map(), byName: new Map(), byDomain: new Map(), inText: indexPhrases<KnownBrand>([]) }

/** The book of a brief, made once per brief object; empty without a brief. */
export function brandBook(brief: Brief | null | undefined): BrandBook {
  if (!brief) return EMPTY
  const made = books.get(brief)
  if (made) return made
  const book = buildBook([...(brief.brand ? [brief.brand] : []), ...brief.competitors])
  books.set(brief, book)
  return book
}

function buildBook(brands: readonly KnownBrand[]): BrandBook {
  const byHandle = new Map<string, KnownBrand>()
  const byName = new Map<string, KnownBrand>()
  const byDomain = new Map<string, KnownBrand>()
  const phrases: (readonly [string, KnownBrand])[] = []
  for (const brand of brands) {
    for (const handle of brand.handles) byHandle.set(handleKey(handle), brand)
    for (const domain of brand.domains) byDomain.set(domain.toLowerCase().replace(/^www\./, ''), brand)
    for (const name of [brand.name, ...brand.aliases]) {
      byName.set(nameKey(name), brand)
      // Removes the signs of the phrase spelling; a name of such signs alone cannot be searched.
      const plain = name
        .replace(/[#*^@<>[\]|]/g, ' ')
        .trim()
        .replace(/\s+/g, ' ')
      if (/[\p{L}\p{N}]/u.test(plain)) phrases.push([plain, brand])
    }
  }
  return { byHandle, byName, byDomain, inText: indexPhrases(phrases) }
}

/** Own choice: bounds the memory. */
const MOST_KEYS = 5_000
const keys = new Map<string, string>()

/** Letters and digits only, folded: "L'Été 2000" and "lete2000" are one name. */
export function nameKey(name: string): string {
  const known = keys.get(name)
  if (known !== undefined) return known
  const key = foldText(name).text.replace(/[^\p{L}\p{N}]/gu, '')
  if (keys.size < MOST_KEYS) keys.set(name, key)
  return key
}

/** The brief's spelling of a brand, by handle or name, with or without "the"; the words as written for an unknown brand. */
export function resolveBrand(book: BrandBook, written: string): string {
  const key = nameKey(written)
  const brand = book.byHandle.get(handleKey(written)) ?? book.byName.get(key) ?? book.byName.get(`the${key}`) ?? bareOfThe(book, written)
  return brand ? brand.name : written
}

const bareOfThe = (book: BrandBook, written: string): KnownBrand | undefined =>
  /^the\s/i.test(written) ? book.byName.get(nameKey(written.slice(4))) : undefined

/** Own choice: fewer letters begin too many names. */
const LIKELY_LETTERS = 4

/** The competitor whose name or handle begins another brand's name, before a dot, blank, dash or underscore; or `undefined`. */
export function likelyCompetitor(written: string, competitors: readonly KnownBrand[]): KnownBrand | undefined {
  const name = foldText(written).text
  const key = nameKey(written)
  return competitors.find((one) => {
    const own = [one.name, ...one.aliases, ...one.handles].map((each) => foldText(each).text)
    if (own.some((each) => nameKey(each) === key)) return false
    return own.some((each) => each.length >= LIKELY_LETTERS && name.startsWith(each) && /^[\s._-]/.test(name.slice(each.length)))
  })
}

/** The brief's brand of an address, or `undefined`. */
export function brandOfLink(book: BrandBook, link: string): KnownBrand | undefined {
  if (book.byDomain.size === 0) return undefined
  const url = readLink(link)
  if (!url) return undefined
  for (const suffix of hostSuffixes(url.hostname)) {
    const brand = book.byDomain.get(suffix)
    if (brand) return brand
  }
  return undefined
}

/** Own choice: names of up to 4 letters are often words or abbreviations, so they count only as the brief spells them, with a capital. */
const SHORT_NAME = 4

/** Brands of the brief in a text, as words or hashtags, with their tokens. */
export function brandsInText(book: BrandBook, text: TokenText): { brand: KnownBrand; from: number; to: number }[] {
  if (book.byName.size === 0) return []
  const named = findPhrases(book.inText, text)
    .map((match) => ({ brand: match.phrase.tag, from: match.from, to: match.to }))
    .filter((found) => isSpelt(text, found))
  for (let at = 0; at < text.tokens.length; at++) {
    if (text.wordIds[at] !== NO_WORD) continue
    const token = text.tokens[at] as Token
    if (token.kind !== 'tag' && token.kind !== 'mention') continue
    const brand = token.kind === 'tag' ? (book.byName.get(tagKey(token)) ?? brandOfTag(book, token)) : book.byHandle.get(token.text)
    if (brand) named.push({ brand, from: at, to: at + 1 })
  }
  return named
}

/** Whether a word is meant as the name: "elf costume" and "dm me" are not, "NYX" and "Dove" are. */
function isSpelt(text: TokenText, { brand, from, to }: { brand: KnownBrand; from: number; to: number }): boolean {
  const raw = rawSlice(text, text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0)
  if (nameKey(raw).length > SHORT_NAME) return true
  return /\p{Lu}/u.test(raw) && [brand.name, ...brand.aliases].some((name) => name === raw)
}

/** Words that creators append to a brand's name in a hashtag. */
const TAG_ENDS = /^(?:partner|ambassador|ad|ads|gifted|sponsored|collab|crew|team|family|haul)$/

/** The brand of `#zelmaripartner`. */
function brandOfTag({ byName }: BrandBook, { text }: Token): KnownBrand | undefined {
  for (const [name, brand] of byName)
    if (name.length > SHORT_NAME && text.startsWith(name) && TAG_ENDS.test(text.slice(name.length))) return brand
  return undefined
}

const tagKey = rememberByWord(nameKey)
