import { BOX } from '@/components/ui/box'
import { Button } from '@/components/ui/button'
import { LONGEST_SEARCH } from '@/lib/domain/limits'
import { plural, t } from '@/lib/i18n/translate'
import { SHORTLIST_COLUMNS, type ShortlistColumn, type ShortlistQuery } from '@/lib/settings/shortlist-views'
import { Search } from 'lucide-react'
import { type ReactNode, useId, useState } from 'react'
import { TABLE_COLUMNS } from './cells'
import type { TableResult } from '@/lib/shortlist/table-result'
import { FilterPanel, filtersIn } from './filter-panel'
import { useTable } from './table-store'
import { Views } from './views'

const GROUPS = {
  none: 'shortlist_group_none',
  status: 'creator_status',
  platform: 'shortlist_col_platform',
  owner: 'creator_owner',
  tag: 'shortlist_group_tag',
} as const satisfies Record<ShortlistQuery['group'], string>

/** Controls of the table: search, filters, groups, order, columns, views. `children` stand at the end of the line with the count. */
export function Toolbar({ result, children }: { result: TableResult | null; children: ReactNode }) {
  const { query, ask } = useTable()
  const [open, setOpen] = useState<'filters' | 'columns' | null>(null)
  const id = useId()
  const filters = filtersIn(query)
  const toggle = (what: 'filters' | 'columns', text: string) => (
    <Button
      aria-expanded={open === what}
      aria-controls={`${id}${what}`}
      data-testid={`open-${what}`}
      onClick={() => setOpen(open === what ? null : what)}
    >
      {text}
    </Button>
  )
  return (
    <search className="border-b border-line px-4 py-2" aria-label={t('shortlist_ask')}>
      <div className="flex flex-wrap items-center gap-2">
        <label className="relative min-w-40 flex-1">
          <span className="sr-only">{t('shortlist_search')}</span>
          <Search size={14} aria-hidden="true" className="absolute start-2.5 top-1/2 -translate-y-1/2 text-faint" />
          <input
            type="search"
            className={`${BOX} w-full ps-8`}
            placeholder={t('shortlist_search_hint')}
            value={query.text}
            maxLength={LONGEST_SEARCH}
            data-testid="shortlist-search"
            onChange={(event) => ask({ text: event.target.value })}
          />
        </label>
        {toggle('filters', filters > 0 ? plural('shortlist_filters', filters) : t('shortlist_filters_none'))}
        <Labelled label={t('shortlist_group')}>
          <select className={BOX} value={query.group} onChange={(event) => ask({ group: event.target.value as ShortlistQuery['group'] })}>
            {(Object.keys(GROUPS) as ShortlistQuery['group'][]).map((group) => (
              <option key={group} value={group}>
                {t(GROUPS[group])}
              </option>
            ))}
          </select>
        </Labelled>
        <Labelled label={t('shortlist_sort')}>
          <select
            className={BOX}
            value={query.sort}
            onChange={(event) => ask({ sort: event.target.value as ShortlistColumn })}
            data-testid="shortlist-sort"
          >
            {SHORTLIST_COLUMNS.map((column) => (
              <option key={column} value={column}>
                {t(TABLE_COLUMNS[column].title)}
              </option>
            ))}
          </select>
        </Labelled>
        {toggle('columns', t('shortlist_columns'))}
        <Views />
      </div>
      <div id={`${id}filters`}>{open === 'filters' && <FilterPanel facets={result?.facets ?? null} />}</div>
      <div id={`${id}columns`}>{open === 'columns' && <ColumnPanel />}</div>
      <div className="mt-1.5 flex flex-wrap items-center justify-between gap-x-3 gap-y-1">
        {result && <Progress result={result} />}
        {children}
      </div>
    </search>
  )
}

function ColumnPanel() {
  const { columns, showColumns } = useTable()
  const toggle = (column: ShortlistColumn, isOn: boolean) =>
    showColumns(SHORTLIST_COLUMNS.filter((one) => (one === column ? isOn : columns.includes(one))))
  return (
    <fieldset className="mt-2 flex flex-wrap gap-x-4 gap-y-1 border-0 p-0 text-small" data-testid="column-panel">
      <legend className="sr-only">{t('shortlist_columns')}</legend>
      {SHORTLIST_COLUMNS.slice(1).map((column) => (
        <label key={column} className="flex min-h-6 items-center gap-1.5">
          <input type="checkbox" checked={columns.includes(column)} onChange={(event) => toggle(column, event.target.checked)} />
          {t(TABLE_COLUMNS[column].title)}
        </label>
      ))}
    </fieldset>
  )
}

/** The count of creators, and the progress of loading and scoring. */
function Progress({ result: { matching, inScope, loading, scoring } }: { result: TableResult }) {
  const work = loading ?? scoring
  return (
    <div className="flex flex-wrap items-center gap-x-3 text-small text-soft">
      <p role="status" data-testid="shortlist-count">
        {matching === inScope ? plural('shortlist_creators', inScope) : t('shortlist_matching', { matching, of: inScope })}
      </p>
      {work && work.total > 200 && (
        <p className="flex items-center gap-2" data-testid="shortlist-progress">
          {t(loading ? 'shortlist_reading' : 'shortlist_scoring', { done: work.done, total: work.total })}
          <progress className="h-1.5 w-32 accent-mark" value={work.done} max={work.total} aria-hidden="true" />
        </p>
      )}
    </div>
  )
}

export function Labelled({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className="flex items-center gap-1.5 text-small text-soft">
      {label}
      {children}
    </label>
  )
}
