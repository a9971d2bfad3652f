import type { PageScope } from '../contract'
import type { PageView } from '../page-view'
import { at, authorHandle, embeddedPost, text } from './embedded'
import { locateLink, sameHandle } from './locate'
import { once } from './once'
import { e2e } from './places'

// The element that shows the one post of a post page. The same document holds the creator's grid behind an opened post, and the
// next creators' posts below it, with the same attributes throughout: everything read from the document starts here.
const CARD = `${e2e('recommend-list-item-container')}, article`
const LIKES = e2e('like-count', 'browse-like-count')
const AUTHOR = e2e('browse-username', 'video-author-uniqueid', 'browse-user-avatar', 'video-author-avatar')
const CAPTION = e2e('browse-video-desc', 'video-desc')
const TILE = e2e('user-post-item')
/** The player carries the post's id; so does the address offered for copying. */
const PLAYER = '[id^="xgwrapper-"]'
const ADDRESS = e2e('browse-video-link')
const CAPTION_START = 30

const look = once((scope) => {
  const anchor = namedBy(scope)
  const element = anchor && around(anchor, scope)
  return { element: element ?? byContent(scope), named: element !== null }
})

/** The element showing the post the address names, or `null` while the document shows another, or none for certain. */
export function stage(scope: PageScope): Element | null {
  return look(scope).element
}

/** The post's id, when a player or the address for copying carries it. */
export function idOnStage(scope: PageScope): string {
  const { element, named } = look(scope)
  return element && named ? (scope.ref.postId ?? '') : ''
}

/** Handle of the author of what an element shows. */
export function shownAuthor(view: PageView, element: Element): string {
  const name = view.one(AUTHOR, element)
  const link = name?.closest('a') ?? view.one('a', name)
  return (link && locateLink(view.attr(link, 'href'))?.handle) || view.text(name).replace(/^@/, '')
}

export function captionOn(view: PageView, element: Element | null): Element | null {
  return view.one(CAPTION, element)
}

function namedBy({ view, ref }: PageScope): Element | null {
  const id = ref.postId ?? ''
  const players = view.all(PLAYER).filter((player) => !player.closest(TILE))
  return (
    players.find((player) => playerId(player) === id) ??
    view.all(ADDRESS).find((each) => locateLink(view.text(each))?.postId === id) ??
    null
  )
}

function playerId(player: Element): string {
  return /-(\d{6,22})$/.exec(player.id)?.[1] ?? ''
}

/** The smallest element around an anchor that shows a post's author and likes, as long as it can only be this one post's. */
function around(anchor: Element, { view, ref }: PageScope): Element | null {
  const whole = (element: Element) => view.one(LIKES, element) !== null && view.one(AUTHOR, element) !== null
  for (let element: Element | null = anchor.closest(CARD) ?? anchor.parentElement; element; element = element.parentElement) {
    if (!showsOnly(view, element, ref.postId ?? '')) return null
    if (whole(element) || element.matches(CARD)) return element
  }
  return null
}

function showsOnly(view: PageView, element: Element, id: string): boolean {
  const others = view.all(PLAYER, element).some((player) => !player.closest(TILE) && playerId(player) !== id)
  return !others && view.all(LIKES, element).length <= 1
}

/**
 * A photo post has no player and so no id in the document. The first document's own data name its author and words; the one
 * element that shows both is it.
 */
function byContent(scope: PageScope): Element | null {
  const { view, ref } = scope
  const post = embeddedPost(scope)
  if (post === null) return null
  const cards = view.all(CARD)
  const places = cards.length > 0 ? cards : view.all('main, [id^="main-content"], body').slice(-1)
  const fitting = places.filter((place) => showsOnly(view, place, ref.postId ?? '') && isShown(view, place, post))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

function isShown(view: PageView, place: Element, post: unknown): boolean {
  // A mention is a handle in the data, and a name on the page.
  const start = (squeezed(text(at(post, 'desc'))).split('@')[0] ?? '').slice(0, CAPTION_START)
  return sameHandle(shownAuthor(view, place), authorHandle(post)) && squeezed(view.text(captionOn(view, place))).startsWith(start)
}

function squeezed(words: string): string {
  return words.replace(/\s+/g, '')
}
