import type { Candidate, PageScope, ProfileFields } from '../contract'
import { cut } from './counts'
import { mainPart } from './embedded'
import { collect, dig, list, string, words } from './json'
import { handleIn } from './locate'
import { type Value, details, dom, facts, isOwnMeta, ownerOf, player } from './watch'

/** The one channel the owner line links to; a collaboration's line opens a dialog instead and belongs to nobody alone. */
function owner(name: string, get: (owner: unknown) => Value): Candidate {
  return {
    via: `json:${name}`,
    get: (scope) => {
      const found = ownerOf(scope)
      return dig(found, 'attributedTitle') === undefined ? get(found) : null
    },
  }
}

function reelChannel(scope: PageScope): unknown {
  return (
    dig(mainPart(scope, 'reelChannelBarViewModel'), 'channelName') ?? dig(mainPart(scope, 'reelPlayerHeaderRenderer'), 'channelTitleText')
  )
}

const channelBase = (value: unknown): string =>
  collect(value, ['canonicalBaseUrl'])
    .map(([, base]) => handleIn(base))
    .find((handle) => handle !== '') ?? ''
const OWNER_LINK = 'ytd-video-owner-renderer a[href^="/@"], yt-reel-channel-bar-view-model a[href^="/@"]'

/** Fields of the author, as far as the video's page shows them. */
export const author: ProfileFields = {
  handle: {
    need: 'expected',
    from: [
      player('owner-url', (data) => handleIn(dig(data, `${facts}.ownerProfileUrl`))),
      owner('owner-link', (data) => channelBase([dig(data, 'navigationEndpoint'), dig(data, 'title')])),
      { via: 'json:reel-channel', get: (scope) => channelBase(reelChannel(scope)) },
      dom('owner-link', (element, { view }) => handleIn(view.attr(OWNER_LINK, 'href', element))),
      {
        via: 'meta:author-url',
        get: (scope) => (isOwnMeta(scope) ? handleIn(scope.view.attr('[itemprop="author"] link[itemprop="url"]', 'href')) : null),
      },
    ],
  },
  nativeId: {
    need: 'expected',
    from: [
      player('channel-id', (data) => string(data, `${details}.channelId`)),
      owner('owner-id', (data) => string(data, 'navigationEndpoint.browseEndpoint.browseId')),
    ],
  },
  displayName: {
    need: 'expected',
    from: [
      player('author', (data) => string(data, `${details}.author`)),
      owner('owner-title', (data) => words(data, 'title')),
      dom('owner-name', (element, { view }) =>
        view.one(OWNER_LINK, element) ? view.text('ytd-video-owner-renderer [id="channel-name"] [id="text"]', element) : null,
      ),
      {
        via: 'meta:author-name',
        get: (scope) => (isOwnMeta(scope) ? scope.view.attr('[itemprop="author"] link[itemprop="name"]', 'content') : null),
      },
    ],
  },
  verified: {
    need: 'rare',
    from: [
      owner('owner-badges', (data) =>
        data === undefined
          ? null
          : list(data, 'badges').some((badge) => string(badge, 'metadataBadgeRenderer.style').startsWith('BADGE_STYLE_TYPE_VERIFIED')),
      ),
    ],
  },
  followers: {
    need: 'expected',
    from: cut(
      [
        owner('owner-subscribers', (data) => words(data, 'subscriberCountText') || words(data, 'collapsedSubtitle')),
        dom('owner-subscribers', (element, { view }) =>
          view.one(OWNER_LINK, element) ? view.text('[id="owner-sub-count"]', element) : null,
        ),
      ],
      'floor',
    ),
  },
}
