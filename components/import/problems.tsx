import type { RowProblem } from '@/lib/import/incoming'
import type { Summary } from '@/lib/import/worker/serve'
import { formatNumber } from '@/lib/i18n/format'
import { isMessageKey, plural, t } from '@/lib/i18n/translate'

/** Rows and values that are left out, each with its reason. */
export function Problems({ summary: { problems, problemCount } }: { summary: Summary }) {
  if (problemCount === 0) return null
  return (
    <details className="text-small" data-testid="import-problems">
      <summary className="min-h-6 font-semibold text-soft">
        {t('import_problems')} ({formatNumber(problemCount)})
      </summary>
      <ul className="max-h-40 list-none overflow-y-auto p-0 ps-4 text-soft">
        {problems.map((problem) => (
          <li key={`${problem.row} ${problem.why} ${problem.field ?? ''}`}>
            <span className={problem.skips ? 'font-semibold text-ink' : ''}>{t('import_at_row', { row: problem.row })}</span>:{' '}
            {words(problem)}
            {problem.value !== '' && (
              <>
                {' '}
                (<bdi>{problem.value}</bdi>)
              </>
            )}
          </li>
        ))}
        {problemCount > problems.length && <li>{plural('import_more', problemCount - problems.length)}</li>}
      </ul>
    </details>
  )
}

function words({ kind, why, field }: RowProblem): string {
  const key = `import_${kind}_${why}`
  const said = isMessageKey(key) ? t(key) : why
  const name = `import_field_${field ?? ''}`
  return field !== undefined && isMessageKey(name) ? `${t(name)}: ${said}` : said
}
