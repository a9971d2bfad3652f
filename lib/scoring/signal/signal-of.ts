import type { Evidence, Message, Signal } from '@/lib/domain/score'

/** Result of one signal: points, reason, evidence. */
export interface Finding<Points = number> {
  /** Relative to neutral (0), in points of the 0–100 score. A range in scores that add up the doubts of their signals. */
  readonly points: Points
  readonly reason: Message
  readonly evidence: readonly Evidence[]
  /** Ordinary causes that would look the same, for a signal that counts against the creator. */
  readonly innocent?: readonly Message[]
}

/**
 * One property of a creator, in any of the three scores. Its file is named like its id and holds its constants with their sources; its test
 * stands beside it. `Input` is what the score knows of the creator. Each score lists its signals in one table.
 */
export interface SignalOf<Input, Found = Finding> {
  /** Never changes: it is stored with dismissals, exported, and listed in docs/scoring.md. */
  readonly id: string
  /** The finding; `null` without evidence either way. Pure. */
  readonly measure: (input: Input) => Found | null
}

/** Most pieces of evidence kept per signal. Own choice: people read no more. */
const MOST_EVIDENCE = 20

/** The findings of a table's signals, in its order. */
export function findSignals<Input>(signals: readonly SignalOf<Input>[], input: Input): Signal[] {
  return signals.flatMap(({ id, measure }) => {
    const found = measure(input)
    if (!found) return []
    const { points, reason, evidence, innocent = [] } = found
    return [{ id, points, reason, evidence: evidence.slice(0, MOST_EVIDENCE), innocent }]
  })
}
