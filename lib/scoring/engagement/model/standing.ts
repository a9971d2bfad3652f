import type { Evidence, Message } from '@/lib/domain/score'
import { rememberLast } from '@/lib/memo/memo'
import { shrink, zOf } from '@/lib/scoring/statistics/estimate'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { LEAST_RATED } from './constants'
import { rateBenchmark } from './prior'
import type { Benchmark } from './prior'
import { engagementRate } from './rate'
import type { Sample } from './sample'
import { countEvidence, engagementMessage, openPosts, profileEvidence, roundForText } from './signal'

/** A creator's engagement rate against accounts of the platform and size, for `engagement-rate` and `rate-excess`. */
export interface Standing {
  /** SDs of log10 from the usual. */
  readonly z: Range
  readonly percent: number
  readonly benchmark: Benchmark
  /** Computed from total likes of the profile, not from posts. */
  readonly lifetime: boolean
  readonly evidence: readonly Evidence[]
}

/**
 * Standard deviations from the usual, shrunk by sample size, over the ranges of the counts.
 * @param share the rate, 0.03 = 3 %.
 * @param logError standard error of its log10.
 */
export function deviationOf(share: Range, logError: number, benchmark: Benchmark): Range {
  const at = (one: number) => (shrink(Math.log10(Math.max(1e-6, 100 * one)), logError, benchmark).mean - benchmark.mean) / benchmark.sd
  const doubt = (zOf(0.9) * shrink(0, logError, benchmark).sd) / benchmark.sd
  return {
    value: at(share.value),
    low: Math.min(at(share.low), at(share.value) - doubt),
    high: Math.max(at(share.high), at(share.value) + doubt),
  }
}

/** From the total likes and videos of a TikTok profile: the ratio that its benchmark was fitted on. */
function lifetimeStanding({ profile, traits, formula }: Sample): Standing | null {
  const { hearts, postCount, followers } = profile
  if (
    !traits.showsHearts ||
    formula === 'views' ||
    !hearts ||
    !postCount ||
    !followers ||
    postCount.value < 10 ||
    followers.value < 1 ||
    hearts.value <= 0
  )
    return null
  const benchmark = rateBenchmark(profile.platform, formula, followers.value)
  if (!benchmark) return null
  const value = hearts.value / postCount.value / followers.value
  const rate = {
    value,
    low: hearts.low / Math.max(1, postCount.high) / Math.max(1, followers.high),
    high: hearts.high / Math.max(1, postCount.low) / Math.max(1, followers.low),
  }
  const evidence = [profileEvidence('hearts', hearts), profileEvidence('posts', postCount), profileEvidence('followers', followers)]
  return { z: deviationOf(rate, 0.1, benchmark), percent: 100 * value, benchmark, lifetime: true, evidence }
}

/** From posts, else from TikTok's total likes; null while both are missing. */
export const standingOf = rememberLast((sample: Sample): Standing | null => {
  const { profile, formula, organic } = sample
  const rate = engagementRate(organic, profile, formula)
  const benchmark = rateBenchmark(profile.platform, formula, profile.followers?.value ?? 0)
  if (!rate || !benchmark || !profile.followers || rate.posts.length < LEAST_RATED) return lifetimeStanding(sample)
  const evidence = [profileEvidence('followers', profile.followers), ...countEvidence(rate.posts, 'likes')]
  return { z: deviationOf(rate.rate, rate.logError, benchmark), percent: 100 * rate.rate.value, benchmark, lifetime: false, evidence }
})

/** Without a published benchmark by size, the rate gives no points and does not count for coverage. */
export const hasBenchmark = ({ profile, formula }: Sample): boolean => rateBenchmark(profile.platform, formula, 10_000) !== null

/** What to open until there is a standing. */
export const openForStanding = (sample: Sample): Message[] => [
  sample.profile.followers ? openPosts(sample, LEAST_RATED) : engagementMessage('need.open-profile'),
]

/** 10th to 90th percentile of a benchmark, percent. */
export const usualPercent = ({ mean, sd }: Benchmark) => ({
  low: roundForText(10 ** (mean - 1.2816 * sd)),
  high: roundForText(10 ** (mean + 1.2816 * sd)),
})
