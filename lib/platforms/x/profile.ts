import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import type { PostOnPage } from './articles'
import { authorOf, column, isPromoted, postsIn } from './articles'
import { withDigit } from './counts'
import { pathOf, statusOf } from './locate'
import { once } from '@/lib/platforms/reader/once'
import { profileData } from './profile-data'
import { profileItem } from './schema'
import { tid } from './test-id'
import { shownText, websiteOf } from './words'

const inColumn = (view: PageView, selector: string) => view.one(selector, column(view))

/**
 * The block with name and handle in the header of the URL's profile, once the header is fully drawn. Missing accounts get the same
 * block, sometimes with zeros, but never a joining date, an account id or a count above zero.
 */
export const header = once((scope: PageScope): Element | null => {
  const { view, ref } = scope
  const block = inColumn(view, tid('UserName'))
  if (!isSameHandle(handleLine(view, block), ref.handle)) return null
  return inColumn(view, tid('UserJoinDate')) || accountId(scope) || /[1-9]/.test(followCount(scope, 'followers')) ? block : null
})

const linesOf = (view: PageView, block: Element | null) => view.text(block).split('\n')
const isHandleLine = (line: string): boolean => /^@\w{1,20}$/.test(line)

/** The handle in a block, without `@`; '' when absent. Takes the last such line: a name may look like a handle. */
export function handleLine(view: PageView, block: Element | null): string {
  return linesOf(view, block).findLast(isHandleLine)?.slice(1) ?? ''
}

/** The name in a block: its first line. An account without a name shows only its handle. */
export function nameInBlock(view: PageView, block: Element | null): string {
  const [line = '', ...rest] = linesOf(view, block)
  return isHandleLine(line) && !rest.some(isHandleLine) ? '' : line
}

const heading = (view: PageView) => inColumn(view, 'h2')

/** The handle in the bar above follower lists: a heading with the name, and below it the handle. */
export function barHandle({ view }: PageScope): string {
  return handleLine(view, heading(view)?.nextElementSibling ?? null)
}

/** The number of posts in the bar above them. Above other tabs the same place counts photos or likes. */
export function barPostCount(scope: PageScope): string {
  const { view, ref } = scope
  const bar = heading(view)
  const isTheirs = (ref.tab ?? 'with_replies') === 'with_replies' && header(scope) && view.text(bar) === nameInBlock(view, header(scope))
  return isTheirs ? withDigit(view.text(bar?.nextElementSibling ?? null)) : ''
}

/** The number in the header's link to a list of accounts; '' when absent. */
export function followCount({ view, ref }: PageScope, list: 'followers' | 'following'): string {
  const path = new RegExp(`^${ref.handle}/(?:verified_)?${list}$`, 'i')
  const links = view.all('a[href*="/"][href*="follow"]', column(view)).filter((link) => path.test(pathOf(view.attr(link, 'href'))))
  const parts = links.flatMap((link) => [...link.children, link])
  return parts.map((each) => withDigit(view.text(each))).find(Boolean) ?? ''
}

/** The account's id, from the follow button with this handle in its label; '' when absent. */
export function accountId({ view, ref }: PageScope): string {
  const named = new RegExp(`@${ref.handle}\\b`, 'i')
  const button = view.all('[data-testid$="follow"]', column(view)).find((each) => named.test(view.attr(each, 'aria-label')))
  return /^\d{1,20}(?=-)/.exec(view.attr(button ?? null, 'data-testid'))?.[0] ?? ''
}

/** The text of one part of the drawn header. */
export function profilePart(scope: PageScope, testId: string): string {
  return header(scope) ? shownText(inColumn(scope.view, tid(testId))) : ''
}

/** The website in the header. Links in the bio are found later, in its text. */
export function website(scope: PageScope): string[] {
  const { view } = scope
  return header(scope) ? [websiteOf(view, inColumn(view, 'a[data-testid="UserUrl"], [data-testid="UserUrl"] a'))] : []
}

/** Whether a badge is drawn in a block; `undefined` without a block. */
export function profileBadge(view: PageView, block: Element | null | undefined, name: 'verified' | 'lock'): boolean | undefined {
  // A block that is the whole page holds other accounts' posts, with their badges.
  return block
    ? view
        .all(`[data-testid="icon-${name}"], [data-icon^="icon-${name}"]`, block)
        .some((icon) => icon.closest('article') === block.closest('article'))
    : undefined
}

/** Whether the page's account has a badge. Without test ids a missing badge proves nothing. */
export function ownBadge(scope: PageScope, name: 'verified' | 'lock'): boolean | undefined {
  return profileBadge(scope.view, header(scope), name) ?? (profileBadge(scope.view, profileItem(scope)?.element, name) || undefined)
}

/** The name in a page title of the form `Name (@handle) / X`, with any text around it; '' for another account's title. */
export function nameInTitle(title: string, handle: string | undefined): string {
  const match = /^(?:\(\d+\+?\) )?(.{1,200}?) ?[（(]@(\w{1,20})[)）]/u.exec(title)
  return match?.[1] && isSameHandle(match[2], handle) ? match[1] : ''
}

/** Whether anything of the URL's profile can be read. */
export function canReadProfile(scope: PageScope): boolean {
  // `IN_PAGE` is known at compile time: each build drops the other half's code.
  const data = import.meta.env?.IN_PAGE ? null : profileData(scope)
  return (data ?? profileItem(scope) ?? header(scope)) !== null || isSameHandle(barHandle(scope), scope.ref.handle)
}

/** The profile's own posts on the page. */
export function ownPosts({ view, ref }: PageScope): PostOnPage[] {
  return postsIn(view, column(view)).filter((post) => !isPromoted(post) && isSameHandle(authorOf(post), ref.handle))
}

/** The profile's own tiles in a picture grid: bare status links. */
export function profileTiles({ view, ref }: PageScope): Element[] {
  return view.all('a[href*="/status/"]', column(view)).filter((link) => {
    const status = statusOf(view.attr(link, 'href'))
    return !link.closest('article') && /^(?:photo|video)$/.test(status?.part ?? '') && isSameHandle(status?.handle, ref.handle)
  })
}
