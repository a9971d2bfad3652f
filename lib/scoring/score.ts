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
  /** For resampling; from the profile's key when absent, so that the same facts give the same answer. */
  readonly seed?: number
  /** What engagement is divided by; the platform's usual one when absent. */
  readonly formula?: Formula
  /** What the posts were judged to be, by post key, where that was worked out before; else it is done here. */
  readonly partnerships?: ReadonlyMap<string, Partnership>
  /** Signals the person set aside for this creator, by id: they stay listed and no longer count. */
  readonly dismissed?: ReadonlySet<string>
  /** What share of paid posts is usual for which size; the published bands when absent. */
  readonly bands?: readonly Band[]
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
  const partnerships = options.partnerships ?? judgeAll(facts, brief)
  const isSponsored = ({ key }: Post) => ['labelled', 'disclosed'].includes(partnerships.get(key)?.state ?? 'none')
  return {
    engagement: engagementScore(facts, { ...options, isSponsored }),
    fit: fitScore(facts, brief, options),
    saturation: saturationScore(facts, brief, { ...options, partnerships }),
  }
}
