import { median, rangeOf } from '@/lib/scoring/statistics/estimate'
import { GROWTH_CURVE, LEAST_POSTS, PAUSE_CURVE, RECENCY_CURVE } from '@/lib/scoring/engagement/model/constants'
import { boundsOf, pointsOver } from '@/lib/scoring/statistics/curve'
import { ofSample, postedAt } from '@/lib/scoring/engagement/model/sample'
import { innocentIf, message, profileEvidence, shown } from '@/lib/scoring/engagement/model/signal'
import type { EngagementSignal } from '@/lib/scoring/engagement/model/signal'
import type { Evidence } from '@/lib/domain/score'
import type { Snapshot } from '@/lib/domain/profile'

const DAY = 86_400_000
/** How far a coarse date may be off, days. Own choice: about one unit of what the page said. */
const SLACK: Readonly<Record<string, number>> = { second: 0, minute: 0, hour: 0.1, day: 1, id: 1, week: 7, month: 31, year: 366 }

/** Unpinned posts with a date, newest first. */
const dated = ofSample(({ all }) => all.filter((post) => post.pinned !== true && postedAt(post) !== undefined))

const dateEvidence = (posts: ReturnType<typeof dated>): Evidence[] =>
  posts.slice(0, 12).map((post) => ({ kind: 'count', text: post.postedAt ?? '', via: 'post:date', postId: post.id, postUrl: post.url }))

/** Days since the newest post. Monotone: fewer points with a longer silence. */
export const recency: EngagementSignal = {
  id: 'recency',
  weight: 3,
  ...boundsOf(RECENCY_CURVE),
  applies: () => true,
  measure: (sample) => {
    const [newest] = dated(sample)
    const at = newest && postedAt(newest)
    if (!newest || at === undefined) return { need: [message('need.dates')] }
    const days = Math.max(0, (sample.now - at) / DAY)
    const slack = SLACK[newest.postedAtPrecision ?? 'day'] ?? 1
    const points = pointsOver(RECENCY_CURVE, { value: days, low: Math.max(0, days - slack), high: days + slack })
    return {
      points,
      reason: message('engagement.recency', { observed: shown(days), high: 30 }),
      evidence: dateEvidence([newest]),
      innocent: innocentIf(points.value, 'break'),
    }
  },
}

/** The longest pause over the usual gap, with a day added to both so that a burst does not count. Monotone: fewer points with a longer pause. */
export const cadence: EngagementSignal = {
  id: 'cadence',
  weight: 3,
  ...boundsOf(PAUSE_CURVE),
  applies: () => true,
  measure: (sample) => {
    const posts = dated(sample).slice(0, 30)
    if (posts.length < LEAST_POSTS) return { need: [message('need.dates')] }
    const times = posts.map((post) => postedAt(post) ?? 0)
    const gaps = times.slice(1).map((time, at) => ((times[at] as number) - time) / DAY)
    const value = (Math.max(...gaps) + 1) / (median(gaps) + 1)
    const points = pointsOver(PAUSE_CURVE, { value, low: value / 1.3, high: value * 1.3 })
    return {
      points,
      reason: message('engagement.cadence', { observed: shown(value), high: 6 }),
      evidence: dateEvidence(posts),
      innocent: innocentIf(points.value, 'break'),
    }
  },
}

/** Visits that saw followers, oldest first; of two at the same moment the lower first, so that their order does not matter. */
const followed = (history: readonly Snapshot[]) =>
  history
    .filter(({ followers }) => followers && followers.value > 0)
    .sort((a, b) => a.at - b.at || (a.followers?.value ?? 0) - (b.followers?.value ?? 0))

/**
 * Growth between the person's own visits: log10 of the followers' ratio per 30 days, first to last visit.
 * Monotone: fewer points with a steeper rise. Needs two visits a week apart. Source: [hypeauditor-growth-undated].
 */
export const growth: EngagementSignal = {
  id: 'growth',
  weight: 3,
  ...boundsOf(GROWTH_CURVE),
  applies: () => true,
  measure: ({ history }) => {
    const visits = followed(history)
    const [first, last] = [visits[0], visits[visits.length - 1]]
    const days = first && last ? (last.at - first.at) / DAY : 0
    if (!first?.followers || !last?.followers || days < 7) return { need: [message('need.history')] }
    const per = 30 / Math.max(30, days)
    const [from, to] = [rangeOf(first.followers), rangeOf(last.followers)]
    const log = (after: number, before: number) => Math.log10(Math.max(1, after) / Math.max(1, before)) * per
    const points = pointsOver(GROWTH_CURVE, { value: log(to.value, from.value), low: log(to.low, from.high), high: log(to.high, from.low) })
    return {
      points,
      reason: message('engagement.growth', {
        observed: shown(100 * (to.value / from.value - 1)),
        days: Math.round(days),
        low: -2,
        high: 10,
      }),
      evidence: [profileEvidence('followers-first', first.followers), profileEvidence('followers-last', last.followers)],
      innocent: innocentIf(points.value, 'new-audience', 'viral', 'giveaway'),
    }
  },
}
