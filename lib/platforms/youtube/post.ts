import type { PageScope, PostFields } from '../contract'
import { cut, digits, hasDigit } from './counts'
import { mainPart, mainParts, videoOf } from './embedded'
import { collect, dig, list, string, words } from './json'
import { canonical, handleIn } from './locate'
import { type Value, details, dom, facts, meta, ownerOf, player, rendered } from './watch'

/** The head of the description panel: title, views, date, and the line of three facts (likes, views, date). */
function panel(scope: PageScope, id: string): unknown {
  const panels = list(videoOf(scope).page, 'engagementPanels').map((entry) => dig(entry, 'engagementPanelSectionListRenderer'))
  return panels.find((entry) => [dig(entry, 'targetId'), dig(entry, 'panelIdentifier')].includes(id))
}

function descriptionHead(scope: PageScope): unknown {
  const found = panel(scope, 'engagement-panel-structured-description') ?? panel(scope, 'video-description-ep-identifier')
  return list(found, 'content.structuredDescriptionContentRenderer.items')
    .map((entry) => dig(entry, 'videoDescriptionHeaderRenderer'))
    .find(Boolean)
}

/** The like button's data: `title` as shown, `spoken` as read aloud, which holds every digit. */
function likeButton(scope: PageScope): { title: string; spoken: string } {
  const roots = [
    dig(mainPart(scope, 'videoPrimaryInfoRenderer'), 'videoActions'),
    mainPart(scope, 'slimVideoActionBarRenderer'),
    mainPart(scope, 'likeButtonViewModel'),
  ]
  const models = collect(roots, ['defaultButtonViewModel']).map(([, model]) => dig(model, 'buttonViewModel'))
  const button = models.find((model) => string(model, 'iconName').startsWith('LIKE'))
  return { title: words(button, 'title'), spoken: string(button, 'accessibilityText') }
}

function likeLabel(element: Element, { view }: PageScope): string {
  return view.attr('like-button-view-model button[aria-label], [id="segmented-like-button"] button[aria-label]', 'aria-label', element)
}

/** Words without a digit: the platform's way to hide the number. */
const hides = (label: string): boolean | null => (label === '' ? null : !hasDigit(label))

/** The exact line a person sees on hovering: `1,403 views • Apr 14, 2025`. */
function tooltip(element: Element, { view }: PageScope): string[] {
  const parts = view.text('ytd-watch-info-text [id="tooltip"]', element).split('•')
  return parts.length === 2 ? parts.map((part) => part.trim()) : []
}

/** The short line under the title: views, then date. A stream that is running shows its spectators instead. */
function infoLine(element: Element, { view }: PageScope): string[] {
  const parts = view
    .all('ytd-watch-info-text [id="info"] > span', element)
    .map((span) => view.text(span))
    .filter((text) => text !== '')
  return parts.length >= 2 ? parts : []
}

const isLive = (scope: PageScope): boolean => scope.view.one('.ytp-live', rendered(scope)) !== null

/** Runs of the description that lead somewhere, as `[words, endpoint]`. */
function descriptionRuns(scope: PageScope): [string, unknown][] {
  const attributed = dig(mainPart(scope, 'videoSecondaryInfoRenderer'), 'attributedDescription')
  const content = dig(attributed, 'content')
  if (typeof content !== 'string') return []
  return list(attributed, 'commandRuns')
    .slice(0, 200)
    .map((run) => {
      const start = Number(dig(run, 'startIndex'))
      return [content.slice(start, start + Number(dig(run, 'length'))), dig(run, 'onTap.innertubeCommand')]
    })
}

/** The description as far as it is unfolded: of its two forms the other one is hidden. */
function description(element: Element, { view }: PageScope): Element | null {
  const forms = view.all('ytd-text-inline-expander [id="expanded"], ytd-text-inline-expander [id="snippet-text"]', element)
  return forms.find((form) => form.closest('[hidden]') === null) ?? null
}

function described(selector: string, take: (link: Element, scope: PageScope) => string): (block: Element, scope: PageScope) => Value {
  return (element, scope) => scope.view.all(selector, description(element, scope)).map((link) => take(link, scope))
}

const tagIn = (text: string): string => (/^\s*#[^\s#]+\s*$/.test(text) ? text.trim().slice(1) : '')

function pageCaption(scope: PageScope): string {
  const title =
    words(mainPart(scope, 'videoPrimaryInfoRenderer'), 'title') || words(mainPart(scope, 'slimVideoInformationRenderer'), 'title')
  return join(title, words(mainPart(scope, 'videoSecondaryInfoRenderer'), 'attributedDescription'))
}

/** Title and description. Addresses that the page shows shortened (`https://example.com/very-lo...`) are left out: they lead nowhere. */
const join = (title: string, text: string): string =>
  [title, text.replace(/https?:\/\/[^\s]{1,200}(?:\.{3}|…)(?=\s|$)/g, '').trim()].filter((part) => part !== '').join('\n\n')

function paidOverlay({ view, ref }: PageScope): string {
  const page = rendered({ view, ref })
  const links = view.all(
    '.ytp-paid-content-overlay-link, .ytp-paid-content-overlay-text, ytm-paid-content-overlay-renderer, a[href*="support.google.com/youtube"][href*="p=ppp"]',
    page,
  )
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
      { via: 'json:page-endpoint', get: (scope) => (mainParts(scope).size > 0 ? scope.ref.postId : null) },
      { via: 'dom:video-id', get: (scope) => (rendered(scope) ? scope.ref.postId : null) },
      meta('identifier'),
    ],
  },
  url: {
    need: 'expected',
    from: [{ via: 'url:canonical', get: ({ ref }) => canonical({ kind: 'post', postId: ref.postId ?? '', tab: ref.tab ?? '' }) }],
  },
  kind: {
    need: 'expected',
    from: [
      player('kind', (data) =>
        dig(data, `${facts}.isShortsEligible`) === true ? 'short' : dig(data, `${details}.isLiveContent`) === true ? 'live' : null,
      ),
      { via: 'url:shape', get: ({ ref }) => (ref.tab === 'shorts' ? 'short' : ref.tab === 'live' ? 'live' : 'video') },
    ],
  },
  caption: {
    need: 'expected',
    from: [
      player('description', (data) => join(string(data, `${details}.title`), string(data, `${details}.shortDescription`))),
      { via: 'json:page-title', get: pageCaption },
      dom('title', (element, scope) =>
        join(scope.view.text('h1, yt-shorts-video-title-view-model', element), scope.view.text(description(element, scope))),
      ),
      meta('og:title'),
    ],
  },
  hashtags: {
    need: 'rare',
    from: [
      {
        via: 'json:description',
        get: (scope) =>
          descriptionRuns(scope)
            .filter(([, to]) => dig(to, 'browseEndpoint.browseId') === 'FEhashtag')
            .map(([text]) => tagIn(text)),
      },
      dom('hashtag-links', (element, { view }) => view.all('a[href^="/hashtag/"]', element).map((link) => tagIn(view.text(link)))),
    ],
  },
  mentions: {
    need: 'rare',
    from: [
      {
        via: 'json:description',
        get: (scope) => descriptionRuns(scope).map(([, to]) => handleIn(dig(to, 'browseEndpoint.canonicalBaseUrl'))),
      },
      dom(
        'mention-links',
        described('a[href^="/@"]', (link, { view }) => handleIn(view.attr(link, 'href'))),
      ),
    ],
  },
  links: {
    need: 'rare',
    from: [
      { via: 'json:description', get: (scope) => descriptionRuns(scope).map(([, to]) => string(to, 'urlEndpoint.url')) },
      player('description', (data) => string(data, `${details}.shortDescription`).match(/https?:\/\/[^\s<>"]{3,2000}/g)),
      dom(
        'description-links',
        described('a[href*="/redirect?"], a[href^="http"]:not([href*="youtube.com/"])', (link, { view }) =>
          view.attr(link, 'href').replace(/^\//, 'https://www.youtube.com/'),
        ),
      ),
    ],
  },
  postedAt: {
    need: 'expected',
    from: [
      player('publish-date', (data) => string(data, `${facts}.publishDate`)),
      meta('datePublished'),
      { via: 'json:page-date', get: (scope) => words(mainPart(scope, 'videoPrimaryInfoRenderer'), 'dateText') },
      { via: 'json:description-head', get: (scope) => words(descriptionHead(scope), 'publishDate') },
      dom('tooltip', (element, scope) => tooltip(element, scope)[1]),
      dom('info-line', (element, scope) => infoLine(element, scope)[1]),
    ],
  },
  // A creator may hide likes; the button itself is always there and says which of the two it is.
  likes: {
    need: 'rare',
    from: cut([
      player('like-count', (data) => (dig(data, `${details}.allowRatings`) === false ? null : string(data, `${facts}.likeCount`))),
      { via: 'json:like-title', get: (scope) => digits(likeButton(scope).title) },
      { via: 'json:like-label', get: (scope) => digits(likeButton(scope).spoken) },
      { via: 'json:reel-like', get: (scope) => digits(words(mainPart(scope, 'likeButtonRenderer'), 'likeCountText')) },
      { ...dom('like-label', (element, scope) => digits(likeLabel(element, scope))), via: 'aria:like-label' },
    ]),
  },
  likesHidden: {
    need: 'expected',
    from: [
      player('ratings', (data) => (dig(data, `${details}.allowRatings`) === false ? true : null)),
      { via: 'json:like-label', get: (scope) => hides(likeButton(scope).spoken) },
      { via: 'json:reel-like', get: (scope) => hides(words(mainPart(scope, 'likeButtonRenderer'), 'likeCountText')) },
      { ...dom('like-label', (element, scope) => hides(likeLabel(element, scope))), via: 'aria:like-label' },
    ],
  },
  views: {
    need: 'expected',
    from: cut([
      player('view-count', (data) => (dig(data, `${details}.isUpcoming`) === true ? null : string(data, `${details}.viewCount`))),
      {
        via: 'json:page-views',
        get: (scope) => {
          const count = dig(mainPart(scope, 'videoPrimaryInfoRenderer'), 'viewCount.videoViewCountRenderer')
          return dig(count, 'isLive') === true ? null : words(count, 'viewCount') || words(count, 'shortViewCount')
        },
      },
      {
        via: 'json:description-head',
        get: (scope) => words(dig(list(descriptionHead(scope), 'factoid')[1], 'viewCountFactoidRenderer.factoid.factoidRenderer'), 'value'),
      },
      dom('tooltip', (element, scope) => (isLive(scope) ? null : tooltip(element, scope)[0])),
      dom('info-line', (element, scope) => (isLive(scope) ? null : infoLine(element, scope)[0])),
    ]),
  },
  comments: {
    need: 'rare',
    from: cut([
      { via: 'dom:comments-header', get: commentsHeader },
      {
        via: 'json:comments-panel',
        get: (scope) =>
          digits(words(panel(scope, 'engagement-panel-comments-section'), 'header.engagementPanelTitleHeaderRenderer.contextualInfo')),
      },
      { via: 'json:comments-entry', get: (scope) => digits(words(mainPart(scope, 'commentsEntryPointHeaderRenderer'), 'commentCount')) },
      { via: 'json:reel-comments', get: (scope) => digits(words(mainPart(scope, 'viewCommentsButton'), 'buttonRenderer.text')) },
    ]),
  },
  collaborators: {
    need: 'rare',
    from: [
      {
        via: 'json:owner-dialog',
        get: (scope) =>
          collect(dig(ownerOf(scope), 'attributedTitle.commandRuns'), ['listItemViewModel'])
            .map(
              ([, entry]) =>
                collect(dig(entry, 'title'), ['canonicalBaseUrl'])[0]?.[1] ??
                collect(dig(entry, 'rendererContext'), ['canonicalBaseUrl'])[0]?.[1],
            )
            .map(handleIn),
      },
    ],
  },
  labelText: {
    need: 'rare',
    from: [
      player('paid-overlay', (data) => words(data, 'paidContentOverlay.paidContentOverlayRenderer.text')),
      { via: 'dom:paid-overlay', get: paidOverlay },
    ],
  },
}

/** The comments' own header; comments of the video before may still stand below it, and link to that one. */
function commentsHeader(scope: PageScope): Value {
  const { view, ref } = scope
  const comments = view.one('ytd-comments[id="comments"]', rendered(scope)) ?? view.one('ytd-comments', rendered(scope))
  const links = view.all('ytd-comment-thread-renderer [id="published-time-text"] a[href]', comments)
  const isOwn = links.length > 0 && links.every((link) => view.attr(link, 'href').includes(ref.postId ?? ' '))
  return isOwn ? digits(view.text('ytd-comments-header-renderer [id="count"]', comments)) : null
}
