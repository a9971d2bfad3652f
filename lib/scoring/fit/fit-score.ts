import type { Brief } from '@/lib/domain/campaign'
import type { CreatorFacts, Score } from '@/lib/domain/score'

/** Niche fit against a brief. */
export function fitScore(_facts: CreatorFacts, _brief: Brief | null, _options: { readonly now: number }): Score {
  return { state: 'not-enough-evidence', need: [], confidence: 0, signals: [] }
}
