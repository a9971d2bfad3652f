import { wilson } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { openedCommentEvidence, countText, LEAST_COMMENTS, openedOf, sumOver } from '@/lib/scoring/engagement/model/opened-comments'
import { engagementMessage, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/** Points by the creator's replies per comment. Own choice: a reply to every fifth comment is a conversation; more earns nothing. */
const CURVE: Curve = [
  [0, 0],
  [0.05, 1],
  [0.2, 3],
]

/** The creator's replies per comment seen. Monotone: more points with more replies. */
export const creatorRepliesSignal: EngagementSignal = {
  id: 'creator-replies',
  weight: 3,
  curve: CURVE,
  need: () => [engagementMessage('need.open-comments')],
  measure: (sample) => {
    const opened = openedOf(sample)
    const n = sumOver(opened, ({ seen }) => seen)
    if (n < LEAST_COMMENTS) return null
    const hits = sumOver(opened, ({ creatorReplies }) => creatorReplies)
    return {
      // A thread may show more replies than comments.
      points: pointsOver(CURVE, wilson(Math.min(hits, n), n)),
      reason: engagementMessage('engagement.creator-replies', { observed: roundForText((100 * hits) / n) }),
      evidence: openedCommentEvidence(opened, (each) => countText(each.creatorReplies, 'replies')),
    }
  },
}
