import { forgetTabPage } from '@/lib/store/tab-pages'
import { browser } from 'wxt/browser'

/** Forgets what a tab showed as soon as it is closed or loads another document. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabPage(tabId))
  browser.tabs.onUpdated.addListener((tabId, change) => {
    // Single-page navigation changes the address without loading; the content script speaks for that itself.
    if (change.status === 'loading' && change.url === undefined) void forgetTabPage(tabId)
  })
}
