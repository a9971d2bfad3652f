/**
 * Follows one tab's document through its life: waits until it has settled, reads, sends, reads again when it changes.
 * Does nothing while nothing changes, and ends for good with the extension's context.
 */
import type { PageState } from '@/lib/domain/page'
import type { RawComment, RawFields, RawReading } from '@/lib/domain/reading'
import type { CommentOnPage, Platform } from './contract'
import { viewPage } from './page-view'
import { type PageRead, readPage } from './read-page'
import { takePayload } from './take-payload'

/** Quiet time after the last change before the page is read. */
const QUIET_MS = 350
/** A page that never rests is read all the same after this long. */
const LONGEST_WAIT_MS = 2000
/** What identifies the page must read the same twice, this far apart, before it is believed. */
const STABLE_MS = 250
/** After this long without its required fields a page counts as unreadable; it is still watched. */
const DEADLINE_MS = 8000
/** Reading takes at most about a twentieth of the time on a page that changes all the time. */
const REST_PER_COST = 20
/** How often and how long after a reading that was not taken the next one is offered; any later change offers it again too. */
const MAX_FAILURES = 3
const RETRY_MS = 3000
/** A payload is a megabyte: it goes along when the head of the page changes, this often at most. */
const MAX_PAYLOADS = 3
const MAX_COMMENTS = 200
const POSTS_PER_MESSAGE = 100

type Answer = { ok: boolean; code?: string; state?: PageState } | undefined

export interface Watch {
  /** Reads again and sends everything, as if nothing had been sent. */
  readAgain(): void
  /** Ends it: no timer, observer or listener is left. */
  stop(): void
}

interface Visit {
  readonly href: string
  readonly startedAt: number
  sequence: number
  /** What was sent last, beside posts and comments. */
  sentHead: string
  sentComments: number
  payloads: number
  lastIdentity: string
  /** The background has found the page to be about its address, or to be a wall. */
  isKnown: boolean
  isGivenUp: boolean
  failures: number
  readonly sentPosts: Map<string, string>
  readonly comments: Map<string, CommentOnPage>
}

/**
 * Starts watching.
 * @param send delivers a reading and says what the page turned out to be; a rejected promise (the extension is gone) or a
 *   `stale-protocol` answer ends the watch, any other refusal or no answer means "again later".
 * @param window the page's window (isolated world).
 */
export function watchPage(platform: Platform, window: Window, send: (reading: RawReading) => Promise<Answer>): Watch {
  const { document } = window
  const firstHref = window.location.href
  let visit = newVisit(window)
  let stopped = false
  let busy = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let timerAt = 0
  let firstChangeAt = 0
  let notBefore = 0
  const observer = new MutationObserver(() => changed())
  const ending = new AbortController()

  function stop(): void {
    stopped = true
    clearTimeout(timer)
    observer.disconnect()
    ending.abort()
  }

  function changed(): void {
    const now = Date.now()
    if (firstChangeAt === 0) firstChangeAt = now
    schedule(Math.min(now + QUIET_MS, firstChangeAt + LONGEST_WAIT_MS))
  }

  function schedule(at: number): void {
    if (stopped) return
    const due = Math.max(at, notBefore)
    if (timer !== undefined && Math.abs(due - timerAt) < 50) return
    clearTimeout(timer)
    timerAt = due
    timer = setTimeout(
      () => {
        timer = undefined
        if ('requestIdleCallback' in window) window.requestIdleCallback(() => void read(), { timeout: 1000 })
        else void read()
      },
      Math.max(0, due - Date.now()),
    )
  }

  async function read(): Promise<void> {
    if (stopped) return
    if (busy) return schedule(Date.now() + QUIET_MS)
    firstChangeAt = 0
    followAddress()
    const started = performance.now()
    const page = readPage(platform, viewPage(document, new URL(visit.href)))
    notBefore = Date.now() + Math.min(5000, (performance.now() - started) * REST_PER_COST)
    if (!isSettled(page)) return schedule(Date.now() + STABLE_MS)
    if (page.ref === null) observer.disconnect()
    await deliver(page, visit)
    // A change that came while the reading was on its way was not read.
    if (firstChangeAt !== 0) schedule(Date.now() + QUIET_MS)
    else if (isWaiting(page)) schedule(Math.max(Date.now() + QUIET_MS, visit.startedAt + DEADLINE_MS))
  }

  const isWaiting = (page: PageRead) => !visit.isKnown && !visit.isGivenUp && page.ref !== null

  /** What identifies a page must read the same twice before it is believed for the first time. */
  function isSettled(page: PageRead): boolean {
    if (page.state === 'loading' || page.ref === null || visit.isKnown || Date.now() - visit.startedAt > DEADLINE_MS) return true
    const identity = JSON.stringify([page.state, page.profile, page.post])
    const isSame = identity === visit.lastIdentity
    visit.lastIdentity = identity
    return isSame
  }

  async function deliver(page: PageRead, of: Visit): Promise<void> {
    busy = true
    try {
      for (const next of readingsOf(page)) {
        const answer = await send(next)
        if (answer?.code === 'stale-protocol') return stop()
        if (!answer?.ok) return tryAgainLater(of)
        if (answer.state !== undefined && answer.state !== 'loading') of.isKnown = true
      }
    } catch {
      stop()
    } finally {
      busy = false
    }
  }

  /** The background could not take it (it was being restarted, or the database is in trouble): nothing counts as sent. */
  function tryAgainLater(of: Visit): void {
    of.sentHead = ''
    of.payloads = 0
    of.sentPosts.clear()
    if (++of.failures <= MAX_FAILURES) schedule(Date.now() + RETRY_MS)
  }

  function* readingsOf(page: PageRead): Generator<RawReading> {
    for (const comment of page.comments) {
      if (visit.comments.size >= MAX_COMMENTS) break
      visit.comments.set(`${comment.author}\n${comment.text}`, comment)
    }
    const isOver = isWaiting(page) && Date.now() - visit.startedAt >= DEADLINE_MS
    const news = page.posts.filter((post) => isNews(post))
    const head = JSON.stringify([page.state, page.profile, page.post])
    const isHeadNews = head !== visit.sentHead
    if (!isHeadNews && !isOver && news.length === 0 && visit.comments.size === visit.sentComments) return
    const hasPayload = page.ref !== null && (isHeadNews || isOver) && visit.payloads < MAX_PAYLOADS
    // Beside a payload all posts go along, so that what it knows of them finds its counterpart.
    const fresh = hasPayload ? page.posts : news
    visit.sentHead = head
    visit.sentComments = visit.comments.size
    visit.isGivenUp ||= isOver
    if (hasPayload) visit.payloads++
    for (let from = 0; from === 0 || from < fresh.length; from += POSTS_PER_MESSAGE) {
      yield {
        ...reading(page),
        profile: page.profile,
        post: page.post,
        posts: fresh.slice(from, from + POSTS_PER_MESSAGE),
        comments: from === 0 ? [...visit.comments.values()].map(bounded) : [],
        ...(hasPayload && from === 0 ? { payload: takePayload(platform, document, visit.href === firstHref) } : {}),
        ...(isOver ? { final: true } : {}),
      }
    }
  }

  function reading({ ref, state }: Pick<PageRead, 'ref' | 'state'>): RawReading {
    return {
      protocol: 1,
      platform: platform.id,
      readerVersion: platform.version,
      url: visit.href.slice(0, 3000),
      ref,
      state,
      lang: (document.documentElement.getAttribute('lang') ?? '').slice(0, 35),
      readAt: Date.now(),
      sequence: visit.sequence++,
      profile: null,
      post: null,
      posts: [],
      comments: [],
    }
  }

  function isNews(post: RawFields): boolean {
    const id = String(post['id']?.hits[0]?.raw ?? '')
    const said = JSON.stringify(post)
    if (visit.sentPosts.get(id) === said) return false
    visit.sentPosts.set(id, said)
    return true
  }

  function followAddress(): void {
    if (window.location.href === visit.href) return
    visit = newVisit(window)
    observe()
  }

  function observe(): void {
    observer.disconnect()
    if (platform.locate(new URL(visit.href))) observer.observe(document, { childList: true, subtree: true, characterData: true })
  }

  function moved(): void {
    if (window.location.href === visit.href) return
    followAddress()
    schedule(Date.now() + QUIET_MS)
    const ref = platform.locate(new URL(visit.href))
    // Said at once, so that nobody looks at the last person's numbers while the next page is being drawn.
    if (ref) send(reading({ ref, state: 'loading' })).catch(stop)
  }

  function begin(): void {
    if (stopped) return
    followAddress()
    observe()
    schedule(Date.now() + QUIET_MS)
  }

  onMoved(window, moved, ending.signal)
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin, { once: true, signal: ending.signal })

  return {
    stop,
    readAgain: () => {
      visit = newVisit(window)
      observe()
      schedule(Date.now())
    },
  }
}

function newVisit(window: Window): Visit {
  return {
    href: window.location.href,
    startedAt: Date.now(),
    sequence: 0,
    sentHead: '',
    sentComments: 0,
    payloads: 0,
    lastIdentity: '',
    isKnown: false,
    isGivenUp: false,
    failures: 0,
    sentPosts: new Map(),
    comments: new Map(),
  }
}

function bounded(comment: CommentOnPage): RawComment {
  return { author: comment.author.slice(0, 120), text: comment.text.slice(0, 1000), byCreator: comment.byCreator }
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
