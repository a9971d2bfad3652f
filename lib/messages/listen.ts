import type { RawReading } from '@/lib/domain/reading'
import { PROTOCOL } from '@/lib/domain/reading'
import browser, { type Runtime } from 'webextension-polyfill'
import { ReadingMessage, type Reply } from './protocol'

/** Takes a reading of a tab. Resolves once it is stored. */
export type TakeReading = (reading: RawReading, tab: { id: number; url: string }) => Promise<Reply>

/**
 * Listens for readings. The only `onMessage` listener of the background: with several, an early `undefined` may win over an answer.
 * Answers with a promise, which Chrome takes natively from 148 on; the polyfill carries older ones.
 * @param isPlatformPage whether readings may come from a document of this origin.
 */
export function listenForReadings(take: TakeReading, isPlatformPage: (url: URL) => boolean): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (!isReadingMessage(message)) return undefined
    return receive(message, sender, { take, isPlatformPage })
  })
}

async function receive(
  message: unknown,
  sender: Runtime.MessageSender,
  { take, isPlatformPage }: { take: TakeReading; isPlatformPage: (url: URL) => boolean },
): Promise<Reply> {
  const tabId = sender.tab?.id
  const page = parseUrl(sender.url)
  if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0 || !page || !isPlatformPage(page)) {
    return { ok: false, code: 'foreign-sender' }
  }
  if ((message as { reading?: { protocol?: unknown } }).reading?.protocol !== PROTOCOL) return { ok: false, code: 'stale-protocol' }
  const parsed = ReadingMessage.safeParse(message)
  if (!parsed.success) return { ok: false, code: 'invalid' }
  // The browser's word on where the message comes from, not the message's own.
  if (parseUrl(parsed.data.reading.url)?.origin !== page.origin) return { ok: false, code: 'foreign-sender' }
  return take(parsed.data.reading, { id: tabId, url: page.href })
}

function isReadingMessage(message: unknown): boolean {
  return typeof message === 'object' && message !== null && (message as { type?: unknown }).type === 'reading'
}

function parseUrl(text: string | undefined): URL | null {
  return text !== undefined && URL.canParse(text) ? new URL(text) : null
}
