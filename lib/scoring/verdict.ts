import type { CreatorFacts, Message, Partnership, Score, Scores } from '@/lib/domain/score'
import { DAY_MS } from '@/lib/domain/time'
import { type Cut, PUBLISHED_BANDS, type ScoreBands } from './score-bands'
import { isReadable } from '@/lib/scoring/saturation/partnership/partnership'

/** Words for a score: from the upper cut on, from the lower cut on, below both. docs/scoring.md publishes the cuts. */
const RULES: Readonly<Record<keyof Scores, readonly [strong: string, fair: string, weak: string]>> = {
  fit: ['fit-strong', 'fit-fair', 'fit-weak'],
  engagement: ['engagement-sound', 'engagement-middling', 'engagement-weak'],
  saturation: ['room-plenty', 'room-some', 'room-crowded'],
}

const UNSEEN: Readonly<Record<keyof Scores, string>> = { fit: '', engagement: 'engagement-unseen', saturation: 'room-unseen' }
const ORDER = ['fit', 'engagement', 'saturation'] as const

/**
 * Posts up to 90 days old are "recent"; with fewer than `LEAST_RECENT` of them, all readable posts count. Own choice: the three months of
 * the published bands, and the posts a score needs.
 */
const RECENT_DAYS = 90
const LEAST_RECENT = 6

export interface Verdict {
  readonly line: Message
  /** Ids of the published rules that made the line, in the order they are said. */
  readonly rules: readonly string[]
  /** The rule for each score that was given. */
  readonly ruleOf: Readonly<Partial<Record<keyof Scores, string>>>
}

export interface VerdictInput {
  readonly scores: Scores
  readonly facts: CreatorFacts
  readonly partnerships: ReadonlyMap<string, Partnership>
  /** Epoch milliseconds. */
  readonly now: number
  /** Ids of dismissed signals: the line leaves them out. */
  readonly dismissed?: ReadonlySet<string>
  /** Least scores called strong and fair; the published cuts when absent. */
  readonly cuts?: ScoreBands['verdict']
}

/**
 * The three scores in one sentence, by published rules and without a mean: a word for each score by its band (an irregular series comes
 * before the band), then the reasons against the creator with their numbers. Missing scores are called unseen, except fit without a brief.
 */
export function verdictOf(input: VerdictInput): Verdict {
  const { scores } = input
  const cuts = input.cuts ?? PUBLISHED_BANDS.verdict
  const said = ORDER.map((id) => ruleOf(id, scores[id], cuts[id]))
  const good = said.flatMap((one) => (one?.good === true ? [one.rule] : []))
  const bad = said.flatMap((one) => (one?.good === false ? [one.rule] : []))
  const unseen = ORDER.flatMap((id) => (scores[id].state === 'scored' || UNSEEN[id] === '' ? [] : [UNSEEN[id]]))
  const { why, values } = reasonsOf(input, bad)
  // A conflict or an excluded word counts against a creator whatever the bands say.
  const against = bad.length > 0 || why.some((rule) => rule === 'why-competitor' || rule === 'why-exclusion')
  const shape =
    good.length === 0 && bad.length === 0 ? 'none' : bad.length === 0 ? (against ? 'watch' : 'good') : good.length === 0 ? 'bad' : 'mixed'
  // Ads explain "crowded"; a conflict beside other troubles is one more.
  const explains = shape === 'watch' || why[0]?.startsWith('why-ads') === true
  const told = why.length === 0 || shape === 'good' || shape === 'none' ? '' : explains ? '-why' : '-also'
  const key = `verdict.${shape}${told}`
  const untold = shape === 'none' ? '' : unseen.join(' ')
  return {
    line: { key, values: { ...values, good: good.join(' '), bad: bad.join(' '), why: why.join(' '), unseen: untold } },
    rules: [...good, ...bad, ...(shape === 'good' ? [] : why), ...unseen],
    ruleOf: Object.fromEntries(ORDER.flatMap((id, at) => (said[at] ? [[id, said[at].rule]] : []))),
  }
}

function ruleOf(id: keyof Scores, score: Score, cut: Cut): { rule: string; good: boolean } | null {
  if (score.state !== 'scored') return null
  if (score.irregular === true) return { rule: 'engagement-irregular', good: false }
  const [strong, fair, weak] = RULES[id]
  const value = Math.round(score.value)
  return value >= cut.strong ? { rule: strong, good: true } : value >= cut.fair ? { rule: fair, good: true } : { rule: weak, good: false }
}

interface Reasons {
  readonly why: string[]
  readonly values: Record<string, string | number>
}

/** Reasons against the creator, with their numbers: conflict with a competitor, ads, excluded words. */
function reasonsOf({ scores, facts, partnerships, now, dismissed }: VerdictInput, bad: readonly string[]): Reasons {
  const why: string[] = []
  const values: Record<string, string | number> = {}
  const ads = recentAds(facts, partnerships, now)
  const conflict = runningConflict(scores)
  if (bad.includes('room-crowded') && ads.deals > 0 && !dismissed?.has('saturation.share')) {
    why.push(ads.recent ? 'why-ads' : 'why-ads-seen')
    Object.assign(values, { ads: ads.deals, posts: ads.posts })
  }
  if (conflict) {
    why.push(why.length > 0 ? 'why-one-competitor' : 'why-competitor')
    Object.assign(values, { brand: conflict.values['brand'] ?? '', days: conflict.values['days'] ?? 0 })
  }
  const exclusion = signalOf(scores.fit, 'fit.exclusion')?.reason
  if (exclusion) {
    why.push('why-exclusion')
    Object.assign(values, { words: exclusion.values['words'] ?? '' })
  }
  return { why, values }
}

/** The message about a competitor's exclusivity that still runs, or `null`. */
export function runningConflict({ saturation }: Scores): Message | null {
  const reason = signalOf(saturation, 'saturation.competitor')?.reason
  return reason?.key === 'saturation.competitor' ? reason : null
}

const signalOf = (score: Score, id: string) => score.signals.find((signal) => signal.id === id)

function recentAds({ posts }: CreatorFacts, partnerships: ReadonlyMap<string, Partnership>, now: number) {
  const read = posts.filter(isReadable)
  const recent = read.filter(({ postedAt }) => postedAt !== undefined && now - Date.parse(postedAt) <= RECENT_DAYS * DAY_MS)
  const counted = recent.length >= LEAST_RECENT ? recent : read
  const deals = counted.filter(({ key }) => (partnerships.get(key)?.state ?? 'none') !== 'none').length
  return { deals, posts: counted.length, recent: counted === recent }
}

/**
 * Weights of the scores in the shortlist's order. Own choice: engagement is worth most to a sponsor; the bench prints the effect of moving
 * them by half.
 */
export const SORT_WEIGHTS: Readonly<Record<keyof Scores, number>> = { engagement: 0.4, fit: 0.35, saturation: 0.25 }
/**
 * Highest sort key of a creator with an irregular series, or with a running conflict. Own choice: 40 is where weak engagement begins, 50
 * the middle.
 */
export const SORT_CAPS = { irregular: 40, conflict: 50 } as const

/**
 * Sort key of the shortlist, 0–100; null while nothing is scored. The weighted geometric mean of the given scores, so that a good score
 * cannot buy back a bad one; then the caps. Never shown.
 */
export function sortKey(scores: Scores, weights: Readonly<Record<keyof Scores, number>> = SORT_WEIGHTS): number | null {
  let [logs, sum] = [0, 0]
  for (const id of ORDER) {
    const score = scores[id]
    if (score.state !== 'scored') continue
    logs += weights[id] * Math.log(Math.max(1, score.value))
    sum += weights[id]
  }
  if (sum === 0) return null
  const irregular = scores.engagement.state === 'scored' && scores.engagement.irregular === true
  return Math.min(Math.exp(logs / sum), irregular ? SORT_CAPS.irregular : 100, runningConflict(scores) ? SORT_CAPS.conflict : 100)
}
