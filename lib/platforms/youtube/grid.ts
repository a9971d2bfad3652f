import type { Candidate, ItemScope, PageScope, PostFields, PostItem } from '../contract'
import { type Channel, channelOf, same } from './embedded'
import { collect, dig, hasDigit, list, string, words } from './json'
import { canonical, handleIn, locate } from './locate'
import { renderedHeader } from './profile'

/** By then no channel tab should use the renderers from before May 2026. */
const OLD_TILE_REVIEW = '2027-05-01'
const VIDEO_ID = /^[\w-]{11}$/
/** `12:34`, with the separators and digits of any language: only a finished video has it, a stream or premiere a word. */
const DURATION = /^\p{Nd}+(?:[:.٫]\p{Nd}{2})+$/u

/** One tile of a grid or shelf, as the embedded data has it. */
interface Tile {
  readonly layout: 'lockup' | 'short' | 'renderer'
  readonly id: string
  readonly title: string
  readonly views: string
  readonly date: string
  /** Channel id of who made it, or its name, when the tile says so; '' on a channel's own tabs. */
  readonly owner: string
}

const TILES = ['lockupViewModel', 'shortsLockupViewModel', 'videoRenderer', 'gridVideoRenderer', 'videoWithContextRenderer', 'compactVideoRenderer', 'reelItemRenderer']
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

function tileOf(name: string, data: unknown): Tile | null {
  const tile = name === 'lockupViewModel' ? lockup(data) : name === 'shortsLockupViewModel' ? short(data) : renderer(data)
  return VIDEO_ID.test(tile.id) ? tile : null
}

function lockup(data: unknown): Tile {
  const about = dig(data, 'metadata.lockupMetadataViewModel')
  const rows = list(about, 'metadata.contentMetadataViewModel.metadataRows').map((row) => list(row, 'metadataParts'))
  const texts = rows.map((row) => row.map((part) => words(part, 'text')).filter((text) => text !== '')).filter((row) => row.length > 0)
  const [views = '', date = ''] = texts.find((row) => row.length === 2) ?? ['', texts.at(-1)?.[0] ?? '']
  const badges = collect(dig(data, 'contentImage'), ['thumbnailBadgeViewModel']).map(([, badge]) => string(badge, 'text'))
  const isFinished = badges.length === 0 || badges.some((badge) => DURATION.test(badge))
  const named = texts.length > 1 && texts[0]?.length === 1 ? texts[0][0] : ''
  const isVideo = ['', 'LOCKUP_CONTENT_TYPE_VIDEO'].includes(string(data, 'contentType'))
  return {
    layout: 'lockup',
    id: isVideo ? string(data, 'contentId') : '',
    title: words(about, 'title'),
    views: isFinished ? views : '',
    date: isFinished ? date : '',
    owner: browseId(rows) || (named ?? ''),
  }
}

function short(data: unknown): Tile {
  const id = string(data, 'onTap.innertubeCommand.reelWatchEndpoint.videoId')
  return {
    layout: 'short',
    id: id || string(data, 'entityId').slice(-11),
    title: words(data, 'overlayMetadata.primaryText'),
    views: words(data, 'overlayMetadata.secondaryText'),
    date: '',
    owner: '',
  }
}

function renderer(data: unknown): Tile {
  const styles = list(data, 'thumbnailOverlays').map((overlay) => string(overlay, 'thumbnailOverlayTimeStatusRenderer.style'))
  const isFinished = dig(data, 'upcomingEventData') === undefined && !styles.some((style) => style === 'LIVE' || style === 'UPCOMING')
  return {
    layout: 'renderer',
    id: string(data, 'videoId'),
    title: words(data, 'title') || words(data, 'headline'),
    views: isFinished ? words(data, 'viewCountText') || words(data, 'shortViewCountText') : '',
    date: isFinished ? words(data, 'publishedTimeText') : '',
    owner: browseId(['shortBylineText', 'longBylineText', 'ownerText'].map((byline) => dig(data, byline))),
  }
}

function browseId(value: unknown): string {
  return collect(value, ['browseId']).map(([, id]) => id).find((id): id is string => typeof id === 'string' && id.startsWith('UC')) ?? ''
}

function renderedTiles(scope: PageScope): Map<string, Element> {
  const { view } = scope
  const header = renderedHeader(scope)
  const grid = header?.element.closest('ytd-browse, ytm-browse, [role="main"]') ?? null
  const tiles = new Map<string, Element>()
  if (!header) return tiles
  const id = channelOf(scope)?.id
  for (const tile of view.all(TILE_ELEMENTS, grid)) {
    if (tile.parentElement?.closest(TILE_ELEMENTS) || tile.closest('[hidden]')) continue
    const video = videoLink(view.attr('a[href^="/watch?"], a[href^="/shorts/"]', 'href', tile))
    const owners = view.all('a[href^="/@"], a[href^="/channel/"]', tile).map((link) => view.attr(link, 'href'))
    const isOwn = OWN_TABS.has(scope.ref.tab ?? '') || owners.every((owner) => same(handleIn(owner), header.handle) || (id !== undefined && owner === `/channel/${id}`))
    if (video && isOwn && !tiles.has(video)) tiles.set(video, tile)
  }
  return tiles
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
  const texts = (selector: string, wanted = (span: Element) => span.closest('[hidden]') === null) =>
    view.all(selector, element).filter(wanted).map((span) => view.text(span)).filter((text) => text !== '')
  if (isShort(element)) {
    // The title may hold digits too; only what stands outside the heading can be the views.
    const lines = texts('span[role="text"], #metadata-line span', (span) => span.closest('h3') === null)
    return lines.length === 1 ? { views: lines[0] ?? '', date: '' } : nothing
  }
  const badges = texts('badge-shape, ytd-thumbnail-overlay-time-status-renderer #text')
  if (badges.length > 0 && !badges.some((badge) => DURATION.test(badge))) return nothing
  const rows = view.all('yt-content-metadata-view-model', element).length > 0 ? texts('yt-content-metadata-view-model span[role="text"]') : texts('#metadata-line span')
  const [views, date] = rows.slice(-2)
  return views !== undefined && date !== undefined ? { views, date } : { views: '', date: views ?? '' }
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

const floor = <T extends Candidate<ItemScope>>(candidate: T): T => ({ ...candidate, style: 'floor' })

/** Fields of one tile. */
export const item: PostFields<ItemScope> = {
  id: {
    need: 'required',
    from: [...embeddedTile('id'), { via: 'dom:link', get: ({ item: { id, element } }) => (element ? id : null) }],
  },
  url: { need: 'expected', from: [{ via: 'url:canonical', get: (scope) => canonical({ kind: 'post', postId: scope.item.id, tab: kindOf(scope) === 'short' ? 'shorts' : '' }) }] },
  kind: { need: 'expected', from: [{ via: 'dom:shape', get: kindOf }] },
  caption: {
    need: 'expected',
    from: [
      ...embeddedTile('title'),
      {
        via: 'dom:title',
        get: ({ view, item: { element } }) => {
          const title = view.one('#video-title-link[title], #video-title[title], h3[title], h3 a[title]', element)
          return title ? view.attr(title, 'title') : view.text('h3', element)
        },
      },
    ],
  },
  views: { need: 'rare', from: [...embeddedTile('views'), { via: 'dom:line', get: (scope: ItemScope) => tileLine(scope).views }].map(floor) },
  postedAt: { need: 'rare', from: [...embeddedTile('date', ['lockup', 'renderer']), { via: 'dom:line', get: (scope) => tileLine(scope).date }] },
}

function kindOf({ ref, item: { data, element } }: ItemScope): string {
  if (dig(data, 'layout') === 'short' || (element && isShort(element))) return 'short'
  return ref.tab === 'streams' ? 'live' : 'video'
}
