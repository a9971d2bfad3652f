import { handleKey, isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { BADGE } from './header'
import { permalink, profileHandle, publicCode } from './locate'
import { once } from '@/lib/platforms/reader/once'

const POST_LINKS = 'a[href*="/p/"], a[href*="/reel"]'

export interface PostDom {
  /** The post's own dated link: it proves that this part of the page is about it. */
  readonly link: Element
  /** The largest part around the link without links to other posts. */
  readonly root: Element
}

/**
 * Finds `ref`'s post in the page. Dialogs come first: a post opened over a profile leaves the profile behind it.
 * The viewer that scrolls through reels of many accounts has no dated links, so nothing is read from it.
 */
export const postDom = once(({ view, ref }: PageScope): PostDom | null => {
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

/** Whether a link leads to a post other than `code`; links to its comments and likers count as its own. */
export function isOther(view: PageView, link: Element, code: string | undefined): boolean {
  const other = /\/(?:p|reels?)\/(?!audio\/)([\w-]{5,64})(?:\/|$)/.exec(view.attr(link, 'href'))?.[1]
  return other !== undefined && publicCode(other) !== code
}

/** Profile links whose text is the handle itself: not pictures, hashtags or `@mentions`. */
export function handleLinks(view: PageView, within: Element | null): { link: Element; handle: string }[] {
  return view
    .all('a[href]', within)
    .map((link) => ({ link, handle: profileHandle(view.attr(link, 'href')) }))
    .filter(({ link, handle }) => handle !== '' && !view.text(link).startsWith('@') && isSameHandle(view.text(link), handle))
}

export interface PostHead {
  readonly author: string
  /** The part with author, co-authors, sponsors and place. */
  readonly element: Element
  readonly name: Element
}

/**
 * The post's header: the first account named outside picture and comments that has its profile picture beside it (the picture's
 * description holds the handle in every language). Sponsors and co-authors have no picture there.
 */
export const postHead = once((scope: PageScope): PostHead | null => {
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
  const isPictured = view.all('img[alt]', element).some((img) => handleKey(view.attr(img, 'alt')).includes(handleKey(first.handle)))
  return isPictured ? { author: first.handle, element, name: first.link } : null
})

function isInPicture(view: PageView, one: Element, link: Element): boolean {
  let branch = one
  for (let up = one.parentElement; up && !up.contains(link); up = up.parentElement) branch = up
  return view.one('video, img[style*="object-fit"]', branch) !== null
}

/** The poster's handle, from the dated link's path, else from the header. */
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
 * Texts of the post's header; one may be the paid-partnership label (see labels.ts). Each holds, separated by tabs: its own words, the
 * words of the smallest part around it that names an account (a brand's link may stand beside the words), and the accounts.
 */
export const headTexts = once((scope: PageScope): string[] => {
  const { view } = scope
  const head = postHead(scope)
  const isPart = (part: Element) => !part.contains(head!.name) && view.text(part).length <= 150
  const line = labelLine(scope)
  const texts = view
    .all('span, div, a', head?.element ?? null)
    .filter((part) => isPart(part) && /\p{L}/u.test(view.text(part)))
    .map((part) => {
      let around = part
      for (let up: Element | null = part; up && isPart(up); up = up.parentElement) {
        if (handleLinks(view, up).length === 0) continue
        around = up
        break
      }
      const { words, brands } = labelIn(view, around)
      return [view.text(part), words, ...brands].join('\t')
    })
  return [...(line ? [['-', line.words, ...line.brands].join('\t')] : []), ...texts.slice(-60)]
})

/** A line below the name that names exactly one other account: the label's form in languages without listed words. */
export const labelLine = once((scope: PageScope): ShownLabel | null => {
  const { view } = scope
  const head = postHead(scope)
  let line: Element | null = null
  for (let up = head?.name ?? null; up && up !== head?.element; up = up.parentElement) {
    const below = up.nextElementSibling
    if (below && view.text(below) !== '' && view.one('button, [role="button"]', up)) line = below
  }
  if (!line || view.one('button, [role="button"], time', line)) return null
  const label = labelIn(view, line)
  const [brand = '', more] = label.brands
  const isLabel =
    more === undefined && !isSameHandle(brand, head?.author) && label.words.length <= 100 && label.words.length > brand.length + 3
  return brand && isLabel ? label : null
})

function labelIn(view: PageView, line: Element): ShownLabel {
  return { words: view.text(line).replace(/\s*\n\s*/g, ' '), brands: handleLinks(view, line).map(({ handle }) => handle) }
}

/** Accounts in the header beside the author: co-authors and those in a label. */
export function shownOthers(scope: PageScope): string[] {
  const head = postHead(scope)
  return handleLinks(scope.view, head?.element ?? null)
    .map(({ handle }) => handle)
    .filter((handle) => !isSameHandle(handle, head?.author))
}

/** The caption's element: a heading, or the text beside the second occurrence of the author's name. */
export const captionElement = once((scope: PageScope): Element | null => {
  const { view } = scope
  const dom = postDom(scope)
  const head = postHead(scope)
  if (!dom || !head) return null
  const heading = view.all('h1', dom.root).find((one) => !head.element.contains(one) && view.text(one) !== '')
  if (heading) return heading
  for (const { link, handle } of handleLinks(view, dom.root)) {
    if (head.element.contains(link) || !isSameHandle(handle, head.author)) continue
    const words = textBeside(view, link, dom.root)
    if (words) return words
  }
  return null
})

function textBeside(view: PageView, link: Element, root: Element): Element | null {
  const apart = 'time, section, a[href*="/c/"]'
  for (let up: Element | null = link, level = 0; up && up !== root && level < 7; level++, up = up.parentElement) {
    const beside = up.nextElementSibling
    if (!beside || beside.matches('time, button, section') || view.one(apart, beside) || view.text(beside) === '') continue
    // A comment by the author looks the same but has a dated link of its own.
    return view.one('a[href*="/c/"]', up.parentElement) ? null : beside
  }
  return null
}
