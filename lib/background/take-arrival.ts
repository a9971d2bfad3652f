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
 * Brings the reader to a page where there is something to read; notes of every other, and of those of a platform that is switched off,
 * that there is nothing. Answers only when that is done.
 */
export async function takeArrival(arrival: Arrival, tab: SenderTab): Promise<Reply> {
  const url = new URL(arrival.url)
  const platform = platformOf(url)
  if (readerAt(url) && !(platform && (await isSwitchedOff(platform.id)))) return inject(tab)
  return platform ? noteNothing(platform.id, arrival, tab) : { ok: false, code: 'invalid' }
}

async function inject({ id, documentId }: SenderTab): Promise<Reply> {
  // The document that asked, and not one that has taken its place meanwhile.
  const where = documentId === undefined ? { frameIds: [0] } : { documentIds: [documentId] }
  try {
    await browser.scripting.executeScript({ target: { tabId: id, ...where }, files: ['/reader.js'] })
    return { ok: true, state: 'loading' }
  } catch (error) {
    noteError('bring the reader', error)
    return { ok: false, code: 'not-injected' }
  }
}

/** Notes that a tab shows a page of a platform where there is nothing to read. */
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
