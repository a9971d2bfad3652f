/**
 * The content script's side of the messages. Imports only types from the protocol: zod must stay out of the page.
 */
import { LONGEST_ADDRESS } from '@/lib/domain/limits'
import type { RawReading } from '@/lib/domain/reading'
import { browser } from 'wxt/browser'
import type { Arrival, Reply } from './protocol'

/** Panel → content script: read the page again and send everything. Answered with `true` by a living script. */
export const READ_NOW = 'touchstone:read-now'

/**
 * Sends a reading to the background.
 * @returns its answer, or `undefined` while it restarts.
 * @throws when the extension was updated or removed under the page.
 */
export async function sendReading(reading: RawReading): Promise<Reply | undefined> {
  return send({ type: 'reading', reading })
}

/**
 * Sends the page's new address to the background. Returns and throws like {@link sendReading}.
 * @param href the page's address.
 */
export async function sendArrival(href: string): Promise<Reply | undefined> {
  const arrival: Arrival = { protocol: 1, url: href.slice(0, LONGEST_ADDRESS), at: Date.now() }
  return send({ type: 'arrival', arrival })
}

async function send(message: object): Promise<Reply | undefined> {
  try {
    return (await browser.runtime.sendMessage(message)) as Reply | undefined
  } catch (error) {
    // An orphaned script keeps running, but its runtime has lost its id.
    if (browser.runtime?.id) return undefined
    throw error
  }
}

/** Calls `read` whenever the panel asks. */
export function onReadNow(read: () => void): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: { id?: string }, reply: (answer: boolean) => void) => {
    if (message !== READ_NOW || sender.id !== browser.runtime.id) return
    reply(true)
    read()
  })
}

/**
 * Asks the content script of a tab to read again.
 * @returns false without an answer: the page was opened before the extension was installed, or its script is of an older version.
 */
export async function askToRead(tabId: number): Promise<boolean> {
  try {
    return (await browser.tabs.sendMessage(tabId, READ_NOW, { frameId: 0 })) === true
  } catch {
    // expected: the tab has no content script of ours
    return false
  }
}
