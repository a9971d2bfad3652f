import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts, Evidence } from '@/lib/domain/score'
import { cautiousShare, wilson, type Range } from '@/lib/scoring/statistics/estimate'
import { guessMarkets, type MarketGuess } from './markets'
import { captionTokens } from '@/lib/text/text'
import type { Relevance, Relevances } from './relevance'

/** One thing the brief asks for, answered 0–1 with its range; `null` where nothing was seen that could answer it. */
export interface Part {
  readonly id: 'topic' | 'bio' | 'consistency' | 'language' | 'market'
  readonly weight: number
  readonly answer: Range | null
}

/** Weights among what the brief asks for. Own choice: what posts are about decides, what the bio says supports it; no labelled set to fit them to. */
export const WEIGHTS = { topic: 55, bio: 15, consistency: 10, language: 12, market: 8 } as const
/** From this share of posts on topic more is no better. Own choice: nobody posts on one thing only. */
const FULL_SHARE = 0.6
/** By definition: nothing is known. */
const UNSEEN: Range = { value: 0, low: 0, high: 1 }

/** Share of posts on topic, weighted by recency, with its interval: surely on topic for the low end, perhaps for the high end. */
export function topicShare(posts: readonly Relevance[]): Range | null {
  const sum = posts.reduce((total, post) => total + post.weight, 0)
  if (posts.length === 0 || sum === 0) return null
  const effective = sum ** 2 / posts.reduce((total, post) => total + post.weight ** 2, 0)
  const share = (least: number): number => posts.reduce((total, post) => total + (post.degree >= least ? post.weight : 0), 0) / sum
  const [sure, likely, perhaps] = [share(1), share(0.5), share(0.01)]
  return { value: likely, low: wilson(sure * effective, effective).low, high: wilson(perhaps * effective, effective).high }
}

/** Every part the brief asks for. Empty when it asks for nothing that a score can answer. */
export function answerParts(facts: CreatorFacts, brief: Brief, relevances: Relevances): Part[] {
  const asked: Part[] = []
  if (brief.keywords.length > 0 || brief.topics.length > 0) {
    const share = topicShare(relevances.posts)
    asked.push({ id: 'topic', weight: WEIGHTS.topic, answer: share && scale(share, (one) => Math.min(1, one / FULL_SHARE)) })
    asked.push({ id: 'bio', weight: WEIGHTS.bio, answer: relevances.bio && exact(relevances.bio.degree) })
    asked.push({ id: 'consistency', weight: WEIGHTS.consistency, answer: consistency(relevances.posts)?.answer ?? null })
  }
  if (brief.languages.length > 0) asked.push({ id: 'language', weight: WEIGHTS.language, answer: languageShare(brief, relevances) })
  if (brief.markets.length > 0)
    asked.push({ id: 'market', weight: WEIGHTS.market, answer: marketAnswer(brief, marketsOf(facts, relevances)) })
  return asked
}

function exact(value: number): Range {
  return { value, low: value, high: value }
}

function scale({ value, low, high }: Range, by: (one: number) => number): Range {
  return { value: by(value), low: by(low), high: by(high) }
}

/**
 * Of the posts with a recognisable topic, the share that is on the brief's, drawn to one half when few have any: (on + 1) / (all + 2), so
 * that one post more or less never jumps. `other` is the commonest topic of the rest.
 */
export function consistency(posts: readonly Relevance[]): { other: string | null; answer: Range } | null {
  if (posts.length === 0) return null
  const on = posts.filter((post) => post.degree >= 0.5).length
  const others = new Map<string, number>()
  for (const { topic, degree } of posts) if (topic !== null && degree < 0.5) others.set(topic, (others.get(topic) ?? 0) + 1)
  const all = on + [...others.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...others].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const value = cautiousShare(on, all)
  const { low, high } = wilson(on, all, 0.8)
  return { other: most?.[0] ?? null, answer: { value, low: Math.min(low, value), high: Math.max(high, value) } }
}

function primary(tag: string): string {
  const main = tag.toLowerCase().split('-')[0] ?? ''
  return main === 'no' || main === 'nn' ? 'nb' : main === 'sr' || main === 'bs' ? 'hr' : main === 'fil' ? 'tl' : main
}

/** Share of the telling words in the brief's languages. Dialects of one function-word list (id/ms, da/nb, cs/sk) are told apart badly: half counts for the sister. */
export function languageShare(brief: Brief, { languages }: Relevances): Range | null {
  if (languages.length === 0) return null
  const wanted = new Set(brief.languages.map(primary))
  const sure = languages.filter(({ lang }) => wanted.has(lang)).reduce((sum, { share }) => sum + share, 0)
  // Own choice: shared function words always leak a little to relatives; nine tenths are as good as all.
  const full = Math.min(1, sure / 0.9)
  return { value: full, low: Math.max(0, full - 0.1), high: Math.min(1, full + 0.1) }
}

/** The answer and the sentence about it both ask. */
const guessed = new WeakMap<Relevances, readonly MarketGuess[]>()

/** What the evidence says of the creator's market. */
export function marketsOf(facts: CreatorFacts, relevances: Relevances): readonly MarketGuess[] {
  const known = guessed.get(relevances)
  if (known) return known
  const { profile, posts } = facts
  const guesses = guessMarkets({
    bio: [profile.displayName, profile.bio].filter((one) => one !== undefined).join('\n'),
    captions: [...posts].sort((a, b) => (a.key < b.key ? -1 : 1)).map(captionTokens),
    links: profile.links,
    emails: profile.emails,
    languages: relevances.languages,
  })
  guessed.set(relevances, guesses)
  return guesses
}

function marketAnswer(brief: Brief, guesses: readonly MarketGuess[]): Range {
  const wanted = new Set(brief.markets.map((market) => market.toUpperCase()))
  const best = guesses.find(({ market }) => wanted.has(market))
  const strongest = guesses[0]?.confidence ?? 0
  if (!best) return { ...UNSEEN, high: 1 - 0.8 * strongest }
  // The wanted market against the strongest other: two places in one bio are no contradiction, so only the lead counts against.
  const value = strongest > 0 ? best.confidence * (best.confidence / strongest) : 0
  return { value, low: value * 0.8, high: Math.max(value, 1 - 0.8 * (strongest - best.confidence)) }
}

/** Posts and bio with excluded words, as evidence, newest posts first. */
export function hitsOf(relevances: Relevances, kind: 'excluded' | 'sensitive'): { hits: number; words: string[]; evidence: Evidence[] } {
  const found = [...(relevances.bio ? [relevances.bio] : []), ...relevances.posts].filter((one) => one[kind].length > 0)
  const words = [...new Set(found.flatMap((one) => one[kind].map((match) => match.words.toLowerCase())))].sort()
  return {
    hits: found.length,
    words,
    evidence: found.flatMap((one) => evidenceOf(one, one[kind][0]?.words ?? '', `${kind === 'excluded' ? 'exclusion' : 'sensitive'}:word`)),
  }
}

/** Matched words of a post or the bio as evidence. */
export function evidenceOf({ document }: Relevance, words: string, via: string): Evidence[] {
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
