import { statusWord } from '@/lib/i18n/status-word'
import { EntryStatus } from '@/lib/domain/campaign'
import { plural, t } from '@/lib/i18n/translate'
import { platformById } from '@/lib/platforms/directory'
import type { ShortlistColumn } from '@/lib/settings/shortlist-views'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type RefObject, memo } from 'react'
import { CellEditor } from './cell-editor'
import { COLUMNS, Cell } from './cells'
import type { DeskClient } from './desk/desk-client'
import type { Line } from './desk/picture'
import type { Row } from './desk/row'
import { ring } from './grid-head'
import { toggleSelected } from './select-lines'
import { useTable } from './table-store'

/** Height of every line in pixels. */
export const LINE_HEIGHT = 44

/** Where a line stands in the table. */
export interface Placed {
  readonly index: number
  /** Pixels from the top. */
  readonly start: number
  /** What ids of cells begin with. */
  readonly id: string
  /** Widths of the columns. */
  readonly template: string
  /** The column the keyboard is in, when it is in this line; −1 is the selection's. */
  readonly active: number | null
}

interface Props extends Placed {
  readonly row: Row
  readonly columns: readonly ShortlistColumn[]
  readonly campaigns: ReadonlyMap<string, string>
  readonly isSelected: boolean
  /** The column being changed. */
  readonly editing: ShortlistColumn | null
  readonly onClose: (focus: boolean) => void
  readonly desk: RefObject<DeskClient | null>
}

/** One creator of the table. Drawn again only when something of it changed. */
export const RowLine = memo(function RowLine(props: Props) {
  const { row, index, start, id, template, active, columns, campaigns, isSelected, editing, onClose, desk } = props
  const { key } = row.entry
  const ground = isSelected ? 'bg-[color-mix(in_srgb,var(--color-accent-soft)_40%,var(--color-surface))]' : 'bg-surface'
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-testid="shortlist-row"
      data-key={key}
      className={`absolute inset-x-0 grid items-stretch border-b border-line ${ground}`}
      style={{ top: start, height: LINE_HEIGHT, gridTemplateColumns: template, zIndex: editing ? 5 : undefined }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        id={`${id}${index}:-1`}
        className={`sticky start-0 z-[1] grid place-items-center ${ground} ${ring(active === -1)}`}
      >
        <input
          type="checkbox"
          tabIndex={-1}
          className="size-4"
          aria-label={t('shortlist_select', { name: row.name })}
          checked={isSelected}
          onChange={() => undefined}
          onClick={(event) => void toggleSelected(key, event.shiftKey ? desk.current : null)}
        />
      </div>
      {columns.map((column, at) => (
        <div
          key={column}
          role="gridcell"
          aria-colindex={at + 2}
          id={`${id}${index}:${at}`}
          data-column={column}
          className={`relative flex min-w-0 items-center px-2 ${at === 0 ? `sticky start-9 z-[1] ${ground}` : ''} ${COLUMNS[column].end ? 'justify-end' : ''} ${COLUMNS[column].editor ? 'cursor-text hover:bg-ground' : ''} ${ring(active === at)}`}
        >
          <div className={`min-w-0 truncate ${column === 'best' ? 'w-full' : ''}`}>
            <Cell row={row} column={column} campaigns={campaigns} />
          </div>
          {editing === column && <CellEditor entry={row.entry} column={column} onClose={onClose} />}
        </div>
      ))}
    </div>
  )
})

/** The heading of a group: what is in it, how many, and folding it up. */
export function GroupLine({ line, index, start, id, active }: Placed & { line: Extract<Line, { kind: 'group' }> }) {
  const fold = useTable((state) => state.fold)
  const group = useTable((state) => state.query.group)
  const Arrow = line.isFolded ? ChevronRight : ChevronDown
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-expanded={!line.isFolded}
      className="absolute inset-x-0 border-b border-line bg-ground"
      style={{ top: start, height: LINE_HEIGHT }}
    >
      <div role="gridcell" id={`${id}${index}:${active ?? 0}`} className={`h-full ${ring(active !== null)}`}>
        <button
          type="button"
          tabIndex={-1}
          className="sticky start-0 flex h-full items-center gap-1.5 px-2.5 font-semibold"
          onClick={() => fold(line.value)}
        >
          <Arrow size={14} aria-hidden="true" className="rtl:-scale-x-100" />
          <bdi>{groupName(group, line.value)}</bdi>
          <span className="font-normal text-soft">{plural('shortlist_creators', line.count)}</span>
        </button>
      </div>
    </div>
  )
}

function groupName(group: string, value: string): string {
  if (value === '') return t('shortlist_group_nothing')
  if (group === 'platform') return platformById(value)?.name ?? value
  const status = EntryStatus.safeParse(value)
  return group === 'status' && status.success ? statusWord(status.data) : value
}
