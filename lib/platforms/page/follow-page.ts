/**
 * Follows one tab's document from address to address. On a page with nothing to read, only this code runs: it sends one message per
 * address and has no observer and, in browsers with the Navigation API, no timer. Where there is something to read, the reader takes over.
 */
import type { PageState } from '@/lib/domain/page'

/** Retries of a refused address, and the time between them. The next address, or the panel, sends it again too. */
const MAX_FAILURES = 3
const RETRY_MS = 1000

/** The background's answer to a page's message; `undefined` while it restarts. */
export type Answer = { ok: boolean; code?: string; state?: PageState } | undefined

/** Receives a page's events. */
export interface Follower {
  /** The address may have changed. */
  moved(): void
  /** Send everything again, from the start: the panel asks, or the page is back from the browser's cache. */
  again(): void
}

/** A document being followed. Its two content scripts share this object. */
export interface Follow extends Follower {
  readonly window: Window
  /** The address the document was loaded for; '' before it has loaded. */
  firstHref: string
  /** Aborted when the extension is gone or updated; ends every timer, observer and listener. */
  readonly ending: AbortController
  /** The reader that took the page over; `null` before that. */
  reader: Follower | null
}

/**
 * Starts following once the page has loaded and is no longer prerendered.
 * @param window the page's window (isolated world).
 * @param announce sends an address to the background, which injects the reader when there is something to read. A rejected promise
 *   (the extension is gone) or a `stale-protocol` answer ends the following; any other refusal, or no answer, means "again later".
 */
export function followPage(window: Window, announce: (href: string) => Promise<Answer>): Follow {
  const { document } = window
  const ending = new AbortController()
  const { signal } = ending
  /** The address sent last; '' before the page has loaded. */
  let href = ''
  let timer: ReturnType<typeof setTimeout> | undefined

  async function arrive(failures = 0): Promise<void> {
    href = window.location.href
    clearTimeout(timer)
    // expected: rejects when the extension is gone
    const answer = await announce(href).catch(() => ({ ok: false, code: 'stale-protocol' }))
    if (answer?.code === 'stale-protocol') ending.abort()
    else if (!answer?.ok && failures < MAX_FAILURES) timer = setTimeout(() => follow.reader ?? void arrive(failures + 1), RETRY_MS)
  }

  const follow: Follow = {
    window,
    firstHref: '',
    ending,
    reader: null,
    moved: () => {
      if (follow.reader) follow.reader.moved()
      else if (window.location.href !== href) void arrive()
    },
    again: () => {
      if (follow.reader) follow.reader.again()
      else if (href !== '') void arrive()
    },
  }

  function begin(): void {
    follow.firstHref = window.location.href
    onMoved(window, follow.moved, signal)
    window.addEventListener('pageshow', (event) => event.persisted && follow.again(), { signal })
    void arrive()
  }

  function whenLoaded(): void {
    if (document.readyState === 'complete') begin()
    else window.addEventListener('load', begin, { once: true, signal })
  }

  // A prerendered page belongs to no tab yet and may never be shown.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', whenLoaded, { once: true, signal })
  else whenLoaded()
  return follow
}

/**
 * Calls `moved` on single-page navigation. The isolated world cannot patch the page's own `pushState`, but `currententrychange` fires
 * here after the address has changed. Without the Navigation API the address is checked once a second.
 */
function onMoved(window: Window, moved: () => void, signal: AbortSignal): void {
  const navigation = (window as { navigation?: EventTarget }).navigation
  if (navigation) navigation.addEventListener('currententrychange', moved, { signal })
  else {
    const timer = setInterval(moved, 1000)
    signal.addEventListener('abort', () => clearInterval(timer), { once: true })
  }
  window.addEventListener('popstate', moved, { signal })
}
