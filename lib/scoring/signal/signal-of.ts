import type { Evidence, Message, Signal } from '@/lib/domain/score'

/** What one signal found: its points, why, and what they rest on. */
export interface Finding<Points = number> {
  /** Relative to neutral (0), in points of the 0–100 score. A range where a score adds up the doubts of its signals. */
  readonly points: Points
  readonly reason: Message
  readonly evidence: readonly Evidence[]
  /** Ordinary causes that would look the same, for a signal that counts against the creator. */
  readonly innocent?: readonly Message[]
}

/**
 * One property of a creator, in all three scores: a file named like its id, with its constants, their source and its test beside it. `Input` is what
 * the score knows of the creator. Each score lists its signals in one table.
 */
export interface SignalOf<Input, Found = Finding> {
  /** Stored with what a person set aside, exported, and listed in docs/scoring.md: it never changes. */
  readonly id: string
  /** What was found; `null` where nothing was seen that could tell. Pure. */
  readonly measure: (input: Input) => Found | null
}

/** Pieces of evidence that are kept of one signal. Own choice: nobody reads more. */
const MOST_EVIDENCE = 20

/** What the signals of a table found, in its order; without those that found nothing. */
export function findSignals<Input>(signals: readonly SignalOf<Input>[], input: Input): Signal[] {
  return signals.flatMap(({ id, measure }) => {
    const found = measure(input)
    if (!found) return []
    const { points, reason, evidence, innocent = [] } = found
    return [{ id, points, reason, evidence: evidence.slice(0, MOST_EVIDENCE), innocent }]
  })
}
