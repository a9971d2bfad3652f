import type { RawReading } from '@/lib/domain/reading'
import { PROTOCOL } from '@/lib/domain/reading'
import { noteError } from '@/lib/log/note-error'
import browser, { type Runtime } from 'webextension-polyfill'
import { type Arrival, PageMessage, type Reply } from './protocol'

/** The document a message came from, as the browser reports it. Some browsers report no `documentId`. */
export interface SenderTab {
  readonly id: number
  readonly url: string
  readonly documentId?: string
}

/** Handlers for pages' messages. */
export interface Takers {
  /** Takes a reading of a tab. Resolves once it is stored. */
  reading(reading: RawReading, tab: SenderTab): Promise<Reply>
  /** Handles a page's new address; injects the reader where there is something to read. Resolves once it runs. */
  arrival(arrival: Arrival, tab: SenderTab): Promise<Reply>
}

/**
 * Listens to pages' messages. The background's only `onMessage` listener: with several, an early `undefined` may win over an answer.
 * Answers with a promise, which Chrome supports from 148 on; the polyfill serves older versions.
 * @param isPlatformPage whether messages may come from a document of this origin.
 */
export function listenToPages(take: Takers, isPlatformPage: (url: URL) => boolean): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const body = bodyOf(message)
    if (!body) return undefined
    const tab = tabOf(sender, isPlatformPage)
    if (!tab) return Promise.resolve<Reply>({ ok: false, code: 'foreign-sender' })
    if (body.protocol !== PROTOCOL) return Promise.resolve<Reply>({ ok: false, code: 'stale-protocol' })
    return receive(message, tab, take).catch((error: unknown) => {
      noteError('take what a page says', error)
      throw error
    })
  })
}

async function receive(message: unknown, tab: SenderTab, take: Takers): Promise<Reply> {
  const said = PageMessage.safeParse(message)
  if (!said.success) return { ok: false, code: 'invalid' }
  const { data } = said
  // Compare with the sender the browser reports, not with the message's own claim.
  const isOwn = ({ url }: { url: string }) => parseUrl(url)?.origin === new URL(tab.url).origin
  if (data.type === 'reading') return isOwn(data.reading) ? take.reading(data.reading, tab) : { ok: false, code: 'foreign-sender' }
  return isOwn(data.arrival) ? take.arrival(data.arrival, tab) : { ok: false, code: 'foreign-sender' }
}

function tabOf(sender: Runtime.MessageSender, isPlatformPage: (url: URL) => boolean): SenderTab | null {
  const { documentId } = sender as { documentId?: string }
  const id = sender.tab?.id
  const page = parseUrl(sender.url)
  if (sender.id !== browser.runtime.id || id === undefined || sender.frameId !== 0 || !page || !isPlatformPage(page)) return null
  return { id, url: page.href, ...(documentId !== undefined && { documentId }) }
}

/** The body of a page's message, unchecked; `null` for every other message. */
function bodyOf(message: unknown): { protocol?: unknown } | null {
  const { type, reading, arrival } = (message ?? {}) as { type?: unknown; reading?: object; arrival?: object }
  if (type !== 'reading' && type !== 'arrival') return null
  return (type === 'reading' ? reading : arrival) ?? {}
}

function parseUrl(text: string | undefined): URL | null {
  return text !== undefined && URL.canParse(text) ? new URL(text) : null
}
