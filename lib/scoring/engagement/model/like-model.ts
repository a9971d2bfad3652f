import { logSum } from '@/lib/scoring/statistics/log-sum'

/**
 * Likelihood of a series of likes with likes added from outside, against the ordinary ups and downs of posts.
 * Organic likes follow a heavy-tailed law in log space around a typical value; centre and spread are integrated out over the
 * priors of constants.ts. The rival hypotheses add about the same number of likes to every post, or to some. The model does not
 * tell who added them, or why.
 */
export interface LikeModel {
  /** Median of the spread (SD of log likes) of accounts of this kind, and the log-SD of that spread between accounts. */
  readonly spread: number
  readonly spreadLogSd: number
  /** Skew: the scale is multiplied by it below the centre and divided by it above. */
  readonly skew: number
  /** Share of outliers, posts outside the law. */
  readonly stray: number
  /** Followers, if the spread depends on reach: likes of a typical post per follower. `spread` then holds at `USUAL_REACH`. */
  readonly audience?: number
}

/**
 * Likes per follower at which `spread` holds in a model with an audience. Between 5 % and 40 % the spread falls with the power −0.6 of it
 * (−.45 to −.55 by least squares, −.6 by likelihood). Source: [instafake-2019]. An account liked by every second follower cannot leap.
 */
const USUAL_REACH = 0.2
const REACH_POWER = -0.6
const REACH_LIMITS = { low: 0.05, high: 0.4 }

/**
 * Nodes of the integrals over spread (in its log-SDs) and centre (in log likes). Own choice: every half log-SD out to two, every tenth of a
 * log like out to .6.
 */
const SPREAD_STEPS = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
const CENTRE_STEPS = [-0.6, -0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]
/** Nodes and weights for the unevenness of an added amount. By definition: three-point Gauss–Hermite. */
const NOISE = [
  [-1.732, 1 / 6],
  [0, 2 / 3],
  [1.732, 1 / 6],
] as const
/** Quantile taken as the untouched posts' centre when only some were added to. Own choice: the middle of the 60 % left alone. */
const LOWER_GROUP = 0.3
/** SD of an added amount, as a share of it. Own choice: as in the injections of the bench. */
const UNEVENNESS = 0.05
/**
 * A post with less than this share of the typical organic number left is a stray. Own choice: in log space the law has a pole at nothing
 * left.
 */
const LEAST_REST = 0.05

/**
 * Scales to integrate over, with the logs of their weights. The law is Student's t with 6 degrees of freedom, up to its constant, with a
 * wider scale below the centre: `weight` / (q³·√q), q = 1 + z²/6; z²/6 is the squared distance times `below` or `above`, divided in
 * advance, not for every post.
 */
interface Grid {
  readonly logWeights: Float64Array
  readonly below: Float64Array
  readonly above: Float64Array
  readonly weight: Float64Array
}

/** The grid of an account with `typical` organic likes. */
function spreadGrid({ spread, spreadLogSd, skew, audience }: LikeModel, typical: number): Grid {
  const reach = audience === undefined ? USUAL_REACH : Math.min(REACH_LIMITS.high, Math.max(REACH_LIMITS.low, typical / audience))
  const expected = spread * (reach / USUAL_REACH) ** REACH_POWER
  const scales = Float64Array.from(SPREAD_STEPS, (step) => expected * Math.exp(step * spreadLogSd))
  return {
    logWeights: Float64Array.from(SPREAD_STEPS, (step) => -0.5 * step * step),
    below: scales.map((scale) => 1 / (6 * (scale * skew) ** 2)),
    above: scales.map((scale) => 1 / (6 * (scale / skew) ** 2)),
    weight: scales.map((scale) => 1 / (scale * (skew + 1 / skew))),
  }
}

/** One hypothesis: `times` the organic typical number was added to each of a `share` of the posts. */
export interface Added {
  readonly times: number
  readonly share: number
}

/** By definition: no post was added to. */
export const NOTHING_ADDED: Added = { times: 0, share: 0 }

/**
 * Log of the marginal likelihood of `likes` under a hypothesis. `likes` are positive; `drift` is what time and comments explain (drift.ts),
 * in log space.
 * Constants common to all hypotheses are left out, so only differences mean anything.
 */
export function logEvidence(
  likes: readonly number[],
  drift: readonly number[],
  { added, model }: { readonly added: Added; readonly model: LikeModel },
): number {
  const sorted = [...likes].sort((a, b) => a - b)
  const everywhere = added.share >= 1
  const middle = sorted[Math.floor((sorted.length - 1) * (everywhere || added.share === 0 ? 0.5 : LOWER_GROUP))] as number
  const start = Math.log(middle) - (everywhere ? Math.log(1 + added.times) : 0)
  const grid = spreadGrid(model, Math.exp(start))
  const parts: Parts = { size: 0, weights: new Float64Array(1 + NOISE.length), distances: new Float64Array(1 + NOISE.length) }
  const scales = grid.logWeights.length
  const product = new Float64Array(scales).fill(1)
  const terms = new Float64Array(CENTRE_STEPS.length * scales)
  for (const [order, step] of CENTRE_STEPS.entries()) {
    const centre = start + step
    const way = { ...added, amount: added.times * Math.exp(centre) }
    const sums = terms.subarray(order * scales, (order + 1) * scales)
    sums.set(grid.logWeights)
    for (let at = 0; at < likes.length; at += 1) {
      // A floor hides a trend: in the organic likes it is (1 + times) times larger than in all likes.
      fillParts(parts, likes[at] as number, centre + (drift[at] ?? 0) * (everywhere ? 1 + added.times : 1), way)
      multiply(product, parts, grid, model.stray)
      if (at % POSTS_A_LOG === POSTS_A_LOG - 1) takeLogs(product, sums)
    }
    takeLogs(product, sums)
  }
  return logSum(terms)
}

/**
 * Posts per logarithm, which is costly: their densities are multiplied first. Own choice: each is between `stray` and some thousands, far
 * from under- and overflow.
 */
const POSTS_A_LOG = 16

function takeLogs(product: Float64Array, sums: Float64Array): void {
  for (let s = 0; s < sums.length; s += 1) sums[s] = (sums[s] as number) + Math.log(product[s] as number)
  product.fill(1)
}

/** Mixture of the ways in which one post can have got its likes. Refilled for every post: this is the innermost loop of the score. */
interface Parts {
  size: number
  readonly weights: Float64Array
  readonly distances: Float64Array
}

/** Untouched, or with the amount added a little unevenly. Densities are per log like. Fills arrays in place, so that no post allocates. */
function fillParts(parts: Parts, like: number, centre: number, { share, times, amount }: Added & { readonly amount: number }): void {
  parts.size = 0
  if (share < 1) addPart(parts, 1 - share, Math.log(like) - centre)
  if (share === 0 || times === 0) return
  const least = LEAST_REST * Math.exp(centre)
  for (const [node, weight] of NOISE) {
    const rest = like - amount * (1 + UNEVENNESS * node)
    if (rest > least) addPart(parts, (share * weight * like) / rest, Math.log(rest) - centre)
  }
}

function addPart(parts: Parts, weight: number, distance: number): void {
  parts.weights[parts.size] = weight
  parts.distances[parts.size] = distance
  parts.size += 1
}

/** Multiplies the density of one post at every scale into the product. */
function multiply(product: Float64Array, { size, weights, distances }: Parts, { below, above, weight }: Grid, stray: number): void {
  for (let s = 0; s < product.length; s += 1) {
    let density = 0
    for (let part = 0; part < size; part += 1) {
      const distance = distances[part] as number
      const q = 1 + distance * distance * ((distance < 0 ? below[s] : above[s]) as number)
      density += (weights[part] as number) / (q * q * q * Math.sqrt(q))
    }
    product[s] = (product[s] as number) * (stray + density * (weight[s] as number))
  }
}
