import type { Scores } from '@/lib/domain/score'
import { type Band, DEFAULT_BANDS } from '@/lib/scoring/saturation/model/bands'

/** From where on a score is called strong (or sound, or plenty), and from where on fair; below it is called weak. 0–100. */
export interface Cut {
  readonly strong: number
  readonly fair: number
}

/** What a person may set for themselves: how much sponsoring is usual for which size, and what the words of the verdict mean. */
export interface ScoreBands {
  /** Ascending by `from`. */
  readonly room: readonly Band[]
  readonly verdict: Readonly<Record<keyof Scores, Cut>>
}

/** The published bands: those of docs/scoring.md. Those of the verdict are an own choice: most ordinary accounts are sound in engagement (peers-table.ts), fit and room ask for more than the middle. */
export const PUBLISHED_BANDS: ScoreBands = {
  room: DEFAULT_BANDS,
  verdict: { engagement: { strong: 55, fair: 40 }, fit: { strong: 70, fair: 45 }, saturation: { strong: 70, fair: 45 } },
}

/** Ready-made sets to start from. Stricter and looser are the published ones moved by a quarter, or by ten points. Own choice: a step that is felt and leaves the order of bands. */
export const BAND_PRESETS = {
  published: PUBLISHED_BANDS,
  strict: moved(0.75, 10),
  lenient: moved(1.25, -10),
} as const satisfies Record<string, ScoreBands>
export type BandPreset = keyof typeof BAND_PRESETS

function moved(shares: number, points: number): ScoreBands {
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
