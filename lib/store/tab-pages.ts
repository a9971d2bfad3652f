import { MOST_POSTS_OF_TAB } from '@/lib/domain/limits'
import { Attempt, Health, PageRef, PageState } from '@/lib/domain/page'
import { z } from '@/lib/domain/zod'
import { browser } from 'wxt/browser'

/**
 * The page a browser tab shows now. Kept in session storage: it survives a restart of the background, is never on disk, and is gone when
 * the browser closes.
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
  /** Whether the reading included the document's payload. Without it, `health` and `tried` are not judged. */
  isWhole: z.boolean(),
  /** Set when the reading could not be stored. */
  storageError: z.optional(z.string()),
})
export type TabPage = z.infer<typeof TabPage>

const keyOf = (tabId: number) => `tab-page:${tabId}`

/** The page of a tab, or `null` before its first reading. */
export async function tabPageOf(tabId: number): Promise<TabPage | null> {
  const stored = await browser.storage.session.get(keyOf(tabId))
  const parsed = TabPage.safeParse(stored[keyOf(tabId)])
  return parsed.success ? parsed.data : null
}

/**
 * Replaces the page of a tab. A later reading of the same visit keeps the posts gathered before; a reading older than the stored one is
 * ignored.
 */
export const setTabPage = (page: TabPage): Promise<void> => enqueue(() => replace(page))

async function replace(page: TabPage): Promise<void> {
  const earlier = await tabPageOf(page.tabId)
  if (earlier !== null && earlier.readAt > page.readAt) return
  const continues = earlier !== null && earlier.url === page.url && earlier.sequence < page.sequence
  const postKeys = continues ? [...new Set([...earlier.postKeys, ...page.postKeys])] : page.postKeys
  const judged = continues && !page.isWhole && earlier.isWhole ? { health: earlier.health, tried: earlier.tried, isWhole: true } : {}
  await browser.storage.session.set({ [keyOf(page.tabId)]: { ...page, ...judged, postKeys: postKeys.slice(0, MOST_POSTS_OF_TAB) } })
}

/** Forgets a tab that was closed or loads another document. */
export const forgetTabPage = (tabId: number): Promise<void> => enqueue(() => browser.storage.session.remove(keyOf(tabId)))

/** Forgets a tab that went to another address, unless that address has a reading already. @returns whether it was forgotten. */
export function leaveTabPage(tabId: number, url: string): Promise<boolean> {
  return enqueue(async () => {
    const page = await tabPageOf(tabId)
    if (!page || isSameAddress(page.url, url)) return false
    await browser.storage.session.remove(keyOf(tabId))
    return true
  })
}

/** Whether two addresses differ at most in the part after `#`. */
export const isSameAddress = (one: string, other: string | undefined): boolean => one.replace(/#.*$/, '') === other?.replace(/#.*$/, '')

let turn: Promise<unknown> = Promise.resolve()

/** Runs changes one after the other: each reads what the last one wrote. */
function enqueue<T>(change: () => Promise<T>): Promise<T> {
  const done = turn.then(change)
  // expected: the caller gets the error from `done`
  turn = done.catch(() => {})
  return done
}

/**
 * Calls back on every change of a tab's page.
 * @returns a function that stops watching.
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
