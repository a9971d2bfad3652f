import { isSameHandle } from '@/lib/domain/handle'
import type { PageRef } from '@/lib/domain/page'
import type { ItemScope, PageScope, PostItem } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { withData } from './embedded'
import { header } from './header'
import { locate } from './locate'
import { once } from '@/lib/platforms/reader/once'
import { e2e, TILE } from './places'

const LIST = e2e('user-post-item-list')
const LINK = 'a[href*="/video/"], a[href*="/photo/"]'

/**
 * The creator's posts in page order. Tiles with another handle in their address are left out: the tabs of reposts and likes reuse the
 * grid. Without a grid, the creator's posts in the first document's data.
 */
export function items(scope: PageScope): PostItem[] {
  const { view, ref } = scope
  const found = new Map<string, PostItem>()
  for (const link of view.all(`${TILE}, ${LIST}`).flatMap((each) => view.all(LINK, each))) {
    const { handle, postId: id } = locate(view.attr(link, 'href')) ?? {}
    if (id !== undefined && isSameHandle(handle, ref.handle) && !found.has(id))
      found.set(id, { id, element: tileOf(view, link), data: null })
  }
  const shown = [...found.values()]
  return import.meta.env?.IN_PAGE ? shown : withData(scope, shown)
}

/** The tile with its caption, which may be in a sibling element. */
function tileOf(view: PageView, link: Element): Element {
  const tile = link.closest(TILE) ?? link
  const parent = tile.parentElement
  return parent && !parent.matches(LIST) && view.all(TILE, parent).length === 1 ? parent : tile
}

/** The account and post a tile links to. */
export function tileAddress({ view, item }: ItemScope): PageRef | null {
  if (!item.element) return null
  const links = item.element.matches('a') ? [item.element] : view.all(LINK, item.element)
  return links.map((link) => locate(view.attr(link, 'href'))).find((ref) => ref?.postId === item.id) ?? null
}

/** The caption beside the cover; else the creator's name, two tabs, and the cover's description, which contains the caption. */
export function tileCaption(scope: ItemScope): string {
  const { view, item } = scope
  const place = e2e('user-post-item-desc')
  const author = header(scope)?.name
  const beside = view.attr(`${place} a[title]`, 'title', item.element) || view.text(place, item.element)
  return beside || (author ? `${author}\t\t${view.attr('img[alt]', 'alt', item.element)}` : '')
}

/** The text of the badge in a tile's corner. Pins and labels use the same element, so the text decides. */
export function badge({ view, item }: Pick<ItemScope, 'view' | 'item'>): string {
  return view.text(e2e('video-card-badge'), item.element)
}

/** The badge of a tile at the head of the grid if a younger post without a badge follows: only pinned tiles stand out of order. */
export function badgeAhead(scope: ItemScope): string {
  return ahead(scope).includes(scope.item.id) ? badge(scope) : ''
}

const ahead = once((scope: PageScope): string[] => {
  const tiles = items(scope).map((item) => ({ id: item.id, isPlain: !badge({ ...scope, item }) }))
  const isPast = (id: string) => tiles.some((other) => other.isPlain && BigInt(other.id) > BigInt(id))
  const lead = tiles.slice(
    0,
    tiles.findIndex(({ isPlain }) => isPlain),
  )
  return lead.map(({ id }) => id).filter(isPast)
})
