import { median } from '@/lib/scoring/statistics/estimate'
import { factorOf, inverseDiagonal, matrixOf, solve } from '@/lib/scoring/statistics/cholesky'
import type { Triangle } from '@/lib/scoring/statistics/cholesky'

/** A covariate of log likes, with the prior mean and SD of its slope. */
interface Mover {
  readonly values: readonly number[]
  readonly slope: number
  readonly sd: number
}

/**
 * First guess of an account's scatter of log likes (SD): the median of 0.37, less what time and comments explain. Source: [instafake-2019].
 */
const USUAL_SCATTER = 0.28
/** Least scatter of an account. Own choice: between the 1st and the 5th percentile of [instafake-2019]. */
const LEAST_SCATTER = 0.12
/** SD over mean distance from the centre. By definition: of a normal law. */
const SD_PER_DISTANCE = Math.sqrt(Math.PI / 2)
/** Prior variance of an account's level. Own choice: wide enough to be uninformative. */
const LEVEL = 4
/**
 * Good and bad stretches: an Ornstein–Uhlenbeck process of 0.6 times the scatter, with a time constant of 0.15 years. Scatter and trend
 * alone do not explain that residuals of neighbouring posts correlate by .20, .13, .09, .06. Source: [instafake-2019].
 */
const WANDER = { share: 0.6, years: 0.15 }

export interface DriftFacts {
  /** Date of each post in years from any origin; absent unless all are dated. */
  readonly years?: readonly number[]
  /** Comments of the same posts; absent unless all show them. */
  readonly comments?: readonly number[]
}

/** Expected distance of each post's log likes from the account's typical log likes. */
export interface Drift {
  /** Explained by growth and comments, fitted with the post itself. */
  readonly explained: readonly number[]
  /** Explained by growth, comments and the good or bad stretch, fitted without the post itself: a leap cannot excuse itself. */
  readonly expected: readonly number[]
}

/**
 * Gaussian-process regression of log likes on the post's date (likes grow by about a quarter a year, SD the same, and growth bends) and on
 * log comments, shrunk to the usual slopes, so that a dozen posts cannot invent a trend. Both priors are the method-of-moments
 * means over the accounts of [instafake-2019]. `likes` are positive, newest first. Source: [rasmussen-2006] for the leave-one-out form.
 */
export function driftOf(likes: readonly number[], { years, comments }: DriftFacts): Drift {
  if (likes.length === 0) return { explained: [], expected: [] }
  const movers: Mover[] = []
  if (years) {
    const since = subtractMean(years)
    movers.push({ values: since, slope: 0.25, sd: 0.25 })
    movers.push({ values: subtractMean(since.map((year) => year * year)), slope: 0, sd: 0.12 })
  }
  if (comments) movers.push({ values: subtractMean(comments.map(Math.log1p)), slope: 0.12, sd: 0.1 })
  const target = subtractMean(likes.map(Math.log))
  const surprise = target.map((value, at) => movers.reduce((rest, { values, slope }) => rest - slope * (values[at] as number), value))
  const together = matrixOf(target.length, (a, b) =>
    movers.reduce((sum, { values, sd }) => sum + sd * sd * (values[a] as number) * (values[b] as number), LEVEL),
  )
  const rough = smoothFit({ target, surprise, together }, USUAL_SCATTER)
  const scatter = Math.max(LEAST_SCATTER, SD_PER_DISTANCE * distance(target.map((value, at) => value - (rough[at] as number))))
  const regression = { target, surprise, together }
  return { explained: smoothFit(regression, scatter), expected: predictEach(regression, { scatter, ...(years && { years }) }) }
}

interface Regression {
  /** Log likes less their mean. */
  readonly target: readonly number[]
  /** `target` less what the usual slopes explain. */
  readonly surprise: readonly number[]
  /** Covariance of posts by slopes and level. */
  readonly together: Triangle
}

/** The fit without the scatter. */
function smoothFit({ target, surprise, together }: Regression, scatter: number): number[] {
  const noise = scatter * scatter
  const weights = solve(factorOf(plus(together, (a, b) => (a === b ? noise : 0))), surprise)
  return subtractMean(target.map((value, at) => value - noise * (weights[at] as number)))
}

/** Leave-one-out prediction of each post. */
function predictEach(
  { target, surprise, together }: Regression,
  by: { readonly scatter: number; readonly years?: readonly number[] },
): number[] {
  const noise = by.scatter * by.scatter
  const stretch = (a: number, b: number): number => {
    const apart = by.years ? Math.abs((by.years[a] as number) - (by.years[b] as number)) : Number.POSITIVE_INFINITY
    return noise * WANDER.share ** 2 * Math.exp(-apart / WANDER.years)
  }
  const factor = factorOf(plus(together, (a, b) => stretch(a, b) + (a === b ? noise : 0)))
  const [weights, own] = [solve(factor, surprise), inverseDiagonal(factor)]
  const told = target.map((value, at) => value - (weights[at] as number) / (own[at] as number))
  const middle = median(told)
  return told.map((value) => value - middle)
}

const plus = ({ size, cells }: Triangle, more: (row: number, column: number) => number): Triangle =>
  matrixOf(size, (row, column) => (cells[row * size + column] as number) + more(row, column))

function subtractMean(values: readonly number[]): number[] {
  const middle = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - middle)
}

/** Mean distance from the median. */
function distance(values: readonly number[]): number {
  const middle = median(values)
  return values.reduce((sum, value) => sum + Math.abs(value - middle), 0) / values.length
}
