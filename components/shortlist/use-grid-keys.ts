import { direction } from '@/lib/i18n/translate'
import type { ShortlistColumn } from '@/lib/settings/shortlist-views'
import type { KeyboardEvent, RefObject } from 'react'
import { TABLE_COLUMNS } from './cells'
import type { EngineClient } from '@/lib/shortlist/engine-client'
import type { TableLine } from '@/lib/shortlist/table-result'
import { toggleSelected } from './select-lines'
import { sortBy } from './sort-by'
import { useTable } from './table-store'

/** The active cell: line −1 is the table's head, column −1 the selection column. */
export interface GridPosition {
  readonly line: number
  readonly column: number
}

interface Around {
  readonly at: GridPosition
  readonly lineAt: (index: number) => TableLine | undefined
  readonly size: number
  readonly engine: RefObject<EngineClient | null>
  readonly go: (to: GridPosition) => void
  readonly edit: (key: string, column: ShortlistColumn) => void
}

/** Lines per page key. */
const PAGE = 12

/** Keys of a table (WAI-ARIA grid): arrows, Home, End, pages; Space selects, Enter or F2 edits, opens or sorts, Ctrl+A selects all. */
export function useGridKeys(around: Around): (event: KeyboardEvent<HTMLElement>) => void {
  const { columns, selected, select } = useTable()
  return (event) => {
    // Fields inside the table handle their own keys.
    if (event.target !== event.currentTarget || event.altKey) return
    const to = placeFor(event, around, columns.length)
    if (to) around.go(to)
    else if (event.key === ' ') pressSpace(around)
    else if (event.key === 'Enter' || event.key === 'F2') pressEnter(around, columns)
    else if ((event.ctrlKey || event.metaKey) && event.key === 'a') void around.engine.current?.keys().then(select)
    else if (event.key === 'Escape' && selected.size > 0) select([])
    else return
    event.preventDefault()
  }
}

function placeFor({ key, ctrlKey, metaKey }: KeyboardEvent, { at, size }: Around, columns: number): GridPosition | null {
  const far = ctrlKey || metaKey
  const forward = direction() === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const line = (to: number) => ({ ...at, line: Math.min(size - 1, Math.max(-1, to)) })
  const column = (to: number) => ({ ...at, column: Math.min(columns - 1, Math.max(-1, to)) })
  if (key === 'ArrowDown') return line(far ? size - 1 : at.line + 1)
  if (key === 'ArrowUp') return line(far ? 0 : at.line - 1)
  if (key === 'PageDown') return line(at.line + PAGE)
  if (key === 'PageUp') return line(Math.max(0, at.line - PAGE))
  if (key === 'ArrowLeft' || key === 'ArrowRight') return column(at.column + (key === forward ? 1 : -1))
  if (key === 'Home') return far ? { line: 0, column: -1 } : column(-1)
  if (key === 'End') return far ? { line: size - 1, column: columns - 1 } : column(columns - 1)
  return null
}

function pressSpace({ at, lineAt, engine }: Around): void {
  if (at.line === -1) return void engine.current?.keys().then(useTable.getState().select)
  const line = lineAt(at.line)
  if (line?.kind === 'row') void toggleSelected(line.row.entry.key, null)
  else if (line) useTable.getState().fold(line.value)
}

function pressEnter({ at, lineAt, edit }: Around, columns: readonly ShortlistColumn[]): void {
  const column = columns[at.column]
  if (at.line === -1) return column && sortBy(column)
  const line = lineAt(at.line)
  if (line?.kind === 'group') return useTable.getState().fold(line.value)
  if (!line || !column) return
  if (TABLE_COLUMNS[column].editor) edit(line.row.entry.key, column)
  else if (column === 'name') window.open(line.row.url, '_blank', 'noopener')
}
