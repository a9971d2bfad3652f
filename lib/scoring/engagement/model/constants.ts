import type { CommentModel } from './comment-model'
import type { Curve } from '@/lib/scoring/statistics/curve'
import type { LikeModel } from './like-model'

/** Where a creator with nothing unusual stands. Own choice: all positive points together lead to 100. */
export const NEUTRAL = 60

/** Doubt of a signal that was not measured, either way: a third of its span, and never more points than this. Own choice: what was not seen is seldom the worst there is. */
export const UNSEEN_SHARE = 1 / 3
export const UNSEEN_MOST = 10

/** No score below this share of the hoped-for evidence, or below so many posts. Own choice: fewer posts leave the median nearly unknown. */
export const LEAST_COVERAGE = 0.5
export const LEAST_POSTS = 6

/** Posts with likes that give an engagement rate at all; fewer than `LEAST_POSTS` only widen its range. Own choice: a median of two is a mean. */
export const LEAST_RATED = 3

/**
 * Spread of log likes between posts of one account (scale of the t law), less what time and comments explain. Photos: spread and skew by maximum
 * likelihood of the untouched accounts, 12 and 30 posts together; source: [instafake-2019]. Their log-SD is an own choice: the likelihood says .4 beside the
 * habits of steadiness.ts; rounded towards the better ranking, which is flat from .15 to .3. `stray`, own choice: the model card says what ten times fewer does.
 */
export const PHOTO_LIKES: LikeModel = { spread: 0.185, spreadLogSd: 0.25, skew: 1.3, stray: 1e-4 }
/** The same where the reach is known: at 20 % of followers. Own choice: the likelihood of [instafake-2019] says .3, rounded towards the better ranking. */
export const REACHED_PHOTO_LIKES: LikeModel = { ...PHOTO_LIKES, spreadLogSd: 0.2 }
/** The same while the reach is unknown: quartiles .26/.37/.52 less the slow trend. Source: [instafake-2019]. */
export const ANY_PHOTO_LIKES: LikeModel = { ...PHOTO_LIKES, spread: 0.28, spreadLogSd: 0.5 }
/** Videos. Own choice: no series of videos was at hand; the SD of log likes was taken to be .9 to 1.2 over months, at most what TikTok creators differ by ([tides-2024]: 1.18). */
export const VIDEO_LIKES: LikeModel = { spread: 0.7, spreadLogSd: 0.6, skew: 1.15, stray: 1e-4 }

/** Likes added to every post, in multiples of the organic typical number; to some posts, and the share of these. Own choice: what the bench adds, and for some posts also what lies between. */
export const FLOORS = [0.5, 1, 2, 4] as const
export const STEPS = [1, 2, 3] as const
export const STEP_SHARE = 0.4

/**
 * Log comments per like of an account, shrunk (pairs.ts): the SD between accounts (.59 on 12 posts, .63 on 30, .7 by the 5th and 95th percentile of all;
 * source: [instafake-2019]), and the distance from the usual beyond which nothing more is concluded about likes. Own choice: 2 SDs, so that comments alone never
 * make a series irregular.
 */
export const TALK = { logSd: 0.65, most: 1.3 } as const

/** Comments per like: quartiles 1.32/2.17/3.51 per 100, 5th and 95th percentile 0.61 and 6.04. Source: [instafake-2019]. The log-SD is an own choice: .70 to .73 by these, rounded up. */
export const COMMENTS: CommentModel = { perLike: 0.0217, perLikeLogSd: 0.8 }
/** Extra comments under every post that are looked for. Own choice: what the bench adds. */
export const PODS = [5, 15] as const
/**
 * Added to the log-odds of extra comments where they are held against `IRREGULAR_AT`. Own choice: the comment model's priors are wide, so its odds are cautious.
 * None of the untouched accounts of [instafake-2019] reaches 2, with 12 posts or 30; of those with five comments added, more than half do.
 */
export const POD_CAUTION = 2

/** Log-odds at which a series is called irregular. Own choice: at most 2 % of the untouched accounts of [instafake-2019] are; the bench prints how many. */
export const IRREGULAR_AT = 5.7

/**
 * Points by log-odds of likes added everywhere, of likes added to some posts, of a steady number of extra comments. Corners of
 * smooth curves with three parameters each, fitted under sign constraints by tests/bench/scoring/fit-points.ts (five-fold .928 on 12 posts, .955 on 30);
 * source: [instafake-2019]. Extra comments cost less than fitted from 2 on. Own choice: the comments of an ordinary account may hardly vary, and that alone
 * should not sink it.
 */
export const EVEN_CURVE: Curve = [
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
export const SPLIT_CURVE: Curve = [
  [-6, 2.3],
  [-5, 2.3],
  [-4, 2.2],
  [-3, 1.7],
  [-2, 0],
  [-1, -2.7],
  [0, -5.6],
  [2, -11.4],
  [4, -17.3],
  [7, -26],
  [12, -40.6],
]
export const POD_CURVE: Curve = [
  [-7, 1.8],
  [-5, 1.5],
  [-3, 0],
  [-2, -2.2],
  [-1, -6],
  [0, -11.5],
  [1, -18.2],
  [2, -25.6],
  [3.5, -30],
  [8, -35],
]

/**
 * Points by standard deviations from the usual rate for platform, formula and size. A rate above the usual earns little more, and from
 * the 84th percentile on `rate-excess` takes back. Own choice: what is far above the size is unusual, not better.
 */
export const RATE_CURVE: Curve = [
  [-3, -14],
  [-2, -9],
  [-1, -4],
  [0, 0],
  [0.5, 2],
]
export const EXCESS_CURVE: Curve = [
  [1, 0],
  [1.64, -3],
  [2.33, -8],
  [4, -18],
]
/** Points by standard deviations from the usual views per follower. Own choice: views are what a sponsor pays for, so more of them earn more than a higher rate does. */
export const VIEW_CURVE: Curve = [
  [-3, -10],
  [-1, -4],
  [0, 0],
  [1, 5],
  [2, 8],
]

/** Points by standard deviations of log comments per 100 likes from the usual; the slope is fitted by tests/bench/scoring/fit-points.ts. Source: [instafake-2019]. */
export const FEW_CURVE: Curve = [
  [-3, -6],
  [0, 0],
  [0.5, 1],
]
/** Points by correlation of log likes and log comments; corners at the 1st percentile −.34, the 5th −.08, the median .34, the 95th .67. Source: [instafake-2019]. The points are an own choice: the link says little. */
export const LINK_CURVE: Curve = [
  [-0.6, -1],
  [-0.34, -0.7],
  [-0.08, 0],
  [0.34, 0.2],
  [0.67, 0.3],
]

/** Points by share of comments without content: 1 to 3 of 20 is ordinary, half is an alarm. Source: [hypeauditor-comments-undated]. The points are an own choice: a creator does not choose who comments. */
export const HOLLOW_CURVE: Curve = [
  [0.05, 2],
  [0.2, 0],
  [0.5, -4],
  [0.8, -9],
  [1, -10],
]
/** Points by share of commenters who come back under half of the posts. Own choice: up to a twentieth is a loyal follower or two, half is a group ([weerasinghe-2020] gives no such share). */
export const SAME_CURVE: Curve = [
  [0.05, 0],
  [0.2, -1],
  [0.5, -4],
  [0.8, -6],
]
/** Points by share of comments that ask or speak about the post. Own choice: no source gives a share; a third of all comments is lively, more earns little. */
export const LIVELY_CURVE: Curve = [
  [0.05, 0],
  [0.15, 1],
  [0.35, 4],
  [0.6, 5],
]
/** Points by replies of the creator per comment. Own choice: a creator who answers every fifth comment talks to people, more earns nothing. */
export const REPLY_CURVE: Curve = [
  [0, 0],
  [0.05, 1],
  [0.2, 3],
]

/** Points by decades above the 95th percentile of following per follower for the size. Own choice: the percentile has a source, what it costs has none; little, as many follow back. */
export const FOLLOWING_CURVE: Curve = [
  [-1.5, 1],
  [-0.5, 0],
  [0, -0.5],
  [0.5, -1],
  [1, -2],
]
/** Points by decades of likes in all per follower from the usual. Own choice: nothing within a factor of two of the median, 3 points near the 5th percentile of small accounts. */
export const HEARTS_CURVE: Curve = [
  [-1.2, -3],
  [-0.6, -1],
  [-0.3, 0],
]
/** Points by days since the newest post. Own choice: a week is busy, a month ordinary, half a year a stop. */
export const RECENCY_CURVE: Curve = [
  [7, 1],
  [30, 0],
  [90, -2],
  [180, -3],
]
/** Points by the longest pause over the usual gap. Own choice: 0 at 6, as posts made at random leave a longest pause of 4.5 median gaps among a dozen and of 5.7 among thirty. */
export const PAUSE_CURVE: Curve = [
  [3, 1],
  [6, 0],
  [12, -2],
  [24, -3],
]
/** Points by log10 of the ratio of followers per 30 days. Own choice: a quarter more in a month is still ordinary, twice as many is not, ten times as many is the worst. */
export const GROWTH_CURVE: Curve = [
  [0.1, 0],
  [0.3, -2],
  [1, -4],
]
