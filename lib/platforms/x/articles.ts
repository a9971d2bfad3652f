import type { PageScope } from '../contract'
import type { PageView } from '../page-view'
import type { Status } from './locate'
import { handleOf, sameHandle, statusOf } from './locate'
import { itemHandle, property, subItem } from './schema'

/** What encloses a post quoted inside another: an article of its own, or a box that is one big link. */
const ENCLOSED = 'article, div[role="link"], [role="blockquote"], [data-href]'

/** Elements of a post itself, in page order, never of a post quoted in it. */
export function ownAll(article: Element, selector: string): Element[] {
  return [...article.querySelectorAll(selector)].filter((element) => element.parentElement?.closest(ENCLOSED) === article)
}

export function own(article: Element, selector: string): Element | null {
  return ownAll(article, selector)[0] ?? null
}

/** The column that holds what the page is about; the bars beside it show the viewer and other accounts. */
export function column(view: PageView): Element | null {
  return view.one('[data-testid="primaryColumn"]') ?? view.one('main')
}

/** Posts of a part of the page, top level only. */
export function articlesIn(root: Element | null): Element[] {
  return [...(root?.querySelectorAll('article') ?? [])].filter((article) => !article.parentElement?.closest('article'))
}

/** A post somebody paid X to show here. The same wrapper also stands inside posts, around videos: only one around the post counts. */
export function isPromoted(article: Element): boolean {
  return article.closest('[data-testid="placementTracking"]') !== null
}

/** Block with name and handle of a post's author. */
export function nameBlock(article: Element): Element | null {
  return own(article, '[data-testid="User-Name"]')
}

/** The three places that name the author of a post, each by itself. '' when absent. */
export const authorPlaces = {
  name: (view: PageView, article: Element): string => {
    const block = nameBlock(article)
    return block ? (view.all('a[href]', block).map((link) => handleOf(view.attr(link, 'href'))).find(Boolean) ?? '') : ''
  },
  avatar: (view: PageView, article: Element): string =>
    /^UserAvatar-Container-(\w{1,20})$/.exec(view.attr(own(article, '[data-testid^="UserAvatar-Container-"]'), 'data-testid'))?.[1] ?? '',
  item: (view: PageView, article: Element): string => itemHandle(view, subItem(article, 'author')),
}

/** Handle of who wrote a post; '' when the post does not say. */
export function authorOf(view: PageView, article: Element): string {
  return authorPlaces.name(view, article) || authorPlaces.avatar(view, article) || authorPlaces.item(view, article)
}

/** The link around a post's own time, which is its permalink. */
export function timeLink(view: PageView, article: Element): Element | null {
  const author = authorOf(view, article)
  for (const time of ownAll(article, 'time')) {
    const link = time.closest('a')
    if (link && isOf(statusOf(view.attr(link, 'href')), author)) return link
  }
  return null
}

function isOf(status: Status | null, author: string): boolean {
  return status !== null && (author === '' || status.handle === '' || sameHandle(status.handle, author))
}

/** The places that name a post, each by itself. `null` when absent. */
export const permalinkPlaces = {
  time: (view: PageView, article: Element): Status | null => statusOf(view.attr(timeLink(view, article), 'href')),
  link: (view: PageView, article: Element): Status | null => {
    const author = authorOf(view, article)
    // A link in the words of a post may lead to any other post, also one of the same author.
    const links = ownAll(article, 'a[href*="/status/"]').filter((link) => !link.closest('[data-testid="tweetText"], [dir="auto"]'))
    return links.map((link) => statusOf(view.attr(link, 'href'))).find((status) => isOf(status, author)) ?? null
  },
  item: (view: PageView, article: Element): Status | null => {
    const id = view.attr(article, 'data-tweet-id') || property(view, article, 'identifier')
    return /^\d+$/.test(id) ? { handle: authorOf(view, article), id, part: '' } : null
  },
}

/** Which post an element is; `null` for ads, notices and whatever else has no permalink. */
export function permalink(view: PageView, element: Element): Status | null {
  if (element.tagName === 'A') return statusOf(view.attr(element, 'href'))
  return permalinkPlaces.time(view, element) ?? permalinkPlaces.item(view, element) ?? permalinkPlaces.link(view, element)
}

const opened = new WeakMap<PageScope, { article: Element; root: Element } | null>()

/** The post a post page is about, by the id in the URL, and the part of the page that holds its conversation. */
export function openedPost(scope: PageScope): { article: Element; root: Element } | null {
  const known = opened.get(scope)
  if (known !== undefined) return known
  const found = findOpened(scope)
  opened.set(scope, found)
  return found
}

function findOpened({ view, ref }: PageScope): { article: Element; root: Element } | null {
  if (ref.kind !== 'post') return null
  // The photo viewer is a dialog with a conversation of its own, over whatever page it was opened from.
  for (const root of [...view.all('[role="dialog"]'), column(view)]) {
    const article = articlesIn(root).find((candidate) => permalink(view, candidate)?.id === ref.postId)
    if (root && article) return { article, root }
  }
  return null
}
