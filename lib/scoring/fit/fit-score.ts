import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts, Score } from '@/lib/domain/score'
import { findSignals } from '@/lib/scoring/signal/signal-of'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { findRelevance } from '@/lib/scoring/fit/model/relevance'
import type { Asked, FitSignal, Part } from '@/lib/scoring/fit/model/signal'
import { bioSignal } from '@/lib/scoring/fit/signals/bio'
import { consistencySignal } from '@/lib/scoring/fit/signals/consistency'
import { exclusionCap, exclusionSignal } from '@/lib/scoring/fit/signals/exclusion'
import { languageSignal } from '@/lib/scoring/fit/signals/language'
import { marketSignal } from '@/lib/scoring/fit/signals/market'
import { relatedSignal } from '@/lib/scoring/fit/signals/related'
import { sensitiveSignal } from '@/lib/scoring/fit/signals/sensitive'
import { topicSignal } from '@/lib/scoring/fit/signals/topic'
import { unreadSignal } from '@/lib/scoring/fit/signals/unread'

/** Every signal of niche fit. Reasons are sorted by points; this order decides ties. */
export const FIT_SIGNALS: readonly FitSignal[] = [
  topicSignal,
  bioSignal,
  consistencySignal,
  languageSignal,
  marketSignal,
  exclusionSignal,
  relatedSignal,
  sensitiveSignal,
  unreadSignal,
]

export interface FitOptions {
  /** Epoch milliseconds the score is as of. */
  readonly now: number
  /** Unused: fit draws nothing at random. */
  readonly seed?: number
  /** Ids of dismissed signals: such a part counts as one half; dismissed exclusions no longer cap. */
  readonly dismissed?: ReadonlySet<string>
}

/** Posts with a readable caption: fewer than 6 give no score, more than 24 add no confidence. Own choice: as for the other scores. */
const MIN_POSTS = 6
const HOPED_POSTS = 24

/**
 * How well a creator fits a brief, 0–100: the weighted mean over what the brief asks for, capped by excluded words. A part without evidence
 * is left out of the value and counts as 0 and 1 for the range. Without a brief, or with an empty one, there is no score. Pure.
 */
export function fitScore(facts: CreatorFacts, brief: Brief | null, { now, dismissed }: FitOptions): Score {
  if (!brief || asksNothing(brief)) {
    return { state: 'not-enough-evidence', need: [{ key: 'fit.need-brief', values: {} }], confidence: 0, signals: [] }
  }
  const relevances = findRelevance(facts, brief, now)
  const asked: Asked = { facts, brief, relevances }
  const parts = answerParts(asked)
  const capSeen = exclusionCap(relevances)
  const counted = parts.map((part) => (dismissed?.has(part.id) ? { ...part, answer: part.answer && asHalf(part.answer) } : part))
  const uncapped = mean(counted, 'value') * 100
  const found = findSignals(FIT_SIGNALS, { ...asked, parts, cap: capSeen, lost: Math.max(0, uncapped - capSeen) })
  const signals = found.sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
  const cap = dismissed?.has(exclusionSignal.id) ? 100 : capSeen
  const value = Math.min(cap, uncapped)
  const confidence = confidenceOf(parts, relevances.posts.length, relevances.unread)
  if (relevances.posts.length < MIN_POSTS) {
    const need = [{ key: 'fit.need-posts', values: { count: MIN_POSTS - relevances.posts.length } }]
    return { state: 'not-enough-evidence', need, confidence, signals }
  }
  return {
    state: 'scored',
    value,
    low: Math.min(value, cap, mean(counted, 'low') * 100),
    high: Math.max(value, Math.min(cap, mean(counted, 'high') * 100)),
    confidence,
    signals,
  }
}

/** The parts the brief asks for, in the order of the table. */
function answerParts(asked: Asked): Part[] {
  return FIT_SIGNALS.flatMap(({ id, answering }) =>
    answering?.isAsked(asked.brief) ? [{ id, weight: answering.weight, answer: answering.answer(asked) }] : [],
  )
}

/** A dismissed answer counts as one half and keeps its doubt. */
function asHalf({ value, low, high }: Range): Range {
  return { value: 0.5, low: Math.max(0, 0.5 + low - value), high: Math.min(1, 0.5 + high - value) }
}

function asksNothing(brief: Brief): boolean {
  return brief.topics.length + brief.keywords.length + brief.languages.length + brief.markets.length === 0
}

/** Weighted mean of the answers. A part without one counts as 0 for `low`, as 1 for `high`, and is left out of `value`. */
function mean(parts: readonly Part[], end: 'value' | 'low' | 'high'): number {
  let sum = 0
  let weights = 0
  for (const { weight, answer } of parts) {
    if (!answer && end === 'value') continue
    sum += weight * (answer ? answer[end] : end === 'high' ? 1 : 0)
    weights += weight
  }
  return weights === 0 ? 0 : Math.min(1, Math.max(0, sum / weights))
}

/**
 * Share of the hoped-for evidence: answered parts 0.4, posts read 0.4, posts read of those seen 0.2. Own choice: shown beside the score,
 * never in it.
 */
function confidenceOf(parts: readonly Part[], read: number, unread: number): number {
  const all = parts.reduce((sum, part) => sum + part.weight, 0)
  const answered = parts.reduce((sum, part) => sum + (part.answer ? part.weight : 0), 0)
  const seen = read + unread
  return (all === 0 ? 0 : 0.4 * (answered / all)) + 0.4 * Math.min(1, read / HOPED_POSTS) + (seen === 0 ? 0 : 0.2 * (read / seen))
}
