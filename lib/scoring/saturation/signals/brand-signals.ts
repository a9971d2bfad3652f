/** Signals about who the deals were with: how many brands, the brief's own, its competitors. */
import type { Brief, Signal } from '@/lib/domain/score'
import { likelyCompetitor } from '@/lib/scoring/saturation/partnership/brand-book'
import { type Conflict, conflicts, isGift } from '@/lib/scoring/saturation/model/burden'
import { brandCounts, dealsOf, firstEvidence, message, signal, type SignalInput } from '@/lib/scoring/saturation/model/signal'

/** How many brands there are; `null` while none is named. */
export function brandsSignal({ weighing, points }: SignalInput): Signal | null {
  const brands = brandCounts(weighing.posts.readable)
  if (brands.length === 0) return null
  const names = brands
    .slice(0, 5)
    .map(({ name }) => name)
    .join(', ')
  return signal('brands', {
    points: points.brands,
    reason: message(brands.length === 1 ? 'one-brand' : 'brands', { brands: brands.length, names }),
    evidence: brands.flatMap(({ posts }) => firstEvidence(posts.slice(0, 1))),
  })
}

/** How much one brand is among the deals, for information; `null` with fewer than three named deals. */
export function topBrandSignal({ weighing }: SignalInput): Signal | null {
  const brands = brandCounts(weighing.posts.readable)
  const top = brands[0]
  const all = brands.reduce((sum, { posts }) => sum + posts.length, 0)
  if (!top || all < 3) return null
  return signal('top-brand', {
    points: 0,
    reason: message('top-brand', { brand: top.name, posts: top.posts.length, of: all }),
    evidence: firstEvidence(top.posts),
  })
}

/** Work for a competitor of the brief against its exclusivity window; `null` where there is none. */
export function competitorSignal({ weighing, points }: SignalInput): Signal | null {
  const found = conflicts(weighing.posts.readable, weighing.brief)
  if (found.length === 0) return null
  const sorted = [...found].sort(
    (a, b) => WINDOWS.indexOf(windowOf(a)) - WINDOWS.indexOf(windowOf(b)) || (a.judged.age?.value ?? 0) - (b.judged.age?.value ?? 0),
  )
  const first = sorted[0]
  if (!first) return null
  const { judged, competitor, windowDays } = first
  const values = { brand: competitor.name, window: windowDays, posts: found.length }
  const days = Math.round(judged.age?.value ?? 0)
  const reasons = {
    running: () => message('competitor', { ...values, days, left: Math.max(0, windowDays - days) }),
    maybe: () => message('competitor-maybe', { ...values, days }),
    undated: () => message('competitor-undated', values),
    past: () => message('competitor-past', { ...values, days }),
  }
  return signal('competitor', {
    points: points.competitors,
    reason: reasons[windowOf(first)](),
    evidence: sorted.flatMap((conflict) => conflict.judged.partnership.evidence),
    innocent: judged.partnership.state === 'suspected' ? [message('innocent.fan')] : [],
  })
}

/** How a deal with a competitor stands to its window, what binds most first: whoever looks for a conflict looks for that one. */
const WINDOWS = ['running', 'maybe', 'undated', 'past'] as const

/** Past only when it is so however rough the date is. */
function windowOf({ judged: { age }, windowDays }: Conflict): (typeof WINDOWS)[number] {
  if (age === null) return 'undated'
  return age.value <= windowDays ? 'running' : age.low <= windowDays ? 'maybe' : 'past'
}

/** Gifts of competitors: worth knowing, no work for them. */
export function competitorGiftSignal({ weighing }: SignalInput): Signal | null {
  const names = new Set(weighing.brief?.competitors.map(({ name }) => name))
  const gifts = dealsOf(weighing.posts.readable).filter(
    (judged) => isGift(judged) && judged.partnership.brands.some((name) => names.has(name)),
  )
  const brand = gifts[0]?.partnership.brands.find((name) => names.has(name))
  if (brand === undefined) return null
  return signal('competitor-gift', { points: 0, reason: message('competitor-gift', { brand }), evidence: firstEvidence(gifts) })
}

/** Partners whose name begins like a competitor's ("halden.boots"): only the person knows whether they are the same. */
export function likelyCompetitorSignal({ weighing }: SignalInput): Signal | null {
  const { brief } = weighing
  if (!brief) return null
  for (const { name, posts } of brandCounts(weighing.posts.readable)) {
    const competitor = likelyCompetitor(name, brief.competitors)
    if (competitor)
      return signal('likely-competitor', {
        points: 0,
        reason: message('likely-competitor', { names: name, brand: competitor.name }),
        evidence: firstEvidence(posts),
      })
  }
  return null
}

/** Work for the brief's own brand, for information; `null` where there is none. */
export function ownBrandSignal({ weighing }: SignalInput): Signal | null {
  const own: Brief['brand'] = weighing.brief?.brand
  if (!own) return null
  const posts = dealsOf(weighing.posts.readable).filter(({ partnership }) => partnership.brands.includes(own.name))
  const latest = posts[0]
  if (!latest) return null
  const values = { brand: own.name, posts: posts.length }
  return signal('own-brand', {
    points: 0,
    reason: latest.age ? message('own-brand', { ...values, days: Math.round(latest.age.value) }) : message('own-brand-undated', values),
    evidence: firstEvidence(posts),
  })
}
