import { download } from '@/components/ui/download'
import { Button } from '@/components/ui/button'
import { dayOf, shortNumber } from '@/lib/i18n/format'
import { type MessageKey, plural, t } from '@/lib/i18n/translate'
import { noteError, noting } from '@/lib/log/note-error'
import { type BackupFault, type CheckedBackup, checkBackup, restoreBackup, writeBackup } from '@/lib/store/backup'
import { useState } from 'react'
import { LastBackup } from './last-backup'
import { useSetting } from '@/components/app/use-setting'

type Step =
  | { readonly kind: 'idle' | 'checking' | 'restoring' }
  | { readonly kind: 'writing'; readonly rows: number }
  | { readonly kind: 'checked'; readonly backup: CheckedBackup }
  | { readonly kind: 'said'; readonly text: string; readonly failed: boolean }

const FAULTS = {
  'not-a-backup': 'backup_not_a_backup',
  'newer-version': 'backup_newer_version',
  'cut-off': 'backup_cut_off',
  'too-large': 'backup_too_large',
} as const satisfies Record<Exclude<BackupFault['fault'], 'bad-row'>, MessageKey>

const faultText = (fault: BackupFault): string =>
  fault.fault === 'bad-row' ? t('backup_bad_row', { line: fault.line }) : t(FAULTS[fault.fault])

/** Writes everything to one file, and restores it: checks the whole file and asks before it replaces anything. */
export function Backup() {
  const [step, setStep] = useState<Step>({ kind: 'idle' })
  const [lastAt, setLastAt] = useSetting('lastBackupAt')
  const isBusy = step.kind === 'writing' || step.kind === 'checking' || step.kind === 'restoring'

  const write = async () => {
    const now = Date.now()
    setStep({ kind: 'writing', rows: 0 })
    try {
      let left = 0
      const file = await writeBackup(now, (rows, leftOut) => {
        left = leftOut
        setStep({ kind: 'writing', rows })
      })
      download(`touchstone-backup-${new Date(now).toISOString().slice(0, 10)}.jsonl`, file)
      await setLastAt(now)
      setStep({ kind: 'said', text: left > 0 ? plural('backup_left_out', left) : t('backup_written'), failed: left > 0 })
    } catch (error) {
      noteError('write a backup', error)
      setStep({ kind: 'said', text: t('backup_failed'), failed: true })
    }
  }
  const check = async (file: File) => {
    setStep({ kind: 'checking' })
    const result = await checkBackup(file).catch(noting<BackupFault>('check a backup', { fault: 'not-a-backup' }))
    setStep('fault' in result ? { kind: 'said', text: faultText(result), failed: true } : { kind: 'checked', backup: result })
  }
  const restore = async (backup: CheckedBackup) => {
    setStep({ kind: 'restoring' })
    try {
      await restoreBackup(backup)
      setStep({ kind: 'said', text: t('backup_restored'), failed: false })
    } catch (error) {
      noteError('restore a backup', error)
      setStep({ kind: 'said', text: t('backup_not_restored'), failed: true })
    }
  }
  return (
    <div className="space-y-2" data-testid="backup">
      <h3 className="font-semibold">{t('options_backup')}</h3>
      <p className="text-small text-soft">{lastAt !== undefined && <LastBackup at={lastAt} />}</p>
      <div className="flex flex-wrap gap-2">
        <Button data-testid="backup-write" disabled={isBusy} onClick={() => void write()}>
          {t('backup_write')}
        </Button>
        <label className="inline-flex min-h-8 cursor-pointer items-center rounded-lg border border-line bg-surface px-3 py-1.5 focus-within:outline-2 focus-within:outline-focus hover:border-faint">
          {t('backup_choose')}
          <input
            type="file"
            accept=".jsonl,application/jsonl"
            className="sr-only"
            data-testid="backup-file"
            disabled={isBusy}
            onChange={({ target }) => {
              const file = target.files?.[0]
              target.value = ''
              if (file) void check(file)
            }}
          />
        </label>
      </div>
      <div role="status" className="text-small">
        {step.kind === 'writing' && t('backup_writing', { rows: shortNumber(step.rows) })}
        {step.kind === 'checking' && t('backup_checking')}
        {step.kind === 'restoring' && t('backup_restoring')}
        {step.kind === 'said' && <p className={step.failed ? 'text-bad' : 'text-good'}>{step.text}</p>}
        {step.kind === 'checked' && (
          <div className="max-w-prose space-y-2 rounded-lg border border-line bg-surface p-3">
            <p>
              {t('backup_found', {
                day: dayOf(step.backup.at),
                creators: step.backup.rows.get('creators')?.length ?? 0,
                campaigns: step.backup.rows.get('campaigns')?.length ?? 0,
                entries: step.backup.rows.get('entries')?.length ?? 0,
              })}
            </p>
            <p className="font-semibold">{t('backup_replaces')}</p>
            <div className="flex gap-2">
              <Button data-testid="backup-restore" onClick={() => void restore(step.backup)}>
                {t('backup_restore')}
              </Button>
              <Button look="quiet" onClick={() => setStep({ kind: 'idle' })}>
                {t('backup_cancel')}
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  )
}
