import { EVERYBODY, type ShortlistColumn, type ShortlistQuery, USUAL_COLUMNS } from '@/lib/settings/shortlist-views'
import { create } from 'zustand'

/** The dialog over the table. */
export type TableDialog = 'export' | 'import' | 'outreach' | 'tracking' | 'compare'

interface TableState {
  readonly query: ShortlistQuery
  readonly columns: readonly ShortlistColumn[]
  /** Values of collapsed groups. */
  readonly folded: readonly string[]
  /** Keys of selected entries. */
  readonly selected: ReadonlySet<string>
  readonly dialog: TableDialog | null
  ask(change: Partial<ShortlistQuery>): void
  showColumns(columns: readonly ShortlistColumn[]): void
  fold(value: string): void
  select(keys: Iterable<string>): void
  open(dialog: TableDialog | null): void
}

/** View state of the table. Only views that the person names are stored. */
export const useTable = create<TableState>((set) => ({
  query: EVERYBODY,
  columns: USUAL_COLUMNS,
  folded: [],
  selected: new Set(),
  dialog: null,
  ask: (change) =>
    set(({ query, folded }) => ({
      query: { ...query, ...change },
      folded: 'group' in change && change.group !== query.group ? [] : folded,
    })),
  showColumns: (columns) => set({ columns }),
  fold: (value) => set(({ folded }) => ({ folded: folded.includes(value) ? folded.filter((one) => one !== value) : [...folded, value] })),
  select: (keys) => set({ selected: new Set(keys) }),
  open: (dialog) => set({ dialog }),
}))
