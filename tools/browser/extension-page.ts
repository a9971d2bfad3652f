/** What is done inside a page of the extension, where its own rights hold. */
import type { Page } from 'playwright-core'

interface Tab {
  readonly id?: number
  readonly url?: string
  readonly active: boolean
}

interface ExtensionApi {
  readonly tabs: { query(filter: object): Promise<Tab[]> }
  readonly storage: {
    readonly session: {
      clear(): Promise<void>
      get(key: string | null): Promise<Record<string, unknown>>
      set(items: object): Promise<void>
    }
  }
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

/** Rows of stored tables, by the table's name. */
export type StoredRows = Readonly<Record<string, readonly object[]>>

/**
 * Puts rows into the extension's database behind its back: pages of the extension see them when they are opened next.
 * @throws when the database, or a table, has not been made yet.
 */
export async function putRows(extensionPage: Page, rows: StoredRows): Promise<void> {
  await extensionPage.evaluate(async (given) => {
    const opening = indexedDB.open('touchstone')
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve)
      opening.addEventListener('error', reject)
    })
    const transaction = opening.result.transaction(Object.keys(given), 'readwrite')
    for (const [table, list] of Object.entries(given)) for (const row of list) transaction.objectStore(table).put(row)
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve)
      transaction.addEventListener('error', reject)
    })
    opening.result.close()
  }, rows)
}

/** All rows of a table of the extension's database. */
export async function rowsOf<Row>(extensionPage: Page, table: string): Promise<Row[]> {
  const rows = await extensionPage.evaluate(async (name) => {
    const opening = indexedDB.open('touchstone')
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve)
      opening.addEventListener('error', reject)
    })
    const asking = opening.result.transaction(name).objectStore(name).getAll()
    await new Promise((resolve, reject) => {
      asking.addEventListener('success', resolve)
      asking.addEventListener('error', reject)
    })
    opening.result.close()
    return asking.result
  }, table)
  return rows as Row[]
}

/** All that the extension has stored: the rows of every table, in the order of their keys. */
export async function everythingStored(extensionPage: Page): Promise<StoredRows> {
  return extensionPage.evaluate(async () => {
    const opening = indexedDB.open('touchstone')
    await new Promise((resolve, reject) => {
      opening.addEventListener('success', resolve)
      opening.addEventListener('error', reject)
    })
    const database = opening.result
    const names = [...database.objectStoreNames]
    const transaction = database.transaction(names)
    const asked = names.map((name) => [name, transaction.objectStore(name).getAll()] as const)
    await new Promise((resolve, reject) => {
      transaction.addEventListener('complete', resolve)
      transaction.addEventListener('abort', reject)
    })
    database.close()
    return Object.fromEntries(asked.map(([name, { result }]) => [name, result as object[]]))
  })
}

/** Changes what is noted about the page in a tab; pages of the extension that are open follow at once. */
export async function noteTab(extensionPage: Page, tabId: number, change: object): Promise<void> {
  await extensionPage.evaluate(
    async ([key, news]) => {
      const { session } = (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage
      const noted = await session.get(key)
      await session.set({ [key]: { ...(noted[key] as object), ...news } })
    },
    [`tab-page:${tabId}`, change] as const,
  )
}

/** What is noted about the page in a tab, as far as tests ask for it. */
export interface NotedTab {
  readonly url: string
  readonly profileKey: string | null
  readonly isWhole: boolean
}

/** What is noted about the pages in all tabs. */
export async function notedTabs(extensionPage: Page): Promise<NotedTab[]> {
  const all = await extensionPage.evaluate(() => (globalThis as unknown as { chrome: ExtensionApi }).chrome.storage.session.get(null))
  return Object.values(all) as NotedTab[]
}
