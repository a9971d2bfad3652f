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
}

const SPREAD_STEPS = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
const CENTRE_STEPS = [-0.6, -0.5, -0.4, -0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]
/** Three-point Gauss–Hermite nodes for the unevenness of an added amount (5 % of it). */
const NOISE = [
  [-1.732, 1 / 6],
  [0, 2 / 3],
  [1.732, 1 / 6],
] as const
const UNEVENNESS = 0.05
/** A post with less than this share of the typical organic number left is a stray: in log space the law has a pole at nothing left. */
const LEAST_REST = 0.05

interface Grid {
  readonly scale: number
  readonly weight: number
}

function spreadGrid(model: LikeModel): Grid[] {
  return SPREAD_STEPS.map((step) => ({ scale: model.spread * Math.exp(step * model.spreadLogSd), weight: Math.exp(-0.5 * step * step) }))
}

/** Student t with 6 degrees of freedom, up to its constant, with a wider scale below the centre. */
function bell(distance: number, scale: number, skew: number): number {
  const z = distance / (distance < 0 ? scale * skew : scale / skew)
  const q = 1 + (z * z) / 6
  return 1 / (q * q * q * Math.sqrt(q) * scale * (skew + 1 / skew))
}

/**
 * Log of the marginal likelihood of `likes` if `share` of the posts carry an extra `times` the organic typical number.
 * `likes` are positive. Constants common to all hypotheses are left out, so only differences mean anything.
 */
export function logEvidence(likes: readonly number[], added: { readonly times: number; readonly share: number }, model: LikeModel): number {
  const sorted = [...likes].sort((a, b) => a - b)
  const middle = sorted[Math.floor((sorted.length - 1) * (added.share < 1 && added.share > 0 ? 0.3 : 0.5))] as number
  const start = Math.log(middle) - (added.share >= 1 ? Math.log(1 + added.times) : 0)
  const grid = spreadGrid(model)
  const terms: number[] = []
  for (const step of CENTRE_STEPS) {
    const centre = start + step
    const sums = new Array<number>(grid.length).fill(0)
    for (const like of sorted) {
      const organic = Math.log(like) - centre
      const shifted = NOISE.map(([node, weight]) => {
        const rest = like - added.times * Math.exp(centre) * (1 + UNEVENNESS * node)
        const counts = rest > LEAST_REST * Math.exp(centre)
        return { weight: counts ? weight / rest : 0, distance: counts ? Math.log(rest) - centre : 0 }
      })
      for (let at = 0; at < grid.length; at += 1) {
        const { scale } = grid[at] as Grid
        let density = model.stray / like
        if (added.share < 1) density += ((1 - added.share) * bell(organic, scale, model.skew)) / like
        if (added.share > 0) for (const each of shifted) if (each.weight > 0) density += added.share * each.weight * bell(each.distance, scale, model.skew)
        sums[at] = (sums[at] as number) + Math.log(density * like)
      }
    }
    sums.forEach((sum, at) => terms.push(sum + Math.log((grid[at] as Grid).weight)))
  }
  const top = Math.max(...terms)
  return top + Math.log(terms.reduce((sum, term) => sum + Math.exp(term - top), 0))
}
