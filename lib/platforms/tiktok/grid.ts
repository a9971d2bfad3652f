import type { PageRef } from '@/lib/domain/page'
import type { ItemScope, PageScope, PostItem } from '../contract'
import type { PageView } from '../page-view'
import { withData } from './embedded'
import { header } from './header'
import { locateLink, sameHandle } from './locate'
import { e2e, TILE } from './places'
import { LABEL, MADE, MADE_BY, PINNED } from './words'

const LIST = e2e('user-post-item-list')
const LINK = 'a[href*="/video/"], a[href*="/photo/"]'

/**
 * The creator's posts in page order. Tiles of others (the tabs of reposts and likes reuse the grid) are left out by the handle in
 * their address. Without a grid, the posts of theirs that the first document describes.
 */
export function items(scope: PageScope): PostItem[] {
  const { view, ref } = scope
  const found = new Map<string, PostItem>()
  for (const link of view.all(`${TILE}, ${LIST}`).flatMap((each) => view.all(LINK, each))) {
    const { handle, postId: id } = locateLink(view.attr(link, 'href')) ?? {}
    if (id !== undefined && sameHandle(handle, ref.handle) && !found.has(id)) found.set(id, { id, element: tileOf(view, link), data: null })
  }
  const shown = [...found.values()]
  return import.meta.env?.IN_PAGE ? shown : withData(scope, shown)
}

/** The caption may stand beside the tile, in an element that is the tile's sibling. */
function tileOf(view: PageView, link: Element): Element {
  const tile = link.closest(TILE) ?? link
  const parent = tile.parentElement
  return parent && !parent.matches(LIST) && view.all(TILE, parent).length === 1 ? parent : tile
}

/** What a tile links to. */
export function tileAddress({ view, item }: ItemScope): PageRef | null {
  if (!item.element) return null
  const links = item.element.matches('a') ? [item.element] : view.all(LINK, item.element)
  return links.map((link) => locateLink(view.attr(link, 'href'))).find((ref) => ref?.postId === item.id) ?? null
}

/**
 * The caption, from beside the cover or out of the cover's description, which wraps it in the interface's words for
 * "… created by … with …". '' when those words are not found around it: a caption with a foreign tail would be a wrong one.
 */
export function tileCaption(scope: ItemScope): string {
  const { view, item } = scope
  const place = e2e('user-post-item-desc')
  const beside = view.attr(`${place} a[title]`, 'title', item.element) || view.text(place, item.element)
  const author = header(scope)?.name
  if (beside || !author) return beside
  // A description without a caption begins with the space that would follow it, which is trimmed.
  const alt = ` ${view.attr('img[alt]', 'alt', item.element)}`
  const end = Math.max(...MADE_BY.map((words) => alt.lastIndexOf(` ${words} ${author} `)))
  const made = alt.startsWith(` ${author}`) ? MADE.exec(alt) : null
  return (made ? alt.slice(made.index + made[0].length) : alt.slice(0, Math.max(0, end))).trim()
}

/** What the badge in a tile's corner says. TikTok pins and labels with the same element, so its words decide. */
export function badge({ view, item }: ItemScope): { pinned?: boolean; label?: string } {
  const said = view.text(e2e('video-card-badge'), item.element)
  return PINNED.test(said) ? { pinned: true } : LABEL.test(said) ? { pinned: false, label: said } : {}
}
