import { IMPORT_FIELDS, type ImportField, type Mapping } from '@/lib/import/field'
import type { Opened } from '@/lib/import/worker/serve'
import { t } from '@/lib/i18n/translate'

interface Props {
  readonly table: NonNullable<Opened['table']>
  readonly mapping: Mapping
  readonly onMap: (field: ImportField, column: number | null) => void
}

/** Maps columns to fields, as guessed and corrected, beside the file's first rows as written. */
export function Columns({ table, mapping, onMap }: Props) {
  const nameOf = (column: number) => table.headers[column]?.trim() || t('import_column', { number: column + 1 })
  const rows = table.preview.map((cells, at) => ({ number: at + 1, cells }))
  const columns = Array.from({ length: table.columns }, (_, column) => column)
  return (
    <details open={!table.own} className="text-small">
      <summary className="min-h-6 font-semibold text-soft">{t('import_columns')}</summary>
      <div className="mt-1 grid gap-x-3 gap-y-1 sm:grid-cols-2" data-testid="import-columns">
        {IMPORT_FIELDS.filter((field) => field !== 'creator_id').map((field) => (
          <label key={field} className="flex items-center justify-between gap-2 text-soft">
            {t(`import_field_${field}`)}
            <select
              className="min-h-6 w-36 flex-none rounded border border-line bg-surface px-1 py-1 text-ink"
              data-field={field}
              value={mapping[field] ?? ''}
              onChange={(event) => onMap(field, event.target.value === '' ? null : Number(event.target.value))}
            >
              <option value="">{t('import_column_none')}</option>
              {columns.map((column) => (
                <option key={column} value={column}>
                  {nameOf(column)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <p className="mt-2 font-semibold text-soft">{t('import_preview')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={t('import_preview')}>
        <table className="text-tiny" dir="auto">
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} className="border border-line px-1 text-start font-semibold whitespace-nowrap">
                  {nameOf(column)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ number, cells }) => (
              <tr key={number}>
                {columns.map((column) => (
                  <td key={column} className="max-w-40 truncate border border-line px-1">
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}
