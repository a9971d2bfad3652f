import { mean } from '@/lib/scoring/statistics/estimate'

const DAY_YEARS = 1 / 365.25

const spreadOf = (values: readonly number[]): number => {
  const middle = mean(values)
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)))
}

const within = (value: number, most: number): number => Math.min(most, Math.max(-most, value))

/**
 * Effect of an account's habits on the spread of its likes: log spread per unit, and the typical habit. Source: [instafake-2019]. `most`,
 * an own choice, caps the distance from it.
 */
const COMMENTS = { slope: 0.18, typical: 0.25, most: 1 }
const RHYTHM = { slope: 0.34, typical: 1.15, most: 1 }
const HISTORY = { slope: 0.09, typical: Math.log(58), most: 1.5 }
const HOURS = { slope: -0.74, typical: 0.6, most: 0.3 }
/** Cap of the log factor, either way: 2nd and 98th percentile of the untouched accounts. Source: [instafake-2019]. */
const TOGETHER = 0.5

export interface Habits {
  /** Comments per post; absent unless all posts show them. */
  readonly comments?: readonly number[]
  /** Date of each post in years from any origin; absent unless all are dated. */
  readonly years?: readonly number[]
  /** Time of day of each post as a share of the day, in one time zone; absent unless all are dated to the hour. */
  readonly dayShares?: readonly number[]
  /** Total posts of the account. */
  readonly postCount?: number
}

/**
 * Concentration of posting hours: length of their mean direction on the 24-hour dial, 0 to 1, the same in every time zone. Source:
 * [mardia-2000].
 */
function hourConcentration(dayShares: readonly number[]): number {
  const angles = dayShares.map((share) => 2 * Math.PI * share)
  return Math.hypot(mean(angles.map(Math.cos)), mean(angles.map(Math.sin)))
}

/**
 * Factor on the usual spread of likes, from habits that added likes cannot change: accounts with uneven comments, irregular gaps, scattered
 * hours or many posts have uneven likes too. Log-linear in the log of the comments' squared coefficient of variation, in the SD of the log
 * gaps between posts, in the concentration of the hours of posting and in log posts; maximum likelihood of the untouched accounts of
 * [instafake-2019] under the like model, 12 and 30 posts together. 1 when no habit is known.
 */
export function steadinessOf({ comments, years, dayShares, postCount }: Habits): number {
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
  if (dayShares && dayShares.length > 1) log += HOURS.slope * within(hourConcentration(dayShares) - HOURS.typical, HOURS.most)
  return Math.exp(within(log, TOGETHER))
}
