import { Button } from '@/components/ui/button'
import type { Profile } from '@/lib/domain/profile'
import { t } from '@/lib/i18n/translate'
import { noteError } from '@/lib/log/note-error'
import { platformById } from '@/lib/platforms/directory'
import { database } from '@/lib/store/database'
import { eraseCreator, eraseEverything } from '@/lib/store/erase'
import { type ReactNode, useState } from 'react'
import { browser } from 'wxt/browser'
import { OptionSection } from './option-section'

const SHOWN = 8

/** Deletes for good: one creator who asks for it, or everything. */
export function Erase() {
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly Profile[] | null>(null)
  const [said, setSaid] = useState('')
  const search = async () => {
    const words = query.trim().replace(/^@/, '').toLowerCase()
    setSaid('')
    setFound(
      words === ''
        ? []
        : await database.profiles
            .filter(({ handleKey, displayName }) => handleKey.includes(words) || displayName?.toLowerCase().includes(words) === true)
            .limit(SHOWN)
            .toArray(),
    )
  }
  const erase = async (work: () => Promise<void>, done: string) => {
    try {
      await work()
      setSaid(done)
    } catch (error) {
      noteError('erase', error)
      setSaid(t('erase_failed'))
    }
    setFound(null)
  }
  return (
    <OptionSection id="erase" title={t('options_erase')} lead={t('options_erase_lead')}>
      <form
        className="flex flex-wrap items-end gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void search()
        }}
      >
        <label className="flex flex-col gap-1">
          {t('erase_search')}
          <input
            type="search"
            className="min-h-8 w-64 rounded border border-line bg-surface px-2 py-1"
            value={query}
            onChange={({ target }) => setQuery(target.value)}
          />
        </label>
        <Button type="submit">{t('erase_find')}</Button>
      </form>
      {found?.length === 0 && <p className="text-small text-soft">{t('erase_nobody')}</p>}
      <ul className="list-none divide-y divide-line p-0">
        {found?.map((profile) => (
          <li key={profile.key} className="flex flex-wrap items-center justify-between gap-2 py-2">
            <span>
              <bdi>{profile.displayName ?? profile.handle}</bdi>{' '}
              <span className="text-soft">
                <bdi>@{profile.handle}</bdi> · {platformById(profile.platform)?.name ?? profile.platform}
              </span>
            </span>
            <ConfirmFirst label={t('erase_creator')} question={t('erase_creator_sure')}>
              {(close) => (
                <Button
                  onClick={() => {
                    close()
                    void erase(() => eraseCreator(profile.key), t('erase_creator_done'))
                  }}
                >
                  {t('erase_yes')}
                </Button>
              )}
            </ConfirmFirst>
          </li>
        ))}
      </ul>
      <ConfirmFirst label={t('erase_all')} question={t('erase_all_sure')}>
        {(close) => (
          <Button
            data-testid="erase-all"
            onClick={() => {
              close()
              void erase(async () => {
                await eraseEverything()
                await browser.storage.session.clear()
              }, t('erase_all_done'))
            }}
          >
            {t('erase_yes')}
          </Button>
        )}
      </ConfirmFirst>
      <p role="status" className="text-small">
        {said}
      </p>
    </OptionSection>
  )
}

/** A button that first asks for confirmation in its place; `children` hold the button that acts. */
function ConfirmFirst({ label, question, children }: { label: string; question: string; children: (close: () => void) => ReactNode }) {
  const [isAsking, setAsking] = useState(false)
  const close = () => setAsking(false)
  if (!isAsking) return <Button onClick={() => setAsking(true)}>{label}</Button>
  return (
    <span className="flex flex-wrap items-center gap-2 text-small" role="alert">
      <span className="text-bad">{question}</span>
      {children(close)}
      <Button look="quiet" onClick={close}>
        {t('backup_cancel')}
      </Button>
    </span>
  )
}
