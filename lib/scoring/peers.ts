import type { Count } from '@/lib/domain/count'
import { rememberLast } from '@/lib/memo/memo'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { Profile } from '@/lib/domain/profile'
import type { Formula } from '@/lib/scoring/engagement/model/rate'
import { rateBenchmark } from '@/lib/scoring/engagement/model/prior'
import { PEER_LOG_SIZES, PEER_QUANTILES } from './peers-table'
import { bandOf, DEFAULT_BANDS, type Band } from '@/lib/scoring/saturation/model/bands'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { roomLeft } from '@/lib/scoring/saturation/saturation-score'

/** Scores of ordinary accounts, drawn behind a creator's own score. */
export interface Peers {
  /** Scores (0–100) of equally likely ordinary accounts, ascending. */
  readonly scores: readonly number[]
  /** Citation of the benchmark, as a person would write it. */
  readonly source: string
}

/** Below it there are no peers. Own choice: no vendor measures smaller accounts; the benchmarks there are guesses. */
const LEAST_FOLLOWERS = 1000

/**
 * Engagement quality of ordinary accounts of a platform and size: quantiles from scoring accounts drawn from the score's own benchmark
 * (peers-table.ts), interpolated linearly in log10 followers. `null` below 1,000 followers, without a published benchmark, and for any
 * formula but the platform's usual one, by which the accounts were scored.
 */
export function engagementPeers(
  { platform, followers }: Pick<Profile, 'platform' | 'followers'>,
  { usualFormula }: PlatformTraits,
  formula: Formula = usualFormula,
): Peers | null {
  const table = PEER_QUANTILES[platform]
  if (formula !== usualFormula || !table || !followers || followers.value < LEAST_FOLLOWERS) return null
  const benchmark = rateBenchmark(platform, formula, followers.value)
  if (!benchmark) return null
  const first = PEER_LOG_SIZES[0]
  const at = Math.min(PEER_LOG_SIZES.length - 1, Math.log10(followers.value) - first)
  const [below, above] = [table[Math.floor(at)], table[Math.ceil(at)]]
  if (!below || !above) return null
  const share = at - Math.floor(at)
  return { scores: below.map((score, each) => score + ((above[each] ?? score) - score) * share), source: benchmark.source }
}

/**
 * Three months, the window of the published bands, and the posts of an ordinary account in it. Source: [lefty-undated] for the window. Own
 * choice: two posts a week.
 */
const WINDOW_DAYS = 90
const POSTS = 24
/** Equally likely accounts. By definition: the middles of the ten tenths of the normal law. */
const DECILES = [-1.645, -1.036, -0.674, -0.385, -0.126, 0.126, 0.385, 0.674, 1.036, 1.645]
/** A band is taken as the middle 80 % of accounts, log-normal. Own choice: vendors say "acceptable" and name no share. */
const BAND_Z = 1.2816

/** Room left with `deals` sponsored posts, each for another brand, spread evenly over the three months. */
function roomWith(deals: number, band: Band): number {
  const readable = Array.from({ length: POSTS }, (_, at): JudgedPost => {
    const days = ((at + 0.5) * WINDOW_DAYS) / POSTS
    const isDeal = Math.floor(((at + 1) * deals) / POSTS) > Math.floor((at * deals) / POSTS)
    const key = `peer:${at}`
    return {
      post: { key } as JudgedPost['post'],
      partnership: { state: isDeal ? 'labelled' : 'none', brands: [], evidence: [] },
      age: { value: days, low: days, high: days },
      weight: 0.5 ** (days / WINDOW_DAYS),
    }
  })
  return roomLeft({ posts: { readable, unread: 0 }, brief: null, bands: [band] }, 'likeliest')
}

/**
 * Room left of ordinary accounts of a size, from the published bands of sponsored shares. `null` without a follower count.
 * @param bands the person's own bands; they change how posts are judged, not how much peers advertise.
 */
export function roomPeers(followers: Count | undefined, bands: readonly Band[] = DEFAULT_BANDS): Peers | null {
  const usual = bandOf(followers, DEFAULT_BANDS)
  const judge = bandOf(followers, bands)
  if (!usual || !judge) return null
  return { scores: roomScores(usual, judge), source: 'Lefty, sponsored share of posts over three months by follower size' }
}

const roomScores = rememberLast((band: Band, judge: Band): readonly number[] => {
  const middle = (Math.log(band.low) + Math.log(band.high)) / 2
  const sd = (Math.log(band.high) - Math.log(band.low)) / (2 * BAND_Z)
  const counts = DECILES.map((z) => Math.min(POSTS, Math.exp(middle + sd * z) * POSTS))
  // A share is seldom a whole number of posts: interpolate between the two nearest.
  return counts
    .map((count) => {
      const [below, above] = [roomWith(Math.floor(count), judge), roomWith(Math.ceil(count), judge)]
      return below + (above - below) * (count - Math.floor(count))
    })
    .sort((a, b) => a - b)
})

/** Interquartile range of the peers' scores. */
export function middleHalf({ scores }: Peers): { readonly low: number; readonly high: number } {
  const at = (share: number): number => scores[Math.round((scores.length - 1) * share)] ?? 0
  return { low: at(0.25), high: at(0.75) }
}

/** Width of the bell laid over each peer, in points. Own choice: wide enough for a calm line. */
const BANDWIDTH = 5

/** Gaussian kernel density of the peers at 0, 2, 4 … 100, scaled to a maximum of 1, to draw behind the bar. */
export function densityOf({ scores }: Peers): number[] {
  const heights = Array.from({ length: 51 }, (_, at) =>
    scores.reduce((sum, score) => sum + Math.exp(-0.5 * ((2 * at - score) / BANDWIDTH) ** 2), 0),
  )
  const most = Math.max(...heights)
  return heights.map((height) => height / most)
}
