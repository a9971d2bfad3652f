import type { Brief } from '@/lib/domain/campaign'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { Post } from '@/lib/domain/post'
import type { CreatorFacts, Partnership, Scores } from '@/lib/domain/score'
import type { EngagementScore } from '@/lib/scoring/engagement/engagement-score'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import type { Formula } from '@/lib/scoring/engagement/model/rate'
import { fitScore } from '@/lib/scoring/fit/fit-score'
import type { Band } from '@/lib/scoring/saturation/model/bands'
import { judgeAll } from '@/lib/scoring/saturation/partnership/partnership'
import { saturationScore } from '@/lib/scoring/saturation/saturation-score'

export interface ScoreOptions {
  /** Epoch milliseconds the scores are as of. */
  readonly now: number
  /** Of the profile's platform. */
  readonly traits: PlatformTraits
  /** Seed for resampling; derived from the profile's key when absent, so that equal facts give equal scores. */
  readonly seed?: number
  /** What engagement is divided by; the platform's usual one when absent. */
  readonly formula?: Formula
  /** Partnerships by post key, if already judged; judged here when absent. */
  readonly partnerships?: ReadonlyMap<string, Partnership>
  /** Ids of signals the person dismissed for this creator: they stay listed and no longer count. */
  readonly dismissed?: ReadonlySet<string>
  /** Usual share of paid posts by size; the published bands when absent. */
  readonly bands?: readonly Band[]
}

/**
 * The three scores of a creator, never averaged. Posts labelled or disclosed as paid stay out of the engagement medians. Pure: equal
 * facts, brief and options give equal scores, in any order of posts.
 */
export function scoreCreator(
  facts: CreatorFacts,
  brief: Brief | null,
  options: ScoreOptions,
): Scores & { readonly engagement: EngagementScore } {
  const partnerships = options.partnerships ?? judgeAll(facts, brief)
  const isSponsored = ({ key }: Post) => ['labelled', 'disclosed'].includes(partnerships.get(key)?.state ?? 'none')
  return {
    engagement: engagementScore(facts, { ...options, isSponsored }),
    fit: fitScore(facts, brief, options),
    saturation: saturationScore(facts, brief, { ...options, partnerships }),
  }
}
