import type { Post } from '@/lib/domain/post'
import { DAY_MS } from '@/lib/domain/time'
import { rememberLast } from '@/lib/memo/memo'
import { rangeOf } from '@/lib/scoring/statistics/estimate'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { ANY_PHOTO_LIKES, LEAST_POSTS, PHOTO_LIKES, REACHED_PHOTO_LIKES, VIDEO_LIKES } from './constants'
import { driftOf } from './drift'
import type { DriftFacts } from './drift'
import { logEvidence, NOTHING_ADDED } from './like-model'
import type { Added, LikeModel } from './like-model'
import { logSum } from '@/lib/scoring/statistics/log-sum'
import { postedAt } from './sample'
import type { Sample } from './sample'
import { steadinessOf } from './steadiness'
import type { Habits } from './steadiness'

/** Sampling doubt of the log-odds, in nats either way. Own choice: not measured. */
export const ODDS_DOUBT = 1
/**
 * Nats by which the log-odds move per unit of mean log rounding. Own choice: not measured; roundings are independent, so they add up by the
 * square root of the number of posts.
 */
export const ROUNDING_REACH = 4

/** One count over the organic posts that show it. */
export interface Series {
  readonly field: 'likes' | 'views'
  readonly posts: readonly Post[]
  readonly counts: readonly Range[]
  /** True where most posts are videos, whose counts scatter far more. */
  readonly moving: boolean
  /** Laws to judge likes added to every post (`even`) and to some posts (`split`). */
  readonly even: Law
  readonly split: Law
}

/** Expected scatter of the account's counts, and the centre of each post. */
export interface Law {
  readonly model: LikeModel
  readonly drift: readonly number[]
}

const MOVING = new Set(['video', 'short', 'live'])

/** Likes per post, else views; null while fewer than `LEAST_POSTS` posts show either. */
export const reactionSeries = rememberLast(({ organic, profile }: Sample): Series | null => {
  for (const field of ['likes', 'views'] as const) {
    const posts = organic.filter((post) => post[field] !== undefined && !(field === 'likes' && post.likesHidden === true))
    if (posts.length < LEAST_POSTS) continue
    const counts = posts.flatMap((post) => {
      const count = post[field]
      return count ? [rangeOf(count)] : []
    })
    const moving = field === 'views' || posts.filter(({ kind }) => MOVING.has(kind)).length * 2 > posts.length
    const facts = driftFacts(posts)
    const { explained, expected } = driftOf(positive(counts), facts)
    const habits = { ...facts, ...dayShares(posts), ...(profile.postCount && { postCount: profile.postCount.value }) }
    const models = moving ? { even: VIDEO_LIKES, split: VIDEO_LIKES } : photoModels(steadinessOf(habits), profile.followers?.value)
    return { field, posts, counts, moving, even: { model: models.even, drift: explained }, split: { model: models.split, drift: expected } }
  }
  return null
})

/**
 * Expected spread of photos. Evenness is judged without reach: bought likes raise it, and a high reach excuses even likes. Uneven likes are
 * excused by a low reach, which bought likes cannot feign; the habits then count half (square root).
 */
function photoModels(steadiness: number, followers: number | undefined): { readonly even: LikeModel; readonly split: LikeModel } {
  const even = { ...PHOTO_LIKES, spread: PHOTO_LIKES.spread * steadiness }
  if (followers === undefined || followers < 1) return { even, split: { ...ANY_PHOTO_LIKES, spread: ANY_PHOTO_LIKES.spread * steadiness } }
  return { even, split: { ...REACHED_PHOTO_LIKES, spread: REACHED_PHOTO_LIKES.spread * Math.sqrt(steadiness), audience: followers } }
}

/** Counts above 0, as the models need them. */
export const positive = (counts: readonly Range[]): number[] => counts.map(({ value }) => Math.max(0.5, value))

const YEAR_MS = 365.25 * DAY_MS

/** Precisions of a date that tell the hour of the day. */
const TO_THE_HOUR: ReadonlySet<string | undefined> = new Set(['second', 'minute', 'hour', 'id'])

function dayShares(posts: readonly Post[]): Pick<Habits, 'dayShares'> {
  const times = posts.flatMap((post) => (TO_THE_HOUR.has(post.postedAtPrecision) ? (postedAt(post) ?? []) : []))
  return times.length === posts.length ? { dayShares: times.map((time) => (time % DAY_MS) / DAY_MS) } : {}
}

function driftFacts(posts: readonly Post[]): DriftFacts {
  const comments = posts.flatMap((post) => (post.comments ? [post.comments.value] : []))
  const times = posts.flatMap((post) => postedAt(post) ?? [])
  return {
    ...(times.length === posts.length && { years: times.map((time) => time / YEAR_MS) }),
    ...(comments.length === posts.length && { comments }),
  }
}

/** A way of adding, with the log-likelihood ratio of other evidence under it. */
export interface Way extends Added {
  readonly also?: number
}

/** Log of the mean likelihood ratio of several ways of adding against nothing added: the log-odds of a signal. */
export function oddsOf(counts: readonly Range[], { drift, model }: Law, ways: readonly Way[]): number {
  const likes = positive(counts)
  const ordinary = logEvidence(likes, drift, { added: NOTHING_ADDED, model })
  return logSum(ways.map((added) => logEvidence(likes, drift, { added, model }) - ordinary + (added.also ?? 0) - Math.log(ways.length)))
}

/** Mean half width of the counts' ranges in natural log: the most that rounding can move a statistic of the series. */
export function roundingWidth(counts: readonly Range[]): number {
  if (counts.length === 0) return 0
  const widths = counts.map(({ low, high }) => Math.log((high + 1) / (low + 1)) / 2)
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}
