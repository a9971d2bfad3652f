import type { ShortlistColumn } from '@/lib/settings/shortlist-views'
import { TABLE_COLUMNS } from './cells'
import { useTable } from './table-store'

/** Sorts by a column: figures and dates descending, words from A. A second call reverses the order. */
export function sortBy(column: ShortlistColumn): void {
  const { query, ask } = useTable.getState()
  const largestFirst = TABLE_COLUMNS[column].end === true || column === 'savedAt' || column === 'priority'
  ask({ sort: column, descending: query.sort === column ? !query.descending : largestFirst })
}
