import type { Post } from '@/lib/domain/post'
import type { Evidence } from '@/lib/domain/score'
import { rememberLast } from '@/lib/memo/memo'
import { postedAt } from './sample'
import type { Sample } from './sample'

/** Unpinned posts with a date, newest first. */
export const datedPosts = rememberLast(({ all }: Sample): readonly Post[] =>
  all.filter((post) => post.pinned !== true && postedAt(post) !== undefined),
)

/** The dates of posts as evidence, at most 12. */
export const dateEvidence = (posts: readonly Post[]): Evidence[] =>
  posts.slice(0, 12).map((post) => ({ kind: 'count', text: post.postedAt ?? '', via: 'post:date', postId: post.id, postUrl: post.url }))
