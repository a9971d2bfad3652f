import type { Post } from '@/lib/domain/post'
import { rangeOf } from '../estimate'
import type { Range } from '../estimate'
import { LEAST_POSTS, PHOTO_LIKES, VIDEO_LIKES } from './constants'
import { driftOf } from './drift'
import type { DriftFacts } from './drift'
import { logEvidence, NOTHING_ADDED } from './like-model'
import type { Added, LikeModel } from './like-model'
import { logSum } from './log-sum'
import { postedAt } from './sample'
import type { Sample } from './sample'

/** One count over the organic posts that show it. */
export interface Series {
  readonly field: 'likes' | 'views'
  readonly posts: readonly Post[]
  readonly counts: readonly Range[]
  readonly model: LikeModel
  /** What time and comments explain of each post's log count. */
  readonly drift: readonly number[]
}

const MOVING = new Set(['video', 'short', 'live'])

/** Likes post by post where enough posts show them, else views; null while neither is seen on enough posts. */
export function reactionSeries({ organic }: Sample): Series | null {
  for (const field of ['likes', 'views'] as const) {
    const posts = organic.filter((post) => post[field] !== undefined && !(field === 'likes' && post.likesHidden === true))
    if (posts.length < LEAST_POSTS) continue
    const counts = posts.flatMap((post) => {
      const count = post[field]
      return count ? [rangeOf(count)] : []
    })
    const moving = posts.filter(({ kind }) => MOVING.has(kind)).length
    const model = field === 'views' || moving * 2 > posts.length ? VIDEO_LIKES : PHOTO_LIKES
    return { field, posts, counts, model, drift: driftOf(positive(counts), driftFacts(posts)) }
  }
  return null
}

/** Counts as the models want them: above 0. */
export const positive = (counts: readonly Range[]): number[] => counts.map(({ value }) => Math.max(0.5, value))

const YEAR_MS = 365.25 * 86_400_000

function driftFacts(posts: readonly Post[]): DriftFacts {
  const comments = posts.flatMap((post) => (post.comments ? [post.comments.value] : []))
  const times = posts.flatMap((post) => postedAt(post) ?? [])
  return {
    ...(times.length === posts.length && { years: times.map((time) => time / YEAR_MS) }),
    ...(comments.length === posts.length && { comments }),
  }
}

/** Log of the mean likelihood ratio of several ways of adding against nothing added: the log-odds of a signal. */
export function oddsOf({ counts, drift, model }: Series, ways: readonly Added[]): number {
  const likes = positive(counts)
  const ordinary = logEvidence(likes, drift, { added: NOTHING_ADDED, model })
  return logSum(ways.map((added) => logEvidence(likes, drift, { added, model }) - ordinary - Math.log(ways.length)))
}

/** Mean half width of the counts' own ranges in natural log: how far rounding alone can move a statistic of the series. */
export function roundingWidth(counts: readonly Range[]): number {
  if (counts.length === 0) return 0
  const widths = counts.map(({ low, high }) => Math.log((high + 1) / (low + 1)) / 2)
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}
