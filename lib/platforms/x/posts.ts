import type { ItemScope, PageScope, PostFields, PostItem, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare, required } from '@/lib/platforms/reader/fields'
import type { PostOnPage } from './articles'
import { authorPlaces, nameBlock, openedPost, permalinkOf, permalinkPlaces, postAt, saidOf, timeLink } from './articles'
import type { PostCount } from './counts'
import { countInText, drawn, countInRow, countInLabel, viewsBesideTime } from './counts'
import { labelAmong, textsOf } from './label'
import { timeOfId } from './locate'
import { ownPosts, profileTiles } from './profile'
import { first } from './schema'
import { tid } from './test-id'
import { articleText, cardLink, shownText, wordPlaces, wordsOf } from './words'

/** The profile's own posts in page order, without reposts, suggestions and ads. */
export function items(scope: PageScope): PostItem[] {
  const { view } = scope
  const found = new Map<string, PostItem>()
  for (const post of [...ownPosts(scope), ...profileTiles(scope).map((tile) => postAt(view, tile))]) {
    const id = permalinkOf(post)?.id
    if (id && !found.has(id)) found.set(id, { id, element: post.element, data: null })
  }
  return [...found.values()]
}

/** The kind of post by its media; `undefined` without media and words. */
function kindOf(post: PostOnPage): string | undefined {
  const { element, parts } = post
  if (element.tagName === 'A') return permalinkOf(post)?.part === 'video' ? 'video' : 'image'
  const count = (selector: string) => parts.filter((part) => part.matches(selector)).length
  if (count('a[href*="/i/broadcasts/"]')) return 'live'
  if (count('video, [data-testid^="video"], [data-testid="previewInterstitial"]')) return 'video'
  const pictures = Math.max(count(tid('tweetPhoto')), count('img[src*="pbs.twimg.com/media/"]'))
  if (pictures > 0) return pictures > 1 ? 'carousel' : 'image'
  return wordsOf(post) ? 'text' : undefined
}

/** Whether the post is pinned: the line above it has text and, unlike a repost's, no link to an account. */
function isPinned(post: PostOnPage): boolean | undefined {
  if (!nameBlock(post)) return undefined
  const line = post.named('socialContext')
  return line !== null && line.closest('a') === null && line.querySelector('a') === null
}

function addressOf(post: PostOnPage): string {
  const status = permalinkOf(post)
  return status?.handle ? `https://x.com/${status.handle}/status/${status.id}` : ''
}

type Get = (scope: PageScope & Partial<ItemScope>) => Raw

/** Makes a candidate from a reader of one post: the list's item, else the page's post. */
export function of(read: (post: PostOnPage) => Raw): Get {
  return (scope) => {
    const post = scope.item ? scope.item.element && postAt(scope.view, scope.item.element) : openedPost(scope)?.post
    return post && read(post)
  }
}

/** X cuts shortened counts instead of rounding: it draws 23,961 posts as "23.9K", 61,944 views as "61K". */
export const cut = (get: Get) => ({ get, style: 'cut' }) as const

/** Places of a count: the exact ones first, then the shortened. */
const countFrom = (count: PostCount) => ({
  'aria:button-label': of((post) => countInLabel(post, count)),
  'dom:counter': of((post) => countInText(post, count)),
  'aria:group-label': of((post) => countInRow(post, count)),
  'dom:button': cut(of((post) => drawn(post, count))),
})

/** Reads a post's own microdata. */
const said = (...names: string[]) => of((post) => first(saidOf(post), ...names))

const CAPTION = {
  'dom:tweet-text': of((post) => shownText(wordPlaces.marked(post))),
  'dom:plain-text': of((post) => shownText(wordPlaces.plain(post))),
  'dom:item': said('articleBody', 'text'),
}
const SAVES = { 'aria:group-label': of((post) => countInRow(post, 'saves')) }

/** The author of a post. */
export const AUTHOR = {
  'dom:name-link': of(authorPlaces.name),
  'dom:item': of(authorPlaces.item),
  'dom:handle-link': of(authorPlaces.link),
}

/** Fields of a post page. */
export const openedFields: PostFields<PageScope> = {
  id: required({
    'dom:time-link': of((post) => permalinkPlaces.time(post)?.id),
    'dom:item': of((post) => permalinkPlaces.item(post)?.id),
    'dom:status-link': of((post) => permalinkPlaces.link(post)?.id),
  }),
  url: expected({ 'dom:permalink': of(addressOf) }),
  author: expected({ ...AUTHOR, 'dom:permalink': of((post) => permalinkOf(post)?.handle) }),
  kind: rare({ 'dom:media': of(kindOf) }),
  caption: rare({ ...CAPTION, 'dom:article-text': of(articleText) }),
  // The side where the reading arrives finds links, mentions and hashtags in the text.
  links: rare({ 'dom:card': of((post) => [cardLink(post)]) }),
  postedAt: expected({
    'dom:time': of((post) => post.view.attr('time', 'datetime', timeLink(post))),
    'dom:item': said('datePublished', 'dateCreated'),
    'url:id-time': ({ ref, item }: PageScope & Partial<ItemScope>) => timeOfId(item?.id ?? ref.postId ?? ''),
  }),
  comments: expected(countFrom('comments')),
  shares: expected(countFrom('shares')),
  likes: expected(countFrom('likes')),
  saves: rare({
    'aria:button-label': of((post) => countInLabel(post, 'saves')),
    ...SAVES,
    'dom:button': cut(of((post) => drawn(post, 'saves'))),
  }),
  views: rare({ ...countFrom('views'), 'dom:beside-time': cut(of(viewsBesideTime)) }),
  labelText: rare({ 'dom:partnership-label': { get: of(textsOf), meaning: labelAmong } }),
}

/** Fields of a post in a profile's list. */
export const itemFields: PostFields<ItemScope> = {
  ...openedFields,
  caption: rare(CAPTION),
  saves: rare(SAVES),
  views: rare(countFrom('views')),
  pinned: rare({ 'dom:social-context': of(isPinned) }),
}
