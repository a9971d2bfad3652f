import { isSameHandle } from '@/lib/domain/handle'
import type { ItemScope, PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { nameIn, renderedHeader } from './header'
import { ORIGIN, handleIn, locate } from './locate'

const TILE =
  'ytd-rich-item-renderer, ytd-grid-video-renderer, ytd-video-renderer, ytd-reel-item-renderer, yt-lockup-view-model, ' +
  'ytm-shorts-lockup-view-model, ytm-shorts-lockup-view-model-v2, ytm-video-with-context-renderer, ytm-compact-video-renderer'
const SMALL_PRINT = 'yt-content-metadata-view-model span[role="text"], [id="metadata-line"] span'
const SHORT_PRINT = 'span[role="text"]:not(h3 *), [id="metadata-line"] span'

/** Tabs with only the channel's own videos. On other tabs a shelf may show other channels' videos, each named on its tile. */
export const OWN_TABS = new Set(['videos', 'shorts', 'streams'])

/** Whether a text is a duration (`12:34`) in any language. Only finished videos have one; streams and premieres have a word. */
export function isDuration(text: string): boolean {
  return /^\p{Nd}+(?:[:.٫]\p{Nd}{2})+$/u.test(text)
}

/** The channel's own visible videos, by id, in page order. */
export function shownTiles(scope: PageScope): ReadonlyMap<string, Element> {
  const { view, ref } = scope
  const header = renderedHeader(scope)
  const tiles = new Map<string, Element>()
  if (!header) return tiles
  const owner = { handle: header.handle, name: nameIn(header, scope) }
  for (const tile of view.all(TILE, header.element.closest('ytd-browse, ytm-browse, [role="main"]'))) {
    if (tile.parentElement?.closest(TILE) || tile.closest('[hidden]')) continue
    const id = videoOf(view.attr('a[href*="/watch?"], a[href*="/shorts/"]', 'href', tile))
    if (id && !tiles.has(id) && (OWN_TABS.has(ref.tab ?? '') || namesOnly(owner, tile, view))) tiles.set(id, tile)
  }
  return tiles
}

/** The video of a tile's link; `undefined` for playlists, whose links open their first video. */
function videoOf(href: string): string | undefined {
  return /[?&]list=/.test(href) ? undefined : locate(new URL(href, ORIGIN))?.postId
}

/** Whether a tile names and links no other channel. */
function namesOnly(owner: { handle: string; name: string }, tile: Element, view: PageView): boolean {
  const [first = [], second] = linesOf(tile, view)
  const names = [second && first.length === 1 ? first[0] : '', view.text('ytd-channel-name [id="text"]', tile)]
  return (
    view.all('a[href*="/@"], a[href*="/channel/"]', tile).every((link) => isSameHandle(handleIn(view.attr(link, 'href')), owner.handle)) &&
    names.every((name) => !name || isSameHandle(name, owner.name))
  )
}

/** The lines below a tile's title, each as its parts. */
function linesOf(tile: Element, view: PageView, selector = SMALL_PRINT): string[][] {
  const lines = new Map<Element | null, string[]>()
  for (const part of view.all(selector, tile)) {
    const text = part.closest('[hidden]') ? '' : view.text(part)
    if (text !== '') lines.set(part.parentElement, [...(lines.get(part.parentElement) ?? []), text])
  }
  return [...lines.values()]
}

/** Views and date of a visible tile, by position. */
export function tileLine({ view, item: { element } }: ItemScope): readonly (string | undefined)[] {
  if (!element) return []
  if (isShort(element)) {
    // The title may have digits too, so views are searched outside the heading.
    const [views, second] = linesOf(element, view, SHORT_PRINT).flat()
    return views === undefined || second !== undefined ? [] : [views]
  }
  const badges = linesOf(element, view, 'badge-shape, ytd-thumbnail-overlay-time-status-renderer [id="text"]').flat()
  if (badges.length > 0 && !badges.some(isDuration)) return []
  const line = linesOf(element, view).at(-1) ?? []
  return line.length > 1 ? line : ['', line[0]]
}

/** Whether a visible tile links to a Short. */
export function isShort(element: Element | null): boolean {
  return !!element?.querySelector('a[href*="/shorts/"]')
}
