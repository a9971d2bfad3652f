import type { CommentSample, Post } from '@/lib/domain/post'
import type { Evidence } from '@/lib/domain/score'
import { engagementMessage } from './signal'
import { rememberLast } from '@/lib/memo/memo'
import type { Sample } from './sample'

/** Least comments whose mix is more than chance. Own choice: with 15, the interval of one half is 0.25 to 0.75. */
export const LEAST_COMMENTS = 15

/** A post whose comments were seen, with their counts. */
export interface OpenedPost {
  readonly post: Post
  readonly sample: CommentSample
}

/** The posts with comments that were seen, newest first. */
export const openedOf = rememberLast(({ all }: Sample): OpenedPost[] =>
  all.flatMap((post) => (post.commentSample && post.commentSample.seen > 0 ? [{ post, sample: post.commentSample }] : [])),
)

/** Sum of a count over the opened posts. */
export const sumOver = (opened: readonly OpenedPost[], countOf: (sample: CommentSample) => number): number =>
  opened.reduce((total, { sample }) => total + countOf(sample), 0)

/** Counts under each opened post as evidence, newest first, at most 12. */
export function openedCommentEvidence(
  opened: readonly OpenedPost[],
  countOf: (sample: CommentSample) => Pick<Evidence, 'text' | 'said'>,
): Evidence[] {
  return opened
    .slice(0, 12)
    .map(({ post, sample }) => ({ kind: 'comment', ...countOf(sample), via: 'comments:visible', postId: post.id, postUrl: post.url }))
}

/** "3 of 12 comments". */
export const someComments = (hits: number, of: number) => ({
  text: `${hits} of ${of} comments`,
  said: engagementMessage('evidence.some-comments', { hits, of }),
})

/** "12 commenters". */
export const countText = (count: number, what: 'commenters' | 'replies') => ({
  text: `${count} ${what}`,
  said: engagementMessage(`evidence.${what}`, { count }),
})
