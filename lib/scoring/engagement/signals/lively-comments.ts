import type { CommentSample } from '@/lib/domain/post'
import { wilson } from '@/lib/scoring/statistics/estimate'
import type { Curve } from '@/lib/scoring/statistics/curve'
import { pointsOver } from '@/lib/scoring/statistics/curve'
import { openedCommentEvidence, LEAST_COMMENTS, openedOf, someComments, sumOver } from '@/lib/scoring/engagement/model/opened-comments'
import { engagementMessage, roundForText } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'

/**
 * Points by share of comments that ask or speak about the post. Own choice: no source gives a share; a third is lively; more earns little.
 */
const CURVE: Curve = [
  [0.05, 0],
  [0.15, 1],
  [0.35, 4],
  [0.6, 5],
]

const lively = (each: CommentSample): number => Math.min(each.seen, each.question + each.onTopic)

/** Comments that ask or speak about the post. Monotone: more points with a higher share. */
export const livelyCommentsSignal: EngagementSignal = {
  id: 'lively-comments',
  weight: 5,
  curve: CURVE,
  need: () => [engagementMessage('need.open-comments')],
  measure: (sample) => {
    const opened = openedOf(sample)
    const n = sumOver(opened, ({ seen }) => seen)
    if (n < LEAST_COMMENTS) return null
    const hits = sumOver(opened, lively)
    return {
      points: pointsOver(CURVE, wilson(hits, n)),
      reason: engagementMessage('engagement.lively-comments', { observed: roundForText((100 * hits) / n), comments: n, low: 5, high: 35 }),
      evidence: openedCommentEvidence(opened, (each) => someComments(lively(each), each.seen)),
    }
  },
}
