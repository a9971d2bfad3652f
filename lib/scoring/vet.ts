import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts, Partnership, Scores } from '@/lib/domain/score'
import { judgeAll } from './saturation/partnership'
import { scoreCreator } from './score'
import { sortKey, verdictOf, type Verdict } from './verdict'

/** Everything shown about a creator that is computed and never stored. */
export interface Vetted {
  readonly scores: Scores
  /** By post key. */
  readonly partnerships: ReadonlyMap<string, Partnership>
  readonly verdict: Verdict
  /** What a shortlist is sorted by; never shown. Null while nothing is scored. */
  readonly sortKey: number | null
}

/** Judges every post once, scores the creator and sums up, as of `now` (epoch ms). The same facts, brief and time give the same answer. */
export function vet(facts: CreatorFacts, brief: Brief | null, now: number): Vetted {
  const partnerships = judgeAll(facts, brief)
  const scores = scoreCreator(facts, brief, { now, partnerships })
  return { scores, partnerships, verdict: verdictOf({ scores, facts, partnerships, now }), sortKey: sortKey(scores) }
}
