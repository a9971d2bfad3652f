import type { Brief } from '@/lib/domain/campaign'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { CreatorFacts, Partnership, Score, Scores, Signal } from '@/lib/domain/score'
import type { Formula } from '@/lib/scoring/engagement/model/rate'
import { type Figures, figuresOf } from './figures'
import { judgeAll } from '@/lib/scoring/saturation/partnership/partnership'
import { scoreCreator } from './score'
import type { ScoreBands } from './score-bands'
import { sortKey, verdictOf, type Verdict } from './verdict'

/** All that is computed about a creator for display; never stored. */
export interface Vetted {
  /** Dismissed signals are left out of the numbers and of the lists. */
  readonly scores: Scores
  readonly figures: Figures
  /** Dismissed signals that still hold, with the points they would have. */
  readonly setAside: readonly Signal[]
  /** By post key. */
  readonly partnerships: ReadonlyMap<string, Partnership>
  readonly verdict: Verdict
  /** Sort key of the shortlist; never shown. Null while nothing is scored. */
  readonly sortKey: number | null
}

export interface VetOptions {
  /** Of the profile's platform. */
  readonly traits: PlatformTraits
  /** Ids of the signals the person dismissed for this creator. */
  readonly dismissed?: ReadonlySet<string>
  /** What engagement is divided by; the platform's usual one when absent. */
  readonly formula?: Formula
  /** Bands the person set; the published ones when absent. */
  readonly bands?: ScoreBands
}

/**
 * Judges every post once, scores the creator and sums up, as of `now` (epoch ms). Pure: equal input gives an equal answer. Dismissing a
 * signal moves a score, its low and its high against the signal's points, keeps their order, and drops the signal from the verdict.
 */
export function vet(facts: CreatorFacts, brief: Brief | null, now: number, { bands, ...options }: VetOptions): Vetted {
  const partnerships = judgeAll(facts, brief)
  const all = scoreCreator(facts, brief, { now, partnerships, ...options, ...(bands && { bands: bands.room }) })
  const isSetAside = ({ id }: Signal): boolean => options.dismissed?.has(id) === true
  const withoutDismissed = <T extends Score>(score: T): T => ({ ...score, signals: score.signals.filter((signal) => !isSetAside(signal)) })
  const scores: Scores = {
    engagement: withoutDismissed(all.engagement),
    fit: withoutDismissed(all.fit),
    saturation: withoutDismissed(all.saturation),
  }
  return {
    scores,
    figures: figuresOf(facts, partnerships, { now, traits: options.traits, formula: options.formula }),
    setAside: [...all.engagement.signals, ...all.fit.signals, ...all.saturation.signals].filter(isSetAside),
    partnerships,
    verdict: verdictOf({ scores, facts, partnerships, now, ...options, ...(bands && { cuts: bands.verdict }) }),
    sortKey: sortKey(scores),
  }
}
