import type { Count } from '@/lib/domain/count'

/** Usual share of sponsored posts for a follower size, 0–1. */
export interface Band {
  readonly tier: string
  /** Least followers of the tier. */
  readonly from: number
  /** Up to it a share is unremarkable. */
  readonly low: number
  /** From it on a share is above the usual. */
  readonly high: number
}

/**
 * Default bands: acceptable shares over three months of posts (micro 5–15 %, mid 10–20, macro 15–25, mega 20–35). Source: [lefty-undated],
 * which counts every mention of a brand as sponsored. It publishes none for nano accounts, which get micro's. Editable: pass others in the
 * options.
 */
export const DEFAULT_BANDS: readonly Band[] = [
  { tier: 'nano', from: 0, low: 0.05, high: 0.15 },
  { tier: 'micro', from: 10_000, low: 0.05, high: 0.15 },
  { tier: 'mid', from: 100_000, low: 0.1, high: 0.2 },
  { tier: 'macro', from: 300_000, low: 0.15, high: 0.25 },
  { tier: 'mega', from: 1_000_000, low: 0.2, high: 0.35 },
]

/** Every band that the range of the follower count touches; all without a count. */
export function bandsFor(followers: Count | undefined, bands: readonly Band[]): readonly Band[] {
  if (!followers) return bands
  const fitting = bands.filter((band, at) => {
    const next = bands[at + 1]?.from ?? Number.POSITIVE_INFINITY
    return followers.high >= band.from && followers.low < next
  })
  return fitting.length > 0 ? fitting : bands
}

/** The band of the count's own value; `null` without a count. */
export function bandOf(followers: Count | undefined, bands: readonly Band[]): Band | null {
  if (!followers) return null
  return bands.findLast((band) => followers.value >= band.from) ?? null
}
