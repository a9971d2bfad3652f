import { Button } from '@/components/ui/button'
import { fileSize, shortNumber } from '@/lib/i18n/format'
import { plural, t } from '@/lib/i18n/translate'
import { database } from '@/lib/store/database'
import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { browser } from 'wxt/browser'
import { Backup } from './backup'
import { OptionSelect } from './option-select'
import { OptionSection } from './option-section'
import { useSetting } from '@/components/app/use-setting'

/** With this permission the browser does not evict the extension's storage when the disk is full. */
const EXEMPT = browser.runtime.getManifest().permissions?.includes('unlimitedStorage') === true

const KEEP_DAYS = [30, 90, 180, 365, 730] as const

/** What is stored, how safely and for how long; backup and restore. */
export function StoredData() {
  const [keepDays, setKeepDays] = useSetting('keepDays')
  return (
    <OptionSection id="data" title={t('options_data')} lead={t('options_data_lead')}>
      <StorageState />
      <OptionSelect
        label={t('options_keep')}
        testId="keep-days"
        value={keepDays === null ? '' : keepDays}
        onChange={(value) => void setKeepDays(value === '' ? null : Number(value))}
      >
        {KEEP_DAYS.map((days) => (
          <option key={days} value={days}>
            {plural('options_keep_days', days)}
          </option>
        ))}
        <option value="">{t('options_keep_forever')}</option>
      </OptionSelect>
      <p className="max-w-prose text-small text-soft">{t('options_keep_note')}</p>
      <Backup />
    </OptionSection>
  )
}

/** The size of the storage, and whether the browser promised to keep it. */
function StorageState() {
  const [asked, setAsked] = useState(0)
  const stored = useLiveQuery(async () => {
    const [profiles, posts, entries] = await Promise.all([database.profiles.count(), database.posts.count(), database.entries.count()])
    const { usage = 0, quota = 0 } = await navigator.storage.estimate()
    return { profiles, posts, entries, used: usage, quota, isPersistent: EXEMPT || (await navigator.storage.persisted()) }
  }, [asked])
  if (!stored) return null
  return (
    <div className="space-y-2">
      <dl className="grid max-w-md grid-cols-3 gap-2" data-testid="storage-state">
        {(
          [
            [t('options_stored_profiles'), stored.profiles],
            [t('options_stored_posts'), stored.posts],
            [t('options_stored_entries'), stored.entries],
          ] as const
        ).map(([label, count]) => (
          <div key={label} className="flex flex-col">
            <dt className="order-2 text-tiny text-faint">{label}</dt>
            <dd className="order-1 m-0 text-base font-semibold">{shortNumber(count)}</dd>
          </div>
        ))}
      </dl>
      <p className="text-small text-soft">
        {t('options_space', { used: fileSize(stored.used), quota: fileSize(stored.quota) })}{' '}
        {stored.isPersistent ? t('options_persistent') : t('options_not_persistent')}{' '}
        {!stored.isPersistent && (
          <Button look="quiet" onClick={() => void navigator.storage.persist().then(() => setAsked(asked + 1))}>
            {t('options_ask_persistent')}
          </Button>
        )}
      </p>
    </div>
  )
}
