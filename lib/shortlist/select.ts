import { foldForSearch } from '@/lib/text/search-words'
import { EntryStatus } from '@/lib/domain/campaign'
import { NOTHING_WORKED_OUT, type ShortlistColumn, type ShortlistQuery, isWorkedOut } from '@/lib/settings/shortlist-views'
import type { TableRow, RowScores } from './row'
import type { IndexedRow } from './row-index'

type ScoresOf = (row: TableRow) => RowScores | undefined
type Value = number | string | null | undefined

const PRIORITIES = { low: 0, normal: 1, high: 2 } as const

/** The value each column sorts by. Unknown values (`null`) come last in both directions. */
const VALUES: Readonly<Record<ShortlistColumn, (row: TableRow, scores: RowScores | undefined, context: SortContext) => Value>> = {
  name: ({ name }) => name,
  platform: ({ entry }) => entry.platform,
  campaign: ({ entry }, _, { campaignIds }) => campaignIds.indexOf(entry.campaignId),
  status: ({ entry }) => EntryStatus.options.indexOf(entry.status),
  followers: ({ followers }) => followers?.value,
  engagement: (_, scores) => scores?.engagement?.value,
  fit: (_, scores) => scores?.fit?.value,
  room: (_, scores) => scores?.room?.value,
  best: (_, scores) => scores?.best,
  rate: (_, scores) => scores?.rate?.value,
  views: (_, scores) => scores?.views?.value,
  paid: (_, scores) => scores?.paid?.value,
  pace: (_, scores) => scores?.pace,
  conflict: (_, scores) => scores?.conflict && Number(scores.conflict.values['left'] ?? 0),
  priority: ({ entry }) => PRIORITIES[entry.priority],
  owner: ({ entry }) => entry.owner || null,
  fee: ({ entry }) => entry.fee?.amount,
  tags: ({ entry }) => entry.tags[0],
  notes: ({ entry }) => entry.notes || null,
  email: ({ email }) => email,
  followUpOn: ({ entry }) => entry.followUpOn,
  savedAt: ({ entry }) => entry.savedAt,
}

/** Whether the final answer to this query needs scores. */
export const needsScores = (query: ShortlistQuery): boolean =>
  isWorkedOut(query.sort) ||
  Object.entries(NOTHING_WORKED_OUT).some(([filter, unasked]) => query[filter as keyof ShortlistQuery] !== unasked)

/**
 * All rows in the query's order; equal ones latest saved first. Fees are grouped by currency in both directions: amounts in two currencies
 * do not compare.
 * @param before an earlier order of nearly the same rows, which makes sorting quick.
 */
export function sortRows(before: readonly IndexedRow[], { sort, descending }: ShortlistQuery, context: SortContext): IndexedRow[] {
  const sign = descending ? -1 : 1
  const keyed = before.map((indexed) => ({
    indexed,
    value: VALUES[sort](indexed.row, context.scoresOf(indexed.row), context) ?? null,
    currency: (sort === 'fee' && indexed.row.entry.fee?.currency) || '',
  }))
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || byAge(a.indexed, b.indexed)
    if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1
    const way = typeof a.value === 'string' ? context.collator.compare(a.value, String(b.value)) : a.value - Number(b.value)
    return way * sign || byAge(a.indexed, b.indexed)
  })
  return keyed.map(({ indexed }) => indexed)
}

export interface SortContext {
  readonly scoresOf: ScoresOf
  readonly collator: Intl.Collator
  /** Sorted by name. */
  readonly campaignIds: readonly string[]
}

const byAge = ({ row: { entry: a } }: IndexedRow, { row: { entry: b } }: IndexedRow): number =>
  b.savedAt - a.savedAt || (a.key < b.key ? -1 : 1)

/** Whether the query covers the row's campaign. */
export const isInScope = ({ scope }: ShortlistQuery, campaignId: string, { entry }: TableRow): boolean =>
  scope === 'all' || entry.campaignId === campaignId

/** The query as a predicate of rows. A row without a score fails a least score. */
export function filterOf(query: ShortlistQuery, scoresOf: ScoresOf): (indexed: IndexedRow) => boolean {
  const { statuses, platforms, owner, tag, followersFrom, followersTo, hasEmail, noConflict } = query
  const asked = foldForSearch(query.text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const least = (['engagement', 'fit', 'room'] as const).flatMap((id) => (query[id] === null ? [] : [{ id, least: query[id] }]))
  const tests: ((indexed: IndexedRow) => boolean)[] = [
    ...asked.map(
      (word) =>
        ({ words }: IndexedRow) =>
          words.includes(word),
    ),
    ...(statuses.length === 0 ? [] : [({ row }: IndexedRow) => statuses.includes(row.entry.status)]),
    ...(platforms.length === 0 ? [] : [({ row }: IndexedRow) => platforms.includes(row.entry.platform)]),
    ...(owner === null ? [] : [({ row }: IndexedRow) => row.entry.owner === owner]),
    ...(tag === null ? [] : [({ row }: IndexedRow) => row.entry.tags.includes(tag)]),
    ...(followersFrom === null ? [] : [({ row }: IndexedRow) => (row.followers?.value ?? -1) >= followersFrom]),
    ...(followersTo === null ? [] : [({ row }: IndexedRow) => (row.followers?.value ?? Infinity) <= followersTo]),
    ...(hasEmail ? [({ row }: IndexedRow) => row.email !== null] : []),
    ...(noConflict ? [({ row }: IndexedRow) => scoresOf(row)?.conflict === null] : []),
    ...least.map(
      ({ id, least: from }) =>
        ({ row }: IndexedRow) =>
          (scoresOf(row)?.[id]?.value ?? -1) >= from,
    ),
  ]
  return (indexed) => tests.every((passes) => passes(indexed))
}

/** Rows with the same value; '' where there is none. */
export interface Group {
  readonly value: string
  readonly rows: readonly TableRow[]
}

/** The rows in groups, in their order. A row with two tags goes to the first one's group only, so that it is shown once. */
export function groupRows(rows: readonly TableRow[], by: ShortlistQuery['group'], collator: Intl.Collator): Group[] {
  if (by === 'none') return [{ value: '', rows }]
  const groups = new Map<string, TableRow[]>()
  for (const row of rows) {
    const value = by === 'tag' ? (row.entry.tags[0] ?? '') : row.entry[by]
    const group = groups.get(value)
    if (group) group.push(row)
    else groups.set(value, [row])
  }
  const statuses: readonly string[] = EntryStatus.options
  return [...groups]
    .map(([value, members]) => ({ value, rows: members }))
    .sort((a, b) => {
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '')
      return by === 'status' ? statuses.indexOf(a.value) - statuses.indexOf(b.value) : collator.compare(a.value, b.value)
    })
}
