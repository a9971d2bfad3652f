import type { CommentSample } from '@/lib/domain/post'
import { wilson } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { openedCommentEvidence, LEAST_COMMENTS, openedOf, someComments, sumOver } from '@/lib/scoring/engagement/model/opened-comments'
import { innocentIf, engagementMessage, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by share of comments without content: 1 to 3 of 20 is ordinary, half is an alarm. Source: [hypeauditor-comments-undated]. The
 * points are an own choice: a creator does not choose who comments.
 */
const CURVE: Curve = [
  [0.05, 2],
  [0.2, 0],
  [0.5, -4],
  [0.8, -9],
  [1, -10],
]

const hollow = (each: CommentSample): number =>
  Math.min(each.seen, each.emojiOnly + each.generic + each.mentionOnly + each.spam + each.repeated)

/**
 * Share of comments without content: generic, emoji only, names only, repeated, advertising. A comment counts once. Monotone: fewer points
 * with a higher share.
 */
export const hollowCommentsSignal: EngagementSignal = {
  id: 'hollow-comments',
  weight: 8,
  curve: CURVE,
  need: () => [engagementMessage('need.open-comments')],
  measure: (sample) => {
    const opened = openedOf(sample)
    const n = sumOver(opened, ({ seen }) => seen)
    if (n < LEAST_COMMENTS) return null
    const hits = sumOver(opened, hollow)
    const points = pointsOver(CURVE, wilson(hits, n))
    return {
      points,
      reason: engagementMessage('engagement.hollow-comments', { observed: roundForText((100 * hits) / n), comments: n, high: 50 }),
      evidence: openedCommentEvidence(opened, (each) => someComments(hollow(each), each.seen)),
      innocent: innocentIf(points.value, 'giveaway', 'culture', 'top-comments'),
    }
  },
}
