import { shrink, zOf } from '@/lib/scoring/statistics/estimate'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { EXCESS_CURVE, LEAST_RATED, RATE_CURVE } from '@/lib/scoring/engagement/model/constants'
import { boundsOf, pointsOver } from '@/lib/scoring/statistics/curve'
import { rateBenchmark } from '@/lib/scoring/engagement/model/prior'
import type { Benchmark } from '@/lib/scoring/engagement/model/prior'
import { engagementRate } from '@/lib/scoring/engagement/model/rate'
import { ofSample } from '@/lib/scoring/engagement/model/sample'
import type { Sample } from '@/lib/scoring/engagement/model/sample'
import { countEvidence, innocentIf, message, openPosts, profileEvidence, shown } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal, Measurement, Unmeasured } from '@/lib/scoring/engagement/model/signal'
import type { Evidence, Message } from '@/lib/domain/score'

interface Standing {
  readonly z: Range
  readonly percent: number
  readonly benchmark: Benchmark
  readonly lifetime: boolean
  readonly evidence: readonly Evidence[]
}

/** Standard deviations from the usual, shrunk to it by sample size, with the ends of the counts' ranges carried along. */
function standing(rate: Range, logError: number, benchmark: Benchmark): Range {
  const at = (share: number) => (shrink(Math.log10(Math.max(1e-6, 100 * share)), logError, benchmark).mean - benchmark.mean) / benchmark.sd
  const doubt = (zOf(0.9) * shrink(0, logError, benchmark).sd) / benchmark.sd
  return {
    value: at(rate.value),
    low: Math.min(at(rate.low), at(rate.value) - doubt),
    high: Math.max(at(rate.high), at(rate.value) + doubt),
  }
}

/** TikTok shows all likes ever and all videos on the profile: the very ratio its benchmark was fitted on. */
function lifetimeStanding({ profile, formula }: Sample): Standing | null {
  const { hearts, postCount, followers } = profile
  if (
    profile.platform !== 'tiktok' ||
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
  return { z: standing(rate, 0.1, benchmark), percent: 100 * value, benchmark, lifetime: true, evidence }
}

const standingOf = ofSample((sample): Standing | null => {
  const { profile, formula, organic } = sample
  const rate = engagementRate(organic, profile, formula)
  const benchmark = rateBenchmark(profile.platform, formula, profile.followers?.value ?? 0)
  if (!rate || !benchmark || !profile.followers || rate.posts.length < LEAST_RATED) return lifetimeStanding(sample)
  const evidence = [profileEvidence('followers', profile.followers), ...countEvidence(rate.posts, 'likes')]
  return { z: standing(rate.rate, rate.logError, benchmark), percent: 100 * rate.rate.value, benchmark, lifetime: false, evidence }
})

const wanted = (sample: Sample): Message[] => [sample.profile.followers ? openPosts(sample, LEAST_RATED) : message('need.open-profile')]

/** 10th to 90th percentile of the benchmark, percent. */
const usual = ({ mean, sd }: Benchmark) => ({ low: shown(10 ** (mean - 1.2816 * sd)), high: shown(10 ** (mean + 1.2816 * sd)) })

/** Platforms without a published benchmark by size show the raw rate elsewhere; here it gives no points and is not hoped for. */
const hasBenchmark = ({ profile, formula }: Sample) => rateBenchmark(profile.platform, formula, 10_000) !== null

/**
 * Engagement rate against accounts of the platform and size (prior.ts), in SDs of log10, shrunk to the usual by sample size.
 * Monotone: more points with a higher rate. What is unusually high is judged by `rate-excess`.
 */
export const engagementRateSignal: EngagementSignal = {
  id: 'engagement-rate',
  weight: 20,
  ...boundsOf(RATE_CURVE),
  applies: hasBenchmark,
  measure: (sample): Measurement | Unmeasured => {
    const found = standingOf(sample)
    if (!found) return { need: wanted(sample) }
    const points = pointsOver(RATE_CURVE, found.z)
    return {
      points,
      reason: message(found.lifetime ? 'engagement.rate-lifetime' : 'engagement.rate', {
        observed: shown(found.percent),
        formula: sample.formula,
        platform: sample.profile.platform,
        ...usual(found.benchmark),
      }),
      evidence: found.evidence,
      innocent: innocentIf(points.value, 'old-followers', 'new-audience', 'hidden-likes'),
    }
  },
}

/** An engagement rate beyond almost all accounts of the size. Monotone: fewer points with a higher rate, none lost below the 84th percentile. */
export const rateExcess: EngagementSignal = {
  id: 'rate-excess',
  weight: 3,
  ...boundsOf(EXCESS_CURVE),
  applies: hasBenchmark,
  measure: (sample): Measurement | Unmeasured => {
    const found = standingOf(sample)
    if (!found) return { need: wanted(sample) }
    const points = pointsOver(EXCESS_CURVE, found.z)
    return {
      points,
      reason: message(points.value < 0 ? 'engagement.rate-excess' : 'engagement.rate-not-excess', {
        observed: shown(found.percent),
        formula: found.lifetime ? 'likes-only' : sample.formula,
        platform: sample.profile.platform,
        ...usual(found.benchmark),
      }),
      // Nothing out of the ordinary needs no proof, and the panel leaves it out.
      evidence: points.value < 0 ? found.evidence : [],
      innocent: innocentIf(points.value, 'personal', 'viral', 'collaboration', 'giveaway'),
    }
  },
}
