import type { PageScope } from '../contract'
import type { PageView } from '../page-view'
import { authorOf, column, postsIn } from './articles'
import { handleOf, ownPath, sameHandle } from './locate'
import { once } from './once'
import { profileItem, schemaPerson } from './schema'
import { tid } from './table'
import { linksIn, target, textOf } from './words'

/**
 * The block with name and handle in the header of the profile the URL names, once the header is really drawn. Accounts that do
 * not exist get the same block, and sometimes zeros; what they never have is a joining date, an account id, or a count above zero.
 */
export const header = once((scope: PageScope): Element | null => {
  const { view, ref } = scope
  const block = view.one(tid('UserName'), column(view))
  if (!block || !sameHandle(handleLine(view, block), ref.handle)) return null
  const isReal =
    view.one(tid('UserJoinDate'), column(view)) !== null || accountId(scope) !== '' || /[1-9]/.test(followCount(scope, 'followers'))
  return isReal ? block : null
})

/** The line of a block that is a handle, without `@`; '' when absent. The last one: a name may be made to look like a handle. */
export function handleLine(view: PageView, block: Element | null): string {
  return handleLines(view, block).at(-1)?.slice(1) ?? ''
}

/** The name in a block: its first line. An account whose name is empty shows its handle only. */
export function nameIn(view: PageView, block: Element | null): string {
  const line = view.text(block).split('\n')[0] ?? ''
  return handleLines(view, block).length === 1 && isHandleLine(line) ? '' : line
}

const isHandleLine = (line: string): boolean => /^@\w{1,20}$/.test(line)

function handleLines(view: PageView, block: Element | null): string[] {
  return view.text(block).split('\n').filter(isHandleLine)
}

/** On the lists of followers the header is only a bar: a heading with the name, and under it the handle. */
export function barHandle(scope: PageScope): string {
  return handleLine(scope.view, heading(scope)?.nextElementSibling ?? null)
}

/** The bar over the posts tells how many there are; over other tabs the same place counts photos or likes. */
export function barPostCount(scope: PageScope): string {
  const { view, ref } = scope
  const bar = heading(scope)
  if (!bar || (ref.tab !== undefined && ref.tab !== 'with_replies')) return ''
  const isTheirs = view.text(bar) !== '' && view.text(bar) === nameIn(view, header(scope))
  const text = isTheirs ? view.text(bar.nextElementSibling) : ''
  return /\p{Nd}/u.test(text) ? text : ''
}

function heading({ view }: PageScope): Element | null {
  return view.one('h2', column(view))
}

/** The number in the header's link to a list of accounts; '' when absent. */
export function followCount({ view, ref }: PageScope, list: 'followers' | 'following'): string {
  const selector = list === 'following' ? 'a[href$="/following"]' : 'a[href$="/verified_followers"], a[href$="/followers"]'
  for (const link of view.all(selector, column(view))) {
    if (!sameHandle(ownPath(view.attr(link, 'href'))?.split('/')[1], ref.handle)) continue
    const parts = [...link.children].map((child) => view.text(child))
    const number = [...parts, view.text(link)].find((text) => /\p{Nd}/u.test(text))
    if (number) return number
  }
  return ''
}

/** The account's id: the follow button carries it, together with the handle in its label; '' when absent. */
export function accountId({ view, ref }: PageScope): string {
  for (const button of view.all('[data-testid$="follow"]', column(view))) {
    const id = /^(\d{1,20})-(?:un)?follow$/.exec(view.attr(button, 'data-testid'))?.[1]
    const named = view.attr(button, 'aria-label').match(/@\w{1,20}/g) ?? []
    if (id && named.some((handle) => sameHandle(handle, ref.handle))) return id
  }
  return ''
}

/** The text of a part of a drawn header. */
export function part(scope: PageScope, testId: string): string {
  return header(scope) ? textOf(scope.view.one(tid(testId), column(scope.view))) : ''
}

/** Links of the header and of the bio. A long one is cut in the header; the data of the same page may hold it whole. */
export function headerLinks(scope: PageScope): string[] {
  const { view } = scope
  if (!header(scope)) return []
  const website = view.one('a[data-testid="UserUrl"], [data-testid="UserUrl"] a', column(view))
  const shown = website ? view.text(website).replace(/…$/, '').toLowerCase() : ''
  const whole = shown ? (schemaPerson(scope)?.links ?? []).find((link) => link.toLowerCase().includes(shown)) : undefined
  const bio = view.one(tid('UserDescription'), column(view))
  return [whole ?? (website ? target(view, website) : ''), ...linksIn(view, bio)].filter(Boolean)
}

/** Whether a badge is drawn in a block; `undefined` without the block, which then says nothing. */
export function badge(block: Element | null, name: 'verified' | 'lock'): boolean | undefined {
  return block ? block.querySelector(`[data-testid="icon-${name}"], [data-icon^="icon-${name}"]`) !== null : undefined
}

/** The same in a page without test ids, where only a badge that is there says something. */
export function itemBadge(scope: PageScope, name: 'verified' | 'lock'): true | undefined {
  const icons = profileItem(scope)?.querySelectorAll(`[data-icon^="icon-${name}"]`) ?? []
  return [...icons].some((icon) => !icon.closest('article')) || undefined
}

/** The name in a page title of the form `Name (@handle) / X`, whatever stands around it; '' for anybody else's title. */
export function titleName(title: string, handle: string | undefined): string {
  const match = /^(?:\(\d+\+?\) )?(.{1,200}?) ?[（(]@(\w{1,20})[)）]/u.exec(title)
  return match?.[1] && sameHandle(match[2], handle) ? match[1] : ''
}

/** Whether anything of the profile the URL names can be read. */
export function isReadable(scope: PageScope): boolean {
  return (
    schemaPerson(scope) !== null || profileItem(scope) !== null || header(scope) !== null || sameHandle(barHandle(scope), scope.ref.handle)
  )
}

/** Whether a post of the profile's own is on the page. */
export function showsOwnPost({ view, ref }: PageScope): boolean {
  return postsIn(view, column(view)).some((post) => sameHandle(authorOf(post), ref.handle))
}

/** Own status links in a grid of pictures, where tiles are bare links. */
export function tiles({ view, ref }: PageScope): Element[] {
  return view.all('a[href*="/status/"]', column(view)).filter((link) => {
    const path = ownPath(view.attr(link, 'href')) ?? ''
    return (
      /\/(?:photo|video)\/\d+$/.test(path) && sameHandle(handleOf(`/${path.split('/')[1] ?? ''}`), ref.handle) && !link.closest('article')
    )
  })
}
