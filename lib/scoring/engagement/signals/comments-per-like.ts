import { median } from '@/lib/scoring/statistics/estimate'
import { commentEvidence } from '@/lib/scoring/engagement/model/comment-model'
import { COMMENTS, FEW_CURVE, LEAST_POSTS, LINK_CURVE, POD_CAUTION, PODS, POD_CURVE } from '@/lib/scoring/engagement/model/constants'
import { boundsOf, pointsOver } from '@/lib/scoring/statistics/curve'
import { logSum } from '@/lib/scoring/statistics/log-sum'
import { pairsOf, pairsWidth, perHundred, talkativeness, USUAL_PER_HUNDRED } from '@/lib/scoring/engagement/model/pairs'
import { countEvidence, innocentIf, message, openPosts, shown } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'
import { ODDS_DOUBT, ROUNDING_REACH } from '@/lib/scoring/engagement/model/series'

/** SD of log comments per 100 likes between accounts, .70 to .73 by quartiles and tails, rounded up. Source: [instafake-2019]. */
const LOG_SD = 0.75

/**
 * Few comments for the likes: SDs of log comments per 100 likes, shrunk by what was seen, from the usual. Monotone: more points with more comments up
 * to somewhat above the usual; more than that earns nothing here, and what is too steady is judged by `many-comments`.
 */
export const fewComments: EngagementSignal = {
  id: 'few-comments',
  weight: 6,
  ...boundsOf(FEW_CURVE),
  applies: () => true,
  measure: (sample) => {
    const pairs = pairsOf(sample)
    if (!pairs) return { need: [openPosts(sample, LEAST_POSTS)] }
    const observed = perHundred(pairs)
    const value = talkativeness(pairs) / LOG_SD
    const doubt = (1.6449 * (0.6 / Math.sqrt(pairs.length)) + pairsWidth(pairs)) / LOG_SD
    const points = pointsOver(FEW_CURVE, { value, low: value - doubt, high: value + doubt })
    return {
      points,
      measured: value,
      reason: message('engagement.few-comments', { observed: shown(observed), posts: pairs.length, ...USUAL_PER_HUNDRED }),
      evidence: countEvidence(
        pairs.map(({ post }) => post),
        'comments',
      ),
      innocent: innocentIf(points.value, 'boosted', 'news', 'limited-comments'),
    }
  },
}

/**
 * A steady number of comments under every post, more than the likes lead one to expect: the mark of a group that comments for one another.
 * Formula: log of the mean likelihood ratio "5 or 15 extra comments on every post" against "none" (comment-model.ts). Monotone: fewer points with higher log-odds.
 */
export const manyComments: EngagementSignal = {
  id: 'many-comments',
  weight: 6,
  ...boundsOf(POD_CURVE),
  applies: () => true,
  measure: (sample) => {
    const pairs = pairsOf(sample)
    if (!pairs) return { need: [openPosts(sample, LEAST_POSTS)] }
    const typical = Math.max(1, median(pairs.map(({ likes }) => likes.value)))
    const counts = pairs.map(({ comments }) => Math.round(comments.value))
    const found = commentEvidence(counts, typical, { extras: PODS, model: COMMENTS })
    const oddity = found ? logSum(found.extra.map((extra) => extra - found.none - Math.log(PODS.length))) : -3
    const doubt = ODDS_DOUBT + ROUNDING_REACH * Math.sqrt(pairs.length) * pairsWidth(pairs)
    const points = pointsOver(POD_CURVE, { value: oddity, low: oddity - doubt, high: oddity + doubt })
    return {
      points,
      oddity: oddity + POD_CAUTION,
      measured: oddity,
      reason: message(points.value < -2 ? 'engagement.steady-comments' : 'engagement.many-comments-ok', {
        observed: shown(perHundred(pairs)),
        posts: pairs.length,
        fewest: Math.min(...counts),
        most: Math.max(...counts),
      }),
      evidence: countEvidence(
        pairs.map(({ post }) => post),
        'comments',
      ),
      innocent: innocentIf(points.value, 'giveaway', 'community'),
    }
  },
}

/** Below so many posts a correlation says nothing. Own choice: with 12 its 90 % interval is still half a unit either way. */
const LEAST_LINKED = 12

function correlation(xs: readonly number[], ys: readonly number[]): number {
  const n = xs.length
  const [mx, my] = [xs, ys].map((all) => all.reduce((a, b) => a + b, 0) / n) as [number, number]
  let [sxy, sxx, syy] = [0, 0, 0]
  xs.forEach((x, at) => {
    const y = ys[at] as number
    sxy += (x - mx) * (y - my)
    sxx += (x - mx) ** 2
    syy += (y - my) ** 2
  })
  return sxx === 0 || syy === 0 ? 0 : sxy / Math.sqrt(sxx * syy)
}

/** Correlation of log likes with log comments over posts, range by Fisher's z (source: [fisher-1921]); monotone: more points with a closer link. */
export const commentLink: EngagementSignal = {
  id: 'comment-link',
  weight: 5,
  ...boundsOf(LINK_CURVE),
  applies: () => true,
  measure: (sample) => {
    const pairs = pairsOf(sample)
    if (!pairs || pairs.length < LEAST_LINKED) return { need: [openPosts(sample, LEAST_LINKED)] }
    const observed = correlation(
      pairs.map(({ likes }) => Math.log1p(likes.value)),
      pairs.map(({ comments }) => Math.log1p(comments.value)),
    )
    const z = Math.atanh(Math.max(-0.99, Math.min(0.99, observed)))
    const doubt = 1.6449 / Math.sqrt(pairs.length - 3) + pairsWidth(pairs)
    const points = pointsOver(LINK_CURVE, {
      value: observed,
      low: Math.min(observed, Math.tanh(z - doubt)),
      high: Math.max(observed, Math.tanh(z + doubt)),
    })
    return {
      points,
      reason: message(observed >= 0.1 ? 'engagement.comment-link' : 'engagement.comment-link-none', {
        observed: shown(observed),
        low: -0.08,
        high: 0.67,
      }),
      evidence: countEvidence(
        pairs.map(({ post }) => post),
        'comments',
      ),
      innocent: innocentIf(points.value, 'small-sample', 'giveaway', 'limited-comments'),
    }
  },
}
