import { logSum } from './log-sum'

/**
 * How much better a series of likes is explained by likes added from outside than by the ordinary ups and downs of posts.
 * A likelihood ratio: the organic likes of an account are spread around their typical value by a heavy-tailed law in log
 * space with unknown centre and spread (both integrated out over published priors); the rival hypotheses add about the
 * same number of likes to every post, or to some of them. Nothing here knows who added them, or why.
 */
export interface LikeModel {
  /** Median of the spread (SD of log likes) of accounts of this kind, and the log-SD of that spread between accounts. */
  readonly spread: number
  readonly spreadLogSd: number
  /** How much wider the organic law is below its centre than above it, as a factor on the scale either side. */
  readonly skew: number
  /** Share of posts that follow no law at all. */
  readonly stray: number
  /** Followers, where the spread depends on the share of them that a typical post reaches (`spread` is then the one at `USUAL_REACH`). */
  readonly audience?: number
}

/**
 * Likes per follower the spread of a model with an audience stands for, and how the spread falls with it: by its power −0.6 between 5 % and 40 %, what the untouched
 * accounts of the yardstick show (power −.45 to −.55 by least squares, −.6 by likelihood). Who is already liked by every second follower cannot leap.
 */
const USUAL_REACH = 0.2
const REACH_POWER = -0.6
const REACH_LIMITS = { low: 0.05, high: 0.4 }

const SPREAD_STEPS = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
const CENTRE_STEPS = [-0.6, -0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]
/** Three-point Gauss–Hermite nodes for the unevenness of an added amount (5 % of it). */
const NOISE = [
  [-1.732, 1 / 6],
  [0, 2 / 3],
  [1.732, 1 / 6],
] as const
/** Where to look for the untouched posts' centre when only some were added to: this quantile. */
const LOWER_GROUP = 0.3
const UNEVENNESS = 0.05
/** A post with less than this share of the typical organic number left is a stray: in log space the law has a pole at nothing left. */
const LEAST_REST = 0.05

interface Grid {
  readonly scale: number
  readonly logWeight: number
}

/** Scales to integrate over for an account that typically has so many likes of its own. */
function spreadGrid({ spread, spreadLogSd, audience }: LikeModel, typical: number): Grid[] {
  const reach = audience === undefined ? USUAL_REACH : Math.min(REACH_LIMITS.high, Math.max(REACH_LIMITS.low, typical / audience))
  const expected = spread * (reach / USUAL_REACH) ** REACH_POWER
  return SPREAD_STEPS.map((step) => ({ scale: expected * Math.exp(step * spreadLogSd), logWeight: -0.5 * step * step }))
}

/** Student t with 6 degrees of freedom, up to its constant, with a wider scale below the centre. */
function bell(distance: number, scale: number, skew: number): number {
  const z = distance / (distance < 0 ? scale * skew : scale / skew)
  const q = 1 + (z * z) / 6
  return 1 / (q * q * q * Math.sqrt(q) * scale * (skew + 1 / skew))
}

/** One hypothesis: `times` the organic typical number was added to each of a `share` of the posts. */
export interface Added {
  readonly times: number
  readonly share: number
}

export const NOTHING_ADDED: Added = { times: 0, share: 0 }

/**
 * Log of the marginal likelihood of `likes` under a hypothesis. `likes` are positive, `drift` is what time and comments explain (drift.ts), in log space. Constants common to all hypotheses are left out, so only differences mean anything.
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
  const terms: number[] = []
  for (const step of CENTRE_STEPS) {
    const sums = grid.map(({ logWeight }) => logWeight)
    likes.forEach((like, at) => {
      // A floor hides a trend: what is left of it in all likes is (1 + times) times larger in the organic ones.
      const centre = start + step
      const moved = centre + (drift[at] ?? 0) * (everywhere ? 1 + added.times : 1)
      const parts = partsOf(like, { added, amount: added.times * Math.exp(centre), centre: moved })
      for (let s = 0; s < grid.length; s += 1) {
        const { scale } = grid[s] as Grid
        let density = model.stray
        for (const { weight, distance } of parts) density += weight * bell(distance, scale, model.skew)
        sums[s] = (sums[s] as number) + Math.log(density)
      }
    })
    terms.push(...sums)
  }
  return logSum(terms)
}

interface Part {
  readonly weight: number
  readonly distance: number
}

/** The ways one post can have come by its likes: untouched, or with the amount added a little unevenly. Densities are per log like. */
function partsOf(like: number, at: { readonly added: Added; readonly amount: number; readonly centre: number }): Part[] {
  const parts: Part[] = []
  const { share, times } = at.added
  if (share < 1) parts.push({ weight: 1 - share, distance: Math.log(like) - at.centre })
  if (share === 0 || times === 0) return parts
  for (const [node, weight] of NOISE) {
    const rest = like - at.amount * (1 + UNEVENNESS * node)
    if (rest <= LEAST_REST * Math.exp(at.centre)) continue
    parts.push({ weight: (share * weight * like) / rest, distance: Math.log(rest) - at.centre })
  }
  return parts
}
