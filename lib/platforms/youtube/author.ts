import type { PageScope, ProfileFields, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare } from '@/lib/platforms/reader/fields'
import { isVerified } from './embedded'
import { collect, dig, string, words } from './json'
import { handleIn } from './locate'
import { DETAILS, FACTS, inPlayer, isOwnMeta, mainPart, ownerOf } from './video'
import { inBlock } from './watch'

/** Reads the only channel linked in the owner line. A collaboration's line opens a dialog instead and has no single owner. */
function inOwner(get: (owner: unknown) => Raw): (scope: PageScope) => Raw {
  return (scope) => {
    const found = ownerOf(scope)
    return dig(found, 'attributedTitle') === undefined ? get(found) : null
  }
}

function reelChannel(scope: PageScope): unknown {
  return (
    dig(mainPart(scope, 'reelChannelBarViewModel'), 'channelName') ?? dig(mainPart(scope, 'reelPlayerHeaderRenderer'), 'channelTitleText')
  )
}

function channelBase(value: unknown): string {
  const handles = collect(value, ['canonicalBaseUrl']).map(([, base]) => handleIn(base))
  return handles.find((handle) => handle !== '') ?? ''
}

/** The channel linked in the drawn owner line. */
export const shownOwner = inBlock((element, { view }) => handleIn(view.attr(OWNER_LINK, 'href', element)))

const OWNER_LINK = 'ytd-video-owner-renderer a[href*="/@"], yt-reel-channel-bar-view-model a[href*="/@"]'

/** A text of the drawn owner line, if the line names one channel. */
function inOwnerLine(selector: string): (scope: PageScope) => Raw {
  return inBlock((element, { view }) => (view.one(OWNER_LINK, element) ? view.text(selector, element) : null))
}

/** Fields of the author on a video's page. */
export const author: ProfileFields = {
  handle: expected({
    'json:player-owner-url': inPlayer((data) => handleIn(dig(data, `${FACTS}.ownerProfileUrl`))),
    'json:owner-link': inOwner((data) => channelBase([dig(data, 'navigationEndpoint'), dig(data, 'title')])),
    'json:reel-channel': (scope) => channelBase(reelChannel(scope)),
    'dom:owner-link': shownOwner,
    'meta:author-url': (scope) => (isOwnMeta(scope) ? handleIn(scope.view.attr('[itemprop="author"] link[itemprop="url"]', 'href')) : null),
  }),
  nativeId: expected({
    'json:player-channel-id': inPlayer((data) => string(data, `${DETAILS}.channelId`)),
    'json:owner-id': inOwner((data) => string(data, 'navigationEndpoint.browseEndpoint.browseId')),
  }),
  displayName: expected({
    'json:player-author': inPlayer((data) => string(data, `${DETAILS}.author`)),
    'json:owner-title': inOwner((data) => words(data, 'title')),
    'dom:owner-name': inOwnerLine('ytd-video-owner-renderer [id="channel-name"] [id="text"]'),
    'meta:author-name': (scope) => (isOwnMeta(scope) ? scope.view.attr('[itemprop="author"] link[itemprop="name"]', 'content') : null),
  }),
  verified: rare({ 'json:owner-badges': inOwner((data) => (data === undefined ? null : isVerified(data))) }),
  followers: expected({
    'json:owner-subscribers': {
      get: inOwner((data) => words(data, 'subscriberCountText') || words(data, 'collapsedSubtitle')),
      style: 'floor',
    },
    'dom:owner-subscribers': { get: inOwnerLine('[id="owner-sub-count"]'), style: 'floor' },
  }),
}
