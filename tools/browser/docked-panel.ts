/** The real side panel, docked beside the page, under a test's control. */
import type { Browser, Page } from 'playwright-core'
import { chromium } from 'playwright-core'
import type { Launched } from './launch'
import { send, targets, until } from './launch'

export interface DockedPanel {
  readonly page: Page
  /** Lets go of the panel; it stays open. */
  release(): Promise<void>
}

/**
 * Opens the side panel on `page`'s tab as a click on the extension's icon does.
 * A client that was connected before the panel opened never sees it, so a second one is connected afterwards.
 */
export async function openDockedPanel(browser: Launched, page: Page): Promise<DockedPanel> {
  await page.bringToFront()
  await send(browser.protocol, 'Extensions.triggerAction', { id: browser.extensionId, targetId: await tabTarget(browser, page) })
  const panelUrl = browser.address('sidepanel.html')
  await until('the side panel opens', async () => {
    const pages = await targets(browser.protocol, 'page')
    return pages.find((target) => target.url === panelUrl)
  })
  let client: Browser | undefined
  const panel = await until('the side panel can be driven', async () => {
    client ??= await chromium.connectOverCDP(browser.endpoint)
    const found = client
      .contexts()
      .flatMap((context) => context.pages())
      // With a query it is a panel that was opened as a page of its own.
      .find((each) => each.url() === panelUrl)
    if (found) return found
    await client.close()
    client = undefined
    return null
  })
  return { page: panel, release: async () => await client?.close() }
}

async function tabTarget(browser: Launched, page: Page): Promise<string> {
  const tabs = await targets(browser.protocol, 'tab')
  const tab = tabs.find((target) => target.url === page.url())
  if (!tab) throw new Error(`no tab shows ${page.url()}`)
  return tab.targetId
}
