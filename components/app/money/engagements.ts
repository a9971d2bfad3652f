import type { Post } from '@/lib/domain/post'
import type { Span } from '@/lib/money/span'
import { medianRange, rangeOf, sumOf } from '@/lib/scoring/statistics/estimate'

/**
 * Likes and comments of one post: the sum of both medians over `posts` (those of the rate, `figures.engagement.posts`).
 * `null` unless both were seen: one alone would look like the sum.
 */
export function engagementsOf(posts: readonly Post[]): Span | null {
  const likes = posts.flatMap((post) => (post.likes && post.likesHidden !== true ? [rangeOf(post.likes)] : []))
  const comments = posts.flatMap((post) => (post.comments ? [rangeOf(post.comments)] : []))
  return likes.length === 0 || comments.length === 0 ? null : sumOf(medianRange(likes), medianRange(comments))
}
