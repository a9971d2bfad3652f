import { t } from '@/lib/i18n/translate'
import type { ShortlistColumn } from '@/lib/settings/shortlist-views'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type MouseEvent, type RefObject, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import { TABLE_COLUMNS } from './cells'
import type { EngineClient } from '@/lib/shortlist/engine-client'
import type { TableLine, TableResult } from '@/lib/shortlist/table-result'
import { GridHead } from './grid-head'
import { GroupLine, LINE_HEIGHT, type Placed, RowLine } from './grid-line'
import { type GridPosition, useGridKeys } from './use-grid-keys'
import { usePace } from './use-pace'
import { useTable } from './table-store'

/** Lines drawn beyond the screen; lines requested beyond it, and the step of requests: few large ones. */
const BEYOND = 6
const AHEAD = 80
const STEP = 60

interface Props {
  readonly result: TableResult
  readonly engine: RefObject<EngineClient | null>
  /** Names by id. */
  readonly campaigns: ReadonlyMap<string, string>
  readonly onWindow: (from: number, to: number) => void
}

/**
 * The table, drawn only where it is visible. The focus stays on the table itself and `aria-activedescendant` names the active cell, so
 * scrolling never loses the focus.
 */
export function Grid({ result: latest, engine, campaigns, onWindow }: Props) {
  const columns = useTable((state) => state.columns)
  const selected = useTable((state) => state.selected)
  const scroller = useRef<HTMLDivElement>(null)
  const [at, setAt] = useState<GridPosition>({ line: 0, column: 0 })
  const [editing, setEditing] = useState<{ key: string; column: ShortlistColumn; result: TableResult } | null>(null)
  const result = editing ? inOldOrder(editing.result, latest) : latest
  const id = useId()
  const { isFlung, followPace } = usePace()
  // oxlint-disable-next-line react/incompatible-library -- nothing it returns goes into a memoized component
  const virtual = useVirtualizer({
    count: result.size,
    getScrollElement: () => scroller.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: BEYOND,
    // Drawing within the scroll event would join two tasks into a long one.
    useFlushSync: false,
    scrollPaddingStart: LINE_HEIGHT,
    onChange: followPace,
  })
  const drawn = virtual.getVirtualItems()
  const [first, last] = [drawn[0]?.index ?? 0, drawn.at(-1)?.index ?? 0]
  // A line scrolled in reuses the elements of the line scrolled out: filling them is cheaper than making them.
  const slots = 2 ** Math.ceil(Math.log2(drawn.length + 2 * BEYOND + 1))
  useEffect(() => {
    onWindow(Math.max(0, Math.floor((first - AHEAD) / STEP) * STEP), Math.ceil((last + AHEAD) / STEP) * STEP)
  }, [first, last, onWindow])
  const lineAt = (index: number) => result.lines[index - result.from]
  const onKeyDown = useGridKeys({
    at,
    lineAt,
    size: result.size,
    engine,
    go: (to) => {
      setAt(to)
      if (to.line >= 0) virtual.scrollToIndex(to.line)
      requestAnimationFrame(() => document.getElementById(id)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }))
    },
    edit: (key, column) => setEditing({ key, column, result }),
  })
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const clicked = event.target instanceof Element && !event.target.closest('a, input, select, textarea, button') ? event.target : null
    const cell = clicked?.closest<HTMLElement>('[data-column]')
    const line = lineAt(Number(cell?.closest<HTMLElement>('[role=row]')?.ariaRowIndex) - 2)
    const column = columns.find((one) => one === cell?.dataset['column'])
    if (line?.kind !== 'row' || !column) return
    setAt({ line: result.from + result.lines.indexOf(line), column: columns.indexOf(column) })
    if (TABLE_COLUMNS[column].editor) setEditing({ key: line.row.entry.key, column, result })
  }
  const onClose = useCallback((focus: boolean) => {
    setEditing(null)
    if (focus) scroller.current?.focus({ preventScroll: true })
  }, [])
  const template = useMemo(() => templateOf(columns), [columns])
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={t('shortlist_table')}
      aria-multiselectable="true"
      aria-rowcount={result.size + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={id}
      aria-busy={result.loading !== null}
      data-testid="shortlist-grid"
      className="min-h-40 flex-1 overflow-auto border-t border-line -outline-offset-2"
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <div className="min-w-full" style={{ width: template.width }}>
        <GridHead result={result} engine={engine} id={id} template={template.columns} active={at.line === -1 ? at.column : null} />
        <div role="rowgroup" className="relative" style={{ height: virtual.getTotalSize() }}>
          {drawn.map(({ index, start }) => {
            const line = lineAt(index)
            const slot = index % slots
            const placed: Placed = { index, start, id, template: template.columns, active: at.line === index ? at.column : null }
            if (line?.kind === 'group') return <GroupLine key={slot} line={line} {...placed} />
            const row = isFlung ? null : (line?.row ?? null)
            const key = row?.entry.key ?? ''
            return (
              <RowLine
                key={slot}
                {...placed}
                {...{ row, columns, campaigns, onClose, engine }}
                isSelected={selected.has(key)}
                editing={row && editing?.key === key ? editing.column : null}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
}

/**
 * The latest lines in the order they had when the edit began. In a table sorted by the edited column, each save would move the line away.
 * After scrolling, the latest result is drawn.
 */
function inOldOrder(before: TableResult, latest: TableResult): TableResult {
  if (before.from !== latest.from) return latest
  const lines = new Map(latest.lines.map((line) => [keyOf(line), line]))
  return { ...latest, size: before.size, lines: before.lines.map((line) => lines.get(keyOf(line)) ?? line) }
}

const keyOf = (line: TableLine): string => (line.kind === 'row' ? line.row.entry.key : `group ${line.value}`)

/** Widths of the columns; the last one takes the remaining space. */
function templateOf(columns: readonly ShortlistColumn[]): { columns: string; width: number } {
  const widths = [36, ...columns.map((column) => TABLE_COLUMNS[column].width)]
  return {
    columns: widths.map((width, at) => (at === widths.length - 1 ? `minmax(${width}px, 1fr)` : `${width}px`)).join(' '),
    width: widths.reduce((sum, width) => sum + width, 0),
  }
}
