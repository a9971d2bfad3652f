import type { Brief } from '@/lib/domain/campaign'
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts, Scores } from '@/lib/domain/score'
import type { EngagementScore } from './engagement/engagement-score'
import { engagementScore } from './engagement/engagement-score'
import type { Formula } from './engagement/rate'
import { fitScore } from './fit/fit-score'
import { detectPartnership, partnershipContext } from './saturation/partnership'
import { saturationScore } from './saturation/saturation-score'

export interface ScoreOptions {
  /** Epoch milliseconds the scores are as of. */
  readonly now: number
  /** For resampling; from the profile's key when absent, so that the same facts give the same answer. */
  readonly seed?: number
  /** What engagement is divided by; the platform's usual one when absent. */
  readonly formula?: Formula
}

/**
 * The three scores of a creator side by side; there is no mean of them. Posts labelled or disclosed as paid are kept out of
 * the engagement medians. Pure: the same facts, brief and options give the same scores, whatever order the posts come in.
 */
export function scoreCreator(
  facts: CreatorFacts,
  brief: Brief | null,
  options: ScoreOptions,
): Scores & { readonly engagement: EngagementScore } {
  const context = partnershipContext(facts, brief)
  const isSponsored = (post: Post) => ['labelled', 'disclosed'].includes(detectPartnership(post, context).state)
  return {
    engagement: engagementScore(facts, { ...options, isSponsored }),
    fit: fitScore(facts, brief, options),
    saturation: saturationScore(facts, brief, options),
  }
}
