import type { Prior } from '@/lib/scoring/statistics/estimate'
import type { Formula } from './rate'

/** Usual value of accounts of a platform and size: log10 of a percentage, with its SD between accounts. */
export interface Benchmark extends Prior {
  /** Sources of the numbers, as a person would cite them. */
  readonly source: string
  readonly trust: 'good' | 'fair' | 'low'
}

type Corner = readonly [logFollowers: number, logPercent: number]

interface Table {
  readonly corners: readonly Corner[]
  readonly sd: number
  readonly source: string
  readonly trust: Benchmark['trust']
}

const percentAt = (followers: number, percent: number): Corner => [Math.log10(followers), Math.log10(percent)]

/** A published straight fit, cut where its data ends. */
const fit = (intercept: number, slope: number): readonly Corner[] => [
  [3, intercept + 3 * slope],
  [7.5, intercept + 7.5 * slope],
]

/**
 * Instagram. Vendors give means by tier; each corner is the geometric mean of the 2018–2026 figures for creators in that
 * tier, divided by 1.38 (mean over median of a log-normal with SD 0.35). Source: [sociavault-2026], [hypeauditor-2018], [hypeauditor-2022],
 * [statista-2023], [marketing-factory-2025], [trendhero-2020]. The SD is an own choice: the sources differ by a factor of two within a
 * tier. Below 1,000 followers the vendors' line and the personal accounts of [instafake-2019] (19 % at 400) disagree by a factor of six:
 * the corner is their middle, and the SD is 0.47 there.
 */
const INSTAGRAM: Table = {
  corners: [
    percentAt(400, 7.9),
    percentAt(3_200, 2.4),
    percentAt(22_000, 1.8),
    percentAt(70_000, 1.6),
    percentAt(220_000, 1.4),
    percentAt(700_000, 1.1),
    percentAt(3_000_000, 1.1),
  ],
  sd: 0.35,
  source: 'SociaVault 2026, HypeAuditor 2018–2023, Statista 2023–24, IM Factory 2025, trendHERO 2020; means turned to medians',
  trust: 'fair',
}

/** TikTok: our fit to likes in all per video and follower. Source: [tides-2024]. */
const TIKTOK: Table = {
  corners: fit(1.905, -0.247),
  sd: 0.512,
  source: 'TIDES, 4,861 creators, likes per video and follower',
  trust: 'good',
}

/** YouTube: medians by tier at the middle of the tier; the SD from the quartiles. Source: [sociavault-2026]. */
const YOUTUBE_BY_VIEWS: Table = {
  corners: [percentAt(3_200, 5.23), percentAt(22_000, 3.74), percentAt(70_000, 2.81), percentAt(220_000, 2.12), percentAt(1_000_000, 1.41)],
  sd: 0.27,
  source: 'SociaVault 2026, 75,000 channels, medians and quartiles',
  trust: 'fair',
}

/**
 * X: the shape of the 2025 tier table, moved down to the middle between it (denominator not stated) and an average of 0.39 %. Source:
 * [x-tiers-2025], [sprout-2025]. The SD is an own choice: as much as the two differ.
 */
const X: Table = {
  corners: [percentAt(2_500, 2.4), percentAt(10_000, 1.03), percentAt(45_000, 0.92), percentAt(300_000, 0.87), percentAt(2_000_000, 0.84)],
  sd: 0.7,
  source: "tier averages of 2025 with an unstated denominator, against Sprout's 0.39 %",
  trust: 'low',
}

/**
 * TikTok by views: between 4.95 % of creators and 2.5 to 5.1 % of brands. Source: [captiv8-2024], [socialinsider-2026]. The SD is an own
 * choice: as for Instagram.
 */
const TIKTOK_BY_VIEWS: Table = {
  corners: [percentAt(10_000, 4.5), percentAt(1_000_000, 4.5)],
  sd: 0.35,
  source: 'Captiv8, Socialinsider 2022–2025 by views',
  trust: 'low',
}
/**
 * Facebook: 0.06 to 0.15 % of brand pages. Source: [rivaliq-2026], [socialinsider-2026]. Twice that at 10,000 followers and the SD are an
 * own choice: small pages do better everywhere.
 */
const FACEBOOK: Table = {
  corners: [percentAt(10_000, 0.3), percentAt(1_000_000, 0.15)],
  sd: 0.7,
  source: 'brand pages, Rival IQ and Socialinsider',
  trust: 'low',
}

/** YouTube: our fit to views in all per video and subscriber. Source: [tides-2024]. */
const YOUTUBE_VIEW_RATE: Table = {
  corners: fit(2.503, -0.172),
  sd: 0.631,
  source: 'TIDES, 2,531 channels, views per video and subscriber',
  trust: 'good',
}
/**
 * Derived: the like rate of TikTok divided by 4.5 % likes per view; both SDs together. Source: [tides-2024], [captiv8-2024],
 * [socialinsider-2026].
 */
const TIKTOK_VIEW_RATE: Table = {
  corners: fit(3.252, -0.247),
  sd: 0.62,
  source: 'derived from TIDES likes and 4.5 % likes per view',
  trust: 'low',
}

/** Figures stand here with their sources, not with the platforms; a platform without an entry has no benchmark. */
const RATES: Readonly<Record<string, Partial<Record<Formula, Table>>>> = {
  instagram: { followers: INSTAGRAM, 'likes-only': INSTAGRAM },
  tiktok: { followers: TIKTOK, 'likes-only': TIKTOK, views: TIKTOK_BY_VIEWS },
  youtube: { views: YOUTUBE_BY_VIEWS },
  x: { followers: X, 'likes-only': X },
  facebook: { followers: FACEBOOK, 'likes-only': FACEBOOK },
}

const VIEW_RATES: Readonly<Record<string, Table>> = { tiktok: TIKTOK_VIEW_RATE, youtube: YOUTUBE_VIEW_RATE }

/**
 * Below 1,000 followers no vendor measures: the SD grows by 0.3 per decade (own choice: the vendors' line and personal accounts diverge as
 * fast).
 */
function benchmarkAt(table: Table, followers: number): Benchmark {
  const at = Math.log10(Math.max(1, followers))
  const { corners } = table
  const next = Math.max(
    1,
    corners.findIndex(([x]) => x >= at),
  )
  const after = at > (corners[corners.length - 1] as Corner)[0] ? corners.length - 1 : next
  const [x0, y0] = corners[after - 1] as Corner
  const [x1, y1] = corners[after] as Corner
  const inside = Math.min(x1, Math.max(x0, at))
  const mean = y0 + ((y1 - y0) * (inside - x0)) / (x1 - x0)
  return { mean, sd: table.sd + 0.3 * Math.min(1, Math.max(0, 3 - at)), source: table.source, trust: table.trust }
}

/** The usual engagement rate for a platform, formula and follower count, in log10 percent; null where no source was found. */
export function rateBenchmark(platform: string, formula: Formula, followers: number): Benchmark | null {
  const table = RATES[platform]?.[formula]
  return table ? benchmarkAt(table, followers) : null
}

/** The usual views per follower, in log10 percent; null where no source was found (Instagram: none published by size). */
export function viewBenchmark(platform: string, followers: number): Benchmark | null {
  const table = VIEW_RATES[platform]
  return table ? benchmarkAt(table, followers) : null
}
