import type { ItemScope, PageScope, PostFields, PostItem, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare, required } from '@/lib/platforms/reader/fields'
import { videoUrl } from './locate'
import { isShort, shownTiles, tileLine } from './shown-tiles'
import { type Tile, tilesInData } from './tile'

/** Review date: no channel tab should use the renderers from before May 2026 by then. */
const OLD_TILE = '2027-05-01'

/** The channel's own videos: the visible tiles, else those in the data. */
export function items(scope: PageScope): readonly PostItem[] {
  const shown = shownTiles(scope)
  // The content script's build reads no data: see lib/platforms/reader/fields.ts.
  const carried = new Map((import.meta.env?.IN_PAGE ? [] : tilesInData(scope)).map((tile) => [tile.id, tile]))
  const ids = (shown.size > 0 ? shown : carried).keys()
  return [...ids].map((id) => ({ id, element: shown.get(id) ?? null, data: carried.get(id) }))
}

const dataOf = ({ item }: ItemScope) => item.data as Tile | undefined

/** A part of a tile's data. One candidate per layout, so that the health report shows which layouts are in use. */
function inTile(layout: Tile['layout'], part: 'id' | 'title' | 'views' | 'date'): (scope: ItemScope) => Raw {
  return (scope) => {
    const tile = dataOf(scope)
    return tile?.layout === layout ? tile[part] : null
  }
}

function shownTitle({ view, item: { element } }: ItemScope): string {
  const title = view.one('[id="video-title-link"][title], [id="video-title"][title], h3[title], h3 a[title]', element)
  return title ? view.attr(title, 'title') : view.text('h3', element)
}

function kindOf(scope: ItemScope): string {
  if (dataOf(scope)?.layout === 'short' || isShort(scope.item.element)) return 'short'
  return scope.ref.tab === 'streams' ? 'live' : 'video'
}

/** Fields of a tile. */
export const item: PostFields<ItemScope> = {
  id: required<ItemScope>({
    'json:lockup': inTile('lockup', 'id'),
    'json:short': inTile('short', 'id'),
    'json:renderer': { get: inTile('renderer', 'id'), reviewBy: OLD_TILE },
    'dom:link': ({ item: { id, element } }) => (element ? id : null),
  }),
  url: expected<ItemScope>({
    'dom:tile': (scope) => scope.item.element && videoUrl(scope.item.id, isShort(scope.item.element)),
    'json:tile': (scope) => videoUrl(scope.item.id, kindOf(scope) === 'short'),
  }),
  kind: expected<ItemScope>({ 'dom:tile-link': (scope) => scope.item.element && kindOf(scope), 'json:tile': kindOf }),
  caption: expected<ItemScope>({
    'json:lockup': inTile('lockup', 'title'),
    'json:short': inTile('short', 'title'),
    'json:renderer': { get: inTile('renderer', 'title'), reviewBy: OLD_TILE },
    'dom:title': shownTitle,
  }),
  views: rare<ItemScope>({
    'json:lockup': { get: inTile('lockup', 'views'), style: 'cut' },
    'json:short': { get: inTile('short', 'views'), style: 'cut' },
    'json:renderer': { get: inTile('renderer', 'views'), style: 'cut', reviewBy: OLD_TILE },
    'dom:line': { get: (scope) => tileLine(scope)[0], style: 'cut' },
  }),
  postedAt: rare<ItemScope>({
    'json:lockup': inTile('lockup', 'date'),
    'json:renderer': { get: inTile('renderer', 'date'), reviewBy: OLD_TILE },
    'dom:line': (scope) => tileLine(scope)[1],
  }),
}
