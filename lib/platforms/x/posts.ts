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

/** X cuts shortened counts off: 61,944 views are drawn as "61K", 23,961 posts as "23.9K". */
const CUT = { style: 'cut' } as const
/** Lists behind the counts were links until 2023. */
const OLD = { ...CUT, reviewBy: '2027-06-30' } as const

/** Makes candidates out of readers of one post. @param find the post's element in what is being read */
function placesIn<Scope extends PageScope>(find: (scope: Scope) => Element | null): Place<Scope> {
  return (via, read, more) => ({
    via,
    get: (scope) => {
      const element = find(scope)
      return element && read(postAt(scope.view, element))
    },
    ...more,
  })
}

/** The exact places of a count first, then those that shorten it. */
function countFrom<Scope>(at: Place<Scope>, name: Exclude<PostCount, 'saves'>): Candidate<Scope>[] {
  return [
    at(`aria:${name}-label`, (post) => labelled(post, name)),
    at(`meta:${name}-counter`, (post) => counted(post, name)),
    at('aria:group-label', (post) => grouped(post, name)),
    at(`dom:${name}-button`, (post) => drawn(post, name), CUT),
    at(`dom:${name}-icon`, (post) => drawnByIcon(post, name), CUT),
  ]
}

/** Fields that a post in a list and an opened post have alike. */
function sharedFields<Scope extends PageScope>(at: Place<Scope>) {
  return {
    id: {
      need: 'required',
      from: [
        at('dom:time-link', (post) => permalinkPlaces.time(post)?.id),
        at('meta:identifier', (post) => permalinkPlaces.item(post)?.id),
        at('dom:status-link', (post) => permalinkPlaces.link(post)?.id),
      ],
    },
    url: {
      need: 'expected',
      from: [
        at('dom:permalink', (post) => addressOf(permalink(post))),
        at('meta:url', ({ view, element }) => property(view, element, 'url')),
      ],
    },
    author: {
      need: 'expected',
      from: [
        at('dom:name-link', authorPlaces.name),
        at('dom:avatar', authorPlaces.avatar),
        at('meta:author', authorPlaces.item),
        at('dom:handle-link', authorPlaces.link),
        at('dom:permalink', (post) => permalink(post)?.handle),
      ],
    },
    kind: { need: 'rare', from: [at('dom:media', kindOf)] },
    hashtags: { need: 'rare', from: [at('dom:hashtag-links', (post) => hashtagsOf(post.view, wordsOf(post)))] },
    mentions: { need: 'rare', from: [at('dom:mention-links', (post) => mentionsOf(post.view, wordsOf(post)))] },
    links: { need: 'rare', from: [at('dom:outward-links', linksOf)] },
    postedAt: {
      need: 'expected',
      from: [
        at('dom:time', (post) => post.view.attr('time', 'datetime', timeLink(post))),
        at('meta:date', ({ view, element }) => property(view, element, 'datePublished', 'dateCreated')),
        at('url:id-time', (post) => timeOfId(permalink(post)?.id ?? '')),
      ],
    },
    comments: { need: 'expected', from: countFrom(at, 'comments') },
    labelText: { need: 'rare', from: [at('dom:partnership-label', labelOf)] },
  } as const satisfies PostFields<Scope>
}

const captionFrom = <Scope>(at: Place<Scope>): Candidate<Scope>[] => [
  at('dom:tweet-text', (post) => textOf(wordPlaces.marked(post))),
  at('dom:plain-text', (post) => textOf(wordPlaces.plain(post))),
  at('meta:text', ({ view, element }) => property(view, element, 'articleBody', 'text')),
]
const savesFrom = <Scope>(at: Place<Scope>): Candidate<Scope>[] => [
  at('aria:group-label', (post) => grouped(post, 'saves')),
  at('dom:saves-icon', (post) => drawnByIcon(post, 'saves'), CUT),
]

const inList = placesIn<ItemScope>((scope) => scope.item.element)
const opened = placesIn<PageScope>((scope) => openedPost(scope)?.post.element ?? null)

/** Fields of a post in the list of a profile. */
export const itemFields: PostFields<ItemScope> = {
  ...sharedFields(inList),
  caption: { need: 'rare', from: captionFrom(inList) },
  pinned: { need: 'rare', from: [inList('dom:social-context', isPinned)] },
  likes: { need: 'expected', from: countFrom(inList, 'likes') },
  shares: { need: 'expected', from: countFrom(inList, 'shares') },
  views: { need: 'rare', from: countFrom(inList, 'views') },
  saves: { need: 'rare', from: savesFrom(inList) },
}

/** Fields of the post that a page is about. */
export const openedFields: PostFields<PageScope> = {
  ...sharedFields(opened),
  caption: { need: 'rare', from: [...captionFrom(opened), opened('dom:article-text', articleText)] },
  likes: { need: 'expected', from: [...countFrom(opened, 'likes'), opened('dom:likes-link', (post) => listLink(post, 'likes'), OLD)] },
  shares: {
    need: 'expected',
    from: [...countFrom(opened, 'shares'), opened('dom:retweets-link', (post) => listLink(post, 'retweets'), OLD)],
  },
  views: { need: 'rare', from: [...countFrom(opened, 'views'), opened('dom:views-beside-time', viewsBesideTime, CUT)] },
  saves: {
    need: 'rare',
    from: [
      opened('aria:saves-label', (post) => labelled(post, 'saves')),
      ...savesFrom(opened),
      opened('dom:saves-button', (post) => drawn(post, 'saves'), CUT),
    ],
  },
}
