import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { type HeaderLine, type HeaderPart, headerLine } from './header-line'
import { dig, list, string, words } from './json'
import { handleIn, locate } from './locate'

/** A channel in the first document's data. */
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
  /** The address the document was made for; `null` when the page lacks it. */
  readonly address: unknown
}

const blobs = new WeakMap<PageView, Blobs>()
const channels = new WeakMap<object, Channel>()

/** `ytInitialData` and `ytInitialPlayerResponse`: they describe the first document, even after the address has changed. */
export function embedded(view: PageView): Blobs {
  let known = blobs.get(view)
  if (!known) {
    known = { data: view.assigned('ytInitialData'), player: view.assigned('ytInitialPlayerResponse'), address: view.assigned('ytUrl') }
    blobs.set(view, known)
  }
  return known
}

/** Whether the embedded data belong to the page's current address; `null` when they name no address. */
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

/** The embedded data's channel; `null` unless it is the address's. */
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
  if (isSameHandle(channel.handle, ref.handle)) return channel
  return isOldName(scope) && (addressesOf(channel).some((path) => isSameHandle(path, ref.handle ?? '')) || madeForAddress(scope) === true)
    ? channel
    : null
}

/** Whether the address uses a name from before handles, which the page may no longer show. */
function isOldName({ view }: PageScope): boolean {
  return !/^\/(@|%40|channel\/)/i.test(view.url.pathname)
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

/** The header line in a channel's embedded data. */
export function channelLine(channel: Channel): HeaderLine {
  return headerLine(partsOf(channel.header))
}

/** The texts of an embedded header, in order. */
function partsOf(header: unknown): HeaderPart[] {
  return list(header, 'metadata.contentMetadataViewModel.metadataRows').flatMap((line) =>
    list(line, 'metadataParts').map((part) => ({
      text: words(part, 'text'),
      spoken: dig(part, 'accessibilityLabel') !== undefined,
      styled: list(part, 'text.styleRuns').length > 0,
    })),
  )
}

/** Whether the badges of a channel or owner line include YouTube's tick. */
export function isVerified(data: unknown): boolean {
  return list(data, 'badges').some((badge) => string(badge, 'metadataBadgeRenderer.style').startsWith('BADGE_STYLE_TYPE_VERIFIED'))
}
