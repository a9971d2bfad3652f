import { median, quantileSorted, ascending } from '@/lib/scoring/statistics/estimate'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { LEAST_POSTS } from '@/lib/scoring/engagement/model/constants'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { pairsOf, pairsWidth, perHundred, talkativeness } from '@/lib/scoring/engagement/model/pairs'
import type { Pair } from '@/lib/scoring/engagement/model/pairs'
import { ODDS_DOUBT, oddsOf, positive, reactionSeries, ROUNDING_REACH, roundingWidth } from '@/lib/scoring/engagement/model/series'
import { countEvidence, innocentIf, engagementMessage, openPosts, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'
import type { EngagementMessage } from '@/lib/scoring/engagement/model/messages'

/**
 * Points by log-odds of likes added everywhere. Corners of a smooth curve with three parameters, fitted under sign constraints with those
 * of `split-likes` and `many-comments` by tests/bench/scoring/fit-points.ts (five-fold .928 on 12 posts, .955 on 30). Source:
 * [instafake-2019].
 */
const CURVE: Curve = [
  [-10, 11],
  [-7, 10],
  [-5, 8.3],
  [-4, 6.9],
  [-3, 5.1],
  [-2, 2.8],
  [-1, 0],
  [0, -3.2],
  [1, -6.7],
  [2, -10.4],
  [4, -18.4],
  [6, -26.7],
  [9, -39.5],
]

/** Likes added to every post, in multiples of the organic typical number. Own choice: what the bench adds. */
const FLOORS = [0.5, 1, 2, 4] as const

/**
 * Log comments per like of an account, shrunk (pairs.ts): the SD between accounts (.59 on 12 posts, .63 on 30, .7 by the 5th and 95th
 * percentile of all; source: [instafake-2019]), and the largest distance from the usual that counts. Own choice: 2 SDs, so that comments
 * alone never make a series irregular.
 */
const TALK = { logSd: 0.65, most: 1.3 } as const
/**
 * Most nats by which the log-odds move per unit of log comments per like. By definition: the slope of `talkOdds` for the largest addition.
 */
const TALK_REACH = Math.log1p(Math.max(...FLOORS)) / TALK.logSd ** 2
/** Distance under the usual comments per like (natural log) from which the sentence mentions them. Own choice: a fifth less. */
const QUIET = -0.2

/**
 * Log-likelihood ratio of the comments per like: adding `times` the likes leaves 1 / (1 + times) of the comments per like. Normal in the
 * log; 0 without comments.
 */
function talkOdds(talk: number, times: number): number {
  const seen = Math.min(TALK.most, Math.max(-TALK.most, talk))
  return (seen ** 2 - (seen + Math.log1p(times)) ** 2) / (2 * TALK.logSd ** 2)
}

/** Points for the log-odds, with their doubt. */
function pointsOfOdds(counts: readonly Range[], oddity: number, pairs: readonly Pair[] | null): Range {
  const rounding = ROUNDING_REACH * Math.sqrt(counts.length) * roundingWidth(counts)
  const doubt = ODDS_DOUBT + rounding + (pairs ? TALK_REACH * pairsWidth(pairs) : 0)
  return pointsOver(CURVE, { value: oddity, low: oddity - doubt, high: oddity + doubt })
}

/**
 * Likes that never fall far and bring no comments: the mark of the same number added to every post.
 * Formula: log of the mean likelihood ratio "a floor of 0.5, 1, 2 or 4 times the organic likes" against "none" (like-model.ts), each times
 * that of the comments per like for photos that show both (for videos no source gives the usual).
 * Monotone: fewer points with higher log-odds. Needs 6 posts. Expected range of the quietest post: the bench on [instafake-2019].
 */
export const evenLikesSignal: EngagementSignal = {
  id: 'even-likes',
  weight: 15,
  curve: CURVE,
  need: (sample) => [openPosts(sample, LEAST_POSTS)],
  measure: (sample) => {
    const series = reactionSeries(sample)
    if (!series) return null
    const likes = positive(series.counts)
    const pairs = series.field === 'likes' && !series.moving ? pairsOf(sample) : null
    const talk = pairs ? talkativeness(pairs) : 0
    const ways = FLOORS.map((times) => ({ times, share: 1, also: pairs ? talkOdds(talk, times) : 0 }))
    const oddity = oddsOf(series.counts, series.even, ways)
    const points = pointsOfOdds(series.counts, oddity, pairs)
    const quiet = pairs && points.value < -2 && talk < QUIET ? pairs : null
    const quietest = (100 * quantileSorted(ascending(likes), 0)) / median(likes)
    const usual = series.moving ? { low: 5, high: 55 } : { low: 25, high: 75 }
    return {
      points,
      oddity,
      measured: oddity,
      reason: engagementMessage(reasonOf(points.value, quiet !== null), {
        observed: roundForText(quietest),
        posts: likes.length,
        unit: series.field,
        ...usual,
        ...(quiet && { ratio: roundForText(perHundred(quiet)) }),
      }),
      evidence: [...countEvidence(series.posts, series.field), ...(quiet ? countEvidence(series.posts, 'comments') : [])],
      innocent: innocentIf(points.value, 'news', 'community', 'small-sample', ...(quiet ? (['limited-comments'] as const) : [])),
    }
  },
}

function reasonOf(points: number, quiet: boolean): EngagementMessage {
  if (points >= -2) return 'engagement.even-likes-ok'
  return quiet ? 'engagement.even-likes-quiet' : 'engagement.even-likes'
}
