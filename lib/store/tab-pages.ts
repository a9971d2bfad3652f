import { MOST_POSTS_OF_TAB } from '@/lib/domain/limits'
import { Attempt, Health, PageRef, PageState } from '@/lib/domain/page'
import { z } from '@/lib/domain/zod'
import { browser } from 'wxt/browser'

/**
 * What a browser tab shows right now. Kept in session storage: it survives the background's death, not the browser's,
 * and is never written to disk.
 */
export const TabPage = z.object({
  tabId: z.int(),
  url: z.string(),
  platform: z.string(),
  ref: z.nullable(PageRef),
  state: PageState,
  health: z.nullable(Health),
  tried: z.array(Attempt),
  profileKey: z.nullable(z.string()),
  postKey: z.nullable(z.string()),
  /** In page order, gathered over this visit. */
  postKeys: z.array(z.string()),
  visibleComments: z.number(),
  readAt: z.number(),
  sequence: z.number(),
  /** Whether the reading held the document's payload too. One that did not judges neither health nor what was tried. */
  isWhole: z.boolean(),
  /** The reading could not be stored. */
  storageError: z.optional(z.string()),
})
export type TabPage = z.infer<typeof TabPage>

const keyOf = (tabId: number) => `tab-page:${tabId}`

/** The page of a tab, or `null` when no reader has spoken for it yet. */
export async function tabPageOf(tabId: number): Promise<TabPage | null> {
  const stored = await browser.storage.session.get(keyOf(tabId))
  const parsed = TabPage.safeParse(stored[keyOf(tabId)])
  return parsed.success ? parsed.data : null
}

/**
 * Replaces what is known of a tab. A later reading of the same visit keeps the posts gathered so far;
 * one that was overtaken while it was being stored changes nothing.
 */
export const setTabPage = (page: TabPage): Promise<void> => inTurn(() => replace(page))

async function replace(page: TabPage): Promise<void> {
  const earlier = await tabPageOf(page.tabId)
  if (earlier !== null && earlier.readAt > page.readAt) return
  const continues = earlier !== null && earlier.url === page.url && earlier.sequence < page.sequence
  const postKeys = continues ? [...new Set([...earlier.postKeys, ...page.postKeys])] : page.postKeys
  const judged = continues && !page.isWhole && earlier.isWhole ? { health: earlier.health, tried: earlier.tried, isWhole: true } : {}
  await browser.storage.session.set({ [keyOf(page.tabId)]: { ...page, ...judged, postKeys: postKeys.slice(0, MOST_POSTS_OF_TAB) } })
}

/** Forgets a tab: it was closed, or is loading another document. */
export const forgetTabPage = (tabId: number): Promise<void> => inTurn(() => browser.storage.session.remove(keyOf(tabId)))

/** Forgets a tab that has gone to another address, unless its page has spoken for that address already. @returns whether it was forgotten. */
export function leaveTabPage(tabId: number, url: string): Promise<boolean> {
  return inTurn(async () => {
    const page = await tabPageOf(tabId)
    if (!page || isSameAddress(page.url, url)) return false
    await browser.storage.session.remove(keyOf(tabId))
    return true
  })
}

/** Whether two addresses are of one page: what follows `#` does not count. */
export const isSameAddress = (one: string, other: string | undefined): boolean => one.replace(/#.*$/, '') === other?.replace(/#.*$/, '')

let turn: Promise<unknown> = Promise.resolve()

/** One change after the other: each rests on what it has read before. */
function inTurn<T>(change: () => Promise<T>): Promise<T> {
  const done = turn.then(change)
  // expected: whoever asked for the change is told
  turn = done.catch(() => {})
  return done
}

/**
 * Calls back whenever a tab's page changes.
 * @returns a function that ends it.
 */
export function watchTabPage(tabId: number, changed: (page: TabPage | null) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = area === 'session' ? changes[keyOf(tabId)] : undefined
    if (!change) return
    const parsed = TabPage.safeParse(change.newValue)
    changed(parsed.success ? parsed.data : null)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
