import type { Brief, CreatorFacts, Evidence, Message, Signal } from '@/lib/domain/score'
import type { Band } from './bands'
import { likelyCompetitor, nameKey } from './brand-book'
import { conflicts, countStates, dealWeight, isGift, recentDeals, shareOfDeals, type Burden, type Weighing } from './burden'
import { hygiene } from './hygiene'
import type { JudgedPost } from './judged-posts'
import type { SaturationMessage } from './messages'
import { comparePerformance } from './performance'
import { sameCategory } from './same-category'

const MAX_EVIDENCE = 20

type Said = SaturationMessage extends infer Key ? (Key extends `saturation.${infer Name}` ? Name : never) : never

export interface SignalInput {
  readonly facts: CreatorFacts
  readonly weighing: Weighing
  readonly points: Burden
  /** The band of the creator's size; `null` without a follower count. */
  readonly band: Band | null
  readonly seed: number
  /** Epoch milliseconds. */
  readonly now: number
}

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

function message(key: Said, values: Message['values'] = {}): Message {
  return { key: `saturation.${key}`, values }
}

function signal(
  id: string,
  found: { points: number; reason: Message; evidence: readonly Evidence[]; innocent?: readonly Message[] },
): Signal {
  const points = found.points === 0 ? 0 : -found.points
  return {
    id: `saturation.${id}`,
    points,
    reason: found.reason,
    evidence: found.evidence.slice(0, MAX_EVIDENCE),
    innocent: found.innocent ?? [],
  }
}

const percent = (share: number): number => Math.round(share * 100)

/** Deals newest first, undated last. */
function dealsOf(readable: readonly JudgedPost[]): JudgedPost[] {
  return readable
    .filter(({ partnership }) => partnership.state !== 'none')
    .sort((a, b) => (a.age?.value ?? Infinity) - (b.age?.value ?? Infinity) || (a.post.key < b.post.key ? -1 : 1))
}

function firstEvidence(judged: readonly JudgedPost[]): Evidence[] {
  return judged.flatMap(({ partnership }) => partnership.evidence.slice(0, 1))
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

/** Brands of the deals with the number of posts for each, most first. */
function brandCounts(readable: readonly JudgedPost[]): { name: string; posts: JudgedPost[] }[] {
  const counted = new Map<string, { name: string; posts: JudgedPost[] }>()
  for (const judged of dealsOf(readable)) {
    const name = judged.partnership.brands[0]
    if (name === undefined) continue
    const entry = counted.get(nameKey(name)) ?? { name, posts: [] }
    entry.posts.push(judged)
    counted.set(nameKey(name), entry)
  }
  return [...counted.values()].sort((a, b) => b.posts.length - a.posts.length || (nameKey(a.name) < nameKey(b.name) ? -1 : 1))
}

function brandsSignal({ weighing, points }: SignalInput): Signal | null {
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

function topBrandSignal({ weighing }: SignalInput): Signal | null {
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

function competitorSignal({ weighing, points }: SignalInput): Signal | null {
  const found = conflicts(weighing.posts.readable, weighing.brief)
  if (found.length === 0) return null
  const sorted = [...found].sort((a, b) => (a.judged.age?.value ?? Infinity) - (b.judged.age?.value ?? Infinity))
  const newest = sorted[0]
  if (!newest) return null
  const { judged, competitor, windowDays } = newest
  const values = { brand: competitor.name, window: windowDays, posts: found.length }
  const age = judged.age
  const reason =
    age === null
      ? message('competitor-undated', values)
      : age.value > windowDays
        ? message('competitor-past', { ...values, days: Math.round(age.value) })
        : message('competitor', { ...values, days: Math.round(age.value), left: Math.max(0, windowDays - Math.round(age.value)) })
  return signal('competitor', {
    points: points.competitors,
    reason,
    evidence: sorted.flatMap((conflict) => conflict.judged.partnership.evidence),
    innocent: judged.partnership.state === 'suspected' ? [message('innocent.fan')] : [],
  })
}

/** Gifts of competitors: worth knowing, no work for them. */
function competitorGiftSignal({ weighing }: SignalInput): Signal | null {
  const names = new Set(weighing.brief?.competitors.map(({ name }) => name))
  const gifts = dealsOf(weighing.posts.readable).filter(
    (judged) => isGift(judged) && judged.partnership.brands.some((name) => names.has(name)),
  )
  const brand = gifts[0]?.partnership.brands.find((name) => names.has(name))
  if (brand === undefined) return null
  return signal('competitor-gift', { points: 0, reason: message('competitor-gift', { brand }), evidence: firstEvidence(gifts) })
}

/** Partners whose name begins like a competitor's ("halden.boots"): only the person knows whether they are the same. */
function likelyCompetitorSignal({ weighing }: SignalInput): Signal | null {
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

function ownBrandSignal({ weighing }: SignalInput): Signal | null {
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
