import { exactMoney } from '@/components/app/money/format-money'
import { explain } from '@/lib/i18n/explain'
import { statusWord } from '@/lib/i18n/status-word'
import { between, dayOf, formatNumber, numberRange, percent, percentRange, precisionOf, shortNumber } from '@/lib/i18n/format'
import { type MessageKey, t } from '@/lib/i18n/translate'
import { platformById } from '@/lib/platforms/directory'
import type { Range } from '@/lib/scoring/statistics/estimate'
import type { ShortlistColumn, WorkedOut } from '@/lib/settings/shortlist-views'
import type { ReactNode } from 'react'
import type { TableRow, RowScores } from '@/lib/shortlist/row'

/** How a column is drawn: `width` in pixels, `end` aligns figures to the end. */
interface Column {
  readonly title: MessageKey
  readonly width: number
  readonly end?: boolean
  readonly editor?: 'choice' | 'text' | 'long' | 'tags' | 'money' | 'day'
}

export const TABLE_COLUMNS: Readonly<Record<ShortlistColumn, Column>> = {
  name: { title: 'shortlist_col_name', width: 210 },
  platform: { title: 'shortlist_col_platform', width: 96 },
  campaign: { title: 'shortlist_col_campaign', width: 140 },
  status: { title: 'creator_status', width: 124, editor: 'choice' },
  followers: { title: 'shortlist_col_followers', width: 104, end: true },
  engagement: { title: 'shortlist_col_engagement', width: 118, end: true },
  fit: { title: 'shortlist_col_fit', width: 104, end: true },
  room: { title: 'shortlist_col_room', width: 104, end: true },
  best: { title: 'shortlist_col_best', width: 110, end: true },
  rate: { title: 'shortlist_col_rate', width: 132, end: true },
  views: { title: 'shortlist_col_views', width: 132, end: true },
  paid: { title: 'shortlist_col_paid', width: 132, end: true },
  pace: { title: 'shortlist_col_pace', width: 104, end: true },
  conflict: { title: 'shortlist_col_conflict', width: 220 },
  priority: { title: 'creator_priority', width: 96, editor: 'choice' },
  owner: { title: 'creator_owner', width: 120, editor: 'text' },
  fee: { title: 'shortlist_col_fee', width: 110, end: true, editor: 'money' },
  tags: { title: 'creator_tags', width: 170, editor: 'tags' },
  notes: { title: 'creator_notes', width: 240, editor: 'long' },
  email: { title: 'shortlist_col_email', width: 190 },
  followUpOn: { title: 'creator_follow_up', width: 124, editor: 'day' },
  savedAt: { title: 'shortlist_col_saved', width: 112 },
}

/** One cell: a column's value for one line. */
export function TableCell({
  row,
  column,
  campaigns,
}: {
  row: TableRow
  column: ShortlistColumn
  campaigns: ReadonlyMap<string, string>
}): ReactNode {
  const { entry, scores } = row
  if (column === 'name') return <Name row={row} />
  if (column === 'platform') return platformById(entry.platform)?.name ?? entry.platform
  if (column === 'campaign') return <bdi>{campaigns.get(entry.campaignId) ?? entry.campaignId}</bdi>
  if (column === 'status') return statusWord(entry.status)
  if (column === 'followers')
    return row.followers ? <span title={precisionOf(row.followers)}>{shortNumber(row.followers.value)}</span> : <Unknown />
  if (column === 'priority') return t(`creator_priority_${entry.priority}`)
  if (column === 'fee') return entry.fee ? exactMoney(entry.fee) : ''
  if (column === 'tags') return <Tags tags={entry.tags} />
  if (column === 'email') return row.email ? <bdi>{row.email}</bdi> : ''
  if (column === 'followUpOn') return dayOf(entry.followUpOn)
  if (column === 'savedAt') return dayOf(entry.savedAt)
  if (column === 'owner' || column === 'notes') return <bdi>{entry[column]}</bdi>
  if (scores === undefined) return <span aria-label={t('shortlist_working')}>…</span>
  return column === 'conflict' ? <ConflictCell scores={scores} /> : <Figure scores={scores} column={column} />
}

/** A competitor's running exclusivity; unknown when no post was read. */
export function ConflictCell({ scores: { conflict, paid } }: { scores: RowScores }) {
  if (conflict) return <span title={explain(conflict)}>{explain(conflict)}</span>
  return paid ? <span className="text-faint">{t('shortlist_clear')}</span> : <Unknown />
}

function Figure({ scores, column }: { scores: RowScores; column: Exclude<WorkedOut, 'conflict'> }) {
  if (column === 'best') return scores.best === null ? <Unknown /> : <BestMark best={scores.best} />
  if (column === 'pace') return scores.pace === null ? <Unknown /> : formatNumber(Math.round(scores.pace * 10) / 10)
  const range = scores[column]
  if (!range) return <Unknown />
  if (column === 'rate') return <ValueWithRange value={percent(range.value)} range={percentRange(range.low, range.high)} />
  if (column === 'paid') return <ValueWithRange value={percent(range.value)} range={percentRange(range.low, range.high)} />
  if (column === 'views')
    return <ValueWithRange value={shortNumber(range.value)} range={between(shortNumber(range.low), shortNumber(range.high))} />
  return <ScoreCell range={range} />
}

/** A score: its number and its range. */
export function ScoreCell({ range }: { range: Range }) {
  return <ValueWithRange value={formatNumber(Math.round(range.value))} range={numberRange(Math.round(range.low), Math.round(range.high))} />
}

function ValueWithRange({ value, range }: { value: string; range: string }) {
  return (
    <>
      <span className="font-medium">{value}</span> {range !== value && <span className="text-tiny text-faint">{range}</span>}
    </>
  )
}

/** The rank by the published sort key, because the key's number means nothing by itself. */
function BestMark({ best }: { best: number }) {
  return <meter className="h-2 w-full" min={0} max={100} value={best} aria-label={t('shortlist_col_best')} />
}

function Unknown() {
  return (
    <span className="text-faint">
      <span aria-hidden="true">–</span>
      <span className="sr-only">{t('shortlist_unknown')}</span>
    </span>
  )
}

function Name({ row: { name, handle, url, scores } }: { row: TableRow }) {
  const conflict = scores?.conflict ? explain(scores.conflict) : null
  return (
    <span className="flex min-w-0 flex-col leading-tight" title={conflict ?? undefined}>
      <span className="flex min-w-0 items-baseline gap-1">
        <a href={url} target="_blank" rel="noopener noreferrer" tabIndex={-1} className="truncate font-semibold hover:underline">
          <bdi>{name}</bdi>
        </a>
        {conflict !== null && (
          <span className="text-tiny text-bad" data-testid="row-conflict">
            <span aria-hidden="true">▲</span>
            <span className="sr-only">{conflict}</span>
          </span>
        )}
      </span>
      <span className="truncate text-tiny text-faint">
        <bdi>@{handle}</bdi>
      </span>
    </span>
  )
}

function Tags({ tags }: { tags: readonly string[] }) {
  return (
    <span className="flex gap-1 overflow-hidden">
      {tags.map((tag) => (
        <span key={tag} className="truncate rounded-full bg-accent-soft px-2 text-tiny">
          <bdi>{tag}</bdi>
        </span>
      ))}
    </span>
  )
}
