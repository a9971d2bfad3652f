import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { locate } from './locate'
import { once } from '@/lib/platforms/reader/once'
import { e2e, TILE } from './places'

// The element that shows the one post of a post page. The same document holds the creator's grid behind an opened post, and the
// next creators' posts below it, with the same attributes throughout: everything read from the document starts here.
const CARD = `${e2e('recommend-list-item-container')}, article`
const LIKES = e2e('like-count', 'browse-like-count')
const AUTHOR = e2e('browse-username', 'video-author-uniqueid', 'browse-user-avatar', 'video-author-avatar')
const CAPTION = e2e('browse-video-desc', 'video-desc')
/** The player carries the post's id; so does the address offered for copying. */
const PLAYER = '[id^="xgwrapper-"]'
const ADDRESS = e2e('browse-video-link')
const CAPTION_START = /^[^@]{5,30}/

/** The element showing the post the address names, or `null` while the document shows another, or none for certain. */
export const stage = once((scope: PageScope): Element | null => {
  const anchor = namedBy(scope)
  return (anchor && around(anchor, scope)) ?? toldByDocument(scope)
})

/** Handle of the post's author as the document shows it. */
export function shownHandle(scope: PageScope): string {
  const element = stage(scope)
  return element ? shownAuthor(scope.view, element) : ''
}

/** Handle of the author of what an element shows. */
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

/** The tiles of a grid have players of their own. */
function players(view: PageView, within?: Element): Element[] {
  return view.all(PLAYER, within).filter((player) => !player.closest(TILE))
}

function playerId(player: Element): string | undefined {
  return /-(\d{6,22})$/.exec(player.id)?.[1]
}

/** The smallest element around an anchor that shows a post's author and likes, as long as it can only be this one post's. */
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
 * A photo post has no player and so no id in what it shows; nor has a video before its player is there. The head names the document's
 * first post and begins its words: the one element that shows this author with these words is it. The head may be gone, and the words
 * too short: in the document that was served for this post, the only one that shows likes and this author is it as well.
 */
function toldByDocument({ view, ref }: PageScope): Element | null {
  const named = locate(view.attr('link[rel="canonical"]', 'href'))
  const told = named?.postId === ref.postId ? squeezed(view.attr('meta[name="description"]', 'content')) : ''
  const isServed =
    view.all(LIKES).length === 1 &&
    view.all('script[id]').some((data) => data.textContent.includes(`"itemStruct":{"id":"${ref.postId ?? ''}"`))
  const authorOf = (place: Element) => {
    // A mention is a handle in the head, and a name on the page.
    const start = CAPTION_START.exec(squeezed(view.text(captionOn(view, place))))?.[0]
    return start && told.includes(start) ? named?.handle : isServed && ref.handle
  }
  const cards = view.all(CARD)
  const fitting = (cards.length > 0 ? cards : view.all('body')).filter(
    (place) => showsOnly(view, place, ref.postId) && isSameHandle(shownAuthor(view, place), authorOf(place)),
  )
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, '')
}
