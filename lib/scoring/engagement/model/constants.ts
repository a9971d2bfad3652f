import type { CommentModel } from './comment-model'
import type { LikeModel } from './like-model'

/** Score of a creator with nothing unusual. Own choice: all positive points together lead to 100. */
export const NEUTRAL = 60

/** Doubt of an unmeasured signal, either way: a third of its span, at most 10 points. Own choice: the unseen is seldom the worst. */
export const UNSEEN_SHARE = 1 / 3
export const UNSEEN_MOST = 10

/** Least share of the hoped-for evidence and least posts for a score. Own choice: fewer posts leave the median nearly unknown. */
export const LEAST_COVERAGE = 0.5
export const LEAST_POSTS = 6

/** Least posts with likes for an engagement rate; fewer than `LEAST_POSTS` widen its range. Own choice: a median of two is a mean. */
export const LEAST_RATED = 3

/**
 * Spread of log likes between posts of one account (scale of the t law), less what time and comments explain. Photos: spread and skew by
 * maximum likelihood of the untouched accounts, 12 and 30 posts together; source: [instafake-2019]. Their log-SD is an own choice: the
 * likelihood gives .4 with the habits of steadiness.ts; rounded towards the better ranking, flat from .15 to .3. `stray`, own choice: the
 * model card shows the effect of a tenth of it.
 */
export const PHOTO_LIKES: LikeModel = { spread: 0.185, spreadLogSd: 0.25, skew: 1.3, stray: 1e-4 }
/**
 * The same with known reach, at 20 % of followers. Own choice: the likelihood of [instafake-2019] gives .3, rounded towards the better
 * ranking.
 */
export const REACHED_PHOTO_LIKES: LikeModel = { ...PHOTO_LIKES, spreadLogSd: 0.2 }
/** The same with unknown reach: quartiles .26/.37/.52 less the slow trend. Source: [instafake-2019]. */
export const ANY_PHOTO_LIKES: LikeModel = { ...PHOTO_LIKES, spread: 0.28, spreadLogSd: 0.5 }
/**
 * Videos. Own choice: no series of videos at hand; SD of log likes .9 to 1.2 over months, at most that between TikTok creators
 * ([tides-2024]: 1.18).
 */
export const VIDEO_LIKES: LikeModel = { spread: 0.7, spreadLogSd: 0.6, skew: 1.15, stray: 1e-4 }

/**
 * Comments per like: quartiles 1.32/2.17/3.51 per 100, 5th and 95th percentile 0.61 and 6.04. Source: [instafake-2019]. The log-SD is an
 * own choice: .70 to .73 by these, rounded up.
 */
export const COMMENTS: CommentModel = { perLike: 0.0217, perLikeLogSd: 0.8 }

/**
 * Log-odds at which a series is called irregular. Own choice: at most 2 % of the untouched accounts of [instafake-2019] are; the bench
 * prints how many.
 */
export const IRREGULAR_AT = 5.7
