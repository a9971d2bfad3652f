import { t } from '@/lib/i18n/translate'
import { ArrowDown, ArrowUp } from 'lucide-react'
import type { RefObject } from 'react'
import { TABLE_COLUMNS } from './cells'
import type { EngineClient } from '@/lib/shortlist/engine-client'
import type { TableResult } from '@/lib/shortlist/table-result'
import { sortBy } from './sort-by'
import { useTable } from './table-store'

interface Props {
  readonly result: TableResult
  readonly engine: RefObject<EngineClient | null>
  readonly id: string
  readonly template: string
  /** The active column, when the head is active; −1 is the selection column. */
  readonly active: number | null
}

/** The table's head: column titles, the sort order, and the checkbox for all. */
export function GridHead({ result, engine, id, template, active }: Props) {
  const { columns, query, selected, select } = useTable()
  const isAll = result.matching > 0 && selected.size >= result.matching
  const toggleAll = async () => select(isAll ? [] : ((await engine.current?.keys()) ?? []))
  return (
    <div role="rowgroup" className="sticky top-0 z-10 bg-ground">
      <div role="row" aria-rowindex={1} className="grid h-11 items-center border-b border-line" style={{ gridTemplateColumns: template }}>
        <div
          role="columnheader"
          aria-colindex={1}
          id={active === -1 ? id : undefined}
          className={`sticky start-0 z-10 grid h-full place-items-center bg-ground ${ring(active === -1)}`}
        >
          <input
            type="checkbox"
            tabIndex={-1}
            className="size-4"
            aria-label={t('shortlist_select_all')}
            checked={isAll}
            ref={(box) => {
              if (box) box.indeterminate = selected.size > 0 && !isAll
            }}
            data-testid="select-all"
            onChange={() => void toggleAll()}
          />
        </div>
        {columns.map((column, at) => {
          const { title, end } = TABLE_COLUMNS[column]
          const isSorted = query.sort === column
          const Arrow = query.descending ? ArrowDown : ArrowUp
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={at + 2}
              id={active === at ? id : undefined}
              aria-sort={isSorted ? (query.descending ? 'descending' : 'ascending') : 'none'}
              className={`h-full ${at === 0 ? 'sticky start-9 z-10 bg-ground' : ''} ${ring(active === at)}`}
            >
              <button
                type="button"
                tabIndex={-1}
                data-testid={`sort-${column}`}
                className={`flex size-full items-center gap-1 px-2 text-small text-soft hover:text-ink ${end ? 'justify-end' : ''} ${isSorted ? 'font-semibold text-ink' : ''}`}
                onClick={() => sortBy(column)}
              >
                {t(title)}
                {isSorted && <Arrow size={12} aria-hidden="true" />}
              </button>
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** Outline of the active cell. */
export const ring = (isActive: boolean): string =>
  isActive
    ? 'in-[[role=grid]:focus-visible]:outline-2 in-[[role=grid]:focus-visible]:-outline-offset-2 in-[[role=grid]:focus-visible]:outline-focus'
    : ''
