import { guessLanguages, type LanguageGuess } from '@/lib/scoring/language'
import { foldText } from '@/lib/scoring/fold'
import { snippet, type TokenText } from '@/lib/scoring/text'
import { DISCLOSURE_TERMS, type LanguageTerms } from './disclosure-terms'
import { findPhrases, findTags, indexPhrases, lookUpTag, type PhraseMatch } from '@/lib/scoring/phrase-index'
import { nameAfter, nameBefore } from './partner-name'

/** What a term says: see `disclosure-terms.ts`. */
export type TermClass = 'strong' | 'partner' | 'weak' | 'gift' | 'affiliate' | 'own' | 'negative'

interface Term {
  /** Every language that has this entry in this class. */
  readonly langs: readonly string[]
  readonly cls: TermClass
  /** Means this only in a text of its language; elsewhere it raises suspicion at most. */
  readonly homely: boolean
}

/** A term found in a text. */
export interface TermHit {
  /** The language it was taken for: of those that have the term, the one the text is most likely in. */
  readonly lang: string
  readonly cls: TermClass
  /** The words as they stand on the page. */
  readonly text: string
  /** Folded offsets. */
  readonly start: number
  readonly end: number
  /** A hashtag or a marker standing alone: the clearest form there is. */
  readonly marker: boolean
  /** The partner's name or handle, where the words point to one. */
  readonly name: string | null
}

const CLASSES: readonly TermClass[] = ['strong', 'partner', 'weak', 'gift', 'affiliate', 'own', 'negative']
function splitWords(list: string | undefined): readonly string[] {
  return (list ?? '').split('|').filter(Boolean)
}

/** Entries that are ordinary words or abbreviations in other languages (pub, personal record, adventure sports…). */
const HOMELY = new Set([
  '#pub',
  '#adv',
  '^adv',
  '#advertising',
  '#pr',
  '^pr',
  '[pub]',
  '#sponsor',
  '#spons',
  '#anuncio',
  '#reclame',
  '^reclame',
  '#inserzione',
  '#tanitim',
  '#oglas',
])
const TERMS = indexPhrases(sharedEntries())

/** Entries that several languages have become one, so that a word is found once and its language is chosen by the text around it. */
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
    return [entry, { langs, cls, homely: HOMELY.has(entry) }] as const
  })
}

/** A caption with more hits is noise; the first ones decide as well. */
const MOST_HITS = 100
/** A language speaks in a text when this share of its telling words is from it. */
const SPOKEN = 0.15

/** Words that may stand between a negator and what it denies. */
const FILLERS = new Set(
  'a an the been being be is this any paid even an in way kind of ein eine eines einer la une un uma um en et een es esta este e ist est jest to je sta czy really actually'.split(
    ' ',
  ),
)
/** `#ad` and `#sponsored` are used in every language, so are these denials before them. */
const ANY_NEGATOR = new Set('not no kein keine nicht pas non nao ikke inte ej geen niet nie ei bukan'.split(' '))
const NEGATORS = new Map(
  Object.entries(DISCLOSURE_TERMS).map(([lang, terms]: [string, LanguageTerms]) => [
    lang,
    { before: splitWords(terms.not), after: splitWords(terms.notAfter) },
  ]),
)

interface Negators {
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** As many as there are terms. */
const negators = new Map<Term, Negators>()

/** The negators of all languages of a term. */
function negatorsOf(term: Term): Negators {
  const known = negators.get(term)
  if (known) return known
  const own = term.langs.map((lang) => NEGATORS.get(lang) ?? { before: [], after: [] })
  const made = { before: own.flatMap(({ before }) => before), after: own.flatMap(({ after }) => after) }
  negators.set(term, made)
  return made
}

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

/** Terms of hashtags that came apart from the caption (with or without `#`); `text` is the caption they belong to. */
export function termsOfHashtags(hashtags: readonly string[], text: TokenText): TermHit[] {
  const bare = hashtags.map((tag) => tag.replace(/^[#＃]/, ''))
  const found = bare.flatMap((tag) => lookUpTag(TERMS, foldText(tag).text).map((term) => ({ tag, term })))
  if (found.length === 0) return []
  const guesses = guessLanguages(text)
  const end = text.text.length
  return found.map(({ tag, term }) => ({ ...settle(term, guesses), text: `#${tag}`, start: end, end, marker: true, name: null }))
}

/** The language and class a term is taken for in a text of these languages. */
function settle(term: Term, guesses: readonly LanguageGuess[]): { lang: string; cls: TermClass } {
  const spoken = guesses.find((guess) => guess.share >= SPOKEN && term.langs.includes(guess.lang))
  const lang = spoken?.lang ?? term.langs[0] ?? 'en'
  return { lang, cls: term.homely && !spoken && term.cls === 'strong' ? 'weak' : term.cls }
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
  const span = { start: first.start, end: last.end }
  const { lang, cls } = settle(term, guesses)
  const denied = cls !== 'negative' && cls !== 'own' && isDenied(text, match, term)
  return { lang, cls: denied ? 'negative' : cls, ...span, text: snippet(text, span), marker: match.phrase.marker !== 'none', name }
}

function tagHit(text: TokenText, { at, tag }: { at: number; tag: Term }, guesses: readonly LanguageGuess[]): TermHit | null {
  const token = text.tokens[at]
  if (!token) return null
  const span = { start: token.start, end: token.end }
  const { lang, cls } = settle(tag, guesses)
  const denied = cls !== 'negative' && isDenied(text, { from: at, to: at + 1 }, tag)
  return { lang, cls: denied ? 'negative' : cls, ...span, text: snippet(text, span), marker: true, name: null }
}

/** "not sponsored", "keine #werbung", "reklam değildir": a negator before, with fillers at most between, or directly after. */
function isDenied(text: TokenText, match: { from: number; to: number }, term: Term): boolean {
  const { before, after } = negatorsOf(term)
  for (let back = 1; back <= 3; back++) {
    const token = text.tokens[match.from - back]
    const follower = text.tokens[match.from - back + 1]
    if (!token || !follower || follower.before === 'stop' || follower.before === 'pause') break
    if (before.includes(token.text) || (back === 1 && ANY_NEGATOR.has(token.text))) return true
    if (!FILLERS.has(token.text)) break
  }
  const start = text.tokens[match.from]?.start ?? 0
  const end = text.tokens[match.to - 1]?.end ?? 0
  // Scripts without blanks: the negator is a run of letters, not a token.
  const unspaced = term.langs.every((lang) => /^(ja|zh|ko|th)$/.test(lang))
  if (unspaced) {
    const left = text.text.slice(Math.max(0, start - 4), start)
    const right = text.text.slice(end, end + 6)
    return (
      before.some((word) => left.endsWith(word)) ||
      after.some((word) => right.replace(/^[はがもでは이가은는도 ]{1,2}/u, '').startsWith(word) || right.startsWith(word))
    )
  }
  for (let ahead = 0; ahead < 2; ahead++) {
    const token = text.tokens[match.to + ahead]
    if (!token || token.before === 'stop') break
    if (after.includes(token.text)) return true
  }
  return false
}

/** A hit inside a longer one of the same class says nothing more ("sponsored by" inside "not sponsored by"). */
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
