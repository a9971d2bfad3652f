import { Button } from '@/components/ui/button'
import { Tick } from '@/components/ui/tick'
import { ENCODINGS, type Encoding } from '@/lib/import/decode'
import { statusWord } from '@/lib/i18n/status-word'
import { plural, t } from '@/lib/i18n/translate'
import { platformById } from '@/lib/platforms/directory'
import type { Opened, Summary } from '@/lib/import/worker/serve'
import { useState } from 'react'
import { Columns } from './columns'
import { Problems } from './problems'
import type { Importing, Step } from './use-import'
import { UsualPlatform } from '@/components/app/usual-platform'

type ReviewStep = Extract<Step, { at: 'review' }>

/** Shows what was understood, to review and correct before anything is written. */
export function Review({ importing, step }: { importing: Importing; step: ReviewStep }) {
  const { opened, summary, mapping, usual } = step
  const [overwrite, setOverwrite] = useState(false)
  const { table } = opened
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (summary.people > 0) importing.confirm(overwrite)
      }}
    >
      {table === null && <p className="text-small text-soft">{t('import_json')}</p>}
      {table?.own && <p className="text-small text-soft">{t('import_own')}</p>}
      {table?.problems.slice(0, 3).map(({ why, line }) => (
        <p key={`${why}${line}`} className="text-small text-bad">
          {t(`import_table_${why}`, { row: line })}
        </p>
      ))}
      {step.file !== null && opened.encoding !== null && <Letters importing={importing} step={step} encoding={opened.encoding} />}
      {table && mapping.platform === undefined && (
        <UsualPlatform
          value={usual ?? ''}
          onChange={(platform) => importing.usual(platform || null)}
          className={BOX}
          testId="import-usual"
        />
      )}
      {table && (table.columns > 1 || mapping.handle === undefined) && <Columns table={table} mapping={mapping} onMap={importing.map} />}
      <Preview summary={summary} />
      <Problems summary={summary} />
      <Tick checked={overwrite} onChange={setOverwrite} testId="import-overwrite">
        {t('import_overwrite')}
      </Tick>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={summary.people === 0} data-testid="import-confirm">
          {plural('import_confirm', summary.people)}
        </Button>
        <Button onClick={importing.back}>{t('import_back')}</Button>
      </div>
    </form>
  )
}

const BOX = 'ms-1 min-h-6 rounded border border-line bg-surface px-1 py-1 text-ink'

function Letters({ importing, step, encoding }: { importing: Importing; step: ReviewStep; encoding: NonNullable<Opened['encoding']> }) {
  return (
    <div className="text-small">
      <label className="text-soft">
        {t('import_encoding')}
        <select
          className={BOX}
          value={encoding}
          data-testid="import-encoding"
          onChange={(event) => step.file && importing.openFile(step.file, event.target.value as Encoding)}
        >
          {ENCODINGS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </select>
      </label>
      {step.opened.guessedEncoding && <p className="text-bad">{t('import_encoding_guessed')}</p>}
    </div>
  )
}

function Preview({ summary }: { summary: Summary }) {
  return (
    <div className="text-small" data-testid="import-preview">
      <p role="status" className="font-semibold">
        {plural('import_will_add', summary.people)}
        {summary.skipped > 0 && `. ${plural('import_will_skip', summary.skipped)}`}
      </p>
      <ul className="mt-1 list-none p-0 text-soft">
        {summary.preview.map(({ row, name, profiles, decisions }) => (
          <li key={row} className="truncate">
            <bdi className="text-ink">{name}</bdi> · <bdi>@{profiles[0].handle}</bdi> ·{' '}
            {profiles.map(({ platform }) => platformById(platform)?.name ?? platform).join(', ')}
            {decisions.status !== undefined && ` · ${statusWord(decisions.status)}`}
          </li>
        ))}
      </ul>
    </div>
  )
}
