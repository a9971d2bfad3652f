import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { type Channel, channelOf } from './embedded'
import { collect, dig, list, string, words } from './json'
import { locate } from './locate'
import { OWN_TABS, isDuration } from './shown-tiles'

/** One tile of a grid or shelf in the embedded data. */
export interface Tile {
  readonly layout: 'lockup' | 'short' | 'renderer'
  readonly id: string
  readonly title: string
  readonly views: string
  readonly date: string
  /** Id or name of the tile's channel, if the tile has it; '' on a channel's own tabs. */
  readonly owner: string
}

const VIDEO_ID = /^[\w-]{11}$/
/** Keys of tiles in embedded data. */
const TILES = [
  'lockupViewModel',
  'shortsLockupViewModel',
  'videoRenderer',
  'gridVideoRenderer',
  'videoWithContextRenderer',
  'compactVideoRenderer',
  'reelItemRenderer',
]

const tilesOfTab = new WeakMap<object, readonly Tile[]>()

/** The channel's own videos in the embedded data; none if the data belong to another tab than the address's. */
export function tilesInData(scope: PageScope): readonly Tile[] {
  const channel = channelOf(scope)
  const tab = channel && selectedTab(channel)
  if (!channel || typeof tab !== 'object' || tab === null) return []
  const open = tabName(tab, scope)
  // After a change of tab the embedded data still hold the first one.
  if (scope.ref.tab !== undefined && open !== undefined && open !== scope.ref.tab) return []
  let tiles = tilesOfTab.get(tab)
  if (!tiles) {
    const isOwn = ({ owner }: Tile) =>
      OWN_TABS.has(open ?? '') || owner === '' || owner === channel.id || isSameHandle(owner, channel.title)
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

/** A tile from the value of a key in `TILES`; `null` if it is no video (a playlist, a channel). */
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
  const isFinished = badges.length === 0 || badges.some(isDuration)
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
  return (
    collect(value, ['browseId'])
      .map(([, id]) => id)
      .find((id): id is string => typeof id === 'string' && id.startsWith('UC')) ?? ''
  )
}
