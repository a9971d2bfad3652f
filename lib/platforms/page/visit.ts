/** A visit: one address in one document, from arriving to leaving. Records what was read and what was sent. */
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
  /** The head (state, profile, post) sent last, as JSON. */
  sentHead: string
  sentComments: number
  payloads: number
  lastIdentity: string
  /** The background has recognised the page: it matches its address, or it is a wall. */
  isKnown: boolean
  isGivenUp: boolean
  failures: number
  /** Sent posts as JSON, by id. */
  readonly sentPosts: Map<string, string>
  /** All comments seen so far. */
  readonly comments: Map<string, CommentOnPage>
}

/** The part of a page that is to be sent. */
export interface News {
  /** Posts to send. */
  readonly posts: readonly RawFields[]
  /** Whether to send the document's payload too. */
  readonly hasPayload: boolean
  /** Whether the deadline has passed: the background stops waiting for this page. */
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

/** Whether a page can be believed: until it is known, its head must read the same twice in a row. Records the head. */
export function isSettled(visit: PageVisit, page: PageRead): boolean {
  if (page.state === 'loading' || page.ref === null || visit.isKnown || Date.now() - visit.startedAt > DEADLINE_MS) return true
  const identity = headOf(page)
  const isSame = identity === visit.lastIdentity
  visit.lastIdentity = identity
  return isSame
}

/** Returns the unsent part of a page and marks it as sent; `null` when all was sent. */
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
  // With a payload, send all posts: its data on a post needs the post to join to.
  return { posts: hasPayload ? page.posts : posts, hasPayload, isOver }
}

/** Marks everything as unsent: an unsent head brings a payload along, and that all posts and comments. */
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

/** State, profile and post of a page, without posts of a grid and comments. */
function headOf({ state, profile, post }: PageRead): string {
  return JSON.stringify([state, profile, post])
}
