import type { Candidate, PageScope, PostFields, PostItem } from '../contract'
import type { PageView } from '../page-view'
import { articlesIn, authorOf, authorPlaces, column, isPromoted, own, ownAll, permalink, permalinkPlaces, timeLink } from './articles'
import type { PostCount } from './counts'
import { counted, drawn, drawnByIcon, grouped, labelled, listLink, viewsBesideTime } from './counts'
import { labelOf } from './label'
import { sameHandle, timeOfId } from './locate'
import { tiles } from './profile'
import { property, propertyList } from './schema'
import { articleText, hashtagsOf, linksOf, mentionsOf, plainWordsOf, textOf, wordsOf } from './words'

type Read = (view: PageView, post: Element) => ReturnType<Candidate['get']>

/** The profile's own posts, in page order: reposts, suggestions and ads are other people's. */
export function items(scope: PageScope): PostItem[] {
  const { view, ref } = scope
  const articles = articlesIn(column(view)).filter((article) => !isPromoted(article) && sameHandle(authorOf(view, article), ref.handle))
  const found = new Map<string, PostItem>()
  for (const element of [...articles, ...tiles(scope)]) {
    const id = permalink(view, element)?.id
    if (id && !found.has(id)) found.set(id, { id, element, data: null })
  }
  return [...found.values()]
}

/** What kind of post it is by its media; `undefined` when it shows neither media nor words. */
function kindOf(view: PageView, post: Element): string | undefined {
  const part = permalink(view, post)?.part
  if (post.tagName === 'A') return part === 'video' ? 'video' : 'image'
  if (own(post, 'a[href*="/i/broadcasts/"]')) return 'live'
  if (own(post, 'video, [data-testid="videoPlayer"], [data-testid="videoComponent"], [data-testid="previewInterstitial"]')) return 'video'
  const pictures = Math.max(ownAll(post, '[data-testid="tweetPhoto"]').length, ownAll(post, 'img[src*="pbs.twimg.com/media/"]').length)
  if (pictures > 0) return pictures > 1 ? 'carousel' : 'image'
  return wordsOf(post) || plainWordsOf(view, post) ? 'text' : undefined
}

/** Pinned by structure: the line over the post says something and, unlike that of a repost, leads to nobody. */
function isPinned(post: Element): boolean | undefined {
  if (post.tagName === 'A' || !own(post, '[data-testid="User-Name"]')) return undefined
  const line = own(post, '[data-testid="socialContext"]')
  return line !== null && line.closest('a') === null && line.querySelector('a') === null
}

function addressOf(status: { handle: string; id: string } | null): string | null {
  return status && status.handle ? `https://x.com/${status.handle}/status/${status.id}` : null
}

const either = (view: PageView, post: Element): Element | null => wordsOf(post) ?? plainWordsOf(view, post)

/**
 * Fields of one post.
 * @param find the post's element in what is being read: the opened post of a page, or an item of a profile.
 */
export function postFields<Scope extends PageScope>(find: (scope: Scope) => Element | null): PostFields<Scope> {
  const at = (via: Candidate['via'], read: Read, reviewBy?: Candidate['reviewBy']): Candidate<Scope> => ({
    via,
    get: (scope) => {
      const post = find(scope)
      return post && read(scope.view, post)
    },
    ...(reviewBy ? { reviewBy } : {}),
  })
  const count = (name: PostCount): Candidate<Scope>[] => [
    at(`aria:${name}-label`, (view, post) => labelled(view, post, name)),
    at(`meta:${name}-counter`, (view, post) => counted(view, post, name)),
    at('aria:group-label', (view, post) => grouped(view, post, name)),
  ]
  const shown = (name: PostCount): Candidate<Scope>[] => [
    at(`dom:${name}-button`, (view, post) => drawn(view, post, name)),
    at(`dom:${name}-icon`, (view, post) => drawnByIcon(view, post, name)),
  ]
  return {
    id: {
      need: 'required',
      from: [
        at('dom:time-link', (view, post) => permalinkPlaces.time(view, post)?.id),
        at('meta:identifier', (view, post) => permalinkPlaces.item(view, post)?.id),
        at('dom:status-link', (view, post) => (post.tagName === 'A' ? permalink(view, post) : permalinkPlaces.link(view, post))?.id),
      ],
    },
    url: {
      need: 'expected',
      from: [
        at('dom:permalink', (view, post) => addressOf(permalink(view, post))),
        at('meta:url', (view, post) => property(view, post, 'url')),
      ],
    },
    author: {
      need: 'expected',
      from: [
        at('dom:name-link', authorPlaces.name),
        at('dom:avatar', authorPlaces.avatar),
        at('meta:author', authorPlaces.item),
        at('dom:permalink', (view, post) => permalink(view, post)?.handle),
      ],
    },
    kind: { need: 'rare', from: [at('dom:media', kindOf)] },
    caption: {
      need: 'rare',
      from: [
        at('dom:tweet-text', (view, post) => textOf(view, wordsOf(post))),
        at('dom:plain-text', (view, post) => textOf(view, plainWordsOf(view, post))),
        at('dom:article-text', articleText),
        at('meta:text', (view, post) => property(view, post, 'articleBody', 'text')),
      ],
    },
    hashtags: {
      need: 'rare',
      from: [
        at('dom:hashtag-links', (view, post) => hashtagsOf(view, either(view, post))),
        at('meta:keywords', (view, post) => propertyList(view, post, 'keywords')),
      ],
    },
    mentions: { need: 'rare', from: [at('dom:mention-links', (view, post) => mentionsOf(view, either(view, post)))] },
    links: { need: 'rare', from: [at('dom:outward-links', (view, post) => linksOf(view, either(view, post), post))] },
    postedAt: {
      need: 'expected',
      from: [
        at('dom:time', (view, post) => view.attr('time', 'datetime', timeLink(view, post))),
        at('meta:date', (view, post) => property(view, post, 'datePublished', 'dateCreated')),
        at('url:id-time', (view, post) => timeOfId(permalink(view, post)?.id ?? '')),
      ],
    },
    pinned: { need: 'rare', from: [at('dom:social-context', (_view, post) => isPinned(post))] },
    likes: { need: 'expected', from: [...count('likes'), ...shown('likes'), at('dom:likes-link', (v, p) => listLink(v, p, 'likes'), '2027-06-30')] },
    comments: { need: 'expected', from: [...count('comments'), ...shown('comments')] },
    shares: {
      need: 'expected',
      from: [...count('shares'), ...shown('shares'), at('dom:retweets-link', (v, p) => listLink(v, p, 'retweets'), '2027-06-30')],
    },
    views: { need: 'rare', from: [...count('views'), ...shown('views'), at('dom:views-beside-time', viewsBesideTime)] },
    saves: { need: 'rare', from: [...count('saves'), ...shown('saves')] },
    labelText: { need: 'rare', from: [at('dom:partnership-label', labelOf)] },
  }
}
