/**
 * Watches one tab's document through its life: waits until it has settled, reads, sends, reads again when it changes.
 * Does nothing while nothing changes, and ends for good with the extension's context.
 */
import type { PageRef } from '@/lib/domain/page'
import type { RawComment, RawFields, RawReading } from '@/lib/domain/reading'
import type { CommentOnPage, Platform } from '@/lib/platforms/reader/contract'
import type { Answer, Follow, Follower } from './follow-page'
import { viewPage } from '@/lib/platforms/reader/page-view'
import { NOTHING, type PageRead, readPage } from '@/lib/platforms/reader/read-page'
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
 * Starts watching a page that has loaded.
 * @param follow what tells of navigation; watching ends with it, and ends it when the extension is gone.
 * @param send delivers a reading and says what the page turned out to be; a rejected promise (the extension is gone) or a
 *   `stale-protocol` answer ends the watch, any other refusal or no answer means "again later".
 */
export function watchPage(
  platform: Platform,
  { window, firstHref, ending }: Pick<Follow, 'window' | 'firstHref' | 'ending'>,
  send: (reading: RawReading) => Promise<Answer>,
): Follower {
  const { document } = window
  let visit = newVisit(window)
  let busy = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let timerAt = 0
  let firstChangeAt = 0
  let notBefore = 0
  const observer = new MutationObserver(() => changed())
  const stop = (): undefined => {
    ending.abort()
  }

  function changed(): void {
    const now = Date.now()
    if (firstChangeAt === 0) firstChangeAt = now
    schedule(Math.min(now + QUIET_MS, firstChangeAt + LONGEST_WAIT_MS))
  }

  function schedule(at: number): void {
    if (ending.signal.aborted) return
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
    if (ending.signal.aborted) return
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
    const identity = headOf(page)
    const isSame = identity === visit.lastIdentity
    visit.lastIdentity = identity
    return isSame
  }

  async function deliver(page: PageRead, of: Visit): Promise<void> {
    busy = true
    try {
      for (const next of readingsOf(page)) {
        // expected: rejects when the extension is gone
        const answer = await send(next).catch(stop)
        if (answer?.code === 'stale-protocol') return stop()
        if (!answer?.ok) return tryAgainLater(of)
        if (answer.state !== undefined && answer.state !== 'loading') of.isKnown = true
      }
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
    const head = headOf(page)
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
      ...NOTHING,
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
    if (window.location.href !== visit.href) begin()
  }

  /** Begins a visit; gives what its address is about. */
  function begin(): PageRef | null {
    visit = newVisit(window)
    observer.disconnect()
    const ref = platform.locate(new URL(visit.href))
    if (ref) observer.observe(document, { childList: true, subtree: true, characterData: true })
    return ref
  }

  function moved(): void {
    if (window.location.href === visit.href) return
    const ref = begin()
    schedule(Date.now() + QUIET_MS)
    // Said at once, so that nobody looks at the last person's numbers while the next page is being drawn.
    // expected: rejects when the extension is gone
    if (ref) send(reading({ ref, state: 'loading' })).catch(stop)
  }

  ending.signal.addEventListener('abort', () => {
    clearTimeout(timer)
    observer.disconnect()
  })
  begin()
  schedule(Date.now() + QUIET_MS)

  return {
    moved,
    again: () => {
      begin()
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

/** What a page says beside posts and comments. */
function headOf({ state, profile, post }: PageRead): string {
  return JSON.stringify([state, profile, post])
}

function bounded(comment: CommentOnPage): RawComment {
  return { author: comment.author.slice(0, 120), text: comment.text.slice(0, 1000), byCreator: comment.byCreator }
}
