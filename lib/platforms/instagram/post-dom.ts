import type { PageScope } from '../contract'
import type { PageView } from '../page-view'
import { BADGE } from './header'
import { PARTNERSHIP } from './labels'
import { permalink, profileHandle, publicCode } from './locate'
import { same } from './meta'
import { once } from './once'

const POST_LINKS = 'a[href*="/p/"], a[href*="/reel/"], a[href*="/reels/"], a[href*="/tv/"]'

export interface PostDom {
  /** The dated link to the post itself: proof that this part of the page is about it. */
  readonly link: Element
  /** The largest part around it that links to no other post. */
  readonly root: Element
}

/**
 * Where the post of `ref` stands. Dialogs come first: a post opened over a profile leaves the profile behind it.
 * A viewer that scrolls through reels of many people carries no dated links; nothing is read from it.
 */
export const postDom = once(({ view, ref }): PostDom | null => {
  const links = view
    .all(POST_LINKS)
    .filter((link) => permalink(view.attr(link, 'href'))?.code === ref.postId && view.one('time[datetime]', link))
  const link = links.find((one) => one.closest('[role="dialog"]')) ?? links[0]
  if (!link) return null
  let root: Element = link
  for (let up = link.parentElement; up && !up.matches('main, body, [role="dialog"]'); up = up.parentElement) {
    if (view.all(POST_LINKS, up).some((other) => isOther(view, other, ref.postId))) break
    root = up
    if (up.tagName === 'ARTICLE') break
  }
  return { link, root }
})

function isOther(view: PageView, link: Element, code: string | undefined): boolean {
  const other = /\/(?:p|reel|reels|tv)\/([\w-]{5,64})(?:\/|$)/.exec(view.attr(link, 'href'))?.[1]
  return other !== undefined && other !== 'audio' && publicCode(other) !== code
}

/** Links to a profile whose text is that profile's handle; pictures and hash tags are none. */
export function handleLinks(view: PageView, within: Element): { link: Element; handle: string }[] {
  return view
    .all('a[href]', within)
    .map((link) => ({ link, handle: profileHandle(view.attr(link, 'href')) }))
    .filter(({ link, handle }) => handle !== '' && same(view.text(link).replace(/^@/, ''), handle))
}

export interface PostHead {
  readonly author: string
  /** The part that names who posted, with whom, for whom, where. */
  readonly element: Element
  readonly name: Element
}

/** The post's own header: the first account named outside picture and comments. People tagged in a picture are named earlier in the page. */
export const postHead = once((scope): PostHead | null => {
  const { view } = scope
  const dom = postDom(scope)
  if (!dom) return null
  const { link, root } = dom
  const first = handleLinks(view, root).find((one) => !isInPicture(view, one.link, link))
  if (!first) return null
  let element = first.link.closest('header') ?? first.link
  for (let up = element.tagName === 'HEADER' ? null : element.parentElement; up && up !== root; up = up.parentElement) {
    if (up.contains(link) || view.one('time, section, h1, a[href*="/c/"]', up)) break
    element = up
  }
  return { author: first.handle, element, name: first.link }
})

function isInPicture(view: PageView, one: Element, link: Element): boolean {
  let branch = one
  for (let up = one.parentElement; up && !up.contains(link); up = up.parentElement) branch = up
  return view.one('video, img[style*="object-fit"]', branch) !== null
}

/** Who posted: by the dated link's own path where it has one, else by the header. */
export function shownAuthor(scope: PageScope): string {
  const dom = postDom(scope)
  if (!dom) return ''
  return permalink(scope.view.attr(dom.link, 'href'))?.handle ?? postHead(scope)?.author ?? ''
}

export function shownAuthorVerified(scope: PageScope): boolean | null {
  const head = postHead(scope)
  return head && scope.view.one(BADGE, head.element) ? true : null
}

export interface ShownLabel {
  readonly words: string
  readonly brands: readonly string[]
}

/**
 * The paid-partnership label of the post's header: known words, or (unless `isDenied`) a line below the name that
 * names exactly one other account, which is how the label looks in a language whose words are not listed.
 */
export function shownLabel(scope: PageScope, isDenied: boolean): ShownLabel | null {
  const { view } = scope
  const head = postHead(scope)
  if (!head) return null
  const parts = view.all('span, div, a', head.element).filter((part) => !part.contains(head.name))
  const known = parts.filter((part) => view.text(part).length <= 150 && PARTNERSHIP.test(view.text(part).normalize('NFC')))
  const line = known[0] ?? (isDenied ? null : sponsorLine(view, head))
  if (!line) return null
  // The brand's link may stand beside the words instead of inside them.
  const around = handleLinks(view, line).length > 0 || line.parentElement?.contains(head.name) ? line : (line.parentElement ?? line)
  const brands = handleLinks(view, around).map(({ handle }) => handle)
  return { words: view.text(brands.length > 0 ? around : (known.at(-1) ?? line)).replace(/\s*\n\s*/g, ' '), brands }
}

function sponsorLine(view: PageView, head: PostHead): Element | null {
  let line: Element | null = null
  for (let up: Element | null = head.name; up && up !== head.element; up = up.parentElement) {
    const below = up.nextElementSibling
    if (below && view.text(below) !== '' && view.one('button, [role="button"]', up)) line = below
  }
  if (!line || view.one('button, [role="button"], time', line)) return null
  const named = handleLinks(view, line)
  const words = view.text(line)
  return named.length === 1 && named[0]?.handle !== head.author && words.length <= 100 && words.length > named[0]!.handle.length + 3
    ? line
    : null
}

/** Accounts that posted together with the author: named in the header and not by the label. */
export function shownCollaborators(scope: PageScope, label: ShownLabel | null): string[] {
  const head = postHead(scope)
  if (!head) return []
  return handleLinks(scope.view, head.element)
    .map(({ handle }) => handle)
    .filter((handle) => !same(handle, head.author) && !label?.brands.some((brand) => same(brand, handle)))
}

/** The element with the caption: a heading, or the text beside the author's name when it stands there a second time. */
export const captionElement = once((scope): Element | null => {
  const { view } = scope
  const dom = postDom(scope)
  const head = postHead(scope)
  if (!dom || !head) return null
  const heading = view.all('h1', dom.root).find((one) => !head.element.contains(one) && view.text(one) !== '')
  if (heading) return heading
  for (const { link, handle } of handleLinks(view, dom.root)) {
    if (head.element.contains(link) || !same(handle, head.author)) continue
    const words = textBeside(view, link, dom.root)
    if (words) return words
  }
  return null
})

function textBeside(view: PageView, link: Element, root: Element): Element | null {
  let up: Element | null = link
  for (let level = 0; up && up !== root && level < 7; level++, up = up.parentElement) {
    if (view.one('a[href*="/c/"]', up)) return null
    const beside = up.nextElementSibling
    if (
      beside &&
      !beside.matches('time, button, section') &&
      !view.one('time, section, a[href*="/c/"]', beside) &&
      view.text(beside) !== ''
    )
      return beside
  }
  return null
}

/** Numbers of the row of icons. The icons stand in one order everywhere (like, comment, …); a number belongs to the icon before it. */
export function actionNumber(scope: PageScope, icon: number): string {
  const { view } = scope
  const dom = postDom(scope)
  const row = dom && view.all('section', dom.root).find((one) => view.all('svg', one).length >= 3 && !view.one('img', one))
  if (!row) return ''
  const icons = new Set<Element>()
  for (const part of view.all('svg, span, a, div', row)) {
    if (part.tagName.toLowerCase() === 'svg') icons.add(part.closest('button, a, [role="button"]') ?? part)
    else if (icons.size === icon && part.children.length === 0 && /^\p{Nd}[\p{Nd}.,٫٬'’\s]*\s?\P{Nd}{0,12}$/u.test(view.text(part)))
      return view.text(part)
  }
  return ''
}

/**
 * The line "Liked by …". With a name in it, its number counts the others only, so it is no like count;
 * with names and without a number the author hides the count.
 */
export const likedBy = once((scope): { words: string; isHidden: boolean } => {
  const { view, ref } = scope
  const dom = postDom(scope)
  const link = dom && view.all('a[href*="/liked_by"]', dom.root).find((one) => !isOther(view, one, ref.postId))
  if (!link) return { words: '', isHidden: false }
  const words = view.text(link)
  const line = link.closest('section') ?? link.parentElement?.parentElement ?? link
  const isNamed = view.all('a[href]', line).some((one) => one !== link && profileHandle(view.attr(one, 'href')) !== '')
  return { words: isNamed ? '' : words, isHidden: isNamed && !/\p{Nd}/u.test(words) }
})
