import { noting } from '@/lib/log/note-error'
import { askToRead } from '@/lib/messages/page-messages'
import type { PlatformAbout } from '@/lib/platforms/reader/contract'
import { platformOf } from '@/lib/platforms/directory'
import { isSameAddress, type TabPage, tabPageOf, watchTabPage } from '@/lib/store/tab-pages'
import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { type ActiveTab, activeTab, platformsOff } from './active-tab'
import { watchAccess } from './access'
import type { FirstLook } from './first-look'
import type { MissingAccess } from './missing-access'

/** A page may stay silent this long before the panel asks whether its content script lives. */
const SILENCE_MS = 1200

/**
 * The page in front of the panel.
 * - `elsewhere`: Touchstone does not read this page.
 * - `no-access`: the address is hidden and access to a supported platform is missing: it may be this page.
 * - `off`: the person has switched this platform off.
 * - `waiting`: the page's script has not reported yet.
 * - `unreachable`: the page's script does not answer, because the page was opened before an install or update.
 * - `page`: the reader's latest report.
 */
export type CurrentPage =
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'no-access'; readonly tabId: number; readonly missing: MissingAccess }
  | { readonly kind: 'off'; readonly tabId: number; readonly platform: PlatformAbout }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'unreachable'; readonly tabId: number }
  | { readonly kind: 'page'; readonly page: TabPage }

/**
 * Follows the active tab of the panel's window, or one fixed tab.
 * @param fixedTab for a panel opened as its own page.
 * @param first the first look's value.
 */
export function useCurrentPage(fixedTab: number | null, first: FirstLook): CurrentPage {
  const tab = useTab(fixedTab, first.tab)
  const id = tab?.id
  const visit = visitOf(tab)
  const platform = tab?.url !== undefined && URL.canParse(tab.url) ? platformOf(new URL(tab.url)) : null
  const onPlatform = platform !== null
  const off = useLiveQuery(platformsOff, [], first.off)
  const missing = useMissingAccess(tab !== null && tab.url === undefined)
  const [said, setSaid] = useState<{ visit: string; current: CurrentPage } | null>(
    first.page && { visit: visitOf(first.tab), current: { kind: 'page', page: first.page } },
  )

  useEffect(() => {
    if (id === undefined || !onPlatform) return
    let over = false
    const show = (page: TabPage | null) => {
      if (!over) setSaid({ visit, current: page ? { kind: 'page', page } : { kind: 'waiting' } })
    }
    const unwatch = watchTabPage(id, show)
    void tabPageOf(id).then(show)
    const timer = setTimeout(async () => {
      if (over || (await tabPageOf(id)) !== null || (await askToRead(id)) || over) return
      setSaid((before) =>
        before?.visit === visit && before.current.kind === 'page' ? before : { visit, current: { kind: 'unreachable', tabId: id } },
      )
    }, SILENCE_MS)
    return () => {
      over = true
      unwatch()
      clearTimeout(timer)
    }
  }, [id, onPlatform, visit])

  if (tab === null) return { kind: 'waiting' }
  if (!onPlatform)
    return missing !== null && missing.names.length > 0 ? { kind: 'no-access', tabId: tab.id, missing } : { kind: 'elsewhere' }
  if (off?.includes(platform.id)) return { kind: 'off', tabId: tab.id, platform }
  // Never show the report of another tab or an earlier document, even for a moment.
  if (said?.visit !== visit) return { kind: 'waiting' }
  return said.current.kind === 'page' && !isSameAddress(said.current.page.url, tab.url) ? { kind: 'waiting' } : said.current
}

const visitOf = (tab: ActiveTab | null): string => (tab ? `${tab.id}/${tab.loads}` : '')

/** Missing access; asked only when the tab's address is hidden too. */
function useMissingAccess(isHidden: boolean): MissingAccess | null {
  const [missing, setMissing] = useState<MissingAccess | null>(null)
  useEffect(() => {
    if (!isHidden) return
    const ask = async () => (await import('./missing-access')).missingAccess()
    const look = () => void ask().catch(noting('ask what may be seen', null)).then(setMissing)
    look()
    return watchAccess(look)
  }, [isHidden])
  return isHidden ? missing : null
}

function useTab(fixedTab: number | null, first: ActiveTab | null): ActiveTab | null {
  const [tab, setTab] = useState<ActiveTab | null>(first)
  useEffect(() => {
    const look = async (loaded = false) => {
      const found = await activeTab(fixedTab)
      if (!found) return setTab(null)
      const { id, url } = found
      setTab((before) => {
        const loads = (before?.id === id ? before.loads : 0) + (loaded ? 1 : 0)
        return before?.id === id && before.url === url && before.loads === loads ? before : { id, url, loads }
      })
    }
    const lookAgain = () => void look()
    const lookAtUpdate = (_: number, change: { url?: string; status?: string }) => {
      if (change.url !== undefined || change.status === 'complete') void look(change.status === 'complete')
    }
    void look()
    browser.tabs.onActivated.addListener(lookAgain)
    browser.tabs.onUpdated.addListener(lookAtUpdate)
    return () => {
      browser.tabs.onActivated.removeListener(lookAgain)
      browser.tabs.onUpdated.removeListener(lookAtUpdate)
    }
  }, [fixedTab])
  return tab
}
