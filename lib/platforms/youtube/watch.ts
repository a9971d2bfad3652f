import type { Candidate, PageScope, PostFields, ProfileFields } from '../contract'
import { mainPart, videoOf } from './embedded'
import { collect, dig, hasDigit, list, string, words } from './json'
import { canonical, handleIn } from './locate'

type Value = ReturnType<Candidate['get']>

/** A candidate that reads the player's data, once that is proved to be the address's video. */
function player(name: string, get: (player: unknown) => Value): Candidate {
  return { via: `json:player-${name}`, get: (scope) => get(videoOf(scope).player) }
}

const details = 'videoDetails'
const facts = 'microformat.playerMicroformatRenderer'

/** The rendered page of the video: the element that carries its id, or the Short that is playing. */
export function rendered({ view, ref }: PageScope): Element | null {
  const id = ref.postId ?? ''
  const watch = view.one(`ytd-watch-flexy[video-id="${id}"], ytd-watch-grid[video-id="${id}"]`)
  if (watch) return watch.closest('[hidden]') ? null : watch
  const reel = view.one('ytd-reel-video-renderer[is-active]')
  return reel && (view.attr(reel, 'video-id') === id || view.one(`[href*="${id}"], [style*="/${id}/"]`, reel)) ? reel : null
}

/** The block below the player. It may lag behind the page element, and says so with an id of its own. */
function block(scope: PageScope): Element | null {
  const page = rendered(scope)
  if (page?.localName === 'ytd-reel-video-renderer') return page
  const found = page && scope.view.one('ytd-watch-metadata', page)
  return found && [null, scope.ref.postId].includes(found.getAttribute('video-id')) ? found : null
}

function dom(name: string, get: (block: Element, scope: PageScope) => Value): Candidate {
  return {
    via: `dom:${name}`,
    get: (scope) => {
      const element = block(scope)
      return element && get(element, scope)
    },
  }
}

/** Meta of the first document, when it is the address's video. */
function meta(name: string): Candidate {
  return { via: `meta:${name.replace(/^og:/, '')}`, get: ({ view, ref }) => (isOwnMeta({ view, ref }) ? view.meta(name) : null) }
}

function isOwnMeta({ view, ref }: PageScope): boolean {
  return [view.meta('identifier'), view.meta('videoId')].includes(ref.postId ?? '')
}

/** The head of the description panel: title, views, date, and the line of three facts (likes, views, date). */
function panel(scope: PageScope, id: string): unknown {
  const panels = list(videoOf(scope).page, 'engagementPanels').map((entry) => dig(entry, 'engagementPanelSectionListRenderer'))
  return panels.find((entry) => [dig(entry, 'targetId'), dig(entry, 'panelIdentifier')].includes(id))
}

function descriptionHead(scope: PageScope): unknown {
  const found = panel(scope, 'engagement-panel-structured-description') ?? panel(scope, 'video-description-ep-identifier')
  return list(found, 'content.structuredDescriptionContentRenderer.items').map((entry) => dig(entry, 'videoDescriptionHeaderRenderer')).find(Boolean)
}

/** The like button's data: `title` as shown, `spoken` as read aloud, which holds every digit. */
function likeButton(scope: PageScope): { title: string; spoken: string } {
  const roots = [
    dig(mainPart(scope, 'videoPrimaryInfoRenderer'), 'videoActions'),
    mainPart(scope, 'slimVideoActionBarRenderer'),
    mainPart(scope, 'likeButtonViewModel'),
  ]
  for (const [name, model] of collect(roots, ['defaultButtonViewModel', 'toggleButtonRenderer'])) {
    const isOld = name === 'toggleButtonRenderer'
    const icon = isOld ? string(model, 'defaultIcon.iconType') : string(model, 'buttonViewModel.iconName')
    if (!icon.startsWith('LIKE')) continue
    return isOld
      ? { title: words(model, 'defaultText'), spoken: string(model, 'defaultText.accessibility.accessibilityData.label') }
      : { title: words(model, 'buttonViewModel.title'), spoken: string(model, 'buttonViewModel.accessibilityText') }
  }
  return { title: '', spoken: '' }
}

function likeLabel(element: Element, { view }: PageScope): string {
  return view.attr('like-button-view-model button[aria-label], #segmented-like-button button[aria-label]', 'aria-label', element)
}

/** Words without a digit: the platform's way to hide the number. */
const hides = (label: string): boolean | null => (label === '' ? null : !hasDigit(label))
const digits = (text: string): string | null => (hasDigit(text) ? text : null)
const floor = <T extends Candidate>(candidate: T): T => ({ ...candidate, style: 'floor' })

/** The exact line a person sees on hovering: `1,403 views • Apr 14, 2025`. */
function tooltip(element: Element, { view }: PageScope): string[] {
  const parts = view.text('ytd-watch-info-text #tooltip', element).split('•')
  return parts.length === 2 ? parts.map((part) => part.trim()) : []
}

/** The short line under the title: views, then date. A stream that is running shows its spectators instead. */
function infoLine(element: Element, { view }: PageScope): string[] {
  const parts = view.all('ytd-watch-info-text #info > span', element).map((span) => view.text(span)).filter((text) => text !== '')
  return parts.length >= 2 ? parts : []
}

const isLive = (scope: PageScope): boolean => scope.view.one('.ytp-live', rendered(scope)) !== null

/** Runs of the description that lead somewhere, as `[words, endpoint]`. */
function descriptionRuns(scope: PageScope): [string, unknown][] {
  const description = dig(mainPart(scope, 'videoSecondaryInfoRenderer'), 'attributedDescription')
  const content = dig(description, 'content')
  if (typeof content !== 'string') return []
  return list(description, 'commandRuns').slice(0, 200).map((run) => {
    const start = Number(dig(run, 'startIndex'))
    return [content.slice(start, start + Number(dig(run, 'length'))), dig(run, 'onTap.innertubeCommand')]
  })
}

const DESCRIPTION = 'ytd-text-inline-expander, ytd-expandable-video-description-body-renderer, #description'

function described(selector: string, take: (link: Element, scope: PageScope) => string): (block: Element, scope: PageScope) => Value {
  return (element, scope) => scope.view.all(selector, scope.view.one(DESCRIPTION, element)).map((link) => take(link, scope))
}

const tagIn = (text: string): string => (/^\s*#[^\s#]+\s*$/.test(text) ? text.trim().slice(1) : '')

function pageCaption(scope: PageScope): string {
  const title = words(mainPart(scope, 'videoPrimaryInfoRenderer'), 'title') || words(mainPart(scope, 'slimVideoInformationRenderer'), 'title')
  return join(title, words(mainPart(scope, 'videoSecondaryInfoRenderer'), 'attributedDescription'))
}

const join = (title: string, text: string): string => [title, text].filter((part) => part !== '').join('\n\n')

function paidOverlay({ view, ref }: PageScope): string {
  const page = rendered({ view, ref })
  const links = view.all('.ytp-paid-content-overlay-link, .ytp-paid-content-overlay-text, ytm-paid-content-overlay-renderer, a[href*="support.google.com/youtube"][href*="p=ppp"]', page)
  // The player keeps the words of the video before in a part that is not displayed.
  const shown = links.filter((link) => !/display:\s*none/.test(view.attr(link.closest('[style*="none"]'), 'style')))
  return shown.map((link) => view.text(link)).find((text) => text !== '') ?? ''
}

/** Fields of a video's page. */
export const post: PostFields<PageScope> = {
  id: {
    need: 'required',
    from: [
      player('video-id', (data) => string(data, `${details}.videoId`)),
      { via: 'json:page-endpoint', get: (scope) => (videoOf(scope).page === null ? null : scope.ref.postId) },
      { via: 'dom:video-id', get: (scope) => (rendered(scope) ? scope.ref.postId : null) },
      meta('identifier'),
    ],
  },
  url: { need: 'expected', from: [{ via: 'url:canonical', get: ({ ref }) => canonical({ kind: 'post', postId: ref.postId ?? '', tab: ref.tab ?? '' }) }] },
  kind: {
    need: 'expected',
    from: [
      player('kind', (data) => (dig(data, `${facts}.isShortsEligible`) === true ? 'short' : dig(data, `${details}.isLiveContent`) === true ? 'live' : null)),
      { via: 'url:shape', get: ({ ref }) => (ref.tab === 'shorts' ? 'short' : ref.tab === 'live' ? 'live' : 'video') },
    ],
  },
  caption: {
    need: 'expected',
    from: [
      player('description', (data) => join(string(data, `${details}.title`), string(data, `${details}.shortDescription`))),
      { via: 'json:page-title', get: pageCaption },
      dom('title', (element, scope) => {
        const title = scope.view.text('h1, yt-shorts-video-title-view-model', element)
        const expander = scope.view.one('ytd-text-inline-expander', element)
        // Open or closed, the expander keeps the other of its two texts hidden.
        const text = scope.view.text('#expanded:not([hidden])', expander) || scope.view.text('#snippet-text', expander)
        return join(title, text)
      }),
      meta('og:title'),
    ],
  },
  hashtags: {
    need: 'rare',
    from: [
      { via: 'json:description', get: (scope) => descriptionRuns(scope).filter(([, to]) => dig(to, 'browseEndpoint.browseId') === 'FEhashtag').map(([text]) => tagIn(text)) },
      dom('hashtag-links', (element, { view }) => view.all('a[href^="/hashtag/"]', element).map((link) => tagIn(view.text(link)))),
    ],
  },
  mentions: {
    need: 'rare',
    from: [
      { via: 'json:description', get: (scope) => descriptionRuns(scope).map(([, to]) => handleIn(dig(to, 'browseEndpoint.canonicalBaseUrl'))) },
      dom('mention-links', described('a[href^="/@"]', (link, { view }) => handleIn(view.attr(link, 'href')))),
    ],
  },
  links: {
    need: 'rare',
    from: [
      { via: 'json:description', get: (scope) => descriptionRuns(scope).map(([, to]) => string(to, 'urlEndpoint.url')) },
      player('description', (data) => string(data, `${details}.shortDescription`).match(/https?:\/\/[^\s<>"]{3,2000}/g)),
      dom('description-links', described('a[href*="/redirect?"], a[href^="http"]:not([href*="youtube.com/"])', (link, { view }) => view.attr(link, 'href').replace(/^\//, 'https://www.youtube.com/'))),
    ],
  },
  postedAt: {
    need: 'expected',
    from: [
      player('publish-date', (data) => string(data, `${facts}.publishDate`)),
      player('upload-date', (data) => string(data, `${facts}.uploadDate`)),
      meta('datePublished'),
      { via: 'json:page-date', get: (scope) => words(mainPart(scope, 'videoPrimaryInfoRenderer'), 'dateText') },
      { via: 'json:description-head', get: (scope) => words(descriptionHead(scope), 'publishDate') },
      dom('tooltip', (element, scope) => tooltip(element, scope)[1]),
      dom('info-line', (element, scope) => infoLine(element, scope)[1]),
    ],
  },
  likes: {
    need: 'expected',
    from: [
      player('like-count', (data) => (dig(data, `${details}.allowRatings`) === false ? null : string(data, `${facts}.likeCount`))),
      { via: 'json:like-title', get: (scope: PageScope) => digits(likeButton(scope).title) },
      { via: 'json:like-label', get: (scope: PageScope) => digits(likeButton(scope).spoken) },
      { via: 'json:reel-like', get: (scope: PageScope) => digits(words(mainPart(scope, 'likeButtonRenderer'), 'likeCountText')) },
      {
        via: 'json:description-head',
        get: (scope: PageScope) => {
          const line = list(descriptionHead(scope), 'factoid')
          return line.length === 3 ? digits(words(line[0], 'factoidRenderer.value')) : null
        },
      },
      { ...dom('like-label', (element, scope) => digits(likeLabel(element, scope))), via: 'aria:like-label' } as const,
    ].map(floor),
  },
  likesHidden: {
    need: 'rare',
    from: [
      player('ratings', (data) => (dig(data, `${details}.allowRatings`) === false ? true : null)),
      { via: 'json:like-label', get: (scope) => hides(likeButton(scope).spoken) },
      { ...dom('like-label', (element, scope) => hides(likeLabel(element, scope))), via: 'aria:like-label' },
    ],
  },
  views: {
    need: 'expected',
    from: [
      player('view-count', (data) => (dig(data, `${details}.isUpcoming`) === true ? null : string(data, `${details}.viewCount`))),
      {
        via: 'json:page-views',
        get: (scope: PageScope) => {
          const count = dig(mainPart(scope, 'videoPrimaryInfoRenderer'), 'viewCount.videoViewCountRenderer')
          return dig(count, 'isLive') === true ? null : words(count, 'viewCount') || words(count, 'shortViewCount')
        },
      },
      { via: 'json:description-head', get: (scope: PageScope) => words(dig(list(descriptionHead(scope), 'factoid')[1], 'viewCountFactoidRenderer.factoid.factoidRenderer'), 'value') },
      dom('tooltip', (element, scope) => (isLive(scope) ? null : tooltip(element, scope)[0])),
      dom('info-line', (element, scope) => (isLive(scope) ? null : infoLine(element, scope)[0])),
    ].map(floor),
  },
  comments: {
    need: 'expected',
    from: [
      { via: 'dom:comments-header', get: commentsHeader } as const,
      { via: 'json:comments-panel', get: (scope: PageScope) => digits(words(panel(scope, 'engagement-panel-comments-section'), 'header.engagementPanelTitleHeaderRenderer.contextualInfo')) },
      { via: 'json:comments-entry', get: (scope: PageScope) => digits(words(mainPart(scope, 'commentsEntryPointHeaderRenderer'), 'commentCount')) },
      { via: 'json:reel-comments', get: (scope: PageScope) => digits(words(mainPart(scope, 'viewCommentsButton'), 'buttonRenderer.text')) },
    ].map(floor),
  },
  collaborators: {
    need: 'rare',
    from: [
      {
        via: 'json:owner-dialog',
        get: (scope) =>
          collect(dig(ownerOf(scope), 'attributedTitle.commandRuns'), ['listItemViewModel'])
            .map(([, entry]) => collect(dig(entry, 'title'), ['canonicalBaseUrl'])[0]?.[1] ?? collect(dig(entry, 'rendererContext'), ['canonicalBaseUrl'])[0]?.[1])
            .map(handleIn),
      },
    ],
  },
  labelText: {
    need: 'rare',
    from: [player('paid-overlay', (data) => words(data, 'paidContentOverlay.paidContentOverlayRenderer.text')), { via: 'dom:paid-overlay', get: paidOverlay }],
  },
}

/** The comments' own header; comments of the video before may still stand below it, and link to that one. */
function commentsHeader(scope: PageScope): Value {
  const { view, ref } = scope
  const comments = view.one('ytd-comments#comments', rendered(scope)) ?? view.one('ytd-comments', rendered(scope))
  const links = view.all('ytd-comment-thread-renderer #published-time-text a[href]', comments)
  const isOwn = links.length > 0 && links.every((link) => view.attr(link, 'href').includes(ref.postId ?? ' '))
  return isOwn ? digits(view.text('ytd-comments-header-renderer #count', comments)) : null
}

function ownerOf(scope: PageScope): unknown {
  return dig(mainPart(scope, 'videoSecondaryInfoRenderer'), 'owner.videoOwnerRenderer') ?? mainPart(scope, 'slimOwnerRenderer')
}

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
  return dig(mainPart(scope, 'reelChannelBarViewModel'), 'channelName') ?? dig(mainPart(scope, 'reelPlayerHeaderRenderer'), 'channelTitleText')
}

const channelBase = (value: unknown): string =>
  collect(value, ['canonicalBaseUrl']).map(([, base]) => handleIn(base)).find((handle) => handle !== '') ?? ''
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
      { via: 'meta:author-url', get: (scope) => (isOwnMeta(scope) ? handleIn(scope.view.attr('[itemprop="author"] link[itemprop="url"]', 'href')) : null) },
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
      dom('owner-name', (element, { view }) => (view.one(OWNER_LINK, element) ? view.text('ytd-video-owner-renderer #channel-name #text', element) : null)),
      { via: 'meta:author-name', get: (scope) => (isOwnMeta(scope) ? scope.view.attr('[itemprop="author"] link[itemprop="name"]', 'content') : null) },
    ],
  },
  verified: {
    need: 'rare',
    from: [
      owner('owner-badges', (data) =>
        data === undefined ? null : list(data, 'badges').some((badge) => string(badge, 'metadataBadgeRenderer.style').startsWith('BADGE_STYLE_TYPE_VERIFIED')),
      ),
    ],
  },
  followers: {
    need: 'expected',
    from: [
      owner('owner-subscribers', (data) => words(data, 'subscriberCountText') || words(data, 'collapsedSubtitle')),
      dom('owner-subscribers', (element, { view }) => (view.one(OWNER_LINK, element) ? view.text('#owner-sub-count', element) : null)),
    ].map(floor),
  },
}
