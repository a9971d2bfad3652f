import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts, Evidence, Message, Signal } from '@/lib/domain/score'
import type { FitMessage } from '@/lib/scoring/fit/model/messages'
import { consistency, evidenceOf, hitsOf, marketsOf, topicShare, type Part } from '@/lib/scoring/fit/model/parts'
import { relatedWords } from '@/lib/scoring/fit/model/related'
import type { Relevance, Relevances } from '@/lib/scoring/fit/model/relevance'

/** Own choice: nobody reads more. */
const MAX_EVIDENCE = 20

type Said = FitMessage extends infer Key ? (Key extends `fit.${infer Name}` ? Name : never) : never
/** Own choice: a sentence holds no more. */
const MAX_WORDS = 6

export interface SignalInput {
  readonly facts: CreatorFacts
  readonly brief: Brief
  readonly relevances: Relevances
  readonly parts: readonly Part[]
  readonly excluded: { readonly hits: number; readonly words: readonly string[]; readonly evidence: readonly Evidence[] }
  readonly cap: number
  /** Points the cap took away. */
  readonly lost: number
}

/** Signals of fit, those that move the score most first. Points are relative to an answer of one half. */
export function fitSignals(input: SignalInput): Signal[] {
  const told = [
    topicSignal(input),
    bioSignal(input),
    consistencySignal(input),
    languageSignal(input),
    marketSignal(input),
    exclusionSignal(input),
  ]
  const shown = [relatedSignal(input), sensitiveSignal(input), unreadSignal(input)]
  return [...told, ...shown].filter((one) => one !== null).sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
}

function signal(
  id: string,
  found: { points: number; reason: Message; evidence: readonly Evidence[]; innocent?: readonly Message[] },
): Signal {
  return {
    id: `fit.${id}`,
    points: found.points,
    reason: found.reason,
    evidence: found.evidence.slice(0, MAX_EVIDENCE),
    innocent: found.innocent ?? [],
  }
}

function message(key: Said, values: Message['values'] = {}): Message {
  return { key: `fit.${key}`, values }
}

const percent = (share: number): number => Math.round(share * 100)

/** Points of an answered part; `null` when it was not asked or not answered. */
function pointsOf({ parts }: SignalInput, id: Part['id']): number | null {
  const part = parts.find((one) => one.id === id)
  const weights = parts.reduce((sum, one) => sum + (one.answer ? one.weight : 0), 0)
  return part?.answer ? (100 * part.weight * (part.answer.value - 0.5)) / weights : null
}

/** Matched words, the ones in most posts first. */
function commonWords(posts: readonly Relevance[]): string {
  const counts = new Map<string, number>()
  for (const { matches } of posts)
    for (const { words } of matches) counts.set(words.toLowerCase(), (counts.get(words.toLowerCase()) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return sorted
    .slice(0, MAX_WORDS)
    .map(([word]) => word)
    .join(', ')
}

function matchEvidence(one: Relevance): Evidence[] {
  const words = [...new Set(one.matches.map((match) => match.words))].slice(0, MAX_WORDS).join(', ')
  return words === '' ? [] : evidenceOf(one, words, 'topic:words')
}

function topicSignal(input: SignalInput): Signal | null {
  const points = pointsOf(input, 'topic')
  const { posts } = input.relevances
  const share = topicShare(posts)
  if (points === null || !share) return null
  const onTopic = posts.filter((post) => post.degree >= 0.5)
  const values = {
    onTopic: onTopic.length,
    posts: posts.length,
    share: percent(share.value),
    low: percent(share.low),
    high: percent(share.high),
    words: commonWords(onTopic),
  }
  const newest = [...onTopic].sort((a, b) => b.weight - a.weight)
  return signal('topic', {
    points,
    reason: onTopic.length === 0 ? message('topic-none', { posts: posts.length }) : message('topic', values),
    // A post on topic has words that say so: as many posts as there is evidence shown.
    evidence: newest.slice(0, MAX_EVIDENCE).flatMap(matchEvidence),
    innocent: points < 0 ? [message('innocent.language')] : [],
  })
}

function bioSignal(input: SignalInput): Signal | null {
  const points = pointsOf(input, 'bio')
  const { bio } = input.relevances
  if (points === null || !bio) return null
  const found = bio.matches.length > 0
  return signal('bio', {
    points,
    reason: found ? message('bio', { words: commonWords([bio]) }) : message('bio-none'),
    evidence: matchEvidence(bio),
  })
}

function consistencySignal(input: SignalInput): Signal | null {
  const points = pointsOf(input, 'consistency')
  const found = consistency(input.relevances.posts)
  if (points === null || !found) return null
  const share = percent(found.answer.value)
  return signal('consistency', {
    points,
    reason: found.other === null ? message('consistency', { share }) : message('consistency-elsewhere', { share, topic: found.other }),
    evidence: [],
  })
}

function languageSignal(input: SignalInput): Signal | null {
  const points = pointsOf(input, 'language')
  const answer = input.parts.find(({ id }) => id === 'language')?.answer
  if (points === null || !answer) return null
  const seen = input.relevances.languages
    .slice(0, 3)
    .filter(({ share }) => share >= 0.05)
    .map(({ lang, share }) => `${lang}:${percent(share)}`)
    .join(' ')
  return signal('language', {
    points,
    reason: message('language', { share: percent(answer.value), languages: input.brief.languages.join(' '), seen }),
    evidence: [],
  })
}

/** Below this confidence (0–1) nothing is said to point to a market. Own choice: a place in two captions is less. */
const FAINT = 0.2

function marketSignal(input: SignalInput): Signal | null {
  const points = pointsOf(input, 'market')
  if (points === null) return null
  const guesses = marketsOf(input.facts, input.relevances)
  const wanted = new Set(input.brief.markets.map((market) => market.toUpperCase()))
  const best = guesses.find(({ market }) => wanted.has(market))
  const [first] = guesses
  const reason = best
    ? message(best.confidence < FAINT ? 'market-faint' : 'market', { market: best.market, confidence: percent(best.confidence) })
    : first && first.confidence >= FAINT
      ? message('market-elsewhere', { wanted: [...wanted].join(' '), market: first.market })
      : message('market-unseen', { wanted: [...wanted].join(' ') })
  return signal('market', { points, reason, evidence: (best ?? guesses[0])?.evidence ?? [] })
}

function exclusionSignal({ excluded, cap, lost }: SignalInput): Signal | null {
  if (excluded.hits === 0) return null
  const words = excluded.words.slice(0, MAX_WORDS).join(', ')
  return signal('exclusion', {
    points: -lost,
    reason: message('exclusion', { hits: excluded.hits, words, cap }),
    evidence: excluded.evidence,
    innocent: [message('innocent.word')],
  })
}

function relatedSignal({ relevances }: SignalInput): Signal | null {
  const words = relatedWords(relevances.posts)
  return words.length === 0 ? null : signal('related', { points: 0, reason: message('related', { words: words.join(', ') }), evidence: [] })
}

function sensitiveSignal({ relevances }: SignalInput): Signal | null {
  const found = hitsOf(relevances, 'sensitive')
  if (found.hits === 0) return null
  const words = found.words.slice(0, MAX_WORDS).join(', ')
  return signal('sensitive', {
    points: 0,
    reason: message('sensitive', { words }),
    evidence: found.evidence,
    innocent: [message('innocent.word')],
  })
}

function unreadSignal({ relevances: { unread } }: SignalInput): Signal | null {
  return unread === 0 ? null : signal('unread', { points: 0, reason: message('unread', { unread }), evidence: [] })
}
