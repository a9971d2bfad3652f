import type { Scores } from '@/lib/domain/score'
import { type Band, DEFAULT_BANDS } from '@/lib/scoring/saturation/model/bands'

/** Least score called strong (or sound, or plenty), and least called fair; below that it is weak. 0–100. */
export interface Cut {
  readonly strong: number
  readonly fair: number
}

/** Bands a person may set: the usual share of sponsoring by size, and the cuts behind the words of the verdict. */
export interface ScoreBands {
  /** Ascending by `from`. */
  readonly room: readonly Band[]
  readonly verdict: Readonly<Record<keyof Scores, Cut>>
}

/**
 * The bands of docs/scoring.md. The verdict's cuts are an own choice: most ordinary accounts are sound in engagement (peers-table.ts); fit
 * and room ask for more than the middle.
 */
export const PUBLISHED_BANDS: ScoreBands = {
  room: DEFAULT_BANDS,
  verdict: { engagement: { strong: 55, fair: 40 }, fit: { strong: 70, fair: 45 }, saturation: { strong: 70, fair: 45 } },
}

/**
 * Ready-made sets. Strict and lenient move the published shares by a quarter and the cuts by 10 points. Own choice: large enough to
 * notice, small enough to keep the order of bands.
 */
export const BAND_PRESETS = {
  published: PUBLISHED_BANDS,
  strict: shiftBands(0.75, 10),
  lenient: shiftBands(1.25, -10),
} as const satisfies Record<string, ScoreBands>
export type BandPreset = keyof typeof BAND_PRESETS

function shiftBands(shares: number, points: number): ScoreBands {
  const cut = ({ strong, fair }: Cut): Cut => ({ strong: strong + points, fair: fair + points })
  const { engagement, fit, saturation } = PUBLISHED_BANDS.verdict
  return {
    room: DEFAULT_BANDS.map((band) => ({ ...band, low: round(band.low * shares), high: round(band.high * shares) })),
    verdict: { engagement: cut(engagement), fit: cut(fit), saturation: cut(saturation) },
  }
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000
}
