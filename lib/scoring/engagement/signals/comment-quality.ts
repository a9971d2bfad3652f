import type { CommentSample, Post } from '@/lib/domain/post'
import type { Evidence, Message } from '@/lib/domain/score'
import { wilson } from '@/lib/scoring/statistics/estimate'
import { HOLLOW_CURVE, LIVELY_CURVE, REPLY_CURVE, SAME_CURVE } from '@/lib/scoring/engagement/model/constants'
import { boundsOf, pointsOver } from '@/lib/scoring/statistics/curve'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { ofSample } from '@/lib/scoring/engagement/model/sample'
import { innocentIf, message, shown } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal, Innocent, Measurement, Unmeasured } from '@/lib/scoring/engagement/model/signal'

/** Below so many comments their mix is chance. Own choice: with 15 the interval of a half is a quarter to three quarters. */
const LEAST_COMMENTS = 15
/** Opened posts below which "comes back everywhere" means nothing. Own choice: under two posts everybody is under half. */
const LEAST_OPENED = 3

interface Opened {
  readonly post: Post
  readonly sample: CommentSample
}

const openedOf = ofSample(({ all }): Opened[] =>
  all.flatMap((post) => (post.commentSample && post.commentSample.seen > 0 ? [{ post, sample: post.commentSample }] : [])),
)

const sum = (opened: readonly Opened[], of: (sample: CommentSample) => number): number =>
  opened.reduce((total, { sample }) => total + of(sample), 0)

const unseen: Unmeasured = { need: [message('need.open-comments')] }

function evidenceOf(opened: readonly Opened[], words: (sample: CommentSample) => Pick<Evidence, 'text' | 'said'>): Evidence[] {
  return opened
    .slice(0, 12)
    .map(({ post, sample }) => ({ kind: 'comment', ...words(sample), via: 'comments:visible', postId: post.id, postUrl: post.url }))
}

const some = (hits: number, of: number) => ({ text: `${hits} of ${of} comments`, said: message('evidence.some-comments', { hits, of }) })

const counted = (count: number, what: 'commenters' | 'replies') => ({
  text: `${count} ${what}`,
  said: message(`evidence.${what}`, { count }),
})

interface Share {
  readonly hits: number
  readonly n: number
  readonly curve: Curve
}

/** Points by a share with its Wilson range. */
const sharePoints = ({ hits, n, curve }: Share) => pointsOver(curve, wilson(Math.min(hits, n), n))

const caveats = (points: number, ...keys: readonly Innocent[]): Message[] => innocentIf(points, ...keys, 'culture', 'top-comments')

const hollow = (each: CommentSample): number =>
  Math.min(each.seen, each.emojiOnly + each.generic + each.mentionOnly + each.spam + each.repeated)

const lively = (each: CommentSample): number => Math.min(each.seen, each.question + each.onTopic)

/** Comments without content: generic, emoji only, names only, repeated, advertising. A comment counts once. Monotone: fewer points with a higher share. */
export const hollowComments: EngagementSignal = {
  id: 'hollow-comments',
  weight: 8,
  ...boundsOf(HOLLOW_CURVE),
  applies: () => true,
  measure: (sample): Measurement | Unmeasured => {
    const opened = openedOf(sample)
    const n = sum(opened, ({ seen }) => seen)
    if (n < LEAST_COMMENTS) return unseen
    const hits = sum(opened, hollow)
    const points = sharePoints({ hits, n, curve: HOLLOW_CURVE })
    return {
      points,
      reason: message('engagement.hollow-comments', { observed: shown((100 * hits) / n), comments: n, high: 50 }),
      evidence: evidenceOf(opened, (each) => some(hollow(each), each.seen)),
      innocent: caveats(points.value, 'giveaway'),
    }
  },
}

interface Commenter {
  /** Under how many of the opened posts they were seen. */
  posts: number
  /** The last of these: a commenter counts once a post. */
  last: Opened
}

function commentersOf(opened: readonly Opened[]): Commenter[] {
  const commenters = new Map<string, Commenter>()
  for (const each of opened)
    for (const author of each.sample.authors) {
      const known = commenters.get(author)
      if (!known) commenters.set(author, { posts: 1, last: each })
      else if (known.last !== each) {
        known.posts += 1
        known.last = each
      }
    }
  return [...commenters.values()]
}

/** The same commenters everywhere: share of commenters seen under at least half of the opened posts. Monotone: fewer points with a higher share. */
export const sameCommenters: EngagementSignal = {
  id: 'same-commenters',
  weight: 5,
  ...boundsOf(SAME_CURVE),
  applies: () => true,
  measure: (sample): Measurement | Unmeasured => {
    const opened = openedOf(sample)
    const commenters = commentersOf(opened)
    if (opened.length < LEAST_OPENED || commenters.length < LEAST_COMMENTS) return { need: [message('need.open-comments')] }
    const often = Math.max(2, Math.ceil(opened.length / 2))
    const hits = commenters.filter(({ posts }) => posts >= often).length
    const points = sharePoints({ hits, n: commenters.length, curve: SAME_CURVE })
    return {
      points,
      reason: message('engagement.same-commenters', { observed: shown((100 * hits) / commenters.length), posts: opened.length, high: 20 }),
      evidence: evidenceOf(opened, (each) => counted(new Set(each.authors).size, 'commenters')),
      innocent: caveats(points.value, 'community'),
    }
  },
}

/** Comments that ask or speak about the post. Monotone: more points with a higher share. */
export const livelyComments: EngagementSignal = {
  id: 'lively-comments',
  weight: 5,
  ...boundsOf(LIVELY_CURVE),
  applies: () => true,
  measure: (sample): Measurement | Unmeasured => {
    const opened = openedOf(sample)
    const n = sum(opened, ({ seen }) => seen)
    if (n < LEAST_COMMENTS) return unseen
    const hits = sum(opened, lively)
    return {
      points: sharePoints({ hits, n, curve: LIVELY_CURVE }),
      reason: message('engagement.lively-comments', { observed: shown((100 * hits) / n), comments: n, low: 5, high: 35 }),
      evidence: evidenceOf(opened, (each) => some(lively(each), each.seen)),
      innocent: [],
    }
  },
}

/** Answers of the creator per comment seen. Monotone: more points with more answers. */
export const creatorReplies: EngagementSignal = {
  id: 'creator-replies',
  weight: 3,
  ...boundsOf(REPLY_CURVE),
  applies: () => true,
  measure: (sample): Measurement | Unmeasured => {
    const opened = openedOf(sample)
    const n = sum(opened, ({ seen }) => seen)
    if (n < LEAST_COMMENTS) return unseen
    const hits = sum(opened, ({ creatorReplies: replies }) => replies)
    return {
      points: sharePoints({ hits, n, curve: REPLY_CURVE }),
      reason: message('engagement.creator-replies', { observed: shown((100 * hits) / n) }),
      evidence: evidenceOf(opened, (each) => counted(each.creatorReplies, 'replies')),
      innocent: [],
    }
  },
}
