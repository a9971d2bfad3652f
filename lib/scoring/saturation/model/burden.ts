import type { KnownBrand } from '@/lib/domain/campaign'
import type { Brief } from '@/lib/domain/score'
import type { Band } from './bands'
import { nameKey } from '@/lib/scoring/saturation/partnership/brand-book'
import type { JudgedPost, JudgedPosts } from './judged-posts'

/**
 * How doubtful evidence counts: as `likeliest`, all for the creator (`best`) or all against (`worst`). The score is computed three
 * times; the outer two are its range.
 */
export type View = 'likeliest' | 'best' | 'worst'

/**
 * Weight of a suspected deal at its likeliest. Own choice: people are unsure too; fifteen agree with a kappa of .59 only
 * ([bertaglia-2023]).
 */
const SUSPECTED_WEIGHT = 0.5
/**
 * Weight of an undated deal in the last 30 days. Own choice: 30 of the 120 days or so that a first page may show.
 */
export const UNDATED_WEIGHT = 0.25
/** Usual exclusivity after a post, when the brief says nothing. Own choice: three months. */
export const DEFAULT_WINDOW_DAYS = 90

/** Probability that a post is a deal, 0–1. */
export function dealWeight(judged: JudgedPost, view: View): number {
  const { state, evidence } = judged.partnership
  if (state === 'none') return 0
  if (state === 'suspected') return view === 'worst' ? 1 : view === 'best' ? 0 : SUSPECTED_WEIGHT
  // The creator's own unmistakable words are as sure as the label; gifts and commissions may be smaller than a deal.
  const sure = state === 'labelled' || evidence.some((one) => /^disclosure:[a-z]+:(strong|partner)$/.test(one.via))
  return sure || view !== 'best' ? 1 : 0
}

/** All that the points depend on besides the view. */
export interface Weighing {
  readonly posts: JudgedPosts
  readonly brief: Brief | null
  readonly bands: readonly Band[]
}

/** Weights by deal: all posts for one brand are one deal; a post without a known brand is a deal of its own. */
export function weightByDeal(readable: readonly JudgedPost[], weigh: (judged: JudgedPost) => number): number {
  const deals = new Map<string, number>()
  for (const judged of readable) {
    const weight = weigh(judged)
    if (weight === 0) continue
    const key = nameKey(judged.partnership.brands[0] ?? '') || `post ${judged.post.key}`
    deals.set(key, Math.max(deals.get(key) ?? 0, weight))
  }
  return [...deals.values()].reduce((sum, weight) => sum + weight, 0)
}

/** Days since a post in one view; `null` without a date. */
export function daysSince({ age }: JudgedPost, view: View): number | null {
  return age && (view === 'worst' ? age.low : view === 'best' ? age.high : age.value)
}

/** Weight of an undated post in one view; `likeliest` is the share of undated posts inside the window. */
export const undated = (likeliest: number, view: View): number => (view === 'worst' ? 1 : view === 'best' ? 0 : likeliest)

/** 1 for a post of the last `days`, 0 for an older one; without a date, `undatedWeight` at its likeliest. */
export function within(judged: JudgedPost, days: number, { view, undatedWeight }: { view: View; undatedWeight: number }): number {
  const since = daysSince(judged, view)
  return since === null ? undated(undatedWeight, view) : since <= days ? 1 : 0
}

/** Whether goods were received and nothing points to more: no work for the brand, so no exclusivity. */
export const isGift = ({ partnership: { state, evidence } }: JudgedPost): boolean =>
  state === 'disclosed' && evidence.every(({ kind, via }) => kind === 'mention' || /^disclosure:[^:]+:gift$/.test(via))

/** A deal with a competitor of the brief. */
export interface Conflict {
  readonly judged: JudgedPost
  readonly competitor: KnownBrand
  readonly windowDays: number
}

/** Deals of the readable posts with the brief's competitors, at any time, without gifts. */
export function conflicts(readable: readonly JudgedPost[], brief: Brief | null): Conflict[] {
  if (!brief) return []
  return readable.flatMap((judged) => {
    if (judged.partnership.state === 'none' || isGift(judged)) return []
    return brief.competitors
      .filter((competitor) => judged.partnership.brands.includes(competitor.name))
      .map((competitor) => ({ judged, competitor, windowDays: competitor.windowDays ?? DEFAULT_WINDOW_DAYS }))
  })
}
