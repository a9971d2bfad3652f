import type { PageScope } from '../contract'
import { type PageView, tidy } from '../page-view'
import { headerLine, partsOf } from './header-line'
import { collect, dig, list, string, words } from './json'
import { handleIn, locate } from './locate'

/** A channel as the first document describes it. */
export interface Channel {
  readonly id: string
  readonly handle: string
  readonly title: string
  /** `channelMetadataRenderer`, `pageHeaderViewModel` and `c4TabbedHeaderRenderer`; each may be absent. */
  readonly metadata: unknown
  readonly header: unknown
  readonly oldHeader: unknown
  readonly data: unknown
}

interface Blobs {
  readonly data: unknown
  readonly player: unknown
  /** What the address was when the document was made; `null` when the page does not say. */
  readonly address: unknown
}

const blobs = new WeakMap<PageView, Blobs>()
const channels = new WeakMap<object, Channel>()

/** `ytInitialData` and `ytInitialPlayerResponse`: they describe the first document, whatever the address says now. */
function embedded(view: PageView): Blobs {
  let known = blobs.get(view)
  if (!known) {
    known = { data: view.assigned('ytInitialData'), player: view.assigned('ytInitialPlayerResponse'), address: view.assigned('ytUrl') }
    blobs.set(view, known)
  }
  return known
}

/** Whether the embedded data was made for the address the page has now (nothing was navigated, or it came back); `null` when it does not say. */
export function madeForAddress({ view, ref }: PageScope): boolean | null {
  const { address } = embedded(view)
  if (typeof address !== 'string') return null
  const first = /^\/(?!\/)/.test(address) && URL.canParse(address, view.url.origin) ? locate(new URL(address, view.url.origin)) : null
  return (
    first !== null &&
    first.kind === ref.kind &&
    first.handle === ref.handle &&
    first.nativeId === ref.nativeId &&
    first.postId === ref.postId
  )
}

/** The embedded data whatever it is about; only for pages that show nothing else. */
export function firstData(view: PageView): { data: unknown; player: unknown } {
  return embedded(view)
}

/** The channel of the embedded data, when it is the one the address names; else `null`. */
export function channelOf(scope: PageScope): Channel | null {
  const { data } = embedded(scope.view)
  if (typeof data !== 'object' || data === null) return null
  let channel = channels.get(data)
  if (!channel) {
    channel = describe(data)
    channels.set(data, channel)
  }
  const { ref } = scope
  if (channel.id === '' && channel.handle === '') return null
  if (ref.nativeId !== undefined) return channel.id === ref.nativeId ? channel : null
  if (ref.handle === undefined) return null
  if (same(channel.handle, ref.handle)) return channel
  return isOldName(scope) && (addressesOf(channel).some((path) => same(path, ref.handle ?? '')) || madeForAddress(scope) === true)
    ? channel
    : null
}

/** Whether the address uses a name from before handles, which the page itself may no longer spell. */
function isOldName({ view }: PageScope): boolean {
  return !/^\/(@|%40|channel\/)/i.test(view.url.pathname)
}

/** The handle a rendered header must show to be about this page; '' when nothing proves one. */
export function expectedHandle(scope: PageScope): string {
  const { handle } = scope.ref
  return channelOf(scope)?.handle ?? (handle !== undefined && !isOldName(scope) ? handle : '')
}

function describe(data: object): Channel {
  const metadata = dig(data, 'metadata.channelMetadataRenderer')
  const header = dig(data, 'header.pageHeaderRenderer.content.pageHeaderViewModel')
  const oldHeader = dig(data, 'header.c4TabbedHeaderRenderer')
  const handle =
    headerLine(partsOf(header)).handle ||
    handleIn(dig(metadata, 'vanityChannelUrl')) ||
    words(oldHeader, 'channelHandleText').replace(/^@/, '') ||
    handleIn(dig(oldHeader, 'navigationEndpoint.browseEndpoint.canonicalBaseUrl'))
  return {
    id: string(metadata, 'externalId') || string(oldHeader, 'channelId'),
    handle: handle.normalize('NFC'),
    title: string(metadata, 'title'),
    metadata,
    header,
    oldHeader,
    data,
  }
}

function addressesOf(channel: Channel): string[] {
  const written = [
    ...list(channel.metadata, 'ownerUrls'),
    dig(channel.metadata, 'vanityChannelUrl'),
    dig(channel.oldHeader, 'navigationEndpoint.browseEndpoint.canonicalBaseUrl'),
  ]
  return written.map((address) => (typeof address === 'string' ? address.replace(/^https?:\/\/[^/]*/, '').replace(/^\//, '') : ''))
}

/** What a video's page says about the video of the address: its result data and its player data; each `null` when about another one. */
export function videoOf({ view, ref }: PageScope): { page: unknown; player: unknown } {
  const { data, player } = embedded(view)
  const endpoints = [
    'currentVideoEndpoint.watchEndpoint',
    'currentVideoEndpoint.reelWatchEndpoint',
    'replacementEndpoint.reelWatchEndpoint',
  ]
  return {
    page: endpoints.some((at) => dig(data, `${at}.videoId`) === ref.postId) ? data : null,
    player: dig(player, 'videoDetails.videoId') === ref.postId ? player : null,
  }
}

const MAIN_PARTS = [
  'videoPrimaryInfoRenderer',
  'videoSecondaryInfoRenderer',
  'commentsEntryPointHeaderRenderer',
  // Mobile.
  'slimVideoInformationRenderer',
  'slimVideoActionBarRenderer',
  'slimOwnerRenderer',
  // Shorts, before and after their view models.
  'likeButtonRenderer',
  'likeButtonViewModel',
  'reelChannelBarViewModel',
  'reelPlayerHeaderRenderer',
  'viewCommentsButton',
] as const
const columns = new WeakMap<object, Map<string, unknown>>()

/** A renderer of the main column of a video's page (desktop, mobile or Shorts), never of the related videos beside it. */
export function mainPart(scope: PageScope, name: (typeof MAIN_PARTS)[number]): unknown {
  return mainParts(scope).get(name)
}

/** All of them; empty when the data is about another video, or only about related ones. */
export function mainParts(scope: PageScope): ReadonlyMap<string, unknown> {
  const { page } = videoOf(scope)
  if (typeof page !== 'object' || page === null) return new Map()
  let parts = columns.get(page)
  if (!parts) {
    const column = ['twoColumnWatchNextResults', 'singleColumnWatchNextResults'].map((kind) =>
      dig(page, `contents.${kind}.results.results.contents`),
    )
    parts = new Map(collect([...column, dig(page, 'overlay')], MAIN_PARTS).toReversed())
    columns.set(page, parts)
  }
  return parts
}

/** Whether two handles or addresses are the same: letter case and composition do not count. */
export function same(one: string, other: string): boolean {
  return one !== '' && folded(one) === folded(other)
}

function folded(text: string): string {
  return tidy(text).normalize('NFC').toLowerCase()
}
