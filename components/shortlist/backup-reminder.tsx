import { useNow } from '@/components/app/use-creator'
import { Button } from '@/components/ui/button'
import { DAY_MS } from '@/lib/domain/time'
import { sinceThen } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { readSetting } from '@/lib/settings/settings'
import { database } from '@/lib/store/database'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { browser } from 'wxt/browser'

/** Reminds from this many creators on, and when the last backup is this old. */
const WORTH_KEEPING = 10
const OLD_MS = 30 * DAY_MS

/** A quiet reminder when much would be lost and the last backup is old. Can be dismissed for this visit. */
export function BackupReminder() {
  const [isAway, setAway] = useState(false)
  const state = useLiveQuery(
    async () => ({ last: await readSetting('lastBackupAt'), entries: await database.entries.limit(WORTH_KEEPING).count() }),
    [],
  )
  const now = useNow()
  if (isAway || !state || state.entries < WORTH_KEEPING || (state.last !== null && now - state.last < OLD_MS)) return null
  return (
    <aside
      className="flex flex-wrap items-center gap-x-3 border-b border-line px-4 py-1 text-small text-soft print:hidden"
      data-testid="backup-reminder"
    >
      <p>{state.last === null ? t('shortlist_backup_never') : t('shortlist_backup_old', { ago: sinceThen(state.last, now) })}</p>
      <Button look="quiet" onClick={() => void browser.runtime.openOptionsPage()}>
        {t('shortlist_backup_go')}
      </Button>
      <Button look="quiet" onClick={() => setAway(true)}>
        {t('shortlist_backup_later')}
      </Button>
    </aside>
  )
}
