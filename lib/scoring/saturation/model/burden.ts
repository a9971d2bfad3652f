import type { KnownBrand } from '@/lib/domain/campaign'
import type { Brief, PartnershipState } from '@/lib/domain/score'
import { wilson } from '@/lib/scoring/statistics/estimate'
import type { Band } from './bands'
import { nameKey } from '@/lib/scoring/saturation/partnership/brand-book'
import type { Age, JudgedPost, JudgedPosts } from './judged-posts'

/**
 * How the doubtful parts of the evidence are taken: at their likeliest, all in the creator's favour (`best`) or all against
 * (`worst`). The score is worked out three times; its range is what lies between the outer two.
 */
export type View = 'likeliest' | 'best' | 'worst'

/** Points taken from 100, each 0 or more. */
export interface Burden {
  readonly share: number
  readonly recentDeals: number
  readonly lastDeal: number
  readonly brands: number
  readonly competitors: number
}

/** The most each part can take away. Together more than 100: room left ends at 0. Own choice: the share is what is published about, the rest moves it; no labelled set to fit them to. */
export const MOST = { share: 55, recentDeals: 15, lastDeal: 8, brands: 8, competitors: 30 } as const

/** A suspected deal counts half where the likeliest is asked for: own choice: people are unsure too, fifteen agree with a kappa of .59 only ([bertaglia-2023]). */
const SUSPECTED_WEIGHT = 0.5
/** A deal without a date may lie in the last 30 days or not. Own choice: a quarter, as 30 days are of the 120 or so that a first page may show. */
const UNDATED_WEIGHT = 0.25
/** An undated deal with a competitor. Own choice: as likely inside the window as outside. */
const UNDATED_CONFLICT = 0.5
/** Usual exclusivity after a post, when the brief says nothing. Own choice: three months. */
export const DEFAULT_WINDOW_DAYS = 90
/** A deal is recent for so many days, and the last one weighs something for so many. Own choice: a month, and a month and a half. */
const RECENT_DAYS = 30
const LAST_DEAL_DAYS = 45

/** How sure it is that a post is a deal, 0–1. */
export function dealWeight(judged: JudgedPost, view: View): number {
  const { state, evidence } = judged.partnership
  if (state === 'none') return 0
  if (state === 'suspected') return view === 'worst' ? 1 : view === 'best' ? 0 : SUSPECTED_WEIGHT
  // The creator's own unmistakable words are as sure as the label; gifts and commissions may be smaller than a deal.
  const sure = state === 'labelled' || evidence.some((one) => /^disclosure:[a-z]+:(strong|partner)$/.test(one.via))
  return sure || view !== 'best' ? 1 : 0
}

/** Recency-weighted share of deals among the readable posts with its interval; unread posts stretch it. */
export function shareOfDeals(
  { readable, unread }: JudgedPosts,
  counts: (judged: JudgedPost) => number,
): { value: number; low: number; high: number } {
  const sum = readable.reduce((total, judged) => total + judged.weight, 0)
  if (sum === 0) return { value: 0, low: 0, high: 1 }
  const squares = readable.reduce((total, judged) => total + judged.weight ** 2, 0)
  const share = readable.reduce((total, judged) => total + judged.weight * counts(judged), 0) / sum
  // Effective number of posts, source: [kish-1965]: uneven weights tell as much as fewer even ones.
  const effective = sum ** 2 / squares
  const range = wilson(share * effective, effective)
  const doubt = unreadDoubt(readable.length, unread)
  return { value: share, low: range.low * (1 - doubt), high: range.high + (1 - range.high) * doubt }
}

/** How far unread posts may differ from the read ones: half of their share among all posts; 0 when all were read. Own choice: they are probably like the others. */
function unreadDoubt(read: number, unread: number): number {
  return unread === 0 ? 0 : (0.5 * unread) / (read + unread)
}

/** Everything the points depend on, so that the three views differ in nothing but their view. */
export interface Weighing {
  readonly posts: JudgedPosts
  readonly brief: Brief | null
  readonly bands: readonly Band[]
}

/** Points taken away as seen from one side. Every part grows, or stays, with every further or surer deal. */
export function burden({ posts, brief, bands }: Weighing, view: View): Burden {
  const share = shareOfDeals(posts, (judged) => dealWeight(judged, view))
  const at = view === 'best' ? share.low : view === 'worst' ? share.high : share.value
  const perBand = bands.map((band) => sharePoints(at, band))
  return {
    share:
      view === 'best'
        ? Math.min(...perBand)
        : view === 'worst'
          ? Math.max(...perBand)
          : perBand.reduce((sum, one) => sum + one, 0) / perBand.length,
    recentDeals: MOST.recentDeals * (1 - Math.exp(-recentDeals(posts.readable, view) / 4)),
    lastDeal: MOST.lastDeal * lastDeal(posts.readable, view),
    brands: MOST.brands * (1 - Math.exp(-Math.max(0, brandWeights(posts.readable, view) - 1) / 4)),
    competitors: competitorPoints(conflicts(posts.readable, brief), view),
  }
}

/** Straight lines between: nothing 0, the band's low end 10, its high end 30, twice that 48, three times 55. Own choice: gentle inside the band, most of the points by twice its end. */
function sharePoints(share: number, band: Band): number {
  const knots: readonly (readonly [number, number])[] = [
    [0, 0],
    [band.low, 10],
    [band.high, 30],
    [2 * band.high, 48],
    [3 * band.high, MOST.share],
  ]
  for (let at = 1; at < knots.length; at++) {
    const [x0, y0] = knots[at - 1] ?? [0, 0]
    const [x1, y1] = knots[at] ?? [1, MOST.share]
    if (share <= x1) return x1 > x0 ? y0 + ((share - x0) / (x1 - x0)) * (y1 - y0) : y1
  }
  return MOST.share
}

/** Deals with one brand are one deal, however many posts; a deal without a known brand stands for itself. */
function byDeal(readable: readonly JudgedPost[], weigh: (judged: JudgedPost) => number): number {
  const deals = new Map<string, number>()
  for (const judged of readable) {
    const weight = weigh(judged)
    if (weight === 0) continue
    const key = nameKey(judged.partnership.brands[0] ?? '') || `post ${judged.post.key}`
    deals.set(key, Math.max(deals.get(key) ?? 0, weight))
  }
  return [...deals.values()].reduce((sum, weight) => sum + weight, 0)
}

export function recentDeals(readable: readonly JudgedPost[], view: View): number {
  return byDeal(readable, (judged) => dealWeight(judged, view) * within(judged.age, RECENT_DAYS, { view, undated: UNDATED_WEIGHT }))
}

function brandWeights(readable: readonly JudgedPost[], view: View): number {
  return byDeal(readable, (judged) => dealWeight(judged, view))
}

/** 1 for a deal today, falling to 0 over 45 days; the freshest counts. */
function lastDeal(readable: readonly JudgedPost[], view: View): number {
  const freshness = (judged: JudgedPost): number => {
    if (!judged.age) return view === 'worst' ? 1 : view === 'best' ? 0 : UNDATED_WEIGHT
    const days = view === 'worst' ? judged.age.low : view === 'best' ? judged.age.high : judged.age.value
    return Math.max(0, 1 - days / LAST_DEAL_DAYS)
  }
  return readable.reduce((most, judged) => Math.max(most, dealWeight(judged, view) * freshness(judged)), 0)
}

function within(age: Age | null, days: number, { view, undated }: { view: View; undated: number }): number {
  if (!age) return view === 'worst' ? 1 : view === 'best' ? 0 : undated
  const at = view === 'worst' ? age.low : view === 'best' ? age.high : age.value
  return at <= days ? 1 : 0
}

/** Goods were received and nothing points to more: no work for the brand, and no exclusivity is owed for it. */
export const isGift = ({ partnership: { state, evidence } }: JudgedPost): boolean =>
  state === 'disclosed' && evidence.every(({ kind, via }) => kind === 'mention' || /^disclosure:[^:]+:gift$/.test(via))

/** A deal with a competitor of the brief. */
export interface Conflict {
  readonly judged: JudgedPost
  readonly competitor: KnownBrand
  readonly windowDays: number
}

/** Deals of the readable posts with the brief's competitors, whenever they were; gifts are none. */
export function conflicts(readable: readonly JudgedPost[], brief: Brief | null): Conflict[] {
  if (!brief) return []
  return readable.flatMap((judged) => {
    if (judged.partnership.state === 'none' || isGift(judged)) return []
    return brief.competitors
      .filter((competitor) => judged.partnership.brands.includes(competitor.name))
      .map((competitor) => ({ judged, competitor, windowDays: competitor.windowDays ?? DEFAULT_WINDOW_DAYS }))
  })
}

/** 20 for the surest conflict inside its window, 4 for each further one, at most 30. Own choice: one conflict binds, more only confirm it. */
function competitorPoints(found: readonly Conflict[], view: View): number {
  const weights = found.map(
    ({ judged, windowDays }) => dealWeight(judged, view) * within(judged.age, windowDays, { view, undated: UNDATED_CONFLICT }),
  )
  const most = Math.max(0, ...weights)
  const rest = weights.reduce((sum, weight) => sum + weight, 0) - most
  return Math.min(MOST.competitors, 20 * most + 4 * Math.max(0, rest))
}

/** Counts of readable posts per class, plain and unweighted: what people check by hand. */
export function countStates(readable: readonly JudgedPost[]): Record<PartnershipState, number> {
  const counts: Record<PartnershipState, number> = { labelled: 0, disclosed: 0, suspected: 0, none: 0 }
  for (const { partnership } of readable) counts[partnership.state]++
  return counts
}
