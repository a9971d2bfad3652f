import type { CreatorFacts, Message, NotEnoughEvidence, Scored, Signal } from '@/lib/domain/score'
import { boundsOf } from '@/lib/scoring/statistics/curve'
import { logSum } from '@/lib/scoring/statistics/log-sum'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { IRREGULAR_AT, LEAST_COVERAGE, LEAST_POSTS, NEUTRAL, UNSEEN_MOST, UNSEEN_SHARE } from '@/lib/scoring/engagement/model/constants'
import { sampleOf } from '@/lib/scoring/engagement/model/sample'
import type { EngagementOptions, Sample } from '@/lib/scoring/engagement/model/sample'
import { engagementMessage } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal, Measurement } from '@/lib/scoring/engagement/model/signal'
import { cadenceSignal } from '@/lib/scoring/engagement/signals/cadence'
import { commentLinkSignal } from '@/lib/scoring/engagement/signals/comment-link'
import { creatorRepliesSignal } from '@/lib/scoring/engagement/signals/creator-replies'
import { engagementRateSignal } from '@/lib/scoring/engagement/signals/engagement-rate'
import { evenLikesSignal } from '@/lib/scoring/engagement/signals/even-likes'
import { fewCommentsSignal } from '@/lib/scoring/engagement/signals/few-comments'
import { followingSignal } from '@/lib/scoring/engagement/signals/following'
import { growthSignal } from '@/lib/scoring/engagement/signals/growth'
import { heartsSignal } from '@/lib/scoring/engagement/signals/hearts'
import { hollowCommentsSignal } from '@/lib/scoring/engagement/signals/hollow-comments'
import { livelyCommentsSignal } from '@/lib/scoring/engagement/signals/lively-comments'
import { manyCommentsSignal } from '@/lib/scoring/engagement/signals/many-comments'
import { rateExcessSignal } from '@/lib/scoring/engagement/signals/rate-excess'
import { recencySignal } from '@/lib/scoring/engagement/signals/recency'
import { sameCommentersSignal } from '@/lib/scoring/engagement/signals/same-commenters'
import { splitLikesSignal } from '@/lib/scoring/engagement/signals/split-likes'
import { viewRateSignal } from '@/lib/scoring/engagement/signals/view-rate'

/** Every signal of engagement quality. Reasons are sorted by points, not by this order. */
export const ENGAGEMENT_SIGNALS: readonly EngagementSignal[] = [
  engagementRateSignal,
  rateExcessSignal,
  viewRateSignal,
  evenLikesSignal,
  splitLikesSignal,
  fewCommentsSignal,
  manyCommentsSignal,
  commentLinkSignal,
  hollowCommentsSignal,
  sameCommentersSignal,
  livelyCommentsSignal,
  creatorRepliesSignal,
  followingSignal,
  heartsSignal,
  recencySignal,
  cadenceSignal,
  growthSignal,
]

/** Whether the series is out of the ordinary: an irregularity with innocent explanations, never an accusation. */
export interface Regularity {
  readonly irregular: boolean
  /** Log-odds of the irregular explanations together; absent without a series. */
  readonly oddity?: number
}

export type EngagementScore = (Scored | NotEnoughEvidence) & Regularity

interface Outcome {
  readonly signal: EngagementSignal
  readonly found: Measurement | null
}

/**
 * Engagement quality of one profile, 0–100: neutral (60) plus the points of every measured signal, cut to 0–100. The range takes the doubts
 * of the signals as independent (root of the sum of squares); an unmeasured one has a third of its span as doubt either way. Below half of
 * the hoped-for evidence, or below six posts with any count, there is no score, and `need` says what to open.
 */
export function engagementScore(facts: CreatorFacts, options: EngagementOptions): EngagementScore {
  const sample = sampleOf(facts, options)
  const outcomes = outcomesOf(sample, options)
  const hoped = outcomes.reduce((sum, { signal }) => sum + signal.weight, 0)
  const seen = outcomes.reduce((sum, { signal, found }) => sum + (found ? signal.weight : 0), 0)
  const coverage = hoped === 0 ? 0 : seen / hoped
  const posts = sample.organic.filter(({ likes, comments, views }) => likes || comments || views).length
  const signals = outcomes.map(asSignal).sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.id < b.id ? -1 : 1))
  const confidence = coverage * Math.min(1, 0.5 + posts / 48)
  const regularity = regularityOf(outcomes.filter(({ signal }) => !options.dismissed?.has(signal.id)))
  if (coverage < LEAST_COVERAGE || posts < LEAST_POSTS) {
    return { state: 'not-enough-evidence', need: needOf(sample, posts, outcomes), confidence, signals, ...regularity, irregular: false }
  }
  return { state: 'scored', ...rangeOfScore(outcomes, options.dismissed), confidence, signals, ...regularity }
}

function outcomesOf(sample: Sample, { without }: EngagementOptions): Outcome[] {
  const asked = ENGAGEMENT_SIGNALS.filter((signal) => !without?.includes(signal.id) && (signal.applies?.(sample) ?? true))
  return asked.map((signal) => ({ signal, found: signal.measure(sample) }))
}

/** Measurements by signal id, with the arguments of their curves; the bench fits and checks the curves with them. */
export function engagementMeasurements(facts: CreatorFacts, options: EngagementOptions): ReadonlyMap<string, Measurement> {
  const outcomes = outcomesOf(sampleOf(facts, options), options)
  return new Map(outcomes.flatMap(({ signal, found }) => (found ? [[signal.id, found] as const] : [])))
}

const cut = (points: number): number => Math.min(100, Math.max(0, points))

function pointsUnseen({ curve }: EngagementSignal): Range {
  const { min, max } = boundsOf(curve)
  const doubt = Math.min(UNSEEN_MOST, (max - min) * UNSEEN_SHARE)
  return { value: 0, low: -doubt, high: doubt }
}

/** A dismissed signal loses its points and keeps its doubt: value, low and high shift together, so dismissing never narrows a range. */
function rangeOfScore(outcomes: readonly Outcome[], dismissed?: ReadonlySet<string>): Pick<Scored, 'value' | 'low' | 'high'> {
  let [value, below, above] = [NEUTRAL, 0, 0]
  for (const { signal, found } of outcomes) {
    const points = found ? found.points : pointsUnseen(signal)
    if (!dismissed?.has(signal.id)) value += points.value
    below += (points.value - points.low) ** 2
    above += (points.high - points.value) ** 2
  }
  return { value: cut(value), low: cut(value - Math.sqrt(below)), high: cut(value + Math.sqrt(above)) }
}

function asSignal({ signal, found }: Outcome): Signal {
  if (!found) return { id: signal.id, points: 0, reason: engagementMessage('engagement.missing'), evidence: [], innocent: [] }
  const { points, reason, evidence, innocent = [] } = found
  return { id: signal.id, points: points.value, reason, evidence, innocent }
}

/** Adds the odds of the irregular explanations, so that two weak signs make a stronger one. */
function regularityOf(outcomes: readonly Outcome[]): Regularity {
  const odds = outcomes.flatMap(({ found }) => (found?.oddity === undefined ? [] : [found.oddity]))
  if (odds.length === 0) return { irregular: false }
  const oddity = logSum(odds)
  return { irregular: oddity >= IRREGULAR_AT, oddity }
}

/** What to open next, without repeats, for the heaviest missing signal first. */
function needOf(sample: Sample, posts: number, outcomes: readonly Outcome[]): Message[] {
  const wishes = new Map<string, Message>()
  if (posts < LEAST_POSTS && sample.all.length < LEAST_POSTS * 2)
    wishes.set('need.scroll-posts', engagementMessage('need.scroll-posts', { count: LEAST_POSTS - posts }))
  const missing = outcomes.filter(({ found }) => !found).sort((a, b) => b.signal.weight - a.signal.weight)
  for (const { signal } of missing)
    for (const wish of signal.need(sample)) if (!wishes.has(wish.key) && wish.key !== 'need.history') wishes.set(wish.key, wish)
  return [...wishes.values()]
}
