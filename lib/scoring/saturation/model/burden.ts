import type { KnownBrand } from '@/lib/domain/campaign'
import type { Brief } from '@/lib/domain/score'
import type { Band } from './bands'
import { nameKey } from '@/lib/scoring/saturation/partnership/brand-book'
import type { JudgedPost, JudgedPosts } from './judged-posts'

/**
 * How the doubtful parts of the evidence are taken: at their likeliest, all in the creator's favour (`best`) or all against
 * (`worst`). The score is worked out three times; its range is what lies between the outer two.
 */
export type View = 'likeliest' | 'best' | 'worst'

/**
 * A suspected deal counts half where the likeliest is asked for. Own choice: people are unsure too, fifteen agree with a kappa of .59 only
 * ([bertaglia-2023]).
 */
const SUSPECTED_WEIGHT = 0.5
/**
 * A deal without a date may lie in the last 30 days or not. Own choice: a quarter, as 30 days are of the 120 or so that a first page may
 * show.
 */
export const UNDATED_WEIGHT = 0.25
/** Usual exclusivity after a post, when the brief says nothing. Own choice: three months. */
export const DEFAULT_WINDOW_DAYS = 90

/** How sure it is that a post is a deal, 0–1. */
export function dealWeight(judged: JudgedPost, view: View): number {
  const { state, evidence } = judged.partnership
  if (state === 'none') return 0
  if (state === 'suspected') return view === 'worst' ? 1 : view === 'best' ? 0 : SUSPECTED_WEIGHT
  // The creator's own unmistakable words are as sure as the label; gifts and commissions may be smaller than a deal.
  const sure = state === 'labelled' || evidence.some((one) => /^disclosure:[a-z]+:(strong|partner)$/.test(one.via))
  return sure || view !== 'best' ? 1 : 0
}

/** Everything the points depend on, so that the three views differ in nothing but their view. */
export interface Weighing {
  readonly posts: JudgedPosts
  readonly brief: Brief | null
  readonly bands: readonly Band[]
}

/** Deals with one brand are one deal, however many posts; a deal without a known brand stands for itself. */
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

/** Days since a post as seen from one side; `null` for a post without a date. */
export function daysSince({ age }: JudgedPost, view: View): number | null {
  return age && (view === 'worst' ? age.low : view === 'best' ? age.high : age.value)
}

/** What something without a date counts as seen from one side; `likeliest` is the share of such that lie within what is asked. */
export const undated = (likeliest: number, view: View): number => (view === 'worst' ? 1 : view === 'best' ? 0 : likeliest)

/** Whether a post lies within the last days: 1 or 0, for one without a date `undatedWeight` at its likeliest. */
export function within(judged: JudgedPost, days: number, { view, undatedWeight }: { view: View; undatedWeight: number }): number {
  const since = daysSince(judged, view)
  return since === null ? undated(undatedWeight, view) : since <= days ? 1 : 0
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
