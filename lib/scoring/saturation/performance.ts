import type { Count } from '@/lib/domain/count'
import type { Post } from '@/lib/domain/post'
import { ascending, median, quantileSorted, rangeOf, type Range } from '@/lib/scoring/estimate'
import { seededRandom } from '@/lib/scoring/random'
import type { JudgedPost } from './judged-posts'

export interface Performance {
  readonly unit: 'likes' | 'views'
  /** Median of sponsored posts divided by the median of the others; 1 = alike. 90 % interval. */
  readonly ratio: Range
  readonly sponsored: number
  readonly organic: number
}

/** Facts E2: at least four of each, hidden when the interval spans from half to twice. */
const MIN_EACH = 4
const HIDDEN = { low: 0.5, high: 2 }
const FRESH_DAYS = 2
const ROUNDS = 200
/** Medians hardly move beyond this many; keeps the resampling short. */
const MOST_POSTS = 60

/**
 * How labelled and disclosed posts do against posts without a sign of a partnership; suspected ones are in neither group, nor pinned ones
 * or those under 48 hours old. `null` when too few or too uncertain to be told.
 */
export function comparePerformance(readable: readonly JudgedPost[], seed: number): Performance | null {
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

/** Percentile bootstrap over both groups at once, each shown count drawn within its rounding. */
function ratioOfMedians(over: readonly Range[], under: readonly Range[], seed: number): Range | null {
  const value = median(over.map((one) => one.value)) / median(under.map((one) => one.value))
  if (!Number.isFinite(value)) return null
  const random = seededRandom(seed)
  const draw = (sample: readonly Range[]): number => {
    const drawn = new Float64Array(sample.length)
    for (let at = 0; at < drawn.length; at++) {
      const one = sample[Math.floor(random() * sample.length)] ?? { low: 0, high: 0 }
      drawn[at] = one.low + random() * (one.high - one.low)
    }
    return quantileSorted(drawn.sort(), 0.5)
  }
  const draws: number[] = []
  for (let round = 0; round < ROUNDS; round++) draws.push(draw(over) / draw(under))
  const sorted = ascending(draws.filter((one) => Number.isFinite(one)))
  return sorted.length === 0
    ? null
    : { value, low: Math.min(value, quantileSorted(sorted, 0.05)), high: Math.max(value, quantileSorted(sorted, 0.95)) }
}
