import type { PageScope, PostFields, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare, required } from '@/lib/platforms/reader/fields'
import { digits, hides } from './counts'
import { hrefs } from './header'
import { collect, dig, list, string, words } from './json'
import { canonical, handleIn } from './locate'
import {
  DETAILS,
  FACTS,
  descriptionHead,
  descriptionRuns,
  inPlayer,
  likeButton,
  mainPart,
  mainParts,
  ownMeta,
  ownerOf,
  pageWords,
  panel,
  videoOf,
} from './video'
import { inBlock, rendered } from './watch'

const inLikeLabel = (get: (label: string) => Raw) =>
  inBlock((element, { view }) => get(view.attr('like-button-view-model button[aria-label]', 'aria-label', element)))

/** The parts of the exact line shown on hovering: `1,403 views • Apr 14, 2025`. */
function tooltip(element: Element, { view }: PageScope): string[] {
  const parts = view.text('ytd-watch-info-text [id="tooltip"]', element).split('•')
  return parts.length === 2 ? parts : []
}

/** The parts of the short line under the title: views, then date. A running stream shows its spectators instead. */
function infoLine(element: Element, { view }: PageScope): string[] {
  const parts = view.all('ytd-watch-info-text [id="info"] > span', element).map((span) => view.text(span))
  const shown = parts.filter((text) => text !== '')
  return shown.length > 1 ? shown : []
}

/** Reads the views, the first part of a line. A running stream has its spectators there. */
const viewsIn = (line: typeof tooltip) =>
  inBlock((element, scope) => (scope.view.one('.ytp-live', rendered(scope)) ? null : line(element, scope)[0]))

/** The visible form of the description, folded or unfolded; the other form is hidden. */
function description(element: Element, { view }: PageScope): Element | null {
  const forms = view.all('ytd-text-inline-expander [id="expanded"], ytd-text-inline-expander [id="snippet-text"]', element)
  return forms.find((form) => !form.closest('[hidden]')) ?? null
}

const tagIn = (text: string): string => /^\s*#([^\s#]+)\s*$/.exec(text)?.[1] ?? ''

/** Title and description, without addresses that the page shortens (`https://example.com/very-lo...`): they lead nowhere. */
const captionOf = (title: string, text: string): string =>
  `${title}\n\n${text.replace(/https?:\/\/[^\s]{1,200}(?:\.{3}|…)(?=\s|$)/g, '').trim()}`.trim()

function paidOverlay(scope: PageScope): Raw {
  const { view } = scope
  const links = view.all(
    '.ytp-paid-content-overlay-link, .ytp-paid-content-overlay-text, ytm-paid-content-overlay-renderer, a[href*="support.google.com/youtube"][href*="p=ppp"]',
    rendered(scope),
  )
  // The player keeps the previous video's label in a hidden element.
  const shown = links.filter((link) => !/display:\s*none/.test(view.attr(link.closest('[style*="none"]'), 'style')))
  return shown.map((link) => view.text(link)).find((text) => text !== '')
}

/** The number in the comments' header, only if all comments below link to this video: old ones may still be there. */
function commentsHeader(scope: PageScope): Raw {
  const { view, ref } = scope
  const count = view.one('ytd-comments-header-renderer [id="count"]', rendered(scope))
  const links = view.all('[id="published-time-text"] a[href]', count?.closest('ytd-comments') ?? null)
  const isOwn = links.length > 0 && links.every((link) => view.attr(link, 'href').includes(ref.postId ?? ' '))
  return isOwn ? digits(view.text(count)) : null
}

const pageCount = (scope: PageScope): unknown => dig(mainPart(scope, 'videoPrimaryInfoRenderer'), 'viewCount.videoViewCountRenderer')

/** Denies views for premieres and running streams: there the number counts people waiting or watching. */
function deniesViews(scope: PageScope): Raw {
  const details = dig(videoOf(scope).player, DETAILS)
  const isOver = [dig(details, 'isUpcoming'), dig(details, 'isLive'), dig(pageCount(scope), 'isLive')].every((flag) => flag !== true)
  return isOver ? null : false
}

function headViews(scope: PageScope): Raw {
  const fact = dig(list(descriptionHead(scope), 'factoid')[1], 'viewCountFactoidRenderer')
  return dig(fact, 'viewCountType') === 'VIEW_COUNT_FACTOID_TYPE_TOTAL_VIEWS' ? words(dig(fact, 'factoid.factoidRenderer'), 'value') : null
}

function collaborators(scope: PageScope): Raw {
  const entries = collect(dig(ownerOf(scope), 'attributedTitle.commandRuns'), ['listItemViewModel'])
  const base = (part: unknown) => collect(part, ['canonicalBaseUrl'])[0]?.[1]
  return entries.map(([, entry]) => handleIn(base(dig(entry, 'title')) ?? base(dig(entry, 'rendererContext'))))
}

const reelLike = (scope: PageScope): string => words(mainPart(scope, 'likeButtonRenderer'), 'likeCountText')
const commentsPanel = (scope: PageScope): string =>
  words(panel(scope, 'engagement-panel-comments-section'), 'header.engagementPanelTitleHeaderRenderer.contextualInfo')

/** Fields of a video's page. YouTube cuts shortened counts: it shows 348,977 likes as `348k`, 1,783,335 views as `1.7M`. */
export const post: PostFields<PageScope> = {
  id: required({
    'json:player-video-id': inPlayer((data) => string(data, `${DETAILS}.videoId`)),
    'json:page-endpoint': (scope) => (mainParts(scope).size > 0 ? scope.ref.postId : null),
    'dom:video-id': (scope) => (rendered(scope) ? scope.ref.postId : null),
    'meta:identifier': (scope) => ownMeta(scope, 'identifier'),
  }),
  url: expected({ 'url:canonical': ({ ref }) => canonical(ref) }),
  kind: expected({
    'json:player-kind': inPlayer((data) =>
      dig(data, `${FACTS}.isShortsEligible`) === true ? 'short' : dig(data, `${DETAILS}.isLiveContent`) === true ? 'live' : null,
    ),
    'url:shape': ({ ref }) => (ref.tab === 'shorts' ? 'short' : (ref.tab ?? 'video')),
  }),
  caption: expected({
    'json:player-description': inPlayer((data) => captionOf(string(data, `${DETAILS}.title`), string(data, `${DETAILS}.shortDescription`))),
    'json:page-title': (scope) => captionOf(...pageWords(scope)),
    'dom:title': inBlock((element, scope) =>
      captionOf(scope.view.text('h1, yt-shorts-video-title-view-model', element), scope.view.text(description(element, scope))),
    ),
    'meta:title': (scope) => ownMeta(scope, 'og:title'),
  }),
  hashtags: rare({
    'json:description': (scope) =>
      descriptionRuns(scope)
        .filter(([, to]) => dig(to, 'browseEndpoint.browseId') === 'FEhashtag')
        .map(([text]) => tagIn(text)),
    'dom:hashtag-links': inBlock((element, { view }) => view.all('a[href*="/hashtag/"]', element).map((link) => tagIn(view.text(link)))),
  }),
  mentions: rare({
    'json:description': (scope) => descriptionRuns(scope).map(([, to]) => handleIn(dig(to, 'browseEndpoint.canonicalBaseUrl'))),
    'dom:mention-links': inBlock((element, scope) => hrefs(scope, 'a[href*="/@"]', description(element, scope)).map(handleIn)),
  }),
  links: rare({
    'json:description': (scope) => descriptionRuns(scope).map(([, to]) => string(to, 'urlEndpoint.url')),
    'json:player-description': inPlayer((data) => string(data, `${DETAILS}.shortDescription`).match(/https?:\/\/[^\s<>"]{3,2000}/g)),
    'dom:description-links': inBlock((element, scope) =>
      hrefs(scope, 'a[href*="/redirect?"], a[href^="http"]:not([href*="youtube.com/"])', description(element, scope)),
    ),
  }),
  postedAt: expected({
    'json:player-publish-date': inPlayer((data) => string(data, `${FACTS}.publishDate`)),
    'meta:datePublished': (scope) => ownMeta(scope, 'datePublished'),
    'json:page-date': (scope) => words(mainPart(scope, 'videoPrimaryInfoRenderer'), 'dateText'),
    'json:description-head': (scope) => words(descriptionHead(scope), 'publishDate'),
    'dom:tooltip': inBlock((element, scope) => tooltip(element, scope)[1]),
    'dom:info-line': inBlock((element, scope) => infoLine(element, scope)[1]),
  }),
  // The like button is always there; its text shows whether the creator hides likes.
  likes: rare({
    'json:player-like-count': {
      get: inPlayer((data) => (dig(data, `${DETAILS}.allowRatings`) === false ? null : string(data, `${FACTS}.likeCount`))),
      style: 'cut',
    },
    'json:like-title': { get: (scope) => digits(likeButton(scope).title), style: 'cut' },
    'json:like-label': { get: (scope) => digits(likeButton(scope).spoken), style: 'cut' },
    'json:reel-like': { get: (scope) => digits(reelLike(scope)), style: 'cut' },
    'aria:like-label': { get: inLikeLabel(digits), style: 'cut' },
  }),
  likesHidden: expected({
    'json:player-ratings': inPlayer((data) => (dig(data, `${DETAILS}.allowRatings`) === false ? true : null)),
    'json:like-label': (scope) => hides(likeButton(scope).spoken),
    'json:reel-like': (scope) => hides(reelLike(scope)),
    'aria:like-label': inLikeLabel(hides),
  }),
  views: expected({
    'json:player-view-count': {
      get: inPlayer((data) => (dig(data, `${DETAILS}.isUpcoming`) === true ? null : string(data, `${DETAILS}.viewCount`))),
      style: 'cut',
    },
    'json:not-over': deniesViews,
    'json:page-views': { get: (scope) => words(pageCount(scope), 'viewCount') || words(pageCount(scope), 'shortViewCount'), style: 'cut' },
    'json:description-head': { get: headViews, style: 'cut' },
    'dom:tooltip': { get: viewsIn(tooltip), style: 'cut' },
    'dom:info-line': { get: viewsIn(infoLine), style: 'cut' },
  }),
  comments: rare({
    'dom:comments-header': { get: commentsHeader, style: 'cut' },
    'json:comments-panel': { get: (scope) => digits(commentsPanel(scope)), style: 'cut' },
    'json:comments-entry': {
      get: (scope) => digits(words(mainPart(scope, 'commentsEntryPointHeaderRenderer'), 'commentCount')),
      style: 'cut',
    },
    'json:reel-comments': { get: (scope) => digits(words(mainPart(scope, 'viewCommentsButton'), 'buttonRenderer.text')), style: 'cut' },
  }),
  collaborators: rare({ 'json:owner-dialog': collaborators }),
  labelText: rare({
    'json:player-paid-overlay': inPlayer((data) => words(data, 'paidContentOverlay.paidContentOverlayRenderer.text')),
    'dom:paid-overlay': paidOverlay,
  }),
}
