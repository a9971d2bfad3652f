import { noteError } from '@/lib/log/note-error'
import type { SenderTab } from '@/lib/messages/listen'
import type { Arrival, Reply } from '@/lib/messages/protocol'
import { platformOf } from '@/lib/platforms/directory'
import { readerAt } from '@/lib/platforms/readers'
import { setTabPage } from '@/lib/store/tab-pages'
import { browser } from 'wxt/browser'
import { sayMet } from './met-badge'
import { isSwitchedOff } from './switched-off'

/**
 * Injects the reader into a page with something to read. For other pages, and for platforms that are switched off, notes that there is
 * nothing. Answers when done.
 */
export async function takeArrival(arrival: Arrival, tab: SenderTab): Promise<Reply> {
  const url = new URL(arrival.url)
  const platform = platformOf(url)
  if (readerAt(url) && !(platform && (await isSwitchedOff(platform.id)))) return inject(tab)
  return platform ? noteNothing(platform.id, arrival, tab) : { ok: false, code: 'invalid' }
}

async function inject({ id, documentId }: SenderTab): Promise<Reply> {
  // Only the document that asked, not a later one in the same tab.
  const where = documentId === undefined ? { frameIds: [0] } : { documentIds: [documentId] }
  try {
    await browser.scripting.executeScript({ target: { tabId: id, ...where }, files: ['/reader.js'] })
    return { ok: true, state: 'loading' }
  } catch (error) {
    noteError('bring the reader', error)
    return { ok: false, code: 'not-injected' }
  }
}

/** Notes that a tab's page has nothing to read. */
async function noteNothing(platform: string, { url, at }: Arrival, { id: tabId }: SenderTab): Promise<Reply> {
  await setTabPage({
    tabId,
    url,
    platform,
    ref: null,
    state: 'unsupported',
    health: null,
    tried: [],
    profileKey: null,
    postKey: null,
    postKeys: [],
    visibleComments: 0,
    readAt: at,
    sequence: 0,
    isWhole: false,
  })
  await sayMet(tabId)
  return { ok: true, state: 'unsupported' }
}
