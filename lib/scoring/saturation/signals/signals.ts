import type { Evidence, Message, Signal } from '@/lib/domain/score'
import {
  brandsSignal,
  competitorGiftSignal,
  competitorSignal,
  likelyCompetitorSignal,
  ownBrandSignal,
  topBrandSignal,
} from './brand-signals'
import { countStates, dealWeight, recentDeals, shareOfDeals } from '@/lib/scoring/saturation/model/burden'
import { hygiene } from '@/lib/scoring/saturation/model/hygiene'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { comparePerformance } from '@/lib/scoring/saturation/model/performance'
import { sameCategory } from '@/lib/scoring/saturation/model/same-category'
import { dealsOf, firstEvidence, message, percent, signal, type SignalInput } from '@/lib/scoring/saturation/model/signal'

/** The signals of saturation, those with the most points first; information without points last. */
export function saturationSignals(input: SignalInput): Signal[] {
  const scored = [shareSignal(input), recentSignal(input), lastSignal(input), brandsSignal(input), competitorSignal(input)]
  const told = [
    topBrandSignal(input),
    ownBrandSignal(input),
    competitorGiftSignal(input),
    likelyCompetitorSignal(input),
    sameCategorySignal(input),
    performanceSignal(input),
    hygieneSignal(input),
    unreadSignal(input),
  ]
  return [...scored, ...told].filter((one) => one !== null).sort((a, b) => a.points - b.points)
}

function shareSignal({ weighing, points, band }: SignalInput): Signal {
  const { readable } = weighing.posts
  const counts = countStates(readable)
  const labelled = shareOfDeals(weighing.posts, ({ partnership }) => (partnership.state === 'labelled' ? 1 : 0))
  const all = shareOfDeals(weighing.posts, (judged) => dealWeight(judged, 'worst'))
  const deals = counts.labelled + counts.disclosed + counts.suspected
  const classes = (['labelled', 'disclosed', 'suspected'] as const)
    .filter((state) => counts[state] > 0)
    .map((state) => `${state}:${counts[state]}`)
  const values = { posts: readable.length, deals, classes: classes.join(' '), low: percent(labelled.low), high: percent(all.high) }
  const reason = band
    ? message('share', { ...values, tier: band.tier, bandLow: percent(band.low), bandHigh: percent(band.high) })
    : message('share-any-size', values)
  return signal('share', {
    points: points.share,
    reason:
      deals > 0 ? reason : message(all.high < 0.1 ? 'share-none-sure' : 'share-none', { posts: readable.length, high: percent(all.high) }),
    evidence: firstEvidence(dealsOf(readable)),
    innocent: counts.suspected > 0 ? [message('innocent.fan'), message('innocent.own-shop'), message('innocent.affiliate')] : [],
  })
}

function recentSignal({ weighing, points }: SignalInput): Signal | null {
  const { readable } = weighing.posts
  if (readable.every((judged) => dealWeight(judged, 'worst') === 0)) return null
  const [low, high] = [recentDeals(readable, 'best'), recentDeals(readable, 'worst')]
  const recent = dealsOf(readable).filter(({ age }) => age === null || age.low <= 30)
  return signal('recent-deals', {
    points: points.recentDeals,
    reason: recentReason(low, high),
    evidence: firstEvidence(recent),
    innocent: recent.length > 0 ? [message('innocent.season')] : [],
  })
}

function recentReason(low: number, high: number): Message {
  if (high === 0) return message('recent-deals-none')
  if (low === high) return message('recent-deals', { deals: low })
  return low === 0 ? message('recent-deals-most', { high }) : message('recent-deals-range', { low, high })
}

function lastSignal({ weighing, points }: SignalInput): Signal | null {
  const last = dealsOf(weighing.posts.readable).find(({ age }) => age !== null)
  if (!last?.age) return null
  const brand = last.partnership.brands[0]
  const days = Math.round(last.age.value)
  const key = last.partnership.state === 'suspected' ? 'last-deal-suspected' : 'last-deal'
  return signal('last-deal', {
    points: points.lastDeal,
    reason: brand === undefined ? message(key, { days }) : message(`${key}-brand`, { days, brand }),
    evidence: last.partnership.evidence,
  })
}

function sameCategorySignal({ facts, weighing, now }: SignalInput): Signal | null {
  const found = sameCategory(dealsOf(weighing.posts.readable), { facts, brief: weighing.brief, now })
  const latest = found?.deals[0]?.judged
  if (!found || !latest) return null
  const values = { posts: found.deals.length, of: found.of }
  return signal('same-category', {
    points: 0,
    reason: latest.age
      ? message('same-category', { ...values, days: Math.round(latest.age.value) })
      : message('same-category-undated', values),
    evidence: found.deals.flatMap(({ judged, words }) => categoryEvidence(judged, words)),
    innocent: [message('innocent.on-topic')],
  })
}

/** What made the post a deal, told with the words of the brief where it has any. */
function categoryEvidence({ partnership }: JudgedPost, words: readonly string[]): Evidence[] {
  const first = partnership.evidence[0]
  if (!first) return []
  return words.length === 0 ? [first] : [{ ...first, kind: 'words', text: words.join(', ').slice(0, 300), via: 'category:words' }]
}

function performanceSignal({ weighing, seed }: SignalInput): Signal | null {
  const found = comparePerformance(weighing.posts.readable, seed)
  if (!found) return null
  const { ratio, unit, sponsored, organic } = found
  return signal('performance', {
    points: 0,
    reason: message('performance', {
      share: percent(ratio.value),
      low: percent(ratio.low),
      high: percent(ratio.high),
      unit,
      sponsored,
      organic,
    }),
    evidence: [],
    innocent: ratio.high < 1 ? [message('innocent.boost')] : [],
  })
}

function hygieneSignal({ weighing }: SignalInput): Signal | null {
  const found = hygiene(weighing.posts.readable, weighing.brief?.markets ?? [])
  if (!found) return null
  return signal('hygiene', { points: 0, reason: message(found.key, found.values), evidence: found.evidence })
}

function unreadSignal({ weighing }: SignalInput): Signal | null {
  const { unread } = weighing.posts
  if (unread === 0) return null
  return signal('unread', { points: 0, reason: message('unread', { unread }), evidence: [] })
}
