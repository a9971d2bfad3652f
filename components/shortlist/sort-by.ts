import type { ShortlistColumn } from '@/lib/settings/shortlist-views'
import { TABLE_COLUMNS } from './cells'
import { useTable } from './table-store'

/** Sorts by a column: figures and dates largest first, words from A; once more turns it around. */
export function sortBy(column: ShortlistColumn): void {
  const { query, ask } = useTable.getState()
  const largestFirst = TABLE_COLUMNS[column].end === true || column === 'savedAt' || column === 'priority'
  ask({ sort: column, descending: query.sort === column ? !query.descending : largestFirst })
}
