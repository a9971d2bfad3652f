import { dayOf } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'

/** When the last backup was made, in words. */
export function LastBackup({ at }: { at: number | null }) {
  return <>{at === null ? t('options_backup_never') : t('options_backup_last', { day: dayOf(at) })}</>
}
