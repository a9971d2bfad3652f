import type { Brief } from '@/lib/domain/campaign'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { CreatorFacts, Partnership, Score, Scores, Signal } from '@/lib/domain/score'
import type { Formula } from '@/lib/scoring/engagement/model/rate'
import { type Figures, figuresOf } from './figures'
import { judgeAll } from '@/lib/scoring/saturation/partnership/partnership'
import { scoreCreator } from './score'
import type { ScoreBands } from './score-bands'
import { sortKey, verdictOf, type Verdict } from './verdict'

/** Everything shown about a creator that is computed and never stored. */
export interface Vetted {
  /** Without the signals that were set aside, neither in the numbers nor in the lists. */
  readonly scores: Scores
  readonly figures: Figures
  /** Signals set aside that are still seen: what they said, and the points they would have. */
  readonly setAside: readonly Signal[]
  /** By post key. */
  readonly partnerships: ReadonlyMap<string, Partnership>
  readonly verdict: Verdict
  /** What a shortlist is sorted by; never shown. Null while nothing is scored. */
  readonly sortKey: number | null
}

export interface VetOptions {
  /** Of the profile's platform. */
  readonly traits: PlatformTraits
  /** Ids of the signals the person set aside for this creator. */
  readonly dismissed?: ReadonlySet<string>
  /** What engagement is divided by; the platform's usual one when absent. */
  readonly formula?: Formula
  /** Bands the person set; the published ones when absent. */
  readonly bands?: ScoreBands
}

/**
 * Judges every post once, scores the creator and sums up, as of `now` (epoch ms). The same facts, brief, time and options give the same answer.
 * Setting a signal aside moves a score, its low and its high the other way than its points did, never past each other, and silences it in the verdict.
 */
export function vet(facts: CreatorFacts, brief: Brief | null, now: number, { bands, ...options }: VetOptions): Vetted {
  const partnerships = judgeAll(facts, brief)
  const all = scoreCreator(facts, brief, { now, partnerships, ...options, ...(bands && { bands: bands.room }) })
  const isSetAside = ({ id }: Signal): boolean => options.dismissed?.has(id) === true
  const counted = <T extends Score>(score: T): T => ({ ...score, signals: score.signals.filter((signal) => !isSetAside(signal)) })
  const scores: Scores = { engagement: counted(all.engagement), fit: counted(all.fit), saturation: counted(all.saturation) }
  return {
    scores,
    figures: figuresOf(facts, partnerships, { now, traits: options.traits, formula: options.formula }),
    setAside: [...all.engagement.signals, ...all.fit.signals, ...all.saturation.signals].filter(isSetAside),
    partnerships,
    verdict: verdictOf({ scores, facts, partnerships, now, ...options, ...(bands && { cuts: bands.verdict }) }),
    sortKey: sortKey(scores),
  }
}
