import { readFileSync } from 'node:fs'
import type { Score, Scores } from '@/lib/domain/score'
import { engagementScore } from '@/lib/scoring/engagement/engagement-score'
import { seededRandom } from '@/lib/scoring/statistics/random'
import { SORT_WEIGHTS, sortKey } from '@/lib/scoring/verdict'
import { traitsOf } from '@/tests/support/traits'
import { factsOf } from './engagement'
import type { Account } from './injections'
import type { BenchTable } from './table'

const FACTORS = [0.5, 1.5]

/** Ranks from 0, ties sharing their mean. */
function ranksOf(values: readonly number[]): number[] {
  const order = values.map((value, at) => ({ value, at })).sort((a, b) => a.value - b.value)
  const ranks: number[] = values.map(() => 0)
  for (let from = 0; from < order.length;) {
    let to = from
    while (to + 1 < order.length && order[to + 1]?.value === order[from]?.value) to += 1
    for (let at = from; at <= to; at += 1) ranks[order[at]?.at ?? 0] = (from + to) / 2
    from = to + 1
  }
  return ranks
}

/** Spearman's rank correlation and the mean change of rank as a share of the list. */
function compared(before: readonly number[], after: readonly number[]): { spearman: number; moved: number } {
  const [a, b] = [ranksOf(before), ranksOf(after)]
  const middle = (a.length - 1) / 2
  let [both, left, right, moved] = [0, 0, 0, 0]
  a.forEach((rank, at) => {
    const other = b[at] ?? 0
    both += (rank - middle) * (other - middle)
    left += (rank - middle) ** 2
    right += (other - middle) ** 2
    moved += Math.abs(rank - other)
  })
  return { spearman: both / Math.sqrt(left * right), moved: moved / a.length / a.length }
}

interface Line {
  readonly name: string
  readonly spearman: number
  readonly moved: number
}

/** Every signal's points made half and half again as large, one at a time, on the real accounts of [instafake-2019]. */
function engagementLines(file: string): Line[] {
  const accounts = (JSON.parse(readFileSync(file, 'utf8')) as Account[]).filter(({ posts }) => posts.length >= 8)
  const points = accounts.map((account) => {
    const { facts, now } = factsOf(account, 30)
    return new Map(
      engagementScore(facts, { now, traits: traitsOf(facts.profile.platform) }).signals.map((signal) => [signal.id, signal.points]),
    )
  })
  const total = (of: ReadonlyMap<string, number>, id: string, factor: number) =>
    [...of].reduce((sum, [signal, value]) => sum + value * (signal === id ? factor : 1), 0)
  const before = points.map((of) => total(of, '', 1))
  const ids = [...(points[0]?.keys() ?? [])].filter((id) => points.some((of) => (of.get(id) ?? 0) !== 0))
  return ids.flatMap((id) =>
    FACTORS.map((factor) => ({
      name: `${id} × ${factor}`,
      ...compared(
        before,
        points.map((of) => total(of, id, factor)),
      ),
    })),
  )
}

const scored = (value: number): Score => ({ state: 'scored', value, low: value, high: value, confidence: 1, signals: [] })

/** The weights of the sort key, one at a time, on 500 invented creators whose three scores are independent. */
function sortKeyLines(): Line[] {
  const random = seededRandom(7)
  const draw = () => scored(Math.min(100, Math.max(1, 60 + 35 * (random() + random() - 1))))
  const sample = Array.from({ length: 500 }, (): Scores => ({ engagement: draw(), fit: draw(), saturation: draw() }))
  const keys = (weights: typeof SORT_WEIGHTS) => sample.map((scores) => sortKey(scores, weights) ?? 0)
  const before = keys(SORT_WEIGHTS)
  return (['engagement', 'fit', 'saturation'] as const).flatMap((id) =>
    FACTORS.map((factor) => ({
      name: `sort key: ${id} × ${factor}`,
      ...compared(before, keys({ ...SORT_WEIGHTS, [id]: SORT_WEIGHTS[id] * factor })),
    })),
  )
}

/** What moving weights by half does to the order of a sample: the signals of engagement and the weights of the sort key. */
export function sensitivityTable(file: string): BenchTable {
  const engagement = engagementLines(file).sort((a, b) => a.spearman - b.spearman)
  const key = sortKeyLines().sort((a, b) => a.spearman - b.spearman)
  const worst = (lines: readonly Line[]) => Math.min(...lines.map(({ spearman }) => spearman))
  return {
    title: 'Sensitivity: one weight at a time moved by half',
    rows: [
      ['weight', 'rank correlation with the order before', 'mean change of rank, share of the list'],
      ...[...engagement.slice(0, 6), ...key].map(({ name, spearman, moved }) => [
        name,
        spearman.toFixed(3),
        `${(100 * moved).toFixed(1)} %`,
      ]),
    ],
    figures: { engagement: worst(engagement), sortKey: worst(key) },
    notes: [
      'Engagement: the six signals that move the order most, real accounts, 30 posts. Sort key: 500 invented creators with independent scores, which is the hardest case.',
    ],
  }
}
