import { forgetTabPage, leaveTabPage } from '@/lib/store/tab-pages'
import { browser } from 'wxt/browser'
import { sayMet } from './met-badge'

/** Forgets a tab's page when the tab closes, loads another document or changes its address. */
export function followTabs(): void {
  browser.tabs.onRemoved.addListener((tabId) => void forgetTabPage(tabId))
  browser.tabs.onUpdated.addListener((tabId, { status, url }) => {
    // Single-page navigation looks like loading here, and the page may have reported its new address before the browser does.
    if (url !== undefined) void leaveTabPage(tabId, url).then((wasLeft) => (wasLeft ? sayMet(tabId) : undefined))
    else if (status === 'loading') void forgetTabPage(tabId)
  })
}
