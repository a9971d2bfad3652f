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
 * The block with name and handle in the header of the profile the URL names, once the header is really drawn. Accounts that do
 * not exist get the same block, and sometimes zeros; what they never have is a joining date, an account id, or a count above zero.
 */
export const header = once((scope: PageScope): Element | null => {
  const { view, ref } = scope
  const block = inColumn(view, tid('UserName'))
  if (!isSameHandle(handleLine(view, block), ref.handle)) return null
  return inColumn(view, tid('UserJoinDate')) || accountId(scope) || /[1-9]/.test(followCount(scope, 'followers')) ? block : null
})

const linesOf = (view: PageView, block: Element | null) => view.text(block).split('\n')
const isHandleLine = (line: string): boolean => /^@\w{1,20}$/.test(line)

/** The line of a block that is a handle, without `@`; '' when absent. The last one: a name may be made to look like a handle. */
export function handleLine(view: PageView, block: Element | null): string {
  return linesOf(view, block).findLast(isHandleLine)?.slice(1) ?? ''
}

/** The name in a block: its first line. An account whose name is empty shows its handle only. */
export function nameInBlock(view: PageView, block: Element | null): string {
  const [line = '', ...rest] = linesOf(view, block)
  return isHandleLine(line) && !rest.some(isHandleLine) ? '' : line
}

const heading = (view: PageView) => inColumn(view, 'h2')

/** On the lists of followers the header is only a bar: a heading with the name, and under it the handle. */
export function barHandle({ view }: PageScope): string {
  return handleLine(view, heading(view)?.nextElementSibling ?? null)
}

/** The bar over the posts tells how many there are; over other tabs the same place counts photos or likes. */
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

/** The account's id: the follow button carries it, together with the handle in its label; '' when absent. */
export function accountId({ view, ref }: PageScope): string {
  const named = new RegExp(`@${ref.handle}\\b`, 'i')
  const button = view.all('[data-testid$="follow"]', column(view)).find((each) => named.test(view.attr(each, 'aria-label')))
  return /^\d{1,20}(?=-)/.exec(view.attr(button ?? null, 'data-testid'))?.[0] ?? ''
}

/** The text of a part of a drawn header. */
export function profilePart(scope: PageScope, testId: string): string {
  return header(scope) ? shownText(inColumn(scope.view, tid(testId))) : ''
}

/** The website in the header; links in the bio are found in its words. */
export function website(scope: PageScope): string[] {
  const { view } = scope
  return header(scope) ? [websiteOf(view, inColumn(view, 'a[data-testid="UserUrl"], [data-testid="UserUrl"] a'))] : []
}

/** Whether a badge is drawn in a block; `undefined` without the block, which then says nothing. */
export function profileBadge(view: PageView, block: Element | null | undefined, name: 'verified' | 'lock'): boolean | undefined {
  // Where the block is a whole page, posts of others are in it, with badges of their own.
  return block
    ? view
        .all(`[data-testid="icon-${name}"], [data-icon^="icon-${name}"]`, block)
        .some((icon) => icon.closest('article') === block.closest('article'))
    : undefined
}

/** The same of the account the page is about. Without test ids only a badge that is there says something. */
export function ownBadge(scope: PageScope, name: 'verified' | 'lock'): boolean | undefined {
  return profileBadge(scope.view, header(scope), name) ?? (profileBadge(scope.view, profileItem(scope)?.element, name) || undefined)
}

/** The name in a page title of the form `Name (@handle) / X`, whatever stands around it; '' for anybody else's title. */
export function nameInTitle(title: string, handle: string | undefined): string {
  const match = /^(?:\(\d+\+?\) )?(.{1,200}?) ?[（(]@(\w{1,20})[)）]/u.exec(title)
  return match?.[1] && isSameHandle(match[2], handle) ? match[1] : ''
}

/** Whether anything of the profile the URL names can be read. */
export function canReadProfile(scope: PageScope): boolean {
  // The build for the page knows which half it is and leaves the other's code out.
  const data = import.meta.env?.IN_PAGE ? null : profileData(scope)
  return (data ?? profileItem(scope) ?? header(scope)) !== null || isSameHandle(barHandle(scope), scope.ref.handle)
}

/** Posts of the profile's own that are on the page. */
export function ownPosts({ view, ref }: PageScope): PostOnPage[] {
  return postsIn(view, column(view)).filter((post) => !isPromoted(post) && isSameHandle(authorOf(post), ref.handle))
}

/** Own status links in a grid of pictures, where tiles are bare links. */
export function profileTiles({ view, ref }: PageScope): Element[] {
  return view.all('a[href*="/status/"]', column(view)).filter((link) => {
    const status = statusOf(view.attr(link, 'href'))
    return !link.closest('article') && /^(?:photo|video)$/.test(status?.part ?? '') && isSameHandle(status?.handle, ref.handle)
  })
}
