import { collect, dig, list, string, words } from './json'

/** One tile of a grid or shelf, as the embedded data has it. */
export interface Tile {
  readonly layout: 'lockup' | 'short' | 'renderer'
  readonly id: string
  readonly title: string
  readonly views: string
  readonly date: string
  /** Channel id of who made it, or its name, when the tile says so; '' on a channel's own tabs. */
  readonly owner: string
}

const VIDEO_ID = /^[\w-]{11}$/
/** `12:34`, with the separators and digits of any language: only a finished video has it, a stream or premiere a word. */
export const DURATION = /^\p{Nd}+(?:[:.٫]\p{Nd}{2})+$/u
/** Names under which embedded data keeps a tile. */
export const TILES = [
  'lockupViewModel',
  'shortsLockupViewModel',
  'videoRenderer',
  'gridVideoRenderer',
  'videoWithContextRenderer',
  'compactVideoRenderer',
  'reelItemRenderer',
]

/** A tile from what stands under one of `TILES`; `null` when it is not a video (a playlist, a channel). */
export function tileOf(name: string, data: unknown): Tile | null {
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
  return (
    collect(value, ['browseId'])
      .map(([, id]) => id)
      .find((id): id is string => typeof id === 'string' && id.startsWith('UC')) ?? ''
  )
}
