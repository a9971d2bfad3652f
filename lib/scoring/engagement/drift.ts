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
 * quarter more likes a year, SD the same, and growth bends) and on log comments, shrunk to what accounts usually show, so that a dozen posts cannot
 * invent a trend. Both priors are the method-of-moments means over the accounts of the yardstick. `likes` are positive.
 */
export function driftOf(likes: readonly number[], { years, comments }: DriftFacts): number[] {
  const movers: Mover[] = []
  if (years) {
    const since = centred(years)
    movers.push({ values: since, slope: 0.25, sd: 0.25 })
    movers.push({ values: centred(since.map((year) => year * year)), slope: 0, sd: 0.12 })
  }
  if (comments) movers.push({ values: centred(comments.map(Math.log1p)), slope: 0.12, sd: 0.1 })
  const slopes = ridge(centred(likes.map(Math.log)), movers)
  return likes.map((_, at) => movers.reduce((sum, { values }, which) => sum + (values[at] as number) * (slopes[which] as number), 0))
}

function centred(values: readonly number[]): number[] {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - middle)
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, value, at) => sum + value * (b[at] as number), 0)

/** Posterior means of the slopes: the normal equations, made triangular; the prior keeps every pivot above 0. */
function ridge(target: readonly number[], movers: readonly Mover[]): number[] {
  const rows = movers.map((one, at) => {
    const precision = 1 / one.sd ** 2
    const pull = dot(one.values, target) / SCATTER + one.slope * precision
    return [...movers.map((other, which) => dot(one.values, other.values) / SCATTER + (which === at ? precision : 0)), pull]
  })
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? 0
  for (let pivot = 0; pivot < rows.length; pivot += 1) {
    for (let below = pivot + 1; below < rows.length; below += 1) {
      const factor = cell(below, pivot) / cell(pivot, pivot)
      rows[below] = (rows[below] ?? []).map((value, column) => value - factor * cell(pivot, column))
    }
  }
  const slopes: number[] = movers.map(() => 0)
  for (let row = rows.length - 1; row >= 0; row -= 1) {
    let rest = cell(row, movers.length)
    for (let column = row + 1; column < movers.length; column += 1) rest -= cell(row, column) * (slopes[column] ?? 0)
    slopes[row] = rest / cell(row, row)
  }
  return slopes
}
