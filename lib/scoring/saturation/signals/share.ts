import type { PartnershipState } from '@/lib/domain/score'
import { wilson, type Range } from '@/lib/scoring/statistics/estimate'
import type { Band } from '@/lib/scoring/saturation/model/bands'
import { dealWeight } from '@/lib/scoring/saturation/model/burden'
import type { View, Weighing } from '@/lib/scoring/saturation/model/burden'
import type { JudgedPost, JudgedPosts } from '@/lib/scoring/saturation/model/judged-posts'
import { dealsOf, firstEvidence, saturationMessage, wholePercent, burdenPoints } from '@/lib/scoring/saturation/model/signal'
import type { SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** Most points taken. Own choice: more than any other signal, because the share has published figures; no labelled set to fit to. */
const MOST = 55

/**
 * Points taken by share, linear between: no deal 0, the band's low end 10, its high end 30, twice that 48, three times 55. Own choice:
 * gentle inside the band, most of the points by twice its end.
 */
function burdenOfShare(share: number, band: Band): number {
  const knots: readonly (readonly [number, number])[] = [
    [0, 0],
    [band.low, 10],
    [band.high, 30],
    [2 * band.high, 48],
    [3 * band.high, MOST],
  ]
  for (let at = 1; at < knots.length; at++) {
    const [x0, y0] = knots[at - 1] ?? [0, 0]
    const [x1, y1] = knots[at] ?? [1, MOST]
    if (share <= x1) return x1 > x0 ? y0 + ((share - x0) / (x1 - x0)) * (y1 - y0) : y1
  }
  return MOST
}

/** Recency-weighted share of deals among the readable posts with its interval; unread posts stretch it. */
function shareOfDeals({ readable, unread }: JudgedPosts, counts: (judged: JudgedPost) => number): Range {
  const sum = readable.reduce((total, judged) => total + judged.weight, 0)
  if (sum === 0) return { value: 0, low: 0, high: 1 }
  const squares = readable.reduce((total, judged) => total + judged.weight ** 2, 0)
  const share = readable.reduce((total, judged) => total + judged.weight * counts(judged), 0) / sum
  // Effective number of posts, source: [kish-1965]: uneven weights count as fewer even ones.
  const effective = sum ** 2 / squares
  const range = wilson(share * effective, effective)
  const doubt = unreadDoubt(readable.length, unread)
  return { value: share, low: range.low * (1 - doubt), high: range.high + (1 - range.high) * doubt }
}

/** Doubt by unread posts: half of their share among all posts; 0 when all were read. Own choice: they are probably like the others. */
function unreadDoubt(read: number, unread: number): number {
  return unread === 0 ? 0 : (0.5 * unread) / (read + unread)
}

/** Likeliest: the mean over the bands of the size; best and worst: the band that takes least or most. */
function burden({ posts, bands }: Weighing, view: View): number {
  const share = shareOfDeals(posts, (judged) => dealWeight(judged, view))
  const at = view === 'best' ? share.low : view === 'worst' ? share.high : share.value
  const perBand = bands.map((band) => burdenOfShare(at, band))
  if (view === 'best') return Math.min(...perBand)
  if (view === 'worst') return Math.max(...perBand)
  return perBand.reduce((sum, one) => sum + one, 0) / perBand.length
}

/** Unweighted counts of readable posts per class, as a person would check them by hand. */
function countStates(readable: readonly JudgedPost[]): Record<PartnershipState, number> {
  const counts: Record<PartnershipState, number> = { labelled: 0, disclosed: 0, suspected: 0, none: 0 }
  for (const { partnership } of readable) counts[partnership.state]++
  return counts
}

/** Share of deals among the posts, against the usual band for the size. Monotone: fewer points with a higher share. */
export const shareSignal: SaturationSignal = {
  id: 'saturation.share',
  burden,
  measure: ({ weighing, band }) => {
    const { readable } = weighing.posts
    const counts = countStates(readable)
    const labelled = shareOfDeals(weighing.posts, ({ partnership }) => (partnership.state === 'labelled' ? 1 : 0))
    const all = shareOfDeals(weighing.posts, (judged) => dealWeight(judged, 'worst'))
    const deals = counts.labelled + counts.disclosed + counts.suspected
    const classes = (['labelled', 'disclosed', 'suspected'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => `${state}:${counts[state]}`)
    const values = {
      posts: readable.length,
      deals,
      classes: classes.join(' '),
      low: wholePercent(labelled.low),
      high: wholePercent(all.high),
    }
    const reason = band
      ? saturationMessage('share', { ...values, tier: band.tier, bandLow: wholePercent(band.low), bandHigh: wholePercent(band.high) })
      : saturationMessage('share-any-size', values)
    return {
      points: burdenPoints(burden(weighing, 'likeliest')),
      reason:
        deals > 0
          ? reason
          : saturationMessage(all.high < 0.1 ? 'share-none-sure' : 'share-none', { posts: readable.length, high: wholePercent(all.high) }),
      evidence: firstEvidence(dealsOf(readable)),
      innocent:
        counts.suspected > 0
          ? [saturationMessage('innocent.fan'), saturationMessage('innocent.own-shop'), saturationMessage('innocent.affiliate')]
          : [],
    }
  },
}
