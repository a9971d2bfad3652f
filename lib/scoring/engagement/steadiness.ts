import { mean } from '../estimate'

const DAY_YEARS = 1 / 365.25

const spreadOf = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value))

/** How the habits of an account move the spread of its likes: log spread per unit, and the habit of a typical account of the yardstick. */
const COMMENTS = { slope: 0.2, typical: 0.25, most: 1 }
const RHYTHM = { slope: 0.2, typical: 1.15, most: 1 }
const HISTORY = { slope: 0.08, typical: Math.log(58), most: 1.5 }

export interface Habits {
  /** Comments of the account's posts, where every post shows them. */
  readonly comments?: readonly number[]
  /** When each post was made, in years on any clock, where every post is dated. */
  readonly years?: readonly number[]
  /** Posts the account has made in all. */
  readonly postCount?: number
}

/**
 * Factor on the usual spread of likes from what added likes cannot change: accounts whose comments are uneven, who post by fits and starts,
 * or who have posted much, have uneven likes too. Log-linear in the log of the comments' squared coefficient of variation, in the SD of the log gaps between
 * posts and in log posts; least squares over the untouched accounts of the yardstick, on 12 and 30 posts (slopes .17 to .23, .18 to .29 and .07 to .10,
 * standard errors .04, .06 and .025). 1 where none was seen.
 */
export function steadinessOf({ comments, years, postCount }: Habits): number {
  let log = 0
  if (postCount !== undefined) log += HISTORY.slope * within(Math.log(postCount + 1) - HISTORY.typical, HISTORY.most)
  if (comments) {
    const middle = mean(comments)
    const unevenness = Math.log((spreadOf(comments) ** 2 + 0.5) / (middle + 0.5) / (middle + 0.3))
    log += COMMENTS.slope * within(unevenness - COMMENTS.typical, COMMENTS.most)
  }
  if (years && years.length > 1) {
    const ordered = [...years].sort((a, b) => a - b)
    const gaps = ordered.slice(1).map((year, at) => (year - (ordered[at] as number)) / DAY_YEARS)
    log += RHYTHM.slope * within(spreadOf(gaps.map((gap) => Math.log(gap + 0.5))) - RHYTHM.typical, RHYTHM.most)
  }
  return Math.exp(log)
}
