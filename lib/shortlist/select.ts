import { foldForSearch } from '@/lib/text/search-words'
import { EntryStatus } from '@/lib/domain/campaign'
import { NOTHING_WORKED_OUT, type ShortlistColumn, type ShortlistQuery, isWorkedOut } from '@/lib/settings/shortlist-views'
import type { TableRow, RowScores } from './row'
import type { Held } from './row-index'

type ScoresOf = (row: TableRow) => RowScores | undefined
type Value = number | string | null | undefined

const PRIORITIES = { low: 0, normal: 1, high: 2 } as const

/** What a column sorts by; `null` for what is not known, which stands last either way. */
const VALUES: Readonly<Record<ShortlistColumn, (row: TableRow, scores: RowScores | undefined, means: Means) => Value>> = {
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

/** Whether the lines have to be worked out before this question is answered for good. */
export const needsScores = (query: ShortlistQuery): boolean =>
  isWorkedOut(query.sort) ||
  Object.entries(NOTHING_WORKED_OUT).some(([filter, unasked]) => query[filter as keyof ShortlistQuery] !== unasked)

/**
 * All lines in the order asked for; equal ones by when they were saved, latest first. Fees stand together by currency, either way: an
 * amount says nothing beside one in another.
 * @param before an earlier order of nearly the same lines, which makes it quick.
 */
export function sortRows(before: readonly Held[], { sort, descending }: ShortlistQuery, means: Means): Held[] {
  const sign = descending ? -1 : 1
  const keyed = before.map((held) => ({
    held,
    value: VALUES[sort](held.row, means.scoresOf(held.row), means) ?? null,
    currency: (sort === 'fee' && held.row.entry.fee?.currency) || '',
  }))
  keyed.sort((a, b) => {
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || byAge(a.held, b.held)
    if (a.currency !== b.currency) return a.currency < b.currency ? -1 : 1
    const way = typeof a.value === 'string' ? means.collator.compare(a.value, String(b.value)) : a.value - Number(b.value)
    return way * sign || byAge(a.held, b.held)
  })
  return keyed.map(({ held }) => held)
}

export interface Means {
  readonly scoresOf: ScoresOf
  readonly collator: Intl.Collator
  /** By their names. */
  readonly campaignIds: readonly string[]
}

const byAge = ({ row: { entry: a } }: Held, { row: { entry: b } }: Held): number => b.savedAt - a.savedAt || (a.key < b.key ? -1 : 1)

/** Whether a line is of the campaign asked for. */
export const isInScope = ({ scope }: ShortlistQuery, campaignId: string, { entry }: TableRow): boolean =>
  scope === 'all' || entry.campaignId === campaignId

/** The question as a test of lines. A least score is met only by who has one. */
export function filterOf(query: ShortlistQuery, scoresOf: ScoresOf): (held: Held) => boolean {
  const { statuses, platforms, owner, tag, followersFrom, followersTo, hasEmail, noConflict } = query
  const asked = foldForSearch(query.text)
    .split(/\s+/)
    .filter((word) => word !== '')
  const least = (['engagement', 'fit', 'room'] as const).flatMap((id) => (query[id] === null ? [] : [{ id, least: query[id] }]))
  const tests: ((held: Held) => boolean)[] = [
    ...asked.map(
      (word) =>
        ({ words }: Held) =>
          words.includes(word),
    ),
    ...(statuses.length === 0 ? [] : [({ row }: Held) => statuses.includes(row.entry.status)]),
    ...(platforms.length === 0 ? [] : [({ row }: Held) => platforms.includes(row.entry.platform)]),
    ...(owner === null ? [] : [({ row }: Held) => row.entry.owner === owner]),
    ...(tag === null ? [] : [({ row }: Held) => row.entry.tags.includes(tag)]),
    ...(followersFrom === null ? [] : [({ row }: Held) => (row.followers?.value ?? -1) >= followersFrom]),
    ...(followersTo === null ? [] : [({ row }: Held) => (row.followers?.value ?? Infinity) <= followersTo]),
    ...(hasEmail ? [({ row }: Held) => row.email !== null] : []),
    ...(noConflict ? [({ row }: Held) => scoresOf(row)?.conflict === null] : []),
    ...least.map(
      ({ id, least: from }) =>
        ({ row }: Held) =>
          (scoresOf(row)?.[id]?.value ?? -1) >= from,
    ),
  ]
  return (held) => tests.every((passes) => passes(held))
}

/** Lines that belong together; `value` is '' where there is nothing to group by. */
export interface Group {
  readonly value: string
  readonly rows: readonly TableRow[]
}

/** The lines in groups, in the order they have. Somebody with two tags stands in the first one's group, so that nobody is shown twice. */
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
    .map(([value, its]) => ({ value, rows: its }))
    .sort((a, b) => {
      if (a.value === '' || b.value === '') return Number(a.value === '') - Number(b.value === '')
      return by === 'status' ? statuses.indexOf(a.value) - statuses.indexOf(b.value) : collator.compare(a.value, b.value)
    })
}
