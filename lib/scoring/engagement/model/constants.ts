import type { CommentModel } from './comment-model'
import type { Curve } from '@/lib/scoring/statistics/curve'
import type { LikeModel } from './like-model'

/** Where a creator with nothing unusual stands; all positive points together lead to 100. */
export const NEUTRAL = 60

/** Doubt of a signal that was not measured, either way: a third of its span, and never more points than this. What was not seen is seldom the worst there is. */
export const UNSEEN_SHARE = 1 / 3
export const UNSEEN_MOST = 10

/** No score below this share of the hoped-for evidence, or below so many posts. Own choice. */
export const LEAST_COVERAGE = 0.5
export const LEAST_POSTS = 6

/** Posts with likes that give an engagement rate at all; fewer than `LEAST_POSTS` only widen its range. */
export const LEAST_RATED = 3

/**
 * Spread of log likes between posts of one account (scale of the t law), less what time and comments explain. Photos: spread and skew by maximum
 * likelihood of the untouched accounts of the yardstick, 12 and 30 posts together; the log-SD (likelihood .4 beside the habits of steadiness.ts) rounded
 * towards the better ranking, which is flat from .15 to .3. Video: E2, log-SD .9 to 1.2.
 */
export const PHOTO_LIKES: LikeModel = { spread: 0.185, spreadLogSd: 0.25, skew: 1.3, stray: 1e-4 }
/** The same where the reach is known: at 20 % of followers. */
export const REACHED_PHOTO_LIKES: LikeModel = { ...PHOTO_LIKES, spreadLogSd: 0.2 }
/** The same while the reach is unknown: B2 quartiles .26/.37/.52 less the slow trend. */
export const ANY_PHOTO_LIKES: LikeModel = { ...PHOTO_LIKES, spread: 0.28, spreadLogSd: 0.5 }
export const VIDEO_LIKES: LikeModel = { spread: 0.7, spreadLogSd: 0.6, skew: 1.15, stray: 1e-4 }

/** Likes added to every post, in multiples of the organic typical number; to some posts, and the share of these. */
export const FLOORS = [0.5, 1, 2, 4] as const
export const STEPS = [1, 2, 3] as const
export const STEP_SHARE = 0.4

/**
 * Log comments per like of an account, shrunk (pairs.ts): the SD between the untouched accounts of the yardstick (.59 on 12 posts, .63 on 30, .7 by B2's 5th and
 * 95th percentile), and the distance from the usual beyond which nothing more is concluded about likes: 2 SDs, so that comments alone never make a series irregular.
 */
export const TALK = { logSd: 0.65, most: 1.3 } as const

/** Comments per like: B2 quartiles 1.32/2.17/3.51 per 100, 5th and 95th percentile 0.61 and 6.04. */
export const COMMENTS: CommentModel = { perLike: 0.0217, perLikeLogSd: 0.8 }
export const PODS = [5, 15] as const
/**
 * Added to the log-odds of extra comments where they are held against `IRREGULAR_AT`: the comment model's priors are wide, so its odds are cautious. None of
 * the untouched accounts of the yardstick reaches 2, with 12 posts or 30; of those with five comments added, more than half do.
 */
export const POD_CAUTION = 2

/** Log-odds at which a series is called irregular. Chosen so that at most 2 % of untouched accounts are; printed by the bench. */
export const IRREGULAR_AT = 5.7

/**
 * Points by log-odds of likes added everywhere, of likes added to some posts, of a steady number of extra comments. Corners of
 * smooth curves with three parameters each, fitted under sign constraints by tests/bench/scoring/fit-points.ts (five-fold .928 on 12 posts, .955 on 30).
 * Extra comments cost less than fitted from 2 on: the comments of an ordinary account may hardly vary, and that alone should not sink it.
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
 * the 84th percentile on `rate-excess` takes back: what is far above the size is unusual, not better.
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
export const VIEW_CURVE: Curve = [
  [-3, -10],
  [-1, -4],
  [0, 0],
  [1, 5],
  [2, 8],
]

/** Points by standard deviations of log comments per 100 likes from the usual. B2: median 2.17, p5 .61, p1 .06. */
export const FEW_CURVE: Curve = [
  [-3, -6],
  [0, 0],
  [0.5, 1],
]
/** Points by correlation of log likes and log comments. B2: p1 −.34, p5 −.08, median .34. */
export const LINK_CURVE: Curve = [
  [-0.6, -1],
  [-0.34, -0.7],
  [-0.08, 0],
  [0.34, 0.2],
  [0.67, 0.3],
]

/** Points by share of comments. HypeAuditor: 1 to 3 of 20 is ordinary, half is an alarm. */
export const HOLLOW_CURVE: Curve = [
  [0.05, 2],
  [0.2, 0],
  [0.5, -4],
  [0.8, -9],
  [1, -10],
]
export const SAME_CURVE: Curve = [
  [0.05, 0],
  [0.2, -1],
  [0.5, -4],
  [0.8, -6],
]
export const LIVELY_CURVE: Curve = [
  [0.05, 0],
  [0.15, 1],
  [0.35, 4],
  [0.6, 5],
]
export const REPLY_CURVE: Curve = [
  [0, 0],
  [0.05, 1],
  [0.2, 3],
]

/** Points by decades above the 95th percentile of following per follower for the size (A3). */
export const FOLLOWING_CURVE: Curve = [
  [-1.5, 1],
  [-0.5, 0],
  [0, -0.5],
  [0.5, -1],
  [1, -2],
]
export const HEARTS_CURVE: Curve = [
  [-1.2, -3],
  [-0.6, -1],
  [-0.3, 0],
]
export const RECENCY_CURVE: Curve = [
  [7, 1],
  [30, 0],
  [90, -2],
  [180, -3],
]
export const PAUSE_CURVE: Curve = [
  [3, 1],
  [6, 0],
  [12, -2],
  [24, -3],
]
/** Points by log10 of followers gained beyond what 30 days usually bring. */
export const GROWTH_CURVE: Curve = [
  [0.1, 0],
  [0.3, -2],
  [1, -4],
]
