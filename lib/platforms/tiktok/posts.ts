import type { ItemScope, PageScope, PostFields, Raw } from '../contract'
import { shownHandle } from './author'
import { at, authorHandle, count, embeddedPost, list, text } from './embedded'
import { badge, tileAddress, tileCaption } from './grid'
import { labelText } from './label'
import { canonical, locateLink, timeOfId } from './locate'
import { e2e, embeddedCount, field, inData, place, shownCount } from './places'
import { captionOn, idOnStage, stage } from './stage'

/** The places every post shares, on its own page and in a grid: its own data. */
function embedded<Scope extends PageScope>(pick: (scope: Scope) => unknown) {
  const data = (name: string, read: (post: unknown) => Raw) => inData(pick, name, read)
  const statistic = (key: string) =>
    embeddedCount(key, (scope: Scope, generation) => {
      const read = (name: string) => count(at(pick(scope), generation === 2 ? 'statsV2' : 'stats', name))
      // A post nobody played cannot have been liked: that zero stands for "not told".
      return key === 'playCount' && read(key) === 0 && read('diggCount') !== 0 ? null : read(key)
    })
  return {
    id: data('id', (post) => text(at(post, 'id'))),
    author: data('author', authorHandle),
    url: data('url', (post) =>
      canonical({ kind: 'post', handle: authorHandle(post), postId: text(at(post, 'id')), tab: at(post, 'imagePost') ? 'photo' : 'video' }),
    ),
    kind: data('kind', kindOf),
    caption: data('desc', (post) => text(at(post, 'desc')) || text(at(post, 'imagePost', 'title'))),
    // Tags written in a caption are found on arrival; those in the data were chosen from a list, and may be missing from the words.
    hashtags: data('text-extra', (post) => [
      ...extras(post, 'hashtagName'),
      ...list(at(post, 'challenges')).map((each) => text(at(each, 'title'))),
    ]),
    mentions: data('mentions', (post) => extras(post, 'userUniqueId')),
    postedAt: data('create-time', (post) => Number(at(post, 'createTime')) || null),
    likes: statistic('diggCount'),
    comments: statistic('commentCount'),
    views: statistic('playCount'),
    shares: statistic('shareCount'),
    saves: statistic('collectCount'),
  }
}

function extras(post: unknown, key: string): string[] {
  const captions = [post, ...list(at(post, 'contents'))]
  return captions.flatMap((each) => list(at(each, 'textExtra'))).map((each) => text(at(each, key)))
}

function kindOf(post: unknown): Raw {
  const images = list(at(post, 'imagePost', 'images')).length
  return images > 1 ? 'carousel' : images === 1 ? 'image' : at(post, 'video') === undefined ? null : 'video'
}

/** How many photos a photo post has is told by its data alone. */
function kindOfPath(tab: string | undefined): Raw {
  return tab === 'photo' ? 'image' : tab
}

const onStage =
  (...names: string[]) =>
  (scope: PageScope): string =>
    scope.view.text(e2e(...names), stage(scope))

function mentionsOnStage(scope: PageScope): string[] {
  const { view } = scope
  return view.all('a[href*="/@"]', captionOn(view, stage(scope))).map((link) => locateLink(view.attr(link, 'href'))?.handle ?? '')
}

/** Views stand on the creator's grid, which stays in the document behind an opened post. */
function viewsInGrid({ view, ref }: PageScope): string {
  const links = view.all(`${e2e('user-post-item')} a[href*="/${ref.postId ?? ''}"]`)
  const own = links.find((link) => locateLink(view.attr(link, 'href'))?.postId === ref.postId)
  return view.text(e2e('video-views'), own?.closest(e2e('user-post-item')) ?? null)
}

const page = embedded<PageScope>(embeddedPost)

/** Fields of a post page. */
export const post: PostFields<PageScope> = {
  id: field('required', page.id, place('dom:player', idOnStage)),
  author: field('expected', page.author, place('dom:author', shownHandle)),
  url: field(
    'expected',
    page.url,
    place('url:address', ({ ref }) => canonical(ref)),
  ),
  kind: field(
    'rare',
    page.kind,
    place('url:path', ({ ref }) => kindOfPath(ref.tab)),
  ),
  caption: field(
    'rare',
    page.caption,
    place('dom:desc', (scope) => scope.view.text(captionOn(scope.view, stage(scope)))),
  ),
  hashtags: field('rare', page.hashtags),
  mentions: field('rare', page.mentions, place('dom:mention-links', mentionsOnStage)),
  // The date beside the name says less than the id: "2-3" lacks the year, and "3d ago" depends on when it was drawn.
  postedAt: field(
    'expected',
    page.postedAt,
    place('url:id-time', ({ ref }) => timeOfId(ref.postId ?? '')),
  ),
  likes: field('expected', page.likes, shownCount('like-count', onStage('like-count', 'browse-like-count'))),
  comments: field('expected', page.comments, shownCount('comment-count', onStage('comment-count', 'browse-comment-count'))),
  views: field('rare', page.views, shownCount('video-views', viewsInGrid)),
  shares: field('rare', page.shares, shownCount('share-count', onStage('share-count'))),
  // The icon beside it had lost its name ("undefined") for years, and was given one in 2026.
  saves: field('rare', page.saves, shownCount('save-count', onStage('favorite-count', 'undefined-count'))),
  labelText: field('rare', labelText),
}

const tile = embedded<ItemScope>((scope) => scope.item.data)

/** Fields of one post of a profile's grid. */
export const item: PostFields<ItemScope> = {
  id: field(
    'required',
    place('dom:tile-link', (scope) => scope.item.element && scope.item.id),
    tile.id,
  ),
  author: field(
    'expected',
    place('dom:tile-author', (scope) => scope.item.element && scope.ref.handle),
    tile.author,
  ),
  url: field(
    'expected',
    place('dom:tile-address', (scope) => canonicalOf(tileAddress(scope))),
    tile.url,
  ),
  kind: field(
    'rare',
    tile.kind,
    place('dom:tile-path', (scope) => kindOfPath(tileAddress(scope)?.tab)),
  ),
  caption: field('rare', tile.caption, place('dom:tile-caption', tileCaption)),
  hashtags: field('rare', tile.hashtags),
  mentions: field('rare', tile.mentions),
  postedAt: field(
    'expected',
    tile.postedAt,
    place('url:id-time', (scope) => timeOfId(scope.item.id)),
  ),
  pinned: field(
    'rare',
    place('dom:badge', (scope) => badge(scope).pinned),
  ),
  labelText: field(
    'rare',
    place('dom:badge', (scope) => badge(scope).label),
  ),
  likes: field('rare', tile.likes),
  comments: field('rare', tile.comments),
  views: field(
    'expected',
    tile.views,
    shownCount('video-views', (scope: ItemScope) => scope.view.text(e2e('video-views'), scope.item.element)),
  ),
  shares: field('rare', tile.shares),
  saves: field('rare', tile.saves),
}

function canonicalOf(ref: ReturnType<typeof tileAddress>): Raw {
  return ref && canonical(ref)
}
