import type { Brief } from '@/lib/domain/campaign'
import { rememberByObject } from '@/lib/memo/memo'
import { indexPhrases, type PhraseIndex } from '@/lib/text/phrase-index'
import { readPhrases, type PhraseTable } from '@/lib/text/phrase-table'
import { foldText } from '@/lib/text/fold'
import { tokenise } from '@/lib/text/text'
import { TOPICS, tierOne } from './iab-taxonomy'
import { stem } from '@/lib/text/stem'
import { termsOfTopic } from './topic-terms'
import { SENSITIVE_WORDS } from './topic-words'

/** A term that a brief looks for, and how surely it puts a post on topic (1 surely, ½ likely, ¼ perhaps). */
export interface BriefTerm {
  readonly term: string
  readonly weight: number
  /** The topic it stands for; absent for the brief's own keywords. */
  readonly topic?: string
  /** The only language in which the word means this; absent for all languages. */
  readonly lang?: string
}

/** Own choice: the brief's keywords are exact; the hand-kept words of a topic are only likely. */
const KEYWORD_WEIGHT = 1
const TOPIC_WEIGHT = 0.5
/** Own choice: tier-1 words fit a topic below them only loosely ("Vegan Diets" in Food & Drink). */
const ANCESTOR_WEIGHT = 0.25

/** Removes the signs of the phrase spelling from what a person typed. */
function plain(words: string): string {
  return words
    .replace(/[#*^@<>[\]|]/g, ' ')
    .trim()
    .replace(/\s+/g, ' ')
}

const hasWords = (entry: string): boolean => tokenise(entry).tokens.some((token) => token.kind === 'word')

/** Terms of a brief's keywords and topics. Empty when it names neither. */
export function briefTerms(brief: Brief): BriefTerm[] {
  const keywords = brief.keywords
    .map(plain)
    .filter(hasWords)
    .map((term) => ({ term, weight: KEYWORD_WEIGHT }))
  return [...keywords, ...brief.topics.flatMap(topicTerms)]
}

function topicTerms(id: string): BriefTerm[] {
  const topic = TOPICS.get(id)
  const top = tierOne(id)
  if (!topic || !top) return []
  const { own, wider } = termsOfTopic(id)
  const owned = own.map((term) => ({ term, weight: TOPIC_WEIGHT, topic: topic.name }))
  if (topic.id === top.id) return owned
  const names = topic.name
    .split(/\s*(?:&|,|\/|\band\b)\s*/i)
    .map(plain)
    .filter(hasWords)
  return [
    ...names.map((term) => ({ term, weight: KEYWORD_WEIGHT, topic: topic.name })),
    ...owned,
    ...wider.map((term) => ({ term, weight: ANCESTOR_WEIGHT, topic: top.name })),
  ]
}

/** Terms the brief excludes: its own, and those of sensitive topics named by id or name. */
export function exclusionTerms(brief: Brief): BriefTerm[] {
  return brief.exclusions.flatMap((exclusion): BriefTerm[] => {
    const folded = foldText(exclusion).text
    const node = TOPICS.get(exclusion) ?? [...TOPICS.values()].find((topic) => foldText(topic.name).text === folded)
    if (node && SENSITIVE_WORDS[node.id] !== undefined) return sensitiveTerms(node.id, node.name)
    const own = plain(exclusion)
    return hasWords(own) ? [{ term: own, weight: 1 }] : []
  })
}

/** Words of a sensitive topic, by its id. */
export function sensitiveTerms(id: string, topic: string): BriefTerm[] {
  return (SENSITIVE_WORDS[id] ?? '').split('|').map((entry) => {
    const [, lang, term = entry] = /^([a-z]{2}):(.+)$/.exec(entry) ?? []
    return { term, weight: 1, topic, ...(lang !== undefined && { lang }) }
  })
}

/** A term as it stands in texts, and joined as in hashtags: "home decor" and `homedecor`, "k-beauty" and `kbeauty`. */
function spellingsOf(term: string): string[] {
  const joined = term.replace(/[\s'’_·-]+/g, '')
  return joined === term ? [term] : [term, joined]
}

/** Parsed lists of terms, to index once per language. */
const tableOf = rememberByObject((terms: readonly BriefTerm[]): PhraseTable<BriefTerm> =>
  readPhrases(terms.flatMap((term) => spellingsOf(term.term).map((spelling) => [spelling, term] as const))),
)

/** An index of terms stemmed for one language. */
export function indexTerms(terms: readonly BriefTerm[], lang: string): PhraseIndex<BriefTerm> {
  return indexPhrases(tableOf(terms), (word) => stem(word, lang))
}
