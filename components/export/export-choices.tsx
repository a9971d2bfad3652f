import { Tick } from '@/components/ui/tick'
import type { Person } from '@/lib/export/rows/line'
import type { RuleFinding, Format, Preset, Table } from '@/lib/export/presets/preset'
import { PRESETS } from '@/lib/export/presets/presets'
import { plural, t } from '@/lib/i18n/translate'

interface ChoicesProps {
  readonly preset: Preset
  readonly format: Format
  readonly onPreset: (preset: Preset) => void
  readonly onFormat: (format: Format) => void
}

const BOX = 'mt-1 block w-full rounded-lg border border-line bg-surface px-2 py-1.5 text-body text-ink'

/** Chooses the tool and the format. */
export function Choices({ preset, format, onPreset, onFormat }: ChoicesProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <label className="text-small font-semibold text-soft">
        {t('export_for')}
        <select
          className={BOX}
          data-testid="export-preset"
          value={preset.id}
          onChange={(event) => onPreset(PRESETS.find(({ id }) => id === event.target.value) ?? preset)}
        >
          {PRESETS.map(({ id, tool }) => (
            <option key={id} value={id}>
              {tool ?? t('export_preset_generic')}
            </option>
          ))}
        </select>
      </label>
      <label className="text-small font-semibold text-soft">
        {t('export_format')}
        <select className={BOX} data-testid="export-format" value={format} onChange={(event) => onFormat(event.target.value as Format)}>
          {preset.formats.map((one) => (
            <option key={one} value={one}>
              {t(`export_format_${one}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  )
}

/** Says which creators and columns go into the file, and which do not. */
export function About({ preset, format, table, people }: { preset: Preset; format: Format; table: Table; people: readonly Person[] }) {
  return (
    <div className="space-y-1 text-small text-soft">
      <p>{plural('export_creators', people.length)}</p>
      {format !== 'json' && (
        <details>
          <summary className="min-h-6">
            {t('export_columns')} ({table.columns.length})
          </summary>
          <p className="ps-4 wrap-anywhere" dir="ltr">
            {table.columns.map(({ name }) => name).join(', ')}
          </p>
        </details>
      )}
      <p data-testid="export-leaves">
        <span className="font-semibold">{t('export_leaves')}:</span>{' '}
        {t(format === 'json' ? 'export_leaves_json' : `export_leaves_${preset.id}`)}
      </p>
    </div>
  )
}

interface TickProps {
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}

/** Chooses whether rows that the tool would reject are written. */
export function LeaveOut({ preset, findings, checked, onChange }: TickProps & { preset: Preset; findings: readonly RuleFinding[] }) {
  const stopped = new Set(findings.filter(({ rule }) => rule.stops).flatMap(({ at }) => at)).size
  if (stopped === 0) return null
  return (
    <Tick checked={checked} onChange={onChange} testId="export-leave-out">
      {plural('export_leave_out', stopped, { tool: preset.tool ?? '' })}
    </Tick>
  )
}

/** For tools that accept only people who opted in: nothing is written until this is ticked. */
export function Consent({ tool, checked, onChange }: TickProps & { tool: string }) {
  return (
    <div className="rounded-lg border border-bad p-2 text-small">
      <p>{t('export_consent_notice', { tool })}</p>
      <Tick checked={checked} onChange={onChange} testId="export-consent" className="mt-1 font-semibold">
        {t('export_consent')}
      </Tick>
    </div>
  )
}
