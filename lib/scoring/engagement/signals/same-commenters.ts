import { wilson } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { openedCommentEvidence, countText, LEAST_COMMENTS, openedOf } from '@/lib/scoring/engagement/model/opened-comments'
import type { OpenedPost } from '@/lib/scoring/engagement/model/opened-comments'
import { innocentIf, engagementMessage, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by share of commenters seen under half of the posts. Own choice: up to a twentieth is a loyal follower or two, half is a group
 * ([weerasinghe-2020] gives no such share).
 */
const CURVE: Curve = [
  [0.05, 0],
  [0.2, -1],
  [0.5, -4],
  [0.8, -6],
]

/** Least opened posts. Own choice: with two, every commenter is under half of them. */
const LEAST_OPENED = 3

interface Commenter {
  /** Number of opened posts they were seen under. */
  posts: number
  /** The last of these; a commenter counts once per post. */
  last: OpenedPost
}

function commentersOf(opened: readonly OpenedPost[]): Commenter[] {
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

/** Share of commenters seen under at least half of the opened posts. Monotone: fewer points with a higher share. */
export const sameCommentersSignal: EngagementSignal = {
  id: 'same-commenters',
  weight: 5,
  curve: CURVE,
  need: () => [engagementMessage('need.open-comments')],
  measure: (sample) => {
    const opened = openedOf(sample)
    const commenters = commentersOf(opened)
    if (opened.length < LEAST_OPENED || commenters.length < LEAST_COMMENTS) return null
    const often = Math.max(2, Math.ceil(opened.length / 2))
    const hits = commenters.filter(({ posts }) => posts >= often).length
    const points = pointsOver(CURVE, wilson(hits, commenters.length))
    return {
      points,
      reason: engagementMessage('engagement.same-commenters', {
        observed: roundForText((100 * hits) / commenters.length),
        posts: opened.length,
        high: 20,
      }),
      evidence: openedCommentEvidence(opened, (each) => countText(new Set(each.authors).size, 'commenters')),
      innocent: innocentIf(points.value, 'community', 'culture', 'top-comments'),
    }
  },
}
