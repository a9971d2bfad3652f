import { statusWord } from '@/lib/i18n/status-word'
import { EntryStatus } from '@/lib/domain/campaign'
import { plural, t } from '@/lib/i18n/translate'
import { platformById } from '@/lib/platforms/directory'
import type { ShortlistColumn } from '@/lib/settings/shortlist-views'
import { ChevronDown, ChevronRight } from 'lucide-react'
import { type RefObject, memo } from 'react'
import { CellEditor } from './cell-editor'
import { TABLE_COLUMNS, TableCell } from './cells'
import type { EngineClient } from '@/lib/shortlist/engine-client'
import type { TableLine } from '@/lib/shortlist/table-result'
import type { TableRow } from '@/lib/shortlist/row'
import { ring } from './grid-head'
import { toggleSelected } from './select-lines'
import { useTable } from './table-store'

/** Height of every line in pixels. */
export const LINE_HEIGHT = 44

/** The place of a line in the table. */
export interface Placed {
  readonly index: number
  /** Pixels from the top. */
  readonly start: number
  /** Id of the active cell. */
  readonly id: string
  /** CSS grid template of the columns. */
  readonly template: string
  /** The active column, when this line is active; −1 is the selection column. */
  readonly active: number | null
}

interface CellsProps {
  /** `null` until it is known. */
  readonly row: TableRow | null
  readonly id: string
  /** As in {@link Placed}. */
  readonly active: number | null
  readonly columns: readonly ShortlistColumn[]
  readonly campaigns: ReadonlyMap<string, string>
  readonly isSelected: boolean
  /** The column being edited. */
  readonly editing: ShortlistColumn | null
  readonly onClose: (focus: boolean) => void
  readonly engine: RefObject<EngineClient | null>
}

/** One creator's line. Redrawn only when its data change. */
export const RowLine = memo(function RowLine({ index, start, template, ...props }: Placed & CellsProps) {
  const { row, isSelected, editing } = props
  return (
    <div
      role={row ? 'row' : 'presentation'}
      aria-rowindex={index + 2}
      aria-selected={row ? isSelected : undefined}
      data-testid={row ? 'shortlist-row' : undefined}
      data-key={row?.entry.key}
      className={`absolute inset-x-0 grid items-stretch border-b border-line ${groundOf(isSelected)} ${row ? '' : 'invisible'} ${editing ? 'z-5' : 'contain-strict'}`}
      style={{ top: start, height: LINE_HEIGHT, gridTemplateColumns: template }}
    >
      <Cells {...props} />
    </div>
  )
})

/** Marks an editable cell: a choice always, a text on hover. */
function editable(editor: (typeof TABLE_COLUMNS)[ShortlistColumn]['editor']): string {
  if (editor === 'choice') return "cursor-pointer hover:bg-ground after:ms-1 after:text-faint after:content-['▾'/'']"
  return editor ? 'cursor-text hover:bg-ground' : ''
}

const groundOf = (isSelected: boolean): string =>
  isSelected ? 'bg-[color-mix(in_srgb,var(--color-accent-soft)_40%,var(--color-surface))]' : 'bg-surface'

/** The cells of a line. While the next row loads they keep the old content, hidden: emptying and refilling would cost twice. */
const Cells = memo(
  function Cells({ row, id, active, columns, campaigns, isSelected, editing, onClose, engine }: CellsProps) {
    if (!row) return null
    const { key } = row.entry
    const ground = groundOf(isSelected)
    return (
      <>
        <div
          role="gridcell"
          aria-colindex={1}
          id={active === -1 ? id : undefined}
          className={`sticky start-0 z-[1] grid place-items-center ${ground} ${ring(active === -1)}`}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            className="size-4"
            aria-label={t('shortlist_select', { name: row.name })}
            checked={isSelected}
            onChange={() => undefined}
            onClick={(event) => void toggleSelected(key, event.shiftKey ? engine.current : null)}
          />
        </div>
        {columns.map((column, at) => (
          <div
            key={column}
            role="gridcell"
            aria-colindex={at + 2}
            id={active === at ? id : undefined}
            data-column={column}
            className={`min-w-0 content-center px-2 ${editing === column ? 'relative' : 'truncate'} ${at === 0 ? `sticky start-9 z-[1] ${ground}` : ''} ${TABLE_COLUMNS[column].end ? 'text-end' : ''} ${editable(TABLE_COLUMNS[column].editor)} ${ring(active === at)}`}
          >
            <TableCell row={row} column={column} campaigns={campaigns} />
            {editing === column && <CellEditor entry={row.entry} column={column} onClose={onClose} />}
          </div>
        ))}
      </>
    )
  },
  (before, after) =>
    after.row === null ? before.row !== null : (Object.keys(after) as (keyof CellsProps)[]).every((key) => before[key] === after[key]),
)

/** A group's heading: its name, its size, and the button that collapses it. */
export function GroupLine({ line, index, start, id, active }: Placed & { line: Extract<TableLine, { kind: 'group' }> }) {
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
      <div role="gridcell" id={active === null ? undefined : id} className={`h-full ${ring(active !== null)}`}>
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
