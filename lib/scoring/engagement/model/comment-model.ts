import { logSum } from '@/lib/scoring/statistics/log-sum'

/**
 * Likelihood of a series' comments with a steady number of extra comments under every post, against ordinary scatter alone.
 * Ordinary comments: negative binomial around comments per like × typical likes; ratio and over-dispersion are integrated out
 * over their priors. Extra comments: Poisson.
 */
export interface CommentModel {
  /** Median comments per like and its log-SD between accounts. */
  readonly perLike: number
  readonly perLikeLogSd: number
}

/** Nodes of the integral over the ratio, in its log-SDs. Own choice: about every half log-SD out to 2.4. */
const RATIO_STEPS = [-2.4, -1.9, -1.4, -0.9, -0.45, 0, 0.45, 0.9, 1.4, 1.9, 2.4]
/**
 * Over-dispersion: variance = mean + a·mean²; `a` and the share of accounts with it. Own choice: none is published; from nearly Poisson to
 * a few posts with nearly all comments.
 */
export const DISPERSIONS = [
  [0.1, 0.1],
  [0.2, 0.15],
  [0.5, 0.25],
  [1.1, 0.25],
  [2.5, 0.15],
  [5, 0.1],
] as const
/** Counts are cut at 4 times the typical one, but not below 10. Own choice: the bench on [instafake-2019] is best at 3 to 4. */
const FAR_ABOVE = 4
const LEAST_TOP = 10
/** Above this typical number there is no evidence. Own choice: a pod of a dozen is lost in the scatter, and the tables would grow long. */
const MOST = 150

function negativeBinomial(meanCount: number, dispersion: number, upTo: number): Float64Array {
  const size = 1 / dispersion
  const odds = meanCount / (meanCount + size)
  const table = new Float64Array(upTo + 1)
  table[0] = (1 - odds) ** size
  for (let k = 1; k <= upTo; k += 1) table[k] = ((table[k - 1] as number) * odds * (k - 1 + size)) / k
  return table
}

function poisson(meanCount: number, upTo: number): Float64Array {
  const table = new Float64Array(upTo + 1)
  table[0] = Math.exp(-meanCount)
  for (let k = 1; k <= upTo; k += 1) table[k] = ((table[k - 1] as number) * meanCount) / k
  return table
}

function convolveAt(organic: Float64Array, extra: Float64Array, at: number): number {
  let sum = 0
  for (let k = 0; k <= at; k += 1) sum += (organic[at - k] as number) * (extra[k] as number)
  return sum
}

/**
 * Log evidence of the comment counts under no extra comments, and under each of `extras` (mean extra comments per post).
 * Null when a typical post has more than `MOST` comments.
 */
export function commentEvidence(
  comments: readonly number[],
  typicalLikes: number,
  options: { readonly extras: readonly number[]; readonly model: CommentModel },
): { readonly none: number; readonly extra: readonly number[] } | null {
  const most = Math.max(...comments)
  const typical = [...comments].sort((a, b) => a - b)[Math.floor(comments.length / 2)] as number
  if (typical > MOST) return null
  // A count far above the typical one means a giveaway or a viral post, not extra comments under every post. Uncut, it would only widen
  // the ordinary scatter.
  const upTo = Math.min(most, 4 * MOST, Math.max(LEAST_TOP, Math.ceil(FAR_ABOVE * typical)))
  const counts = new Map<number, number>()
  for (const count of comments) {
    const kept = Math.min(count, upTo)
    counts.set(kept, (counts.get(kept) ?? 0) + 1)
  }
  const pods = options.extras.map((extra) => poisson(extra, upTo))
  const terms: number[][] = [[], ...options.extras.map(() => [])]
  for (const step of RATIO_STEPS) {
    const centre = typicalLikes * options.model.perLike * Math.exp(step * options.model.perLikeLogSd)
    for (const [dispersion, share] of DISPERSIONS) {
      const organic = negativeBinomial(centre, dispersion, upTo)
      const prior = Math.log(share) - 0.5 * step * step
      const sums = terms.map(() => prior)
      for (const [count, times] of counts) {
        sums[0] = (sums[0] as number) + times * Math.log((organic[count] as number) + 1e-12)
        pods.forEach((pod, at) => {
          sums[at + 1] = (sums[at + 1] as number) + times * Math.log(convolveAt(organic, pod, count) + 1e-12)
        })
      }
      sums.forEach((sum, at) => (terms[at] as number[]).push(sum))
    }
  }
  const [none, ...extra] = terms.map(logSum)
  return { none: none as number, extra }
}
