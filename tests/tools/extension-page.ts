/** What is done inside a page of the extension, where its own rights hold. */
import type { Page } from 'playwright-core'

interface Tab {
  readonly id?: number
  readonly url?: string
  readonly active: boolean
}

interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<Tab[]> }
  readonly storage: { readonly session: { clear(): Promise<void> } }
}

/**
 * The number of the tab that shows `url`, or of the one in front whose address the extension may not see.
 * @throws Error when there is neither.
 */
export async function tabIdOf(extensionPage: Page, url: string): Promise<number> {
  const tabs = await extensionPage.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.tabs.query({}))
  const tab = tabs.find((each) => each.url === url) ?? tabs.find((each) => each.active && each.url === undefined)
  if (tab?.id === undefined) throw new Error(`no tab shows ${url}`)
  return tab.id
}

/** Empties whatever the extension has stored, so that the next page is read as by somebody who sees it first. */
export async function forgetEverything(extensionPage: Page): Promise<void> {
  // No function in here may have a name: the tool that runs these files marks named ones with a helper that a page does not have.
  await extensionPage.evaluate(async () => {
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue
      const opening = indexedDB.open(name)
      await new Promise((resolve, reject) => {
        opening.addEventListener('success', resolve)
        opening.addEventListener('error', reject)
      })
      const database = opening.result
      const stores = [...database.objectStoreNames]
      if (stores.length > 0) {
        const transaction = database.transaction(stores, 'readwrite')
        for (const store of stores) transaction.objectStore(store).clear()
        await new Promise((resolve, reject) => {
          transaction.addEventListener('complete', resolve)
          transaction.addEventListener('error', reject)
        })
      }
      database.close()
    }
    await (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.session.clear()
  })
}
