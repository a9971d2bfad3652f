/** One thing that moves likes from post to post, with what is known of its effect: mean and SD of the slope of log likes on it. */
interface Mover {
  readonly values: readonly number[]
  readonly slope: number
  readonly sd: number
}

/** Scatter of log likes around what time and comments explain (variance): B2's median SD of 0.37, less both. */
const SCATTER = 0.08

export interface DriftFacts {
  /** When each post was made, in years on any clock, where every post is dated. */
  readonly years?: readonly number[]
  /** Comment counts of the same posts, where every post shows them. */
  readonly comments?: readonly number[]
}

/**
 * How far time and comments alone move each post's likes, in log space, mean 0. A ridge regression on the post's date (accounts grow: about a
 * quarter more likes a year, SD the same) and on log comments, shrunk to what accounts usually show, so that a dozen posts cannot
 * invent a trend. Both priors are the method-of-moments means over the accounts of the yardstick. `likes` are positive.
 */
export function driftOf(likes: readonly number[], { years, comments }: DriftFacts): number[] {
  const movers: Mover[] = []
  if (years) movers.push({ values: centred(years), slope: 0.25, sd: 0.25 })
  if (comments) movers.push({ values: centred(comments.map(Math.log1p)), slope: 0.12, sd: 0.1 })
  const slopes = ridge(centred(likes.map(Math.log)), movers)
  return likes.map((_, at) => movers.reduce((sum, { values }, which) => sum + (values[at] as number) * (slopes[which] as number), 0))
}

function centred(values: readonly number[]): number[] {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - middle)
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, at) => sum + value * (b[at] as number), 0)

/** Posterior mean of at most two slopes; the normal equations in closed form. */
function ridge(target: readonly number[], movers: readonly Mover[]): number[] {
  const precision = (mover: Mover) => 1 / mover.sd ** 2
  const pull = (mover: Mover) => dot(mover.values, target) / SCATTER + mover.slope * precision(mover)
  const own = (mover: Mover) => dot(mover.values, mover.values) / SCATTER + precision(mover)
  const [first, second] = movers
  if (!first) return []
  if (!second) return [pull(first) / own(first)]
  const cross = dot(first.values, second.values) / SCATTER
  const determinant = own(first) * own(second) - cross * cross
  return [(pull(first) * own(second) - pull(second) * cross) / determinant, (pull(second) * own(first) - pull(first) * cross) / determinant]
}
