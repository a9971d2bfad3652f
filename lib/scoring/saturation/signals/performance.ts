import type { Count } from '@/lib/domain/count'
import type { Post } from '@/lib/domain/post'
import { ascending, median, medianBySelection, quantileSorted, rangeOf, type Range } from '@/lib/scoring/statistics/estimate'
import { seededRandom, type Random } from '@/lib/scoring/statistics/random'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { saturationMessage, wholePercent, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/**
 * Least posts per group, the interval that hides the ratio, and the age in days below which posts are left out. Own choice: less tells
 * nothing; never scored.
 */
const MIN_EACH = 4
const HIDDEN = { low: 0.5, high: 2 }
const FRESH_DAYS = 2
/** Bootstrap draws. Own choice: few, for speed; never scored. */
const ROUNDS = 200
/** Most posts per group. Own choice: older posts say little about today, as in the engagement's sample; keeps the resampling short. */
const MOST_POSTS = 40

interface Performance {
  readonly unit: 'likes' | 'views'
  /** Median of sponsored posts divided by the median of the others; 1 = alike. 90 % interval. */
  readonly ratio: Range
  readonly sponsored: number
  readonly organic: number
}

function comparePerformance(readable: readonly JudgedPost[], seed: number): Performance | null {
  const settled = readable.filter(({ post, age }) => post.pinned !== true && !(age && age.value < FRESH_DAYS))
  for (const unit of ['likes', 'views'] as const) {
    const sponsored = counts(
      settled.filter(({ partnership }) => partnership.state === 'labelled' || partnership.state === 'disclosed'),
      unit,
    )
    const organic = counts(
      settled.filter(({ partnership }) => partnership.state === 'none'),
      unit,
    )
    if (sponsored.length < MIN_EACH || organic.length < MIN_EACH) continue
    const ratio = ratioOfMedians(sponsored, organic, seed)
    if (!ratio || (ratio.low <= HIDDEN.low && ratio.high >= HIDDEN.high)) return null
    return { unit, ratio, sponsored: sponsored.length, organic: organic.length }
  }
  return null
}

function counts(judged: readonly JudgedPost[], unit: 'likes' | 'views'): Range[] {
  const newest = [...judged].sort((a, b) => (a.age?.value ?? 0) - (b.age?.value ?? 0) || (a.post.key < b.post.key ? -1 : 1))
  return newest
    .slice(0, MOST_POSTS)
    .map(({ post }: { post: Post }): Count | undefined => post[unit])
    .filter((count) => count !== undefined)
    .map(rangeOf)
}

/** Percentile bootstrap over both groups at once (source: [efron-1979]), each shown count drawn within its rounding. */
function ratioOfMedians(over: readonly Range[], under: readonly Range[], seed: number): Range | null {
  const value = median(over.map((one) => one.value)) / median(under.map((one) => one.value))
  if (!Number.isFinite(value)) return null
  const random = seededRandom(seed)
  const [above, below] = [medianSampler(over, random), medianSampler(under, random)]
  const draws: number[] = []
  for (let round = 0; round < ROUNDS; round++) draws.push(above() / below())
  const sorted = ascending(draws.filter((one) => Number.isFinite(one)))
  return sorted.length === 0
    ? null
    : { value, low: Math.min(value, quantileSorted(sorted, 0.05)), high: Math.max(value, quantileSorted(sorted, 0.95)) }
}

/** A function that draws from the sample with replacement and gives the median of each draw. */
function medianSampler(sample: readonly Range[], random: Random): () => number {
  const lows = Float64Array.from(sample, ({ low }) => low)
  const widths = Float64Array.from(sample, ({ low, high }) => high - low)
  const drawn = new Float64Array(sample.length)
  return () => {
    for (let at = 0; at < drawn.length; at++) {
      const one = Math.floor(random() * drawn.length)
      drawn[at] = (lows[one] as number) + random() * (widths[one] as number)
    }
    return medianBySelection(drawn)
  }
}

/**
 * Counts of labelled and disclosed posts against posts without a sign of a partnership (source: [upfluence-undated]). Suspected posts,
 * pinned ones and those under 48 hours old are left out. Null when too few or too uncertain. Reported without points.
 */
export const performanceSignal: SaturationSignal = {
  id: 'saturation.performance',
  measure: ({ weighing, seed }) => {
    const found = comparePerformance(weighing.posts.readable, seed)
    if (!found) return null
    const { ratio, unit, sponsored, organic } = found
    return {
      points: 0,
      reason: saturationMessage('performance', {
        share: wholePercent(ratio.value),
        low: wholePercent(ratio.low),
        high: wholePercent(ratio.high),
        unit,
        sponsored,
        organic,
      }),
      evidence: [],
      innocent: ratio.high < 1 ? [saturationMessage('innocent.boost')] : [],
    }
  },
}
