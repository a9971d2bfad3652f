import type { ShortlistQuery } from '@/lib/settings/shortlist-views'
import type { SentError } from '@/lib/worker/sent-error'
import type { TableRow } from './row'

/** What the page wants to see: the criteria, and the range of lines on screen. */
export interface TableQuery {
  readonly campaignId: string
  readonly criteria: ShortlistQuery
  /** Values of the folded groups. */
  readonly folded: readonly string[]
  /** Lines on screen, from 0, group headings counted. `to` is exclusive. */
  readonly from: number
  readonly to: number
  /** Ids of all campaigns, sorted by name. */
  readonly campaignIds: readonly string[]
  /** BCP 47 tag of the language names are sorted in. */
  readonly language: string
  /** Whether scores are shown: then the rows on screen are scored. */
  readonly showsScores: boolean
}

/** A line of the table: the heading of a group, or a creator. */
export type TableLine =
  | { readonly kind: 'group'; readonly value: string; readonly count: number; readonly isFolded: boolean }
  | { readonly kind: 'row'; readonly row: TableRow }

/** Progress of long work. */
export interface WorkProgress {
  readonly done: number
  readonly total: number
}

/** What the page draws: the query's `lines`, the first at `from`. */
export interface TableResult {
  readonly from: number
  readonly lines: readonly TableLine[]
  /** Number of all lines to scroll through, headings included. */
  readonly size: number
  /** Number of creators that match, and of all creators in the query's scope. */
  readonly matching: number
  readonly inScope: number
  /** Values the filters offer. */
  readonly facets: Facets
  /** `null` once all entries are loaded. */
  readonly loading: WorkProgress | null
  /** `null` unless a sort or filter waits for scores. */
  readonly scoring: WorkProgress | null
}

export interface Facets {
  readonly owners: readonly string[]
  readonly tags: readonly string[]
  readonly platforms: readonly string[]
}

export type ToEngine =
  | { readonly kind: 'query'; readonly query: TableQuery }
  /** Asks for the keys of the entries that match, in order. */
  | { readonly kind: 'keys'; readonly id: number }
  /** Asks for these rows with their scores. */
  | { readonly kind: 'rows'; readonly id: number; readonly keys: readonly string[] }
  /** Asks for all rows of a campaign, from which its budget is worked out. */
  | { readonly kind: 'campaign'; readonly id: number; readonly campaignId: string }

export type FromEngine =
  | { readonly kind: 'result'; readonly result: TableResult }
  | { readonly kind: 'keys'; readonly id: number; readonly keys: readonly string[] }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly TableRow[] }
  /** An error outside any request. */
  | { readonly kind: 'threw'; readonly error: SentError }
