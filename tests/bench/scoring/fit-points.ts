/**
 * Fits the points functions of the series signals: `tsx tests/bench/scoring/fit-points.ts SERIES.json`. Prints corners for
 * the curves in lib/scoring/engagement/signals and the AUC of a five-fold cross-validation grouped by account. Each function is
 * gain × softplus(slope × (log-odds − shift)) with gain and slope above 0, so that it can only fall with the log-odds: three
 * parameters a signal, and one slope for few comments per like. Twelve posts count twice as much as thirty. Seeds differ from the bench's.
 */
import { readFileSync } from 'node:fs'
import { engagementMeasurements } from '@/lib/scoring/engagement/engagement-score'
import { seedFrom } from '@/lib/scoring/statistics/random'
import { traitsOf } from '@/tests/support/traits'
import { auc, factsOf } from './engagement'
import { inject, INJECTIONS } from './injections'
import type { Account } from './injections'

const FITTED = ['even-likes', 'split-likes', 'many-comments', 'few-comments'] as const
const START = [6.69, 0.44, -3.2, 1.16, 2.1, -2.1, 4.95, 1.35, -1, 3.1]
const CORNERS = [-10, -7, -5, -4, -3, -2, -1, 0, 1, 2, 3.5, 4, 6, 7, 9, 12]
/** Log-odds where a function gives 0 points, in the order of `FITTED`: somewhat above the median of untouched accounts, so that these stand a little above neutral. */
const ORDINARY = [-1, -2, -3] as const
const POINTS_PER_UNIT = 1.2
const FOLDS = 5
/** SDs above the usual comments per like from which on more earn nothing. */
const FEW_MOST = 0.5
/** Weight of 12 and of 30 posts: the first view of a profile shows a dozen. */
const LENGTHS = [
  { n: 12, weight: 2 },
  { n: 30, weight: 1 },
] as const

/** The measured values of the fitted signals for one account. */
type Values = readonly number[]

interface Rows {
  readonly weight: number
  readonly untouched: readonly Values[]
  readonly changed: readonly (readonly Values[])[]
}

function valuesOf(account: Account, n: number): Values {
  const { facts, now } = factsOf(account, n)
  const found = engagementMeasurements(facts, { now, traits: traitsOf(facts.profile.platform) })
  return FITTED.map((id) => found.get(id)?.measured ?? 0)
}

function rowsOf(accounts: readonly Account[], { n, weight }: (typeof LENGTHS)[number]): Rows {
  const cut = accounts.map((account) => ({ ...account, posts: account.posts.slice(0, n) }))
  const changed = INJECTIONS.filter(({ inMean }) => inMean).map((injection) => inject(cut, injection, seedFrom(`fit/${injection.id}/${n}`)))
  return { weight, untouched: cut.map((each) => valuesOf(each, n)), changed: changed.map((all) => all.map((each) => valuesOf(each, n))) }
}

const softplus = (x: number): number => (x > 30 ? x : Math.log1p(Math.exp(x)))

const lost = ([gain, slope, shift]: readonly number[], at: number): number =>
  (gain as number) * softplus((slope as number) * (at - (shift as number)))

function total(parameters: readonly number[], values: Values): number {
  const [even, split, pod, few] = values as [number, number, number, number]
  return (
    -lost(parameters.slice(0, 3), even) -
    lost(parameters.slice(3, 6), split) -
    lost(parameters.slice(6, 9), pod) +
    (parameters[9] as number) * Math.min(FEW_MOST, Math.max(-3, few))
  )
}

function meanAuc(parameters: readonly number[], rows: readonly Rows[], keep: (at: number) => boolean): number {
  let [sum, weights] = [0, 0]
  for (const { weight, untouched, changed } of rows) {
    const plain = untouched.filter((_, at) => keep(at)).map((values) => total(parameters, values))
    for (const all of changed) {
      const kept = all.filter((_, at) => keep(at)).map((values) => total(parameters, values))
      sum += weight * auc(kept, plain)
      weights += weight
    }
  }
  return sum / weights
}

/** Coordinate search: each parameter is tried a step either way, the step halves when nothing helps. Gains and slopes stay above 0. */
function search(rows: readonly Rows[], keep: (at: number) => boolean): number[] {
  let best = [...START]
  let reached = meanAuc(best, rows, keep)
  for (let step = 0.4; step > 0.05; step /= 2) {
    for (let at = 0; at < best.length; at += 1) {
      for (const direction of [step, -step]) {
        const shifted = at % 3 === 2 && at < 9
        const tried = best.map((value, other) => (other !== at ? value : shifted ? value + 2 * direction : value * Math.exp(direction)))
        const area = meanAuc(tried, rows, keep)
        if (area > reached + 1e-5) [best, reached] = [tried, area]
      }
    }
  }
  return best
}

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: fit-points.ts SERIES.json')
const accounts = (JSON.parse(readFileSync(file, 'utf8')) as Account[]).filter(({ posts }) => posts.length >= 8)
const rows = LENGTHS.map((length) => rowsOf(accounts, length))
for (let fold = 0; fold < FOLDS; fold += 1) {
  const parameters = search(rows, (at) => at % FOLDS !== fold)
  console.log(`fold ${fold}`, rows.map((each) => meanAuc(parameters, [each], (at) => at % FOLDS === fold).toFixed(4)).join(' '))
}
const fitted = search(rows, () => true)
console.log(
  'all',
  rows.map((each) => meanAuc(fitted, [each], () => true).toFixed(4)).join(' '),
  fitted.map((value) => value.toFixed(2)).join(' '),
)
FITTED.slice(0, 3).forEach((id, which) => {
  const parameters = fitted.slice(which * 3, which * 3 + 3)
  const corners = CORNERS.map(
    (at) => `[${at}, ${(POINTS_PER_UNIT * (lost(parameters, ORDINARY[which] as number) - lost(parameters, at))).toFixed(1)}]`,
  )
  console.log(id, corners.join(', '))
})
console.log('few-comments, points per SD', (POINTS_PER_UNIT * (fitted[9] as number)).toFixed(1))
