import type { Post } from '@/lib/domain/post'
import { rangeOf } from '../estimate'
import type { Range } from '../estimate'
import { LEAST_POSTS, PHOTO_LIKES, VIDEO_LIKES } from './constants'
import type { LikeModel } from './like-model'
import type { Sample } from './sample'

/** One count over the organic posts that show it. */
export interface Series {
  readonly field: 'likes' | 'views'
  readonly posts: readonly Post[]
  readonly counts: readonly Range[]
  readonly model: LikeModel
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
    return { field, posts, counts, model: field === 'views' || moving * 2 > posts.length ? VIDEO_LIKES : PHOTO_LIKES }
  }
  return null
}

/** Mean half width of the counts' own ranges in natural log: how far rounding alone can move a statistic of the series. */
export function roundingWidth(counts: readonly Range[]): number {
  if (counts.length === 0) return 0
  const widths = counts.map(({ low, high }) => Math.log((high + 1) / (low + 1)) / 2)
  return widths.reduce((sum, width) => sum + width, 0) / widths.length
}
