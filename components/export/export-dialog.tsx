import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Campaign } from '@/lib/domain/campaign'
import type { Person } from '@/lib/export/rows/line'
import { type Format, type Preset, check, tableOf, withoutStopped } from '@/lib/export/presets/preset'
import { PRESETS } from '@/lib/export/presets/presets'
import { plural, t } from '@/lib/i18n/translate'
import { useMemo, useState } from 'react'
import { About, Choices, Consent, LeaveOut } from './export-choices'
import { Findings } from './findings'
import { Progress } from '@/components/ui/progress'
import { type Exporting, useExport } from './use-export'
import { usePeople } from './use-people'

interface Props {
  readonly campaign: Campaign
  /** Keys of the entries to export; the whole shortlist when absent. Keep the same Set object between renders. */
  readonly entryKeys?: ReadonlySet<string>
  readonly onClose: () => void
  /** Called with words on what was exported or copied. The dialog stays open until it is closed. */
  readonly onDone: (text: string) => void
}

/** Hands a shortlist over to another tool: choose the tool and the format, see the findings, then get the file. */
export function ExportDialog({ campaign, entryKeys, onClose, onDone }: Props) {
  const loaded = usePeople(campaign, entryKeys)
  return (
    <Dialog label={t('export_title', { campaign: campaign.name })} onClose={onClose}>
      <div className="space-y-3 p-4" data-testid="export-dialog">
        <h2 className="text-base font-semibold">{t('export_title', { campaign: campaign.name })}</h2>
        {loaded.state === 'loading' && loaded.total > 0 && (
          <Progress text={t('export_loading', { done: loaded.done, total: loaded.total })} done={loaded.done} total={loaded.total} />
        )}
        {loaded.state === 'failed' && <p role="alert">{t('export_load_failed')}</p>}
        {loaded.state === 'ready' && loaded.people.length === 0 && <p>{t('export_empty')}</p>}
        {loaded.state === 'ready' && loaded.people.length > 0 ? (
          <ExportForm campaign={campaign} people={loaded.people} onClose={onClose} onDone={onDone} />
        ) : (
          <Button onClick={onClose}>{t('export_close')}</Button>
        )}
      </div>
    </Dialog>
  )
}

function ExportForm({ campaign, people, onClose, onDone }: Omit<Props, 'entryKeys'> & { readonly people: readonly Person[] }) {
  const [preset, setPreset] = useState<Preset>(PRESETS[0] as Preset)
  const [wanted, setFormat] = useState<Format>('csv')
  const [leaveOut, setLeaveOut] = useState(true)
  const [consent, setConsent] = useState(false)
  const exporting = useExport()
  const format = preset.formats.includes(wanted) ? wanted : (preset.formats[0] ?? 'csv')
  const whole = useMemo(() => tableOf(preset, people), [preset, people])
  const findings = useMemo(() => check(preset, whole), [preset, whole])
  const table = useMemo(() => (leaveOut ? withoutStopped(whole, findings) : whole), [leaveOut, whole, findings])
  const rows = format === 'json' ? people.length : table.rows.length
  const isReady = rows > 0 && exporting.done === null && (!preset.needsConsent || consent)
  const run = async () => {
    const said = await exporting.run({ campaign, preset, format, table, people })
    if (said !== null) onDone(said)
  }
  return (
    <form
      className="space-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (isReady) void run()
      }}
    >
      <Choices preset={preset} format={format} onFormat={setFormat} onPreset={(next) => (setPreset(next), setConsent(false))} />
      <About preset={preset} format={format} table={whole} people={people} />
      {format !== 'json' && preset.tool !== null && (
        <fieldset className="space-y-1 border-0 p-0">
          <legend className="text-small font-semibold text-soft">{t('export_check')}</legend>
          <Findings preset={preset} table={whole} findings={findings} />
          <LeaveOut preset={preset} findings={findings} checked={leaveOut} onChange={setLeaveOut} />
          {preset.needsConsent && <Consent tool={preset.tool} checked={consent} onChange={setConsent} />}
        </fieldset>
      )}
      {exporting.done !== null && (
        <Progress text={t('export_writing', { done: exporting.done, total: rows })} done={exporting.done} total={rows} />
      )}
      {exporting.failure !== null && (
        <p role="alert" className="text-bad">
          {exporting.failure}
        </p>
      )}
      <Actions {...{ exporting, rows, isReady, onClose }} verb={t(format === 'clipboard' ? 'export_copy' : 'export_write')} />
    </form>
  )
}

function Actions({
  exporting,
  rows,
  isReady,
  verb,
  onClose,
}: {
  exporting: Exporting
  rows: number
  isReady: boolean
  verb: string
  onClose: () => void
}) {
  return (
    <div className="flex items-center gap-2">
      <Button type="submit" look="primary" disabled={!isReady} data-testid="export-write">
        {verb}
      </Button>
      {exporting.done === null ? (
        <Button onClick={onClose}>{t('export_close')}</Button>
      ) : (
        <Button onClick={exporting.cancel} data-testid="export-cancel">
          {t('export_cancel')}
        </Button>
      )}
      <span className="ms-auto text-small text-soft" data-testid="export-rows">
        {plural('export_rows', rows)}
      </span>
    </div>
  )
}
