import { CSV_COLUMNS } from '@/lib/export/rows/columns'
import type { Preset } from './preset'

/** Touchstone's own table, in full. Its columns are a promise: docs/csv.md. */
export const generic: Preset = {
  id: 'generic',
  tool: null,
  formats: ['csv', 'xlsx', 'clipboard', 'json'],
  per: 'profile',
  columns: CSV_COLUMNS.map(([name, , kind], at) => ({ name, kind, cell: ([line]) => line.cells[at] ?? null })),
  rules: [],
  needsConsent: false,
  byteOrderMark: true,
}
