import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import type { Status } from './locate'
import { addressHandle, statusOf } from './locate'
import { once } from '@/lib/platforms/reader/once'
import { type Said, authorItem, first, handleOfAccount, saidIn } from './schema'
import { tid } from './test-id'

/** Enclosures of a quoted post: an article, or a box that is one big link. */
export const ENCLOSED = 'article, div[role="link"], [role="blockquote"], [data-href]'
/** The words of a post, in both layouts. */
const WORDS = `${tid('tweetText')}, div[dir="auto"]`
const PARTS = '[data-testid], [data-icon], a[href], time, div[dir="auto"], [role="group"], img, video'

/** One post on the page, without anything of a quoted post. */
export interface PostOnPage {
  readonly view: PageView
  /** An `article`, or a bare link in the media grid. */
  readonly element: Element
  /** Own parts, in page order. */
  readonly parts: readonly Element[]
  /** First own part with one of these test ids. */
  named(...testIds: string[]): Element | null
  readonly links: readonly Element[]
}

const postsOf = once((_view: PageView) => new Map<Element, PostOnPage>())

/** The post of an element, cached per view: on a page of a hundred posts their parts are read thousands of times. */
export function postAt(view: PageView, element: Element): PostOnPage {
  const post = postsOf(view).get(element) ?? lookThrough(view, element)
  postsOf(view).set(element, post)
  return post
}

function lookThrough(view: PageView, element: Element): PostOnPage {
  const isOwn = (part: Element) => {
    const box = part.closest(ENCLOSED)
    return box === null || box === element || !element.contains(box)
  }
  const parts = view.all(PARTS, element).filter(isOwn)
  return {
    view,
    element,
    parts,
    named: (...testIds) => parts.find((part) => testIds.includes(part.getAttribute('data-testid') ?? '')) ?? null,
    links: parts.filter((part) => part.tagName === 'A'),
  }
}

/** The main column; the bars beside it show the viewer and other accounts. */
export const column = once((view: PageView): Element | null => view.one(tid('primaryColumn')) ?? view.one('main'))

/** Top-level posts inside `root`. */
export function postsIn(view: PageView, root: Element | null): PostOnPage[] {
  return view
    .all('article', root)
    .filter((article) => !article.parentElement?.closest('article'))
    .map((article) => postAt(view, article))
}

/** Whether the post is an ad. The same wrapper also surrounds videos inside posts, so only one around the post counts. */
export function isPromoted({ element }: PostOnPage): boolean {
  return element.closest(tid('placementTracking')) !== null
}

/** The block with the author's name and handle. */
export function nameBlock(post: PostOnPage): Element | null {
  return post.named('User-Name')
}

/** The microdata of a post, and of its author. */
export const saidOf = once(({ view, element }: PostOnPage): Said => saidIn(view, element))
export const saidOfAuthor = once(({ view, element }: PostOnPage): Said => saidIn(view, authorItem(view, element)))

/** The author's handle from each place that names it; '' when absent. */
export const authorPlaces = {
  name: (post: PostOnPage): string => {
    const links = post.view.all('a[href]', nameBlock(post))
    return links.map((link) => addressHandle(post.view.attr(link, 'href'))).find(Boolean) ?? ''
  },
  item: (post: PostOnPage): string => handleOfAccount(saidOfAuthor(post)),
  /** For posts without test ids: the link whose text is its own handle. */
  link: ({ view, links }: PostOnPage): string => {
    const own = links.find((link) => {
      const text = view.text(link)
      return text.startsWith('@') && isSameHandle(addressHandle(view.attr(link, 'href')), text) && !link.closest(WORDS)
    })
    return view.text(own ?? null).slice(1)
  },
}

/** The author's handle; '' when absent. */
export const authorOf = once((post: PostOnPage) => authorPlaces.name(post) || authorPlaces.item(post) || authorPlaces.link(post))

/** The permalink: the link around the post's own time. */
export const timeLink = once((post: PostOnPage): Element | null => {
  const links = post.parts.filter((part) => part.tagName === 'TIME').map((time) => time.closest('a'))
  return links.find((link) => isOf(statusOf(post.view.attr(link, 'href')), authorOf(post))) ?? null
})

function isOf(status: Status | null, author: string): boolean {
  return status !== null && (author === '' || status.handle === '' || isSameHandle(status.handle, author))
}

/** The post's id and author from each place that names it; `null` when absent. */
export const permalinkPlaces = {
  time: (post: PostOnPage): Status | null => statusOf(post.view.attr(timeLink(post), 'href')),
  item: (post: PostOnPage): Status | null => {
    const id = post.view.attr(post.element, 'data-tweet-id') || String(first(saidOf(post), 'identifier'))
    return /^\d+$/.test(id) ? { handle: authorOf(post), id, part: '' } : null
  },
  link: (post: PostOnPage): Status | null => {
    const { view, element } = post
    if (element.tagName === 'A') return statusOf(view.attr(element, 'href'))
    const author = authorOf(post)
    // A link in a post's text may lead to any other post, even by the same author.
    const links = post.links.filter((link) => !link.closest(WORDS))
    return links.map((link) => statusOf(view.attr(link, 'href'))).find((status) => isOf(status, author)) ?? null
  },
}

/** The post's permalink; `null` for ads, notices and other elements without one. */
export const permalinkOf = once(
  (post: PostOnPage) => permalinkPlaces.time(post) ?? permalinkPlaces.item(post) ?? permalinkPlaces.link(post),
)

/** The post with the URL's id, and the part of the page with its conversation. */
export const openedPost = once(({ view, ref }: PageScope): { post: PostOnPage; root: Element } | null => {
  if (ref.kind !== 'post') return null
  // The photo viewer is a dialog with its own conversation, above the page it was opened from.
  for (const root of [...view.all('[role="dialog"]'), column(view)]) {
    const post = postsIn(view, root).find((candidate) => permalinkOf(candidate)?.id === ref.postId)
    if (root && post) return { post, root }
  }
  return null
})
