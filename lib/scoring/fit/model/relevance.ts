import type { Brief } from '@/lib/domain/campaign'
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts } from '@/lib/domain/score'
import { DAY_MS } from '@/lib/domain/time'
import { rememberByKey, rememberByObject, rememberLast } from '@/lib/memo/memo'
import type { PhraseIndex } from '@/lib/text/phrase-index'
import { languagesOf } from '@/lib/text/creator-languages'
import { captionTokens, type LanguageGuess, tokenise, type TokenText } from '@/lib/text/text'
import { briefTerms, exclusionTerms, indexTerms, sensitiveTerms, type BriefTerm } from './brief-query'
import { isAbsent } from './absence'
import { makeDocument, matchTerms, type Document, type Match } from './document'
import { TOPICS } from './iab-taxonomy'
import { stemLanguage } from '@/lib/text/stem'
import { TAG_WORDS } from './tag-words'
import { topicsWithTerms } from './topic-terms'
import { SENSITIVE_WORDS } from './topic-words'

/** Relevance of one text to the brief. */
export interface Relevance {
  readonly document: Document
  /** Sum of the weights of distinct terms, at most 1. From ½ on, a post counts as on topic. */
  readonly degree: number
  readonly matches: readonly Match<BriefTerm>[]
  readonly excluded: readonly Match<BriefTerm>[]
  readonly sensitive: readonly Match<BriefTerm>[]
  /** Name of the tier-1 topic of most of its words; `null` without one. */
  readonly topic: string | null
  /** Halves every 90 days; 1 without a date. */
  readonly weight: number
}

export interface Relevances {
  readonly posts: readonly Relevance[]
  readonly bio: Relevance | null
  readonly languages: readonly LanguageGuess[]
  readonly unread: number
}

/** Most indexes kept, one per language of stems. Own choice: bounds the memory, above the number of languages with endings. */
const MOST_STEMMERS = 50

/** Age at which a post counts half. Own choice: three months, as for room left. */
const HALF_LIFE_DAYS = 90

/** Data common to all briefs. */
interface Known {
  readonly topics: readonly BriefTerm[]
  readonly sensitive: readonly BriefTerm[]
  /** Words of the topics and words put around them, to divide hashtags. */
  readonly vocabulary: ReadonlySet<string>
}

/** Made with the first brief, so that opening the panel does not wait for it. */
const knownTerms = rememberLast((): Known => {
  const nameOf = (id: string) => TOPICS.get(id)?.name ?? id
  const topics = [...topicsWithTerms()].flatMap(([id, terms]) => terms.map((term) => ({ term, weight: 1, topic: nameOf(id) })))
  const sensitive = Object.keys(SENSITIVE_WORDS).flatMap((id) => sensitiveTerms(id, nameOf(id)))
  return { topics, sensitive, vocabulary: new Set([...TAG_WORDS, ...topics.flatMap(({ term }) => wordsOf(term))]) }
})

/** Indexes that do not depend on the brief, by language of the stems. */
const sharedIndexes = rememberByKey(MOST_STEMMERS, (lang: string) => {
  const { topics, sensitive } = knownTerms()
  return { topics: indexTerms(topics, lang), sensitive: indexTerms(sensitive, lang) }
})

/** Words of these letters fold to themselves and are separated by blanks alone. */
const PLAIN = /^[a-z0-9 ]+$/

function wordsOf(term: string): string[] {
  const words = PLAIN.test(term) ? term.split(' ') : tokenise(term).tokens.map((token) => token.text)
  return words.filter((word) => word.length >= 3)
}

/**
 * Matches every readable post and the bio with the brief. Posts in the order of their keys. `now` in epoch milliseconds. Remembers the
 * last answer, because fit and saturation ask the same in turn; so facts and brief must not be changed in place.
 */
export const findRelevance = rememberLast(matchWithBrief)

function matchWithBrief(facts: CreatorFacts, brief: Brief, now: number): Relevances {
  const { profile } = facts
  const readable = facts.posts
    .filter((post) => (post.caption ?? '').trim() !== '' || post.hashtags.length > 0)
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
  const bio = [profile.displayName, profile.category, profile.bio].filter((one) => one !== undefined && one !== '').join('\n')
  const languages = languagesOf([tokenise(bio), ...readable.map(captionTokens)])
  const judge = judgeWith(queryOf(brief), languages[0]?.lang)
  return {
    posts: readable.map((post) => ({ ...judge(captionTokens(post), post), weight: recency(post, now) })),
    bio: bio === '' ? null : { ...judge(tokenise(bio), null), weight: 1 },
    languages,
    unread: facts.posts.length - readable.length,
  }
}

type Unweighted = Omit<Relevance, 'weight'>

interface Query {
  readonly vocabulary: ReadonlySet<string>
  /** What the brief looks for, by language of the stems. */
  readonly indexes: (lang: string) => { readonly terms: PhraseIndex<BriefTerm>; readonly excluded: PhraseIndex<BriefTerm> }
}

/** The terms and indexes of a brief. */
const queryOf = rememberByObject((brief: Brief): Query => {
  const terms = briefTerms(brief)
  const excluded = exclusionTerms(brief)
  const vocabulary = new Set([...knownTerms().vocabulary, ...[...terms, ...excluded].flatMap(({ term }) => wordsOf(term))])
  const indexes = rememberByKey(MOST_STEMMERS, (lang: string) => ({ terms: indexTerms(terms, lang), excluded: indexTerms(excluded, lang) }))
  return { vocabulary, indexes }
})

function judgeWith({ vocabulary, indexes }: Query, usual: string | undefined): (text: TokenText, post: Post | null) => Unweighted {
  return (text, post) => {
    const document = makeDocument(text, { post, hashtags: post?.hashtags ?? [], vocabulary, ...(usual === undefined ? {} : { usual }) })
    const lang = stemLanguage(document.lang)
    const own = indexes(lang)
    const everywhere = sharedIndexes(lang)
    const matches = distinct(matchTerms(own.terms, document))
    return {
      document,
      degree: Math.min(
        1,
        matches.reduce((sum, match) => sum + match.tag.weight, 0),
      ),
      matches,
      excluded: matchTerms(own.excluded, document, isAbsent),
      sensitive: matchTerms(everywhere.sensitive, document, isAbsent),
      topic: mostSpokenOf(matchTerms(everywhere.topics, document)),
    }
  }
}

/** Several spellings of one term ("recipe", "recipes") and the same words in two roles count once, by the greater weight. */
function distinct(matches: readonly Match<BriefTerm>[]): Match<BriefTerm>[] {
  if (matches.length < 2) return [...matches]
  const sorted = [...matches].sort((a, b) => b.tag.weight - a.tag.weight)
  return sorted.filter((match, at) => sorted.findIndex((other) => other.words === match.words) === at)
}

function mostSpokenOf(matches: readonly Match<BriefTerm>[]): string | null {
  if (matches.length === 0) return null
  const counts = new Map<string, number>()
  for (const { tag } of matches) if (tag.topic !== undefined) counts.set(tag.topic, (counts.get(tag.topic) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return most?.[0] ?? null
}

function recency(post: Post, now: number): number {
  const at = post.postedAt === undefined ? Number.NaN : Date.parse(post.postedAt)
  return Number.isFinite(at) ? 0.5 ** (Math.max(0, (now - at) / DAY_MS) / HALF_LIFE_DAYS) : 1
}
