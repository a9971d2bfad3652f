import type { Candidate, ItemScope, PageScope, PostFields, PostItem } from '../contract'
import { cut } from './counts'
import type { PageView } from '../page-view'
import { type Channel, channelOf, same } from './embedded'
import { collect, dig, list, string } from './json'
import { canonical, handleIn, locate } from './locate'
import { renderedHeader } from './profile'
import { DURATION, TILES, type Tile, tileOf } from './tile'

/** By then no channel tab should use the renderers from before May 2026. */
const OLD_TILE_REVIEW = '2027-05-01'

const TILE_ELEMENTS =
  'ytd-rich-item-renderer, ytd-grid-video-renderer, ytd-video-renderer, ytd-reel-item-renderer, yt-lockup-view-model, ' +
  'ytm-shorts-lockup-view-model, ytm-shorts-lockup-view-model-v2, ytm-video-with-context-renderer, ytm-compact-video-renderer'

/** Tabs that list nothing but the channel's own videos; elsewhere a shelf may show other channels', each named on its tile. */
const OWN_TABS = new Set(['videos', 'shorts', 'streams'])

const tilesOfTab = new WeakMap<object, readonly Tile[]>()

/** The channel's own videos in page order: what is rendered first, then what only the embedded data has. */
export function items(scope: PageScope): readonly PostItem[] {
  const tiles = new Map(ownTiles(scope).map((tile) => [tile.id, tile]))
  const rendered = renderedTiles(scope)
  return [...new Set([...rendered.keys(), ...tiles.keys()])].map((id) => ({ id, element: rendered.get(id) ?? null, data: tiles.get(id) }))
}

function ownTiles(scope: PageScope): readonly Tile[] {
  const channel = channelOf(scope)
  const tab = channel && selectedTab(channel)
  if (!channel || typeof tab !== 'object' || tab === null) return []
  const open = tabName(tab, scope)
  // After a change of tab the embedded data still holds the first one.
  if (scope.ref.tab !== undefined && open !== undefined && open !== scope.ref.tab) return []
  let tiles = tilesOfTab.get(tab)
  if (!tiles) {
    const isOwn = ({ owner }: Tile) => OWN_TABS.has(open ?? '') || owner === '' || owner === channel.id || same(owner, channel.title)
    const found = collect(dig(tab, 'content'), TILES).map(([name, data]) => tileOf(name, data))
    tiles = found.filter((tile): tile is Tile => tile !== null && isOwn(tile))
    tilesOfTab.set(tab, tiles)
  }
  return tiles
}

function selectedTab({ data }: Channel): unknown {
  const tabs = ['twoColumn', 'singleColumn'].flatMap((columns) => list(data, `contents.${columns}BrowseResultsRenderer.tabs`))
  return tabs.map((tab) => dig(tab, 'tabRenderer')).find((tab) => dig(tab, 'selected') === true)
}

function tabName(tab: unknown, { view }: PageScope): string | undefined {
  const path = string(tab, 'endpoint.commandMetadata.webCommandMetadata.url')
  return path.startsWith('/') ? locate(new URL(path, view.url.origin))?.tab : undefined
}

function renderedTiles(scope: PageScope): Map<string, Element> {
  const { view } = scope
  const header = renderedHeader(scope)
  const grid = header?.element.closest('ytd-browse, ytm-browse, [role="main"]') ?? null
  const tiles = new Map<string, Element>()
  if (!header) return tiles
  const id = channelOf(scope)?.id ?? ''
  const title = view.text('h1, [id="channel-name"] [id="text"]', header.element)
  for (const tile of view.all(TILE_ELEMENTS, grid)) {
    if (tile.parentElement?.closest(TILE_ELEMENTS) || tile.closest('[hidden]')) continue
    const video = videoLink(view.attr('a[href^="/watch?"], a[href^="/shorts/"]', 'href', tile))
    const isOwn = OWN_TABS.has(scope.ref.tab ?? '') || namesOnly(scope, { tile, handle: header.handle, id, title })
    if (video && isOwn && !tiles.has(video)) tiles.set(video, tile)
  }
  return tiles
}

/** Whether every channel a rendered tile names or links is this one. */
function namesOnly(
  { view }: PageScope,
  { tile, handle, id, title }: { tile: Element; handle: string; id: string; title: string },
): boolean {
  const links = view.all('a[href^="/@"], a[href^="/channel/"]', tile).map((link) => view.attr(link, 'href'))
  const rows = metadataRows(view, tile)
  const names = rows.length > 1 && rows[0]?.length === 1 ? rows[0] : []
  const byline = view.text('ytd-channel-name [id="text"]', tile)
  return (
    links.every((link) => same(handleIn(link), handle) || link === `/channel/${id}`) &&
    [...names, byline].every((name) => name === '' || same(name, title))
  )
}

/** The lines of small print below a tile's title, each as its parts. */
function metadataRows(view: PageView, tile: Element): string[][] {
  const rows = new Map<Element | null, string[]>()
  for (const part of view.all('yt-content-metadata-view-model span[role="text"], [id="metadata-line"] span', tile)) {
    const text = part.closest('[hidden]') ? '' : view.text(part)
    if (text !== '') rows.set(part.parentElement, [...(rows.get(part.parentElement) ?? []), text])
  }
  return [...rows.values()]
}

/** The video a tile leads to; '' for playlists, whose tiles lead to their first video. */
function videoLink(href: string): string {
  if (href === '' || /[?&]list=/.test(href)) return ''
  return locate(new URL(href, 'https://www.youtube.com'))?.postId ?? ''
}

/** Views and date of a rendered tile, by place. */
function tileLine({ view, item: { element } }: ItemScope): { views: string; date: string } {
  const nothing = { views: '', date: '' }
  if (!element) return nothing
  const visible = (selector: string) => view.all(selector, element).filter((part) => part.closest('[hidden]') === null)
  if (isShort(element)) {
    // The title may hold digits too; only what stands outside the heading can be the views.
    const lines = visible('span[role="text"], [id="metadata-line"] span').filter((part) => part.closest('h3') === null)
    return lines.length === 1 ? { views: view.text(lines[0] ?? null), date: '' } : nothing
  }
  const badges = visible('badge-shape, ytd-thumbnail-overlay-time-status-renderer [id="text"]').map((badge) => view.text(badge))
  if (badges.length > 0 && !badges.some((badge) => DURATION.test(badge))) return nothing
  const [first = '', second] = metadataRows(view, element).at(-1) ?? []
  return second === undefined ? { views: '', date: first } : { views: first, date: second }
}

function isShort(element: Element): boolean {
  return element.querySelector('a[href^="/shorts/"]') !== null
}

type Part = 'title' | 'views' | 'date'

/** One candidate per layout, so that the health report tells which of them a page still uses. */
function embeddedTile(part: Part | 'id', layouts: readonly Tile['layout'][] = ['lockup', 'short', 'renderer']): Candidate<ItemScope>[] {
  return layouts.map((layout) => ({
    via: `json:${layout}`,
    get: ({ item }: ItemScope) => (dig(item.data, 'layout') === layout ? string(item.data, part) : null),
    ...(layout === 'renderer' ? { reviewBy: OLD_TILE_REVIEW } : {}),
  }))
}

/** Fields of one tile. */
export const item: PostFields<ItemScope> = {
  id: {
    need: 'required',
    from: [...embeddedTile('id'), { via: 'dom:link', get: ({ item: { id, element } }) => (element ? id : null) }],
  },
  url: {
    need: 'expected',
    from: [
      {
        via: 'url:canonical',
        get: (scope) => canonical({ kind: 'post', postId: scope.item.id, tab: kindOf(scope) === 'short' ? 'shorts' : '' }),
      },
    ],
  },
  kind: { need: 'expected', from: [{ via: 'url:tile-link', get: kindOf }] },
  caption: {
    need: 'expected',
    from: [
      ...embeddedTile('title'),
      {
        via: 'dom:title',
        get: ({ view, item: { element } }) => {
          const title = view.one('[id="video-title-link"][title], [id="video-title"][title], h3[title], h3 a[title]', element)
          return title ? view.attr(title, 'title') : view.text('h3', element)
        },
      },
    ],
  },
  views: { need: 'rare', from: cut([...embeddedTile('views'), { via: 'dom:line', get: (scope) => tileLine(scope).views }]) },
  postedAt: {
    need: 'rare',
    from: [...embeddedTile('date', ['lockup', 'renderer']), { via: 'dom:line', get: (scope) => tileLine(scope).date }],
  },
}

function kindOf({ ref, item: { data, element } }: ItemScope): string {
  if (dig(data, 'layout') === 'short' || (element && isShort(element))) return 'short'
  return ref.tab === 'streams' ? 'live' : 'video'
}
