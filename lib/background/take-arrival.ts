import type { RawReading } from '@/lib/domain/reading'
import { noteError } from '@/lib/log/note-error'
import type { SenderTab } from '@/lib/messages/listen'
import type { Arrival, Reply } from '@/lib/messages/protocol'
import type { Platform } from '@/lib/platforms/reader/contract'
import { platformOf } from '@/lib/platforms/directory'
import { NOTHING } from '@/lib/platforms/reader/read-page'
import { loadReader, readerAt } from '@/lib/platforms/readers'
import { browser } from 'wxt/browser'
import { isSwitchedOff } from './switched-off'
import { storeReading } from './take-reading'

/**
 * Brings the reader to a page where there is something to read; notes of every other, and of those of a platform that is switched off,
 * that there is nothing. Answers only when that is done.
 */
export async function takeArrival(arrival: Arrival, tab: SenderTab): Promise<Reply> {
  const url = new URL(arrival.url)
  const platform = await loadReader(platformOf(url)?.id ?? '')
  if (readerAt(url) && !(platform && (await isSwitchedOff(platform.id)))) return inject(tab)
  return platform ? storeReading(nothingToRead(platform, arrival), tab) : { ok: false, code: 'invalid' }
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

function nothingToRead({ id, version }: Platform, { protocol, url, at }: Arrival): RawReading {
  return {
    protocol,
    platform: id,
    readerVersion: version,
    url,
    ref: null,
    state: 'unsupported',
    lang: '',
    readAt: at,
    sequence: 0,
    ...NOTHING,
  }
}
