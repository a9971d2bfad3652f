import { guessLanguages } from '@/lib/text/language'
import { foldText } from '@/lib/text/fold'
import { type LanguageGuess, snippet, type TokenText } from '@/lib/text/text'
import { isDenied, isJoke, isTalk } from './denial'
import { DISCLOSURE_TERMS } from './disclosure-terms'
import { findPhrases, findTags, indexPhrases, lookUpTag, type PhraseMatch } from '@/lib/text/phrase-index'
import { nameAfter, nameBefore } from './partner-name'

/** Class of a term: see `disclosure-terms.ts`. */
export type TermClass = 'strong' | 'partner' | 'weak' | 'thanks' | 'gift' | 'affiliate' | 'own' | 'negative'

interface Term {
  /** Every language with this entry in this class. */
  readonly langs: readonly string[]
  readonly cls: TermClass
  /** Its class in a text of another language; `null` for none. */
  readonly abroad: TermClass | null
}

/** A term found in a text. */
export interface TermHit {
  /** Of the term's languages, the one that the text is most likely in. */
  readonly lang: string
  readonly cls: TermClass
  /** The words as they stand on the page. */
  readonly text: string
  /** Folded offsets. */
  readonly start: number
  readonly end: number
  /** A hashtag or a marker standing alone: the clearest form there is. */
  readonly marker: boolean
  /** The partner's name or handle, if the words point to one. */
  readonly name: string | null
}

const CLASSES: readonly TermClass[] = ['strong', 'partner', 'weak', 'thanks', 'gift', 'affiliate', 'own', 'negative']
function splitWords(list: string | undefined): readonly string[] {
  return (list ?? '').split('|').filter(Boolean)
}

/** Entries with another meaning in other languages (adventure sports, a sponsor of a club), where they are suspicious at most. */
const HOMELY = new Set('#adv|^adv|#advertising|#sponsor|#spons|#anuncio|#reclame|^reclame|#inserzione|#tanitim|#oglas'.split('|'))
/** Entries ignored in other languages: a pub, a personal record. */
const SILENT_ABROAD = new Set('#pub|^pub|[pub]|#pr|^pr'.split('|'))
const TERMS = indexPhrases(sharedEntries())

/** Merges entries of several languages, so that a word is found once and the text around it decides its language. */
function sharedEntries(): (readonly [entry: string, term: Term])[] {
  const langsOf = new Map<string, string[]>()
  for (const [lang, terms] of Object.entries(DISCLOSURE_TERMS)) {
    for (const cls of CLASSES) {
      for (const entry of splitWords(terms[cls])) {
        const key = `${cls} ${entry}`
        const langs = langsOf.get(key) ?? []
        if (!langs.includes(lang)) langs.push(lang)
        langsOf.set(key, langs)
      }
    }
  }
  return [...langsOf].map(([key, langs]) => {
    const cls = CLASSES.find((one) => key.startsWith(`${one} `)) ?? 'weak'
    const entry = key.slice(cls.length + 1)
    const abroad = SILENT_ABROAD.has(entry) ? null : HOMELY.has(entry) && cls === 'strong' ? 'weak' : cls
    return [entry, { langs, cls, abroad }] as const
  })
}

/** Most hits per caption. Own choice: more hits are noise, and the first ones decide as well. */
const MOST_HITS = 100
/** Least share of a text's telling words for a language to count. Own choice: every seventh word, so that a loanword does not suffice. */
const SPOKEN = 0.15

/** Disclosure terms of all languages in a text, denied ones turned into `negative`. Linear in the text. */
export function findDisclosureTerms(text: TokenText): TermHit[] {
  const phrases = findPhrases(TERMS, text).slice(0, MOST_HITS)
  const tags = findTags(TERMS, text).slice(0, MOST_HITS)
  if (phrases.length + tags.length === 0) return []
  const guesses = guessLanguages(text)
  return dropInner([
    ...phrases.map((match) => phraseHit(text, match, guesses)).filter((hit) => hit !== null),
    ...tags.map((tag) => tagHit(text, tag, guesses)).filter((hit) => hit !== null),
  ])
}

/** Terms of separate hashtags (with or without `#`) of the caption `text`. */
export function termsOfHashtags(hashtags: readonly string[], text: TokenText): TermHit[] {
  const bare = hashtags.map((tag) => tag.replace(/^[#＃]/, ''))
  const found = bare.flatMap((tag) => lookUpTag(TERMS, foldText(tag).text).map((term) => ({ tag, term })))
  if (found.length === 0) return []
  const guesses = guessLanguages(text)
  const end = text.text.length
  return found.flatMap(({ tag, term }) => {
    const settled = settle(term, guesses)
    return settled ? [{ ...settled, text: `#${tag}`, start: end, end, marker: true, name: null }] : []
  })
}

/** The language and class of a term in a text of these languages; `null` when it means nothing there. */
function settle(term: Term, guesses: readonly LanguageGuess[]): { lang: string; cls: TermClass } | null {
  const spoken = guesses.find((guess) => guess.share >= SPOKEN && term.langs.includes(guess.lang))
  const lang = spoken?.lang ?? term.langs[0] ?? 'en'
  const cls = spoken ? term.cls : term.abroad
  return cls && { lang, cls }
}

function phraseHit(text: TokenText, match: PhraseMatch<Term>, guesses: readonly LanguageGuess[]): TermHit | null {
  const first = text.tokens[match.from]
  const last = text.tokens[match.to - 1]
  if (!first || !last) return null
  const term = match.phrase.tag
  const name =
    match.phrase.name === 'before'
      ? nameBefore(text, match.from)
      : match.phrase.name === 'after'
        ? nameAfter(text, match.nameFrom ?? match.to)
        : null
  if (term.cls === 'strong' && (isTalk(text, match) || isJoke(text, match, match.phrase.name === 'after'))) return null
  const span = { start: first.start, end: last.end }
  const settled = settle(term, guesses)
  if (!settled) return null
  const { lang, cls } = settled
  const denied = cls !== 'negative' && cls !== 'own' && isDenied(text, match, term.langs)
  return { lang, cls: denied ? 'negative' : cls, ...span, text: snippet(text, span), marker: match.phrase.marker !== 'none', name }
}

function tagHit(text: TokenText, { at, tag }: { at: number; tag: Term }, guesses: readonly LanguageGuess[]): TermHit | null {
  const token = text.tokens[at]
  if (!token) return null
  const span = { start: token.start, end: token.end }
  const settled = settle(tag, guesses)
  if (!settled) return null
  const { lang, cls } = settled
  const denied = cls !== 'negative' && isDenied(text, { from: at, to: at + 1 }, tag.langs)
  return { lang, cls: denied ? 'negative' : cls, ...span, text: snippet(text, span), marker: true, name: null }
}

/** Drops hits inside a longer one of the same class ("sponsored by" inside "not sponsored by"). */
function dropInner(hits: readonly TermHit[]): TermHit[] {
  const longestFirst = [...hits].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || rank(a) - rank(b))
  const kept: TermHit[] = []
  for (const hit of longestFirst) {
    const inside = kept.some(
      (other) =>
        other.start <= hit.start && other.end >= hit.end && (other.cls === hit.cls || other.cls === 'negative' || rank(other) <= rank(hit)),
    )
    if (!inside) kept.push(hit)
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end)
}

function rank(hit: TermHit): number {
  return CLASSES.indexOf(hit.cls)
}
