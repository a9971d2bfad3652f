import type { Creator, Dismissal, Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import type { Decisions } from './field'

/** One person to be taken in, wherever it came from. */
export interface Incoming {
  /** Where it stands in the file, from 1; the first row of several. */
  readonly row: number
  readonly name: string
  /** The first is the one the entry is saved under. */
  readonly profiles: readonly [Profile, ...Profile[]]
  readonly decisions: Decisions
  /** What a file of Touchstone's own says beside: kept when it is still free here. */
  readonly creator?: Creator | undefined
  readonly entry?: Entry | undefined
  readonly dismissals?: readonly Dismissal[] | undefined
}

/** A row that is not as it should be. `why` names the message `import_row_<why>` or `import_value_<why>`. */
export interface RowProblem {
  /** Counted as a spreadsheet counts, headers included; creators in a JSON file from 1. */
  readonly row: number
  readonly why: string
  readonly kind: 'row' | 'value'
  /** What stands there, cut to 40 characters. */
  readonly value: string
  /** Field the value stands in. */
  readonly field?: string
  /** The row is not taken in at all. */
  readonly skips: boolean
}

/** What would be taken in, and what not. */
export interface UnderstoodImport {
  readonly incoming: readonly Incoming[]
  readonly problems: readonly RowProblem[]
}

/** What the person decided, out of an entry. */
export function decisionsIn({ status, statusReason, priority, owner, notes, tags, fee, followUpOn, code, link }: Entry): Decisions {
  return {
    status,
    statusReason,
    priority,
    owner,
    notes,
    tags,
    ...(fee && { fee }),
    ...(followUpOn !== undefined && { followUpOn }),
    ...(code !== undefined && { code }),
    ...(link !== undefined && { link }),
  }
}
