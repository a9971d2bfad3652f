import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope, ProfileFields, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare, required } from '@/lib/platforms/reader/fields'
import { type Channel, channelOf, channelLine, isVerified } from './embedded'
import { aboutDialog, handleOfAddress, hrefs, inHeader, nameIn } from './header'
import { dig, list, string, words } from './json'
import { absolute, handleIn } from './locate'

/** Review date: the header of 2024 (`c4TabbedHeaderRenderer`) should be gone by then. */
const OLD_HEADER = '2027-05-01'
const BADGES = new Set(['CHECK_CIRCLE_FILLED', 'AUDIO_BADGE', 'MUSIC_FILLED'])

/** Reads the embedded data's channel once it is proved to be the address's. */
function inData(get: (channel: Channel) => Raw): (scope: PageScope) => Raw {
  return (scope) => {
    const channel = channelOf(scope)
    return channel && get(channel)
  }
}

/** A meta value of the first document, if that document's address is the page's. */
function ownMeta(scope: PageScope, name: string): string {
  const { view, ref } = scope
  const address = view.meta('og:url') || view.attr('link[rel="canonical"]', 'href')
  const isOwn =
    ref.nativeId === undefined
      ? isSameHandle(handleIn(address), channelOf(scope)?.handle ?? handleOfAddress(scope))
      : address.endsWith(`/channel/${ref.nativeId}`)
  return isOwn ? view.meta(name) : ''
}

function endpoints(text: unknown): string[] {
  const urls = list(text, 'commandRuns').map((run) => string(run, 'onTap.innertubeCommand.urlEndpoint.url'))
  return urls.filter((url) => url !== '').map(absolute)
}

function verified({ header, oldHeader }: Channel): boolean | null {
  const title = dig(header, 'title.dynamicTextViewModel.text')
  if (title === undefined) return oldHeader === undefined ? null : isVerified(oldHeader)
  const sources = list(title, 'attachmentRuns').flatMap((run) => list(run, 'element.type.imageType.image.sources'))
  return sources.some((source) => BADGES.has(string(source, 'clientResource.imageName')))
}

/** Fields of a channel page, on any tab. */
export const profile: ProfileFields = {
  handle: required({
    'json:header-line': inData((channel) => channelLine(channel).handle),
    'json:vanity-url': inData(({ metadata }) => handleIn(dig(metadata, 'vanityChannelUrl'))),
    'json:old-header': {
      get: inData(({ oldHeader }) => words(oldHeader, 'channelHandleText').replace(/^@/, '')),
      reviewBy: OLD_HEADER,
    },
    'dom:header-line': inHeader(({ handle }) => handle),
  }),
  nativeId: expected({
    'json:external-id': inData(({ metadata }) => string(metadata, 'externalId')),
    'json:old-header': { get: inData(({ oldHeader }) => string(oldHeader, 'channelId')), reviewBy: OLD_HEADER },
    // Stale after navigation, so used only if the address itself has the id.
    'meta:identifier': (scope) => [ownMeta(scope, 'identifier')].find((id) => id !== '' && id === scope.ref.nativeId),
  }),
  displayName: expected({
    'json:metadata': inData(({ title }) => title),
    'json:header-title': inData(({ header }) => words(header, 'title.dynamicTextViewModel.text')),
    'json:old-header': { get: inData(({ oldHeader }) => string(oldHeader, 'title')), reviewBy: OLD_HEADER },
    'dom:header-title': inHeader(nameIn),
    'meta:title': (scope) => ownMeta(scope, 'og:title'),
  }),
  verified: rare({
    'json:badge': inData(verified),
    'dom:badge': inHeader(({ element }, { view }) => (view.one('h1 svg, h1 [role="img"]', element) ? true : null)),
  }),
  bio: rare({
    'json:metadata': inData(({ metadata }) => string(metadata, 'description')),
    'dom:about': (scope) => scope.view.text('[id="description-container"]', aboutDialog(scope)),
  }),
  links: rare({
    'dom:about': (scope) => hrefs(scope, 'yt-channel-external-link-view-model a[href]', aboutDialog(scope)),
    'json:header': inData(({ header }) => endpoints(dig(header, 'attribution.attributionViewModel.text'))),
    'json:old-header': {
      get: inData(({ oldHeader }) => endpoints(dig(oldHeader, 'headerLinks.channelHeaderLinksViewModel.firstLink'))),
      reviewBy: OLD_HEADER,
    },
    'dom:header': inHeader(({ element }, scope) => hrefs(scope, 'yt-attribution-view-model a[href]', element)),
  }),
  // YouTube cuts subscribers after three digits.
  followers: expected({
    'json:header-line': { get: inData((channel) => channelLine(channel).followers), style: 'floor' },
    'json:old-header': {
      get: inData(({ oldHeader }) => words(oldHeader, 'subscriberCountText')),
      style: 'floor',
      reviewBy: OLD_HEADER,
    },
    'dom:header-line': { get: inHeader(({ followers }) => followers), style: 'floor' },
  }),
  postCount: expected({
    'json:header-line': { get: inData((channel) => channelLine(channel).posts), style: 'cut' },
    'json:old-header': { get: inData(({ oldHeader }) => words(oldHeader, 'videosCountText')), style: 'cut', reviewBy: OLD_HEADER },
    'dom:header-line': { get: inHeader(({ posts }) => posts), style: 'cut' },
  }),
}
