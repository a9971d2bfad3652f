import { handleKey } from '@/lib/domain/handle'
import { MOST_COMMENTERS } from '@/lib/domain/limits'
import type { CommentSample } from '@/lib/domain/post'
import type { RawComment } from '@/lib/domain/reading'
import { classifyComment, foldComment } from './comment-class'
import { isRepeat, threeGrams } from './near-duplicate'
import { saltedHash } from './salted-hash'
import { topicOf } from './topic-overlap'

export interface CommentContext {
  /** Caption of the post. */
  readonly caption?: string
  /** Further words that the post or the brief is about. */
  readonly keywords?: readonly string[]
  /** Secret of this installation, so that names cannot be found by hashing guesses. */
  readonly salt: string
}

/**
 * Counts the visible comments of one post by class; drops their words and names.
 * The creator's own comments count as replies only. Emoji-only, mention-only, spam, generic and repeated exclude one another, in
 * this order; repeated is a comment with words of its own that nearly equals an earlier one (3-gram Jaccard ≥ 0.8). Questions and
 * on-topic comments are counted besides, except spam. The order of the comments does not matter.
 */
export function measureComments(comments: readonly RawComment[], context: CommentContext): CommentSample {
  const counts = { seen: 0, emojiOnly: 0, generic: 0, repeated: 0, mentionOnly: 0, spam: 0, question: 0, onTopic: 0, creatorReplies: 0 }
  const topic = topicOf([context.caption ?? '', ...(context.keywords ?? [])])
  const authors = new Set<string>()
  const earlier: ReadonlySet<string>[] = []
  for (const { author, text, byCreator } of comments) {
    if (byCreator) {
      counts.creatorReplies += 1
      continue
    }
    counts.seen += 1
    if (authors.size < MOST_COMMENTERS) authors.add(saltedHash(handleKey(author), context.salt))
    const { kind, question } = classifyComment(text)
    if (kind === 'emoji-only') counts.emojiOnly += 1
    else if (kind === 'mention-only') counts.mentionOnly += 1
    else if (kind === 'spam') counts.spam += 1
    else if (kind === 'generic') counts.generic += 1
    else {
      const grams = threeGrams(foldComment(text))
      if (isRepeat(grams, earlier)) counts.repeated += 1
      else earlier.push(grams)
      if (question) counts.question += 1
      else if (topic.touches(text)) counts.onTopic += 1
    }
  }
  return { ...counts, authors: [...authors].sort() }
}
