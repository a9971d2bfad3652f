import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts, Evidence, Message } from '@/lib/domain/score'
import type { SignalOf } from '@/lib/scoring/signal/signal-of'
import type { Range } from '@/lib/scoring/statistics/estimate'
import type { FitMessage } from './messages'
import type { Relevance, Relevances } from './relevance'

/** A part of the brief, answered 0–1 with its range; `null` without evidence. */
export interface Part {
  /** Id of its signal. */
  readonly id: string
  readonly weight: number
  readonly answer: Range | null
}

/** Input of the fit signals. */
export interface FitInput {
  readonly facts: CreatorFacts
  readonly brief: Brief
  readonly relevances: Relevances
  /** All parts of the brief, answered. */
  readonly parts: readonly Part[]
  /** Highest score with the excluded words found. */
  readonly cap: number
  /** Points the cap took away. */
  readonly lost: number
}

/** The brief, and the evidence on the creator. */
export type Asked = Pick<FitInput, 'facts' | 'brief' | 'relevances'>

/** How a signal answers what the brief asks for. */
export interface Answering {
  /** Share in the weighted mean of what the brief asks for. Own choice: posts decide, the bio supports; no labelled set to fit to. */
  readonly weight: number
  readonly isAsked: (brief: Brief) => boolean
  /** How well the creator meets this part, 0–1; `null` without evidence. */
  readonly answer: (asked: Asked) => Range | null
}

/** One signal of niche fit. */
export interface FitSignal extends SignalOf<FitInput> {
  /** Absent for a signal that caps the score or is only reported. */
  readonly answering?: Answering
}

type Said = FitMessage extends infer Key ? (Key extends `fit.${infer Name}` ? Name : never) : never

/** A message of fit by its name. */
export function fitMessage(key: Said, values: Message['values'] = {}): Message {
  return { key: `fit.${key}`, values }
}

/** A share (0–1) in whole percent. */
export const wholePercent = (share: number): number => Math.round(share * 100)

/** Most words named in one sentence. Own choice: a sentence holds no more. */
export const MOST_WORDS = 6

/** Points of an answered part, relative to an answer of one half; `null` when the brief does not ask or nothing answers. */
export function answerPoints(id: string, { parts }: FitInput): number | null {
  const part = parts.find((one) => one.id === id)
  const weights = parts.reduce((sum, one) => sum + (one.answer ? one.weight : 0), 0)
  return part?.answer ? (100 * part.weight * (part.answer.value - 0.5)) / weights : null
}

/** Whether the brief names a topic or keyword. */
export const asksForTopic = ({ keywords, topics }: Brief): boolean => keywords.length > 0 || topics.length > 0

/** Matched words, most frequent first. */
export function commonWords(posts: readonly Relevance[]): string {
  const counts = new Map<string, number>()
  for (const { matches } of posts)
    for (const { words } of matches) counts.set(words.toLowerCase(), (counts.get(words.toLowerCase()) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return sorted
    .slice(0, MOST_WORDS)
    .map(([word]) => word)
    .join(', ')
}

/** The brief's words in a post or the bio, as evidence. */
export function matchEvidence(one: Relevance): Evidence[] {
  const words = [...new Set(one.matches.map((match) => match.words))].slice(0, MOST_WORDS).join(', ')
  return words === '' ? [] : evidenceOf(one, words, 'topic:words')
}

/** Posts and bio with excluded or sensitive words: how many, which words, and the posts as evidence, newest posts first. */
export function hitsOf(relevances: Relevances, kind: 'excluded' | 'sensitive'): { hits: number; words: string; evidence: Evidence[] } {
  const found = [...(relevances.bio ? [relevances.bio] : []), ...relevances.posts].filter((one) => one[kind].length > 0)
  const words = [...new Set(found.flatMap((one) => one[kind].map((match) => match.words.toLowerCase())))].sort()
  return {
    hits: found.length,
    words: words.slice(0, MOST_WORDS).join(', '),
    evidence: found.flatMap((one) => evidenceOf(one, one[kind][0]?.words ?? '', `${kind === 'excluded' ? 'exclusion' : 'sensitive'}:word`)),
  }
}

function evidenceOf({ document }: Relevance, words: string, via: string): Evidence[] {
  const { post } = document
  if (!post) return [{ kind: 'bio', text: words.slice(0, 300), via }]
  return [
    {
      kind: 'words',
      text: words.slice(0, 300),
      via,
      postId: post.id,
      postUrl: post.url,
      ...(post.postedAt === undefined ? {} : { postedAt: post.postedAt }),
      ...(post.postedAtPrecision === undefined ? {} : { postedAtPrecision: post.postedAtPrecision }),
    },
  ]
}
