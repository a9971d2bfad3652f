/** One address of a page, from arriving to leaving it: what is known of it, and what was sent of it so far. */
import type { RawFields } from '@/lib/domain/reading'
import type { CommentOnPage } from '@/lib/platforms/reader/contract'
import type { PageRead } from '@/lib/platforms/reader/read-page'
import { MOST_COMMENTS, MOST_PAYLOADS } from '@/lib/domain/limits'
import { DEADLINE_MS } from './pace'

export interface PageVisit {
  readonly href: string
  /** Epoch milliseconds. */
  readonly startedAt: number
  /** Number of the next message. */
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
  /** Posts as they were sent, by id. */
  readonly sentPosts: Map<string, string>
  /** All comments seen so far. */
  readonly comments: Map<string, CommentOnPage>
}

/** What of a page is to be sent. */
export interface News {
  /** Those of the page that go along. */
  readonly posts: readonly RawFields[]
  /** The document's payload goes along. */
  readonly hasPayload: boolean
  /** Nobody waits for this page any longer. */
  readonly isOver: boolean
}

export function newVisit(href: string): PageVisit {
  return {
    href,
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

/** Whether the page may still turn out to be about its address. */
export function isWaiting(visit: PageVisit, page: PageRead): boolean {
  return !visit.isKnown && !visit.isGivenUp && page.ref !== null
}

/** Whether a page can be believed: what identifies it must read the same twice before it is for the first time. Remembers what it read. */
export function isSettled(visit: PageVisit, page: PageRead): boolean {
  if (page.state === 'loading' || page.ref === null || visit.isKnown || Date.now() - visit.startedAt > DEADLINE_MS) return true
  const identity = headOf(page)
  const isSame = identity === visit.lastIdentity
  visit.lastIdentity = identity
  return isSame
}

/** What of a page was not sent yet, which counts as sent from now on; `null` when there is nothing. */
export function takeNews(visit: PageVisit, page: PageRead): News | null {
  for (const comment of page.comments) {
    if (visit.comments.size >= MOST_COMMENTS) break
    visit.comments.set(`${comment.author}\n${comment.text}`, comment)
  }
  const isOver = isWaiting(visit, page) && Date.now() - visit.startedAt >= DEADLINE_MS
  const posts = page.posts.filter((post) => isNews(visit, post))
  const head = headOf(page)
  const isHeadNews = head !== visit.sentHead
  if (!isHeadNews && !isOver && posts.length === 0 && visit.comments.size === visit.sentComments) return null
  const hasPayload = page.ref !== null && (isHeadNews || isOver) && visit.payloads < MOST_PAYLOADS
  visit.sentHead = head
  visit.sentComments = visit.comments.size
  visit.isGivenUp ||= isOver
  if (hasPayload) visit.payloads++
  // Beside a payload all posts go along, so that what it knows of them finds its counterpart.
  return { posts: hasPayload ? page.posts : posts, hasPayload, isOver }
}

/** Nothing counts as sent any more: with the head a payload goes along, and with that all posts and comments. */
export function forgetSent(visit: PageVisit): void {
  visit.sentHead = ''
  visit.payloads = 0
}

function isNews(visit: PageVisit, post: RawFields): boolean {
  const id = String(post['id']?.hits[0]?.raw ?? '')
  const said = JSON.stringify(post)
  if (visit.sentPosts.get(id) === said) return false
  visit.sentPosts.set(id, said)
  return true
}

/** What a page says beside posts and comments. */
function headOf({ state, profile, post }: PageRead): string {
  return JSON.stringify([state, profile, post])
}
