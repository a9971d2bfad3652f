import type { Candidate, PageScope, ProfileFields } from '../contract'
import { cut } from './counts'
import { type Channel, channelOf, expectedHandle, same } from './embedded'
import { type HeaderLine, headerLine, partsOf } from './header-line'
import { dig, list, string, words } from './json'
import { handleIn } from './locate'

/** By then the header of 2024 (`c4TabbedHeaderRenderer`) should have gone for good. */
const OLD_HEADER_REVIEW = '2027-05-01'
const BADGES = new Set(['CHECK_CIRCLE_FILLED', 'AUDIO_BADGE', 'MUSIC_FILLED'])

/** A candidate that reads the channel of the embedded data, once that is proved to be the address's. */
function json(name: string, get: (channel: Channel) => ReturnType<Candidate['get']>): Candidate {
  return {
    via: `json:${name}`,
    get: (scope) => {
      const channel = channelOf(scope)
      return channel && get(channel)
    },
  }
}

const line = (channel: Channel): HeaderLine => headerLine(partsOf(channel.header))

interface RenderedHeader extends HeaderLine {
  readonly element: Element
}

/** The visible channel header whose handle is the one expected; `null` while the page still shows somebody else. */
export function renderedHeader(scope: PageScope): RenderedHeader | null {
  const { view } = scope
  const expected = expectedHandle(scope)
  for (const element of view.all('yt-page-header-view-model, ytd-c4-tabbed-header-renderer')) {
    if (element.closest('[hidden]')) continue
    const shown = element.localName === 'yt-page-header-view-model' ? viewModelLine(scope, element) : oldLine(scope, element)
    if (same(shown.handle, expected)) return { element, ...shown }
  }
  return null
}

function viewModelLine({ view }: PageScope, header: Element): HeaderLine {
  const box = view.one('yt-content-metadata-view-model', header)
  const rows: (Element | null)[] = []
  const texts = view.all('span[role="text"]', box).filter((span) => !span.parentElement?.closest('span[role="text"]'))
  return headerLine(
    texts.map((span) => {
      if (!rows.includes(span.parentElement)) rows.push(span.parentElement)
      return { row: rows.indexOf(span.parentElement), text: view.text(span) }
    }),
  )
}

function oldLine({ view }: PageScope, header: Element): HeaderLine {
  return {
    handle: view.text('[id="channel-handle"]', header).replace(/^@/, ''),
    followers: view.text('[id="subscriber-count"]', header),
    posts: view.text('[id="videos-count"]', header),
  }
}

function dom(name: string, get: (header: RenderedHeader, scope: PageScope) => ReturnType<Candidate['get']>): Candidate {
  return {
    via: `dom:${name}`,
    get: (scope) => {
      const header = renderedHeader(scope)
      return header && get(header, scope)
    },
  }
}

/** The dialog a person opens for the whole description; it names its channel by address. */
function aboutDialog(scope: PageScope): Element | null {
  const expected = expectedHandle(scope)
  const dialog = scope.view.one('ytd-about-channel-renderer')
  if (!dialog || expected === '') return null
  const addresses = scope.view.text(dialog).split(/\s+/)
  return addresses.some((address) => same(handleIn(address), expected)) ? dialog : null
}

/** Meta of the first document, when its own address is the one of the page. */
function ownMeta(scope: PageScope, name: string): string {
  const { view, ref } = scope
  const address = view.meta('og:url') || view.attr('link[rel="canonical"]', 'href')
  const handle = handleIn(address)
  const isOwn =
    ref.nativeId === undefined ? handle !== '' && same(handle, expectedHandle(scope)) : address.endsWith(`/channel/${ref.nativeId}`)
  return isOwn ? view.meta(name) : ''
}

const old = (candidate: Candidate): Candidate => ({ ...candidate, reviewBy: OLD_HEADER_REVIEW })
const address = (href: string) => (href.startsWith('/') ? `https://www.youtube.com${href}` : href)

function endpoints(text: unknown): string[] {
  return list(text, 'commandRuns')
    .map((run) => string(run, 'onTap.innertubeCommand.urlEndpoint.url'))
    .filter((url) => url !== '')
    .map(address)
}

function hrefs(scope: PageScope, selector: string, within: Element | null): string[] {
  return scope.view.all(selector, within).map((link) => address(scope.view.attr(link, 'href')))
}

function verified({ header, oldHeader }: Channel): boolean | null {
  const title = dig(header, 'title.dynamicTextViewModel.text')
  if (title !== undefined) {
    const sources = list(title, 'attachmentRuns').flatMap((run) => list(run, 'element.type.imageType.image.sources'))
    return sources.some((source) => BADGES.has(string(source, 'clientResource.imageName')))
  }
  if (oldHeader === undefined) return null
  return list(oldHeader, 'badges').some((badge) => string(badge, 'metadataBadgeRenderer.style').startsWith('BADGE_STYLE_TYPE_VERIFIED'))
}

/** Fields of a channel page, whichever tab is open. */
export const profile: ProfileFields = {
  handle: {
    need: 'required',
    from: [
      json('header-line', (channel) => line(channel).handle),
      json('vanity-url', ({ metadata }) => handleIn(dig(metadata, 'vanityChannelUrl'))),
      old(json('old-header', ({ oldHeader }) => words(oldHeader, 'channelHandleText').replace(/^@/, ''))),
      dom('header-line', (header) => header.handle),
    ],
  },
  nativeId: {
    need: 'expected',
    from: [
      json('external-id', ({ metadata }) => string(metadata, 'externalId')),
      old(json('old-header', ({ oldHeader }) => string(oldHeader, 'channelId'))),
      // Stale after a navigation, so only where the address itself holds the id.
      { via: 'meta:identifier', get: (scope) => [ownMeta(scope, 'identifier')].find((id) => id !== '' && id === scope.ref.nativeId) },
    ],
  },
  displayName: {
    need: 'expected',
    from: [
      json('metadata', ({ title }) => title),
      json('header-title', ({ header }) => words(header, 'title.dynamicTextViewModel.text')),
      old(json('old-header', ({ oldHeader }) => string(oldHeader, 'title'))),
      dom('header-title', ({ element }, { view }) => view.text('h1, [id="channel-name"] [id="text"]', element)),
      { via: 'meta:title', get: (scope) => ownMeta(scope, 'og:title') },
    ],
  },
  verified: {
    need: 'rare',
    from: [json('badge', verified), dom('badge', ({ element }, { view }) => (view.one('h1 svg, h1 [role="img"]', element) ? true : null))],
  },
  bio: {
    need: 'rare',
    from: [
      json('metadata', ({ metadata }) => string(metadata, 'description')),
      { via: 'dom:about', get: (scope) => scope.view.text('[id="description-container"]', aboutDialog(scope)) },
    ],
  },
  links: {
    need: 'rare',
    from: [
      { via: 'dom:about', get: (scope) => hrefs(scope, 'yt-channel-external-link-view-model a[href]', aboutDialog(scope)) },
      json('header', ({ header }) => endpoints(dig(header, 'attribution.attributionViewModel.text'))),
      old(json('old-header', ({ oldHeader }) => endpoints(dig(oldHeader, 'headerLinks.channelHeaderLinksViewModel.firstLink')))),
      dom('header', ({ element }, scope) => hrefs(scope, 'yt-attribution-view-model a[href]', element)),
    ],
  },
  followers: {
    need: 'expected',
    from: cut(
      [
        json('header-line', (channel) => line(channel).followers),
        old(json('old-header', ({ oldHeader }) => words(oldHeader, 'subscriberCountText'))),
        dom('header-line', (header) => header.followers),
      ],
      'floor',
    ),
  },
  postCount: {
    need: 'expected',
    from: cut([
      json('header-line', (channel) => line(channel).posts),
      old(json('old-header', ({ oldHeader }) => words(oldHeader, 'videosCountText'))),
      dom('header-line', (header) => header.posts),
    ]),
  },
}
