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

/** Tabs that list nothing but the channel's own videos; elsewhere a shelf may show other channels', each named on its tile. */
export const OWN_TABS = new Set(['videos', 'shorts', 'streams'])

/** `12:34`, with the separators and digits of any language: only a finished video has it, a stream or premiere a word. */
export function isDuration(text: string): boolean {
  return /^\p{Nd}+(?:[:.٫]\p{Nd}{2})+$/u.test(text)
}

/** The channel's own videos that the page shows, by id in page order. */
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

/** The video a tile leads to; none for playlists, whose tiles lead to their first video. */
function videoOf(href: string): string | undefined {
  return /[?&]list=/.test(href) ? undefined : locate(new URL(href, ORIGIN))?.postId
}

/** Whether every channel a tile names or links is this one. */
function namesOnly(owner: { handle: string; name: string }, tile: Element, view: PageView): boolean {
  const [first = [], second] = linesOf(tile, view)
  const names = [second && first.length === 1 ? first[0] : '', view.text('ytd-channel-name [id="text"]', tile)]
  return (
    view.all('a[href*="/@"], a[href*="/channel/"]', tile).every((link) => isSameHandle(handleIn(view.attr(link, 'href')), owner.handle)) &&
    names.every((name) => !name || isSameHandle(name, owner.name))
  )
}

/** The texts below a tile's title, as the parts of each line. */
function linesOf(tile: Element, view: PageView, selector = SMALL_PRINT): string[][] {
  const lines = new Map<Element | null, string[]>()
  for (const part of view.all(selector, tile)) {
    const text = part.closest('[hidden]') ? '' : view.text(part)
    if (text !== '') lines.set(part.parentElement, [...(lines.get(part.parentElement) ?? []), text])
  }
  return [...lines.values()]
}

/** Views and date of a shown tile, by place. */
export function tileLine({ view, item: { element } }: ItemScope): readonly (string | undefined)[] {
  if (!element) return []
  if (isShort(element)) {
    // The title may hold digits too; only what stands outside the heading can be the views.
    const [views, second] = linesOf(element, view, SHORT_PRINT).flat()
    return views === undefined || second !== undefined ? [] : [views]
  }
  const badges = linesOf(element, view, 'badge-shape, ytd-thumbnail-overlay-time-status-renderer [id="text"]').flat()
  if (badges.length > 0 && !badges.some(isDuration)) return []
  const line = linesOf(element, view).at(-1) ?? []
  return line.length > 1 ? line : ['', line[0]]
}

/** Whether a shown tile leads to a Short. */
export function isShort(element: Element | null): boolean {
  return !!element?.querySelector('a[href*="/shorts/"]')
}
