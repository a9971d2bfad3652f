import { Progress } from '@/components/ui/progress'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { Campaign } from '@/lib/domain/campaign'
import type { Imported } from '@/lib/import/commit'
import { plural, t } from '@/lib/i18n/translate'
import { useId, useState } from 'react'
import { Review } from './review'
import { type Importing, useImport } from './use-import'

interface Props {
  /** The campaign whose shortlist gets the creators. */
  readonly campaign: Campaign
  readonly onClose: () => void
  /** Called with words on what was imported and with the undo, which outlives the dialog. */
  readonly onImported: (text: string, undo: () => Promise<void>) => void
}

/** Imports creators: paste or choose a file, map its columns, review each row, and only then write to the shortlist. */
export function ImportDialog({ campaign, onClose, onImported }: Props) {
  const importing = useImport(campaign.id, (imported, undo) => onImported(plural('import_added', imported.added), undo))
  const { step, failure } = importing
  return (
    <Dialog label={t('import_title', { campaign: campaign.name })} onClose={onClose}>
      <div className="space-y-3 p-4" data-testid="import-dialog">
        <h2 className="text-base font-semibold">{t('import_title', { campaign: campaign.name })}</h2>
        {failure !== null && (
          <p role="alert" className="text-bad">
            {failure}
          </p>
        )}
        {step.at === 'choose' && <Choose importing={importing} reading={step.reading} onClose={onClose} />}
        {step.at === 'review' && <Review importing={importing} step={step} />}
        {step.at === 'writing' && (
          <Progress text={t('import_writing', { done: step.done, total: step.total })} done={step.done} total={step.total} />
        )}
        {step.at === 'written' && <ImportResult importing={importing} imported={step.imported} undone={step.undone} onClose={onClose} />}
      </div>
    </Dialog>
  )
}

function Choose({ importing, reading, onClose }: { importing: Importing; reading: boolean; onClose: () => void }) {
  const [text, setText] = useState('')
  const ids = useId()
  return (
    <form
      className="space-y-3"
      aria-busy={reading}
      onSubmit={(event) => {
        event.preventDefault()
        if (text.trim() !== '' && !reading) importing.openText(text)
      }}
    >
      <div>
        <label htmlFor={`${ids}text`} className="text-small font-semibold text-soft">
          {t('import_paste')}
        </label>
        <textarea
          id={`${ids}text`}
          aria-describedby={`${ids}hint`}
          rows={5}
          value={text}
          spellCheck={false}
          onChange={(event) => setText(event.target.value)}
          className="mt-1 block w-full rounded-lg border border-line bg-surface px-2.5 py-1.5 text-body text-ink"
          data-testid="import-text"
        />
        <p id={`${ids}hint`} className="text-small text-faint">
          {t('import_paste_hint')}
        </p>
      </div>
      <div>
        <label htmlFor={`${ids}file`} className="text-small font-semibold text-soft">
          {t('import_file')}
        </label>
        <input
          id={`${ids}file`}
          type="file"
          accept=".csv,.tsv,.txt,.json,text/csv,application/json"
          aria-describedby={`${ids}types`}
          disabled={reading}
          onChange={(event) => {
            const file = event.target.files?.[0]
            if (file) importing.openFile(file)
          }}
          className="mt-1 block w-full text-small file:me-2 file:min-h-8 file:rounded-lg file:border file:border-line file:bg-surface file:px-3 file:text-ink"
          data-testid="import-file"
        />
        <p id={`${ids}types`} className="text-small text-faint">
          {t('import_file_hint')}
        </p>
      </div>
      <div className="flex gap-2">
        <Button type="submit" look="primary" disabled={reading || text.trim() === ''} data-testid="import-read">
          {t(reading ? 'import_reading' : 'import_read')}
        </Button>
        <Button onClick={onClose}>{t('export_close')}</Button>
      </div>
    </form>
  )
}

interface WrittenProps {
  readonly importing: Importing
  readonly imported: Imported
  readonly undone: boolean
  readonly onClose: () => void
}

function ImportResult({ importing, imported: { added, overwritten, untouched }, undone, onClose }: WrittenProps) {
  return (
    <>
      <div role="status" data-testid="import-written">
        {undone ? (
          <p>{t('import_undone')}</p>
        ) : (
          <>
            <p>{plural('import_added', added)}</p>
            {overwritten > 0 && <p>{plural('import_overwritten', overwritten)}</p>}
            {untouched > 0 && <p>{plural('import_untouched', untouched)}</p>}
          </>
        )}
      </div>
      <div className="flex gap-2">
        <Button look="primary" onClick={onClose}>
          {t('export_close')}
        </Button>
        {!undone && added + overwritten > 0 && (
          <Button onClick={importing.undo} data-testid="import-undo">
            {t('import_undo')}
          </Button>
        )}
      </div>
    </>
  )
}
