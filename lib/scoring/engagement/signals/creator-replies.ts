import { wilson } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { openedCommentEvidence, counted, LEAST_COMMENTS, openedOf, sumOver } from '@/lib/scoring/engagement/model/opened-comments'
import { engagementMessage, shown } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/** Points by replies of the creator per comment. Own choice: a creator who answers every fifth comment talks to people, more earns nothing. */
const CURVE: Curve = [
  [0, 0],
  [0.05, 1],
  [0.2, 3],
]

/** Answers of the creator per comment seen. Monotone: more points with more answers. */
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
      // A thread may hold more answers than comments that were seen.
      points: pointsOver(CURVE, wilson(Math.min(hits, n), n)),
      reason: engagementMessage('engagement.creator-replies', { observed: shown((100 * hits) / n) }),
      evidence: openedCommentEvidence(opened, (each) => counted(each.creatorReplies, 'replies')),
    }
  },
}
