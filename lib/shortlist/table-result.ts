import type { ShortlistQuery } from '@/lib/settings/shortlist-views'
import type { SentError } from '@/lib/worker/sent-error'
import type { TableRow } from './row'

/** What the page wants to see: whom, and which of the lines are on screen. */
export interface TableQuery {
  readonly campaignId: string
  readonly criteria: ShortlistQuery
  /** Values of groups that are folded up. */
  readonly folded: readonly string[]
  /** Lines on screen, counted from 0 with the headings of groups. */
  readonly from: number
  readonly to: number
  /** Ids of all campaigns, by their names. */
  readonly campaignIds: readonly string[]
  /** BCP 47 tag that names are sorted by. */
  readonly language: string
  /** Whether scores are shown, so that they are worked out for what is on screen. */
  readonly showsScores: boolean
}

/** A line of the table: the heading of a group, or a creator. */
export type TableLine =
  | { readonly kind: 'group'; readonly value: string; readonly count: number; readonly isFolded: boolean }
  | { readonly kind: 'row'; readonly row: TableRow }

/** How far a long piece of work is. */
export interface WorkProgress {
  readonly done: number
  readonly total: number
}

/** What the page draws. `lines` are those of the query, from `from` on. */
export interface TableResult {
  readonly from: number
  readonly lines: readonly TableLine[]
  /** Lines there are to scroll through, headings included. */
  readonly size: number
  /** Creators that meet the question, and creators there are in this campaign (or in all). */
  readonly matching: number
  readonly inScope: number
  /** What can be asked for. */
  readonly facets: Facets
  /** `null` once everything is read. */
  readonly loading: WorkProgress | null
  /** `null` while nothing is being worked out for a sort or a filter. */
  readonly scoring: WorkProgress | null
}

export interface Facets {
  readonly owners: readonly string[]
  readonly tags: readonly string[]
  readonly platforms: readonly string[]
}

export type ToEngine =
  | { readonly kind: 'query'; readonly query: TableQuery }
  /** The keys of everybody who meets the question, in order. */
  | { readonly kind: 'keys'; readonly id: number }
  /** These lines with what they are scores. */
  | { readonly kind: 'rows'; readonly id: number; readonly keys: readonly string[] }
  /** Entries and views of a whole campaign: what a budget is reckoned from. */
  | { readonly kind: 'campaign'; readonly id: number; readonly campaignId: string }

export type FromEngine =
  | { readonly kind: 'result'; readonly result: TableResult }
  | { readonly kind: 'keys'; readonly id: number; readonly keys: readonly string[] }
  | { readonly kind: 'rows'; readonly id: number; readonly rows: readonly TableRow[] }
  /** Something went wrong that nobody awaits: between two messages. */
  | { readonly kind: 'threw'; readonly error: SentError }
