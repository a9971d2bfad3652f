import type { Candidate, ItemScope, PageScope, PostFields, PostItem, Raw } from '../contract'
import type { PostOnPage } from './articles'
import {
  authorOf,
  authorPlaces,
  column,
  isPromoted,
  nameBlock,
  openedPost,
  permalink,
  permalinkPlaces,
  postAt,
  postsIn,
  timeLink,
} from './articles'
import type { PostCount } from './counts'
import { counted, drawn, drawnByIcon, grouped, labelled, listLink, viewsBesideTime } from './counts'
import { labelOf } from './label'
import { sameHandle, timeOfId } from './locate'
import { tiles } from './profile'
import { property } from './schema'
import { CUT, at, expected, rare, required } from './table'
import { articleText, hashtagsOf, linksOf, mentionsOf, textOf, wordPlaces, wordsOf } from './words'

/** The profile's own posts, in page order: reposts, suggestions and ads are other people's. */
export function items(scope: PageScope): PostItem[] {
  const { view, ref } = scope
  const shown = postsIn(view, column(view)).filter((post) => !isPromoted(post) && sameHandle(authorOf(post), ref.handle))
  const found = new Map<string, PostItem>()
  for (const post of [...shown, ...tiles(scope).map((tile) => postAt(view, tile))]) {
    const id = permalink(post)?.id
    if (id && !found.has(id)) found.set(id, { id, element: post.element, data: null })
  }
  return [...found.values()]
}

/** What kind of post it is by its media; `undefined` when it shows neither media nor words. */
function kindOf(post: PostOnPage): string | undefined {
  const { view, element, parts } = post
  if (element.tagName === 'A') return permalink(post)?.part === 'video' ? 'video' : 'image'
  if (post.links.some((link) => view.attr(link, 'href').includes('/i/broadcasts/'))) return 'live'
  if (post.named('videoPlayer', 'videoComponent', 'previewInterstitial') || parts.some((part) => part.tagName === 'VIDEO')) return 'video'
  const boxes = parts.filter((part) => part.getAttribute('data-testid') === 'tweetPhoto').length
  const pictures = parts.filter((part) => part.tagName === 'IMG' && view.attr(part, 'src').includes('pbs.twimg.com/media/')).length
  if (boxes + pictures > 0) return Math.max(boxes, pictures) > 1 ? 'carousel' : 'image'
  return wordsOf(post) ? 'text' : undefined
}

/** Pinned by structure: the line over the post says something and, unlike that of a repost, leads to nobody. */
function isPinned(post: PostOnPage): boolean | undefined {
  if (!nameBlock(post)) return undefined
  const line = post.named('socialContext')
  return line !== null && line.closest('a') === null && line.querySelector('a') === null
}

function addressOf(status: { handle: string; id: string } | null): string | null {
  return status && status.handle ? `https://x.com/${status.handle}/status/${status.id}` : null
}

type Place<Scope> = (
  via: Candidate['via'],
  read: (post: PostOnPage) => Raw,
  more?: Pick<Candidate, 'reviewBy' | 'style'>,
) => Candidate<Scope>

/** Lists behind the counts were links until 2023. */
const OLD = { ...CUT, reviewBy: '2027-06-30' } as const

/** Makes candidates out of readers of one post. @param find the post's element in what is being read */
function placesIn<Scope extends PageScope>(find: (scope: Scope) => Element | null): Place<Scope> {
  return (via, read, more) =>
    at<Scope>(
      via,
      (scope) => {
        const element = find(scope)
        return element && read(postAt(scope.view, element))
      },
      more,
    )
}

/** The exact places of a count first, then those that shorten it. */
function countFrom<Scope>(place: Place<Scope>, name: Exclude<PostCount, 'saves'>): Candidate<Scope>[] {
  return [
    place(`aria:${name}-label`, (post) => labelled(post, name)),
    place(`meta:${name}-counter`, (post) => counted(post, name)),
    place('aria:group-label', (post) => grouped(post, name)),
    place(`dom:${name}-button`, (post) => drawn(post, name), CUT),
    place(`dom:${name}-icon`, (post) => drawnByIcon(post, name), CUT),
  ]
}

/** What a post's own microdata says. */
const said =
  (...names: string[]) =>
  ({ view, element }: PostOnPage): Raw =>
    property(view, element, ...names)

/** Fields that a post in a list and an opened post have alike. */
function sharedFields<Scope extends PageScope>(place: Place<Scope>) {
  return {
    id: required(
      place('dom:time-link', (post) => permalinkPlaces.time(post)?.id),
      place('meta:identifier', (post) => permalinkPlaces.item(post)?.id),
      place('dom:status-link', (post) => permalinkPlaces.link(post)?.id),
    ),
    url: expected(
      place('dom:permalink', (post) => addressOf(permalink(post))),
      place('meta:url', said('url')),
    ),
    author: expected(
      place('dom:name-link', authorPlaces.name),
      place('dom:avatar', authorPlaces.avatar),
      place('meta:author', authorPlaces.item),
      place('dom:handle-link', authorPlaces.link),
      place('dom:permalink', (post) => permalink(post)?.handle),
    ),
    kind: rare(place('dom:media', kindOf)),
    hashtags: rare(place('dom:hashtag-links', (post) => hashtagsOf(post.view, wordsOf(post)))),
    mentions: rare(place('dom:mention-links', (post) => mentionsOf(post.view, wordsOf(post)))),
    links: rare(place('dom:outward-links', linksOf)),
    postedAt: expected(
      place('dom:time', (post) => post.view.attr('time', 'datetime', timeLink(post))),
      place('meta:date', said('datePublished', 'dateCreated')),
      place('url:id-time', (post) => timeOfId(permalink(post)?.id ?? '')),
    ),
    comments: expected(...countFrom(place, 'comments')),
    labelText: rare(place('dom:partnership-label', labelOf)),
  } satisfies PostFields<Scope>
}

const captionFrom = <Scope>(place: Place<Scope>): Candidate<Scope>[] => [
  place('dom:tweet-text', (post) => textOf(wordPlaces.marked(post))),
  place('dom:plain-text', (post) => textOf(wordPlaces.plain(post))),
  place('meta:text', said('articleBody', 'text')),
]
const savesFrom = <Scope>(place: Place<Scope>): Candidate<Scope>[] => [
  place('aria:group-label', (post) => grouped(post, 'saves')),
  place('dom:saves-icon', (post) => drawnByIcon(post, 'saves'), CUT),
]

const inList = placesIn<ItemScope>((scope) => scope.item.element)
const opened = placesIn<PageScope>((scope) => openedPost(scope)?.post.element ?? null)

/** Fields of a post in the list of a profile. */
export const itemFields: PostFields<ItemScope> = {
  ...sharedFields(inList),
  caption: rare(...captionFrom(inList)),
  pinned: rare(inList('dom:social-context', isPinned)),
  likes: expected(...countFrom(inList, 'likes')),
  shares: expected(...countFrom(inList, 'shares')),
  views: rare(...countFrom(inList, 'views')),
  saves: rare(...savesFrom(inList)),
}

/** Fields of the post that a page is about. */
export const openedFields: PostFields<PageScope> = {
  ...sharedFields(opened),
  caption: rare(...captionFrom(opened), opened('dom:article-text', articleText)),
  likes: expected(
    ...countFrom(opened, 'likes'),
    opened('dom:likes-link', (post) => listLink(post, 'likes'), OLD),
  ),
  shares: expected(
    ...countFrom(opened, 'shares'),
    opened('dom:retweets-link', (post) => listLink(post, 'retweets'), OLD),
  ),
  views: rare(...countFrom(opened, 'views'), opened('dom:views-beside-time', viewsBesideTime, CUT)),
  saves: rare(
    opened('aria:saves-label', (post) => labelled(post, 'saves')),
    ...savesFrom(opened),
    opened('dom:saves-button', (post) => drawn(post, 'saves'), CUT),
  ),
}
