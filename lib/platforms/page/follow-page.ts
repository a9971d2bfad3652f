/**
 * Follows one tab's document from address to address. This is all that runs in a page with nothing to read: it asks once per address
 * and has no observer and, where the browser tells of navigation, no timer. The reader takes its place when there is something to read.
 */
import type { PageState } from '@/lib/domain/page'

/** How often and how long after an address that was not taken it is said again; the next address, or the panel, says it again too. */
const MAX_FAILURES = 3
const RETRY_MS = 1000

/** What the background says to a message of a page; `undefined` when it was just being restarted. */
export type Answer = { ok: boolean; code?: string; state?: PageState } | undefined

/** Who is told of what happens to the page. */
export interface Follower {
  /** The address may have changed. */
  moved(): void
  /** Everything is to be said again, as if nothing had been said: the panel asks, or the page is back from the browser's cache. */
  again(): void
}

/** One document, followed: what its two content scripts share. */
export interface Follow extends Follower {
  readonly window: Window
  /** The address the document was loaded for; '' before it has loaded. */
  firstHref: string
  /** Aborted when the extension is gone or of another version: no timer, observer or listener is left then. */
  readonly ending: AbortController
  /** Takes the page over; `null` until it has come. */
  reader: Follower | null
}

/**
 * Starts following, from the moment the page has loaded and is no longer only rendered ahead.
 * @param window the page's window (isolated world).
 * @param announce says an address to the background, which brings the reader when there is something to read; a rejected promise (the
 *   extension is gone) or a `stale-protocol` answer ends it, any other refusal or no answer means "again later".
 */
export function followPage(window: Window, announce: (href: string) => Promise<Answer>): Follow {
  const { document } = window
  const ending = new AbortController()
  const { signal } = ending
  /** What was said last; '' before the page has loaded. */
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

  // What the browser renders ahead belongs to no tab yet, and may never be looked at.
  if ('prerendering' in document && document.prerendering)
    document.addEventListener('prerenderingchange', whenLoaded, { once: true, signal })
  else whenLoaded()
  return follow
}

/**
 * Single-page navigation, seen from the isolated world: the page's own `pushState` cannot be patched from here.
 * `currententrychange` comes after the address has changed; browsers without the Navigation API are asked once a second.
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
