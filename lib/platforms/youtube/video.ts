import type { PageScope, Raw } from '@/lib/platforms/reader/contract'
import { embedded } from './embedded'
import { collect, dig, list, string, words } from './json'

/** Paths in the player's data: facts about the video, and about its publication. */
export const DETAILS = 'videoDetails'
export const FACTS = 'microformat.playerMicroformatRenderer'

/** Result data and player data of the address's video; each `null` when about another video. */
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
  // Shorts, in the layouts before and after view models.
  'likeButtonRenderer',
  'likeButtonViewModel',
  'reelChannelBarViewModel',
  'reelPlayerHeaderRenderer',
  'viewCommentsButton',
] as const
const columns = new WeakMap<object, Map<string, unknown>>()

/** A renderer of a video page's main column (desktop, mobile or Shorts), never of related videos. */
export function mainPart(scope: PageScope, name: (typeof MAIN_PARTS)[number]): unknown {
  return mainParts(scope).get(name)
}

/** All renderers of the main column; empty when the data are about another video or only about related ones. */
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

/** Reads the player's data once they are proved to be the address's video's. */
export function inPlayer(get: (player: unknown) => Raw): (scope: PageScope) => Raw {
  return (scope) => get(videoOf(scope).player)
}

/** A meta value of the first document, if it names the address's video. */
export function ownMeta(scope: PageScope, name: string): string {
  return isOwnMeta(scope) ? scope.view.meta(name) : ''
}

/** Whether the first document's meta names the address's video. */
export function isOwnMeta({ view, ref }: PageScope): boolean {
  return [view.meta('identifier'), view.meta('videoId')].includes(ref.postId ?? '')
}

/** The owner line, which names the video's channel (desktop or mobile). */
export function ownerOf(scope: PageScope): unknown {
  return dig(mainPart(scope, 'videoSecondaryInfoRenderer'), 'owner.videoOwnerRenderer') ?? mainPart(scope, 'slimOwnerRenderer')
}

/** A panel beside the video, by its id. */
export function panel(scope: PageScope, id: string): unknown {
  const panels = list(videoOf(scope).page, 'engagementPanels').map((entry) => dig(entry, 'engagementPanelSectionListRenderer'))
  return panels.find((entry) => [dig(entry, 'targetId'), dig(entry, 'panelIdentifier')].includes(id))
}

/** The head of the description panel: title, views, date, and the line of three facts (likes, views, date). */
export function descriptionHead(scope: PageScope): unknown {
  const found = panel(scope, 'engagement-panel-structured-description') ?? panel(scope, 'video-description-ep-identifier')
  return list(found, 'content.structuredDescriptionContentRenderer.items')
    .map((entry) => dig(entry, 'videoDescriptionHeaderRenderer'))
    .find(Boolean)
}

/** The like button's data: `title` as shown; `spoken` for screen readers, with every digit. */
export function likeButton(scope: PageScope): { title: string; spoken: string } {
  const roots = [
    dig(mainPart(scope, 'videoPrimaryInfoRenderer'), 'videoActions'),
    mainPart(scope, 'slimVideoActionBarRenderer'),
    mainPart(scope, 'likeButtonViewModel'),
  ]
  const models = collect(roots, ['defaultButtonViewModel']).map(([, model]) => dig(model, 'buttonViewModel'))
  const button = models.find((model) => string(model, 'iconName').startsWith('LIKE'))
  return { title: words(button, 'title'), spoken: string(button, 'accessibilityText') }
}

/** Linked runs of the description, as `[words, endpoint]`. */
export function descriptionRuns(scope: PageScope): [string, unknown][] {
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

/** Title and description in the result data. */
export function pageWords(scope: PageScope): [title: string, description: string] {
  return [
    words(mainPart(scope, 'videoPrimaryInfoRenderer'), 'title') || words(mainPart(scope, 'slimVideoInformationRenderer'), 'title'),
    words(mainPart(scope, 'videoSecondaryInfoRenderer'), 'attributedDescription'),
  ]
}
