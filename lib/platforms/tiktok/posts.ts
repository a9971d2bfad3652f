import type { ItemScope, PageScope, PostFields, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare, required } from '@/lib/platforms/reader/fields'
import { embeddedPost } from './embedded'
import { badge, badgeAhead, tileAddress, tileCaption } from './grid'
import { canonical, locate, timeOfId } from './locate'
import { e2e, shownCount, TILE } from './places'
import { captionOn, shownHandle, stage } from './stage'
import { toldPost } from './told-post'
import { LABEL, captionIn, isPinnedBy, labelIn } from './words'

/** The kind of post by its path. A photo post counts as one image: only the data have the number of photos. */
function kindOfPath(tab: string | undefined): Raw {
  return tab === 'photo' ? 'image' : tab
}

const onStage =
  (...names: string[]) =>
  (scope: PageScope): string =>
    scope.view.text(e2e(...names), stage(scope))

function mentionsOnStage(scope: PageScope): string[] {
  const { view } = scope
  return view.all('a[href*="/@"]', captionOn(view, stage(scope))).map((link) => locate(view.attr(link, 'href'))?.handle ?? '')
}

/** Denies mentions found in the caption: there a mention is a display name, not a handle. */
const noneWritten = () => false

/** The views, from the creator's grid, which stays in the document behind an opened post. */
function viewsInGrid({ view, ref }: PageScope): string {
  const links = view.all(`${TILE} a[href*="/${ref.postId ?? ''}"]`)
  const own = links.find((link) => locate(view.attr(link, 'href'))?.postId === ref.postId)
  return view.text(e2e('video-views'), own?.closest(TILE) ?? null)
}

const page = /* @__PURE__ */ toldPost<PageScope>(embeddedPost)

/** Fields of a post page. */
export const post: PostFields<PageScope> = {
  id: required({
    'json:id': page.id,
    'dom:stage': (scope) => stage(scope) && scope.ref.postId,
  }),
  author: expected({
    'json:author': page.author,
    'dom:author': shownHandle,
  }),
  url: expected({
    'json:url': page.url,
    'url:address': ({ ref }) => canonical(ref),
  }),
  kind: rare({
    'json:kind': page.kind,
    'url:path': ({ ref }) => kindOfPath(ref.tab),
  }),
  caption: rare({
    'json:desc': page.caption,
    'dom:desc': (scope) => scope.view.text(captionOn(scope.view, stage(scope))),
  }),
  hashtags: rare({
    'json:text-extra': page.hashtags,
  }),
  mentions: rare({
    'json:mentions': page.mentions,
    'dom:mention-links': mentionsOnStage,
    'url:not-written': noneWritten,
  }),
  // The date beside the name is vaguer than the id: "2-3" lacks the year, and "3d ago" depends on the time of drawing.
  postedAt: expected({
    'json:create-time': page.postedAt,
    'url:id-time': ({ ref }) => timeOfId(ref.postId ?? ''),
  }),
  likes: expected({
    'json:diggCount-v2': page.count('diggCount', 2),
    'json:diggCount-v1': page.count('diggCount', 1),
    ...shownCount('like-count', onStage('like-count', 'browse-like-count')),
  }),
  comments: expected({
    'json:commentCount-v2': page.count('commentCount', 2),
    'json:commentCount-v1': page.count('commentCount', 1),
    ...shownCount('comment-count', onStage('comment-count', 'browse-comment-count')),
  }),
  views: rare({
    'json:playCount-v2': page.count('playCount', 2),
    'json:playCount-v1': page.count('playCount', 1),
    ...shownCount('video-views', viewsInGrid),
  }),
  shares: rare({
    'json:shareCount-v2': page.count('shareCount', 2),
    'json:shareCount-v1': page.count('shareCount', 1),
    ...shownCount('share-count', onStage('share-count')),
  }),
  saves: rare({
    'json:collectCount-v2': page.count('collectCount', 2),
    'json:collectCount-v1': page.count('collectCount', 1),
    // The icon beside it was called "undefined" for years and got a name in 2026.
    ...shownCount('save-count', onStage('favorite-count', 'undefined-count')),
  }),
  // Only TikTok's own element counts: the label's words are in every page's translations, and people may write them.
  labelText: rare({
    'dom:sponsored-tag': onStage('sponsored-tag'),
  }),
}

const tile = /* @__PURE__ */ toldPost<ItemScope>((scope) => scope.item.data)

/** Fields of one post of a profile's grid. */
export const item: PostFields<ItemScope> = {
  id: required({
    'dom:tile-link': (scope) => scope.item.element && scope.item.id,
    'json:id': tile.id,
  }),
  author: expected({
    'dom:tile-author': (scope) => scope.item.element && scope.ref.handle,
    'json:author': tile.author,
  }),
  url: expected({
    'dom:tile-address': (scope) => {
      const address = tileAddress(scope)
      return address && canonical(address)
    },
    'json:url': tile.url,
  }),
  kind: rare({
    'json:kind': tile.kind,
    'dom:tile-path': (scope) => kindOfPath(tileAddress(scope)?.tab),
  }),
  caption: rare({
    'json:desc': tile.caption,
    'dom:tile-caption': { get: tileCaption, meaning: captionIn },
  }),
  hashtags: rare({
    'json:text-extra': tile.hashtags,
  }),
  mentions: rare({
    'json:mentions': tile.mentions,
    'url:not-written': noneWritten,
  }),
  postedAt: expected({
    'json:create-time': tile.postedAt,
    'url:id-time': (scope) => timeOfId(scope.item.id),
  }),
  pinned: rare({
    'dom:badge': { get: badge, meaning: isPinnedBy },
    // In a language without listed words, the tile's place decides.
    'dom:badge-ahead': { get: badgeAhead, meaning: (said) => (said && !LABEL.test(String(said))) || null },
  }),
  labelText: rare({
    'dom:badge': { get: badge, meaning: labelIn },
  }),
  likes: rare({
    'json:diggCount-v2': tile.count('diggCount', 2),
    'json:diggCount-v1': tile.count('diggCount', 1),
  }),
  comments: rare({
    'json:commentCount-v2': tile.count('commentCount', 2),
    'json:commentCount-v1': tile.count('commentCount', 1),
  }),
  views: expected({
    'json:playCount-v2': tile.count('playCount', 2),
    'json:playCount-v1': tile.count('playCount', 1),
    ...shownCount('video-views', (scope: ItemScope) => scope.view.text(e2e('video-views'), scope.item.element)),
  }),
  shares: rare({
    'json:shareCount-v2': tile.count('shareCount', 2),
    'json:shareCount-v1': tile.count('shareCount', 1),
  }),
  saves: rare({
    'json:collectCount-v2': tile.count('collectCount', 2),
    'json:collectCount-v1': tile.count('collectCount', 1),
  }),
}
