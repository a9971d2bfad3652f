import { median, quantileSorted, ascending } from '../../estimate'
import { EVEN_CURVE, FLOORS, LEAST_POSTS } from '../constants'
import { boundsOf, pointsOver } from '../curve'
import { oddsOf, positive, reactionSeries, roundingWidth } from '../series'
import { countEvidence, innocentIf, message, openPosts, shown } from '../signal'
import type { EngagementSignal } from '../signal'

/** Scatter of the log-odds from the posts that happened to be seen, in nats either way. */
export const ODDS_DOUBT = 1
/** Nats by which the log-odds move per unit of mean log rounding; roundings are independent, so they add up with the root of the posts. */
export const ROUNDING_REACH = 4

/**
 * Likes that never fall far: the mark of the same number added to every post.
 * Formula: log of the mean likelihood ratio "a floor of 0.5, 1, 2 or 4 times the organic likes" against "none" (like-model.ts).
 * Monotone: fewer points with higher log-odds. Needs 6 posts. Expected range of the quietest post: B2 and the bench.
 */
export const evenLikes: EngagementSignal = {
  id: 'even-likes',
  weight: 15,
  ...boundsOf(EVEN_CURVE),
  applies: () => true,
  measure: (sample) => {
    const series = reactionSeries(sample)
    if (!series) return { need: [openPosts(sample, LEAST_POSTS)] }
    const likes = positive(series.counts)
    const oddity = oddsOf(
      series.counts,
      series.even,
      FLOORS.map((times) => ({ times, share: 1 })),
    )
    const doubt = ODDS_DOUBT + ROUNDING_REACH * Math.sqrt(likes.length) * roundingWidth(series.counts)
    const points = pointsOver(EVEN_CURVE, { value: oddity, low: oddity - doubt, high: oddity + doubt })
    const quietest = (100 * quantileSorted(ascending(likes), 0)) / median(likes)
    const usual = series.moving ? { low: 5, high: 55 } : { low: 25, high: 75 }
    return {
      points,
      oddity,
      measured: oddity,
      reason: message(points.value < -2 ? 'engagement.even-likes' : 'engagement.even-likes-ok', {
        observed: shown(quietest),
        posts: likes.length,
        unit: series.field,
        ...usual,
      }),
      evidence: countEvidence(series.posts, series.field),
      innocent: innocentIf(points.value, 'news', 'community', 'small-sample'),
    }
  },
}
