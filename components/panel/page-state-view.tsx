import { CopyReport } from '@/components/app/copy-report'
import { Button } from '@/components/ui/button'
import { listOf } from '@/lib/i18n/format'
import { t } from '@/lib/i18n/translate'
import { askToRead } from '@/lib/messages/page-messages'
import { platforms } from '@/lib/platforms/directory'
import { changeSetting } from '@/lib/settings/settings'
import { tabPageOf } from '@/lib/store/tab-pages'
import { browser } from 'wxt/browser'
import { askForAccess } from '@/components/app/access'
import { openOptions } from '@/components/app/go-to'
import { usePanel } from '@/components/app/panel-store'
import { STATES } from './page-states'
import { Skeleton } from '@/components/ui/skeleton'
import { StorageTrouble } from '@/components/app/storage-trouble'
import { EmptyState } from '@/components/app/empty-state'
import type { CurrentPage } from '@/components/app/use-current-page'

/** Explains why there is no creator to show, and offers what helps. */
export function PageStateView({ current }: { current: CurrentPage }) {
  const { show, sayFailed } = usePanel()
  if (current.kind === 'waiting') return <Skeleton />
  if (current.kind === 'elsewhere') return <Elsewhere />
  if (current.kind === 'off') return <SwitchedOff {...current} />
  if (current.kind === 'no-access') {
    const { names, origins } = current.missing
    const allow = async () => {
      // A page opened before access was given can be read only after a reload.
      if (await askForAccess(origins)) await browser.tabs.reload(current.tabId)
    }
    return (
      <EmptyState state="no-access" title={t('panel_no_access_title')} text={t('panel_no_access_text', { platforms: listOf(names) })}>
        <Button
          look="primary"
          data-testid="allow-access"
          onClick={() => void allow().catch((error: unknown) => sayFailed('allow access', error, t('panel_no_access_failed')))}
        >
          {t('panel_allow_access')}
        </Button>
      </EmptyState>
    )
  }
  if (current.kind === 'unreachable') {
    return (
      <EmptyState title={t('panel_unreachable_title')} text={t('panel_unreachable_text')} state="unreachable">
        <Button look="primary" data-testid="reload-tab" onClick={() => void browser.tabs.reload(current.tabId)}>
          {t('panel_reload_tab')}
        </Button>
      </EmptyState>
    )
  }
  const { page } = current
  if (page.storageError !== undefined) return <StorageTrouble trouble={page.storageError} />
  if (page.state === 'loading') return <Skeleton />
  if (page.state === 'unsupported') return <Elsewhere />
  const state = page.state === 'ready' ? 'unreadable' : page.state
  const [title, text] = STATES[state]
  return (
    <EmptyState state={page.state} title={t(title)} text={t(text)}>
      {state === 'unreadable' && (
        <>
          <Button onClick={() => void browser.tabs.reload(page.tabId)}>{t('panel_reload_tab')}</Button>
          <Button onClick={() => show('report')}>{t('panel_see_tried')}</Button>
          <CopyReport page={page} />
        </>
      )}
    </EmptyState>
  )
}

function SwitchedOff({ tabId, platform: { id, name } }: Extract<CurrentPage, { kind: 'off' }>) {
  const switchOn = async () => {
    await changeSetting('platformsOff', (off) => off.filter((other) => other !== id))
    // A silenced reader has left this document, so reload it; where nothing was read yet, asking is enough.
    if ((await tabPageOf(tabId)) === null || !(await askToRead(tabId))) await browser.tabs.reload(tabId)
  }
  return (
    <EmptyState state="off" title={t('panel_off_title', { platform: name })} text={t('panel_off_text', { platform: name })}>
      <Button look="primary" data-testid="switch-on" onClick={() => void switchOn()}>
        {t('panel_off_switch_on')}
      </Button>
    </EmptyState>
  )
}

function Elsewhere() {
  return (
    <EmptyState
      state="unsupported"
      title={t('panel_unsupported_title')}
      text={t('panel_unsupported_text', {
        platforms: listOf(
          platforms.map(({ name }) => name),
          'disjunction',
        ),
      })}
    >
      <Button look="quiet" onClick={() => void openOptions()}>
        {t('panel_more_platforms')}
      </Button>
    </EmptyState>
  )
}
