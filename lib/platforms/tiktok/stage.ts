import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { locate } from './locate'
import { once } from '@/lib/platforms/reader/once'
import { e2e, TILE } from './places'

// Finds the element with the post of a post page. The same document holds the creator's grid behind the post and other creators'
// posts below it, all with the same attributes, so every value read from the document is read inside this element.
const CARD = `${e2e('recommend-list-item-container')}, article`
const LIKES = e2e('like-count', 'browse-like-count')
const AUTHOR = e2e('browse-username', 'video-author-uniqueid', 'browse-user-avatar', 'video-author-avatar')
const CAPTION = e2e('browse-video-desc', 'video-desc')
/** Carriers of the post's id: the player, and the address offered for copying. */
const PLAYER = '[id^="xgwrapper-"]'
const ADDRESS = e2e('browse-video-link')
const CAPTION_START = /^[^@]{5,30}/

/** The element with the address's post; `null` while the document shows another post or none is certain. */
export const stage = once((scope: PageScope): Element | null => {
  const anchor = namedBy(scope)
  return (anchor && around(anchor, scope)) ?? toldByDocument(scope)
})

/** The handle of the post's author in the document. */
export function shownHandle(scope: PageScope): string {
  const element = stage(scope)
  return element ? shownAuthor(scope.view, element) : ''
}

/** The author's handle in an element. */
function shownAuthor(view: PageView, element: Element): string {
  const name = view.one(AUTHOR, element)
  const link = name?.closest('a') ?? view.one('a', name)
  return (link && locate(view.attr(link, 'href'))?.handle) || view.text(name).replace(/^@/, '')
}

export function captionOn(view: PageView, element: Element | null): Element | null {
  return view.one(CAPTION, element)
}

function namedBy({ view, ref }: PageScope): Element | null {
  return (
    players(view).find((player) => playerId(player) === ref.postId) ??
    view.all(ADDRESS).find((each) => locate(view.text(each))?.postId === ref.postId) ??
    null
  )
}

/** Players outside the grid: its tiles have their own. */
function players(view: PageView, within?: Element): Element[] {
  return view.all(PLAYER, within).filter((player) => !player.closest(TILE))
}

function playerId(player: Element): string | undefined {
  return /-(\d{6,22})$/.exec(player.id)?.[1]
}

/** The smallest element around an anchor with a post's author and likes, if it can belong only to this post. */
function around(anchor: Element, { view, ref }: PageScope): Element | null {
  const whole = (element: Element) => element.matches(CARD) || (view.one(LIKES, element) && view.one(AUTHOR, element))
  for (let element: Element | null = anchor.closest(CARD) ?? anchor.parentElement; element; element = element.parentElement) {
    if (!showsOnly(view, element, ref.postId)) return null
    if (whole(element)) return element
  }
  return null
}

function showsOnly(view: PageView, element: Element, id: string | undefined): boolean {
  return players(view, element).every((player) => playerId(player) === id) && view.all(LIKES, element).length < 2
}

/**
 * The element by the document's head, for posts without an id on screen: photo posts, and videos before their player is there.
 * The head names the document's first post and quotes the start of its caption: the only element with this author and caption is it.
 * Without a head, or with a short caption, the only element with likes and this author is it, in the document served for this post.
 */
function toldByDocument({ view, ref }: PageScope): Element | null {
  const named = locate(view.attr('link[rel="canonical"]', 'href'))
  const told = named?.postId === ref.postId ? withoutSpaces(view.attr('meta[name="description"]', 'content')) : ''
  const isServed =
    view.all(LIKES).length === 1 &&
    view.all('script[id]').some((data) => data.textContent.includes(`"itemStruct":{"id":"${ref.postId ?? ''}"`))
  const authorOf = (place: Element) => {
    // A mention is a handle in the head and a name on the page.
    const start = CAPTION_START.exec(withoutSpaces(view.text(captionOn(view, place))))?.[0]
    return start && told.includes(start) ? named?.handle : isServed && ref.handle
  }
  const cards = view.all(CARD)
  const fitting = (cards.length > 0 ? cards : view.all('body')).filter(
    (place) => showsOnly(view, place, ref.postId) && isSameHandle(shownAuthor(view, place), authorOf(place)),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function withoutSpaces(words: string): string {
  return words.replace(/\s+/g, '')
}
