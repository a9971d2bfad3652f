import type { RuleFinding, Preset, Table } from '@/lib/export/presets/preset'
import { plural, t } from '@/lib/i18n/translate'
import { TriangleAlert } from 'lucide-react'

/** Names shown per finding. */
const NAMED = 20

/** What the tool will reject, overwrite or misread, worst first, each with the creators concerned. */
export function Findings({ preset, table, findings }: { preset: Preset; table: Table; findings: readonly RuleFinding[] }) {
  const tool = preset.tool ?? ''
  const worstFirst = findings.toSorted((a, b) => Number(b.rule.stops) - Number(a.rule.stops))
  if (findings.length === 0 && !preset.notice) return <p className="text-small text-soft">{t('export_check_fine')}</p>
  return (
    <ul className="list-none space-y-1 p-0" data-testid="export-findings">
      {preset.notice && <li className="text-small text-soft">{t(preset.notice)}</li>}
      {worstFirst.map(({ rule, at }) => (
        <li key={rule.id} className="text-small" data-rule={rule.id}>
          <details>
            <summary className="min-h-6">
              {rule.stops && <TriangleAlert size={13} aria-hidden="true" className="me-1 inline text-bad" />}
              {plural(`export_problem_${rule.id}`, at.length, { tool })}
            </summary>
            <p className="ps-4 text-soft">
              {at.slice(0, NAMED).map((row, place) => (
                <span key={row}>
                  {place > 0 && ', '}
                  <bdi>{table.groups[row]?.[0].creator.name}</bdi>
                </span>
              ))}
              {at.length > NAMED && ` ${plural('export_more', at.length - NAMED)}`}
            </p>
          </details>
        </li>
      ))}
    </ul>
  )
}
