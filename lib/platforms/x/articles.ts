import type { PageScope } from '../contract'
import type { PageView } from '../page-view'
import type { Status } from './locate'
import { handleOf, sameHandle, statusOf } from './locate'
import { once } from './once'
import { handleIn, itemPerson, property, subItem } from './schema'
import { tid } from './table'

/** What encloses a post quoted inside another: an article of its own, or a box that is one big link. */
export const ENCLOSED = 'article, div[role="link"], [role="blockquote"], [data-href]'
/** The words of a post, in both layouts. */
const WORDS = `${tid('tweetText')}, div[dir="auto"]`
const PARTS = '[data-testid], [data-icon], a[href], time, div[dir="auto"], [role="group"], img, video'

/** One post as the page shows it. Everything in it is the post's own, never a quoted post's. */
export interface PostOnPage {
  readonly view: PageView
  /** An `article`, or the bare link that is a tile of the media grid. */
  readonly element: Element
  /** Own parts, in page order. */
  readonly parts: readonly Element[]
  /** First own part with one of these test ids. */
  named(...testIds: string[]): Element | null
  readonly links: readonly Element[]
}

const postsOf = once((_view: PageView) => new Map<Element, PostOnPage>())

/** A post by its element. Looked through once per view: a page of a hundred posts asks for their parts thousands of times. */
export function postAt(view: PageView, element: Element): PostOnPage {
  const post = postsOf(view).get(element) ?? lookThrough(view, element)
  postsOf(view).set(element, post)
  return post
}

function lookThrough(view: PageView, element: Element): PostOnPage {
  const enclosed = [...element.querySelectorAll(ENCLOSED)]
  const parts = [...element.querySelectorAll(PARTS)].filter((part) => !enclosed.some((box) => box.contains(part)))
  const byTestId = new Map<string, Element>()
  for (const part of parts) {
    const testId = part.getAttribute('data-testid')
    if (testId && !byTestId.has(testId)) byTestId.set(testId, part)
  }
  return {
    view,
    element,
    parts,
    named: (...testIds) => testIds.map((testId) => byTestId.get(testId)).find((part) => part !== undefined) ?? null,
    links: parts.filter((part) => part.tagName === 'A'),
  }
}

/** The column that holds what the page is about; the bars beside it show the viewer and other accounts. */
export const column = once((view: PageView): Element | null => view.one(tid('primaryColumn')) ?? view.one('main'))

/** Posts of a part of the page, top level only. */
export function postsIn(view: PageView, root: Element | null): PostOnPage[] {
  const articles = view.all('article', root).filter((article) => !article.parentElement?.closest('article'))
  return articles.map((article) => postAt(view, article))
}

/** A post somebody paid X to show here. The same wrapper also stands inside posts, around videos: only one around the post counts. */
export function isPromoted({ element }: PostOnPage): boolean {
  return element.closest(tid('placementTracking')) !== null
}

/** Block with name and handle of a post's author. */
export function nameBlock(post: PostOnPage): Element | null {
  return post.named('User-Name')
}

/** The person item that microdata gives as a post's author. */
export function authorItem({ element }: PostOnPage): Element | null {
  return subItem(element, 'author')
}

/** The places that name the author of a post, each by itself. '' when absent. */
export const authorPlaces = {
  name: (post: PostOnPage): string => {
    const { view } = post
    const block = nameBlock(post)
    return block
      ? (view
          .all('a[href]', block)
          .map((link) => handleOf(view.attr(link, 'href')))
          .find(Boolean) ?? '')
      : ''
  },
  avatar: ({ view, parts }: PostOnPage): string => {
    const ids = parts.map((part) => /^UserAvatar-Container-(\w{1,20})$/.exec(view.attr(part, 'data-testid'))?.[1])
    return ids.find((handle) => handle !== undefined) ?? ''
  },
  item: (post: PostOnPage): string => handleIn(itemPerson(post.view, authorItem(post))),
  /** Where posts have no test ids: the link whose text is the handle it leads to. */
  link: ({ view, links }: PostOnPage): string => {
    const handles = links.filter((link) => !link.closest(WORDS)).map((link) => [handleOf(view.attr(link, 'href')), view.text(link)])
    return handles.find(([handle, text]) => handle && sameHandle(handle, text) && text?.startsWith('@'))?.[0] ?? ''
  },
}

/** Handle of who wrote a post; '' when the post does not say. */
export const authorOf = once(
  (post: PostOnPage) => authorPlaces.name(post) || authorPlaces.avatar(post) || authorPlaces.item(post) || authorPlaces.link(post),
)

/** The link around a post's own time, which is its permalink. */
export const timeLink = once((post: PostOnPage): Element | null => {
  const author = authorOf(post)
  for (const time of post.parts) {
    const link = time.tagName === 'TIME' ? time.closest('a') : null
    if (link && isOf(statusOf(post.view.attr(link, 'href')), author)) return link
  }
  return null
})

function isOf(status: Status | null, author: string): boolean {
  return status !== null && (author === '' || status.handle === '' || sameHandle(status.handle, author))
}

/** The places that name a post, each by itself. `null` when absent. */
export const permalinkPlaces = {
  time: (post: PostOnPage): Status | null => statusOf(post.view.attr(timeLink(post), 'href')),
  item: (post: PostOnPage): Status | null => {
    const id = post.view.attr(post.element, 'data-tweet-id') || property(post.view, post.element, 'identifier')
    return /^\d+$/.test(id) ? { handle: authorOf(post), id, part: '' } : null
  },
  link: (post: PostOnPage): Status | null => {
    const { view, element } = post
    if (element.tagName === 'A') return statusOf(view.attr(element, 'href'))
    const author = authorOf(post)
    // A link in the words of a post may lead to any other post, also one of the same author.
    const links = post.links.filter((link) => !link.closest(WORDS))
    return links.map((link) => statusOf(view.attr(link, 'href'))).find((status) => isOf(status, author)) ?? null
  },
}

/** Which post this is; `null` for ads, notices and whatever else has no permalink. */
export const permalink = once((post: PostOnPage) => permalinkPlaces.time(post) ?? permalinkPlaces.item(post) ?? permalinkPlaces.link(post))

/** The post a post page is about, by the id in the URL, and the part of the page that holds its conversation. */
export const openedPost = once(({ view, ref }: PageScope): { post: PostOnPage; root: Element } | null => {
  if (ref.kind !== 'post') return null
  // The photo viewer is a dialog with a conversation of its own, over whatever page it was opened from.
  for (const root of [...view.all('[role="dialog"]'), column(view)]) {
    const post = postsIn(view, root).find((candidate) => permalink(candidate)?.id === ref.postId)
    if (root && post) return { post, root }
  }
  return null
})
