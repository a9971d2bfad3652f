/**
 * Watches one tab's document: waits until it has settled, reads, sends, and reads again after changes.
 * Idle while nothing changes; ends with the extension's context.
 */
import type { PageRef } from '@/lib/domain/page'
import type { RawReading } from '@/lib/domain/reading'
import type { Platform } from '@/lib/platforms/reader/contract'
import type { Answer, Follow, Follower } from './follow-page'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { type PageRead, readPage } from '@/lib/platforms/reader/read-page'
import { DEADLINE_MS, MAX_RETRIES, QUIET_MS, RETRY_MS, STABLE_MS } from './pace'
import { pageTimer } from './page-timer'
import { emptyMessage, messagesOf } from './reading-messages'
import { type PageVisit, forgetSent, isSettled, isWaiting, newVisit } from './visit'

/**
 * Starts watching a page that has loaded.
 * @param follow reports navigation. Either one ends the other: the watch aborts `follow.ending` when the extension is gone.
 * @param send delivers a reading and returns the page's state. A rejected promise (the extension is gone) or a `stale-protocol`
 *   answer ends the watch; any other refusal, or no answer, means "again later".
 */
export function watchPage(
  platform: Platform,
  { window, firstHref, ending }: Pick<Follow, 'window' | 'firstHref' | 'ending'>,
  send: (reading: RawReading) => Promise<Answer>,
): Follower {
  const { document } = window
  const watched = { platform, document, firstHref }
  let visit = newVisit(window.location.href)
  let busy = false
  const { changed, hasChanged, readIn, measured } = pageTimer(window, ending.signal, () => void read())
  const observer = new MutationObserver(changed)
  const stop = (): undefined => {
    ending.abort()
  }

  async function read(): Promise<void> {
    if (ending.signal.aborted) return
    if (busy) return readIn(QUIET_MS)
    if (hasMoved()) begin()
    const page = measured(() => readPage(platform, viewPage(document, new URL(visit.href))))
    if (!isSettled(visit, page)) return readIn(STABLE_MS)
    if (page.ref === null) observer.disconnect()
    await deliver(page, visit)
    // Changes that came during delivery are still unread.
    if (hasChanged()) readIn(QUIET_MS)
    else if (isWaiting(visit, page)) readIn(Math.max(QUIET_MS, visit.startedAt + DEADLINE_MS - Date.now()))
  }

  async function deliver(page: PageRead, of: PageVisit): Promise<void> {
    busy = true
    try {
      for (const next of messagesOf(watched, of, page)) {
        // expected: rejects when the extension is gone
        const answer = await send(next).catch(stop)
        if (answer?.code === 'stale-protocol') return stop()
        if (!answer?.ok) return tryAgainLater(of)
        if (answer.state !== undefined && answer.state !== 'loading') of.isKnown = true
        // The tab has moved on: the rest of this page would be taken for the new one.
        if (of !== visit) return
      }
    } finally {
      busy = false
    }
  }

  /** The background refused (it was restarting, or the database is in trouble): marks everything as unsent. */
  function tryAgainLater(of: PageVisit): void {
    forgetSent(of)
    if (++of.failures <= MAX_RETRIES) readIn(RETRY_MS)
  }

  const hasMoved = () => window.location.href !== visit.href

  /** Begins a visit; returns the account or post of its address. */
  function begin(): PageRef | null {
    visit = newVisit(window.location.href)
    observer.disconnect()
    const ref = platform.locate(new URL(visit.href))
    if (ref) observer.observe(document, { childList: true, subtree: true, characterData: true })
    return ref
  }

  function moved(): void {
    if (!hasMoved()) return
    const ref = begin()
    readIn(QUIET_MS)
    // Sent at once: the panel must not show the last person's numbers while the next page is drawn.
    // expected: rejects when the extension is gone
    if (ref) send(emptyMessage(watched, visit, { ref, state: 'loading' })).catch(stop)
  }

  ending.signal.addEventListener('abort', () => observer.disconnect())
  begin()
  readIn(QUIET_MS)

  return {
    moved,
    again: () => {
      begin()
      readIn(0)
    },
  }
}
