import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts, Partnership, Scores } from '@/lib/domain/score'
import { detectPartnerships } from './saturation/partnership'
import { scoreCreator } from './score'

/** Everything shown about a creator that is computed and never stored. */
export interface Vetted {
  readonly scores: Scores
  /** By post key. */
  readonly partnerships: ReadonlyMap<string, Partnership>
}

/** Scores a creator and classes every post, as of `now` (epoch ms). The same facts, brief and time give the same answer. */
export function vet(facts: CreatorFacts, brief: Brief | null, now: number): Vetted {
  return { scores: scoreCreator(facts, brief, { now }), partnerships: detectPartnerships(facts.posts, brief) }
}
