import { forgetTabPage, leaveTabPage } from '@/lib/store/tab-pages'
import { browser } from 'wxt/browser'
import { sayMet } from './met-badge'

/** Forgets what a tab showed as soon as it is closed, loads another document or goes to another address. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabPage(tabId))
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    // Single-page navigation looks the same as loading: the page may have said its new address before the browser did.
    if (url !== undefined) void leaveTabPage(tabId, url).then((wasLeft) => (wasLeft ? sayMet(tabId) : undefined))
    else if (status === 'loading') void forgetTabPage(tabId)
  })
}
