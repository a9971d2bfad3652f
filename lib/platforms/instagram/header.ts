import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { isOneNumber, titleName } from './meta'
import { once } from '@/lib/platforms/reader/once'

/** SVG path of the verified badge's star, the same in every language, unlike its label. */
export const BADGE = 'path[d^="M19.998 3.094"]'

interface Header {
  /** The whole header of `ref`'s profile. */
  readonly element: Element
  /** The heading with the handle, or null. */
  readonly heading: Element | null
}

/** The handle in the header, of any account: it proves whether the page is about `ref` yet. */
export function shownHandle(scope: PageScope): string {
  const { view, ref } = scope
  if (statLink(scope, 'followers') ?? statLink(scope, 'following')) return ref.handle ?? ''
  return (
    view
      .all('main header :is(h1, h2)')
      .map((one) => view.text(one))
      .find((words) => /^[\w.]{1,30}$/.test(words)) ?? ''
  )
}

/** The header once it is `ref`'s; `null` before that. */
export const header = once((scope: PageScope): Header | null => {
  const { view, ref } = scope
  const heading = view.all('main header :is(h1, h2)').find((one) => isSameHandle(view.text(one), ref.handle)) ?? null
  const element = (heading ?? statLink(scope, 'followers'))?.closest('header')
  return element ? { element, heading } : null
})

/** The link to `ref`'s list of followers or followed accounts. Such links exist only for the profile on screen. */
function statLink({ view, ref }: PageScope, which: 'followers' | 'following'): Element | null {
  const path = `/${ref.handle ?? ''}/${which}`
  const links = view.all(`main :is(a[href$="${path}/" i], a[href$="${path}" i])`)
  return links.find((link) => !link.closest('[role="dialog"]')) ?? null
}

export interface Stats {
  readonly row: Element | null
  readonly posts: Element | null
  readonly followers: Element | null
  readonly following: Element | null
}

/**
 * The three counts of a profile: adjacent cells with one number each, in the same order in every language. Two of them are links,
 * except when signed out and in some trials. Links are trusted even when the row's layout has changed.
 */
export const stats = once((scope: PageScope): Stats => {
  const { view } = scope
  const followers = statLink(scope, 'followers')
  const row = view
    .all('ul, div', header(scope)?.element ?? null)
    .find(
      (one) =>
        one.children.length === 3 && (!followers || one.contains(followers)) && [...one.children].every((cell) => isCount(view.text(cell))),
    )
  const [posts = null, second = null, third = null] = row?.children ?? []
  return {
    row: row ?? followers?.closest('ul, div') ?? null,
    posts,
    followers: followers ?? second,
    following: statLink(scope, 'following') ?? third,
  }
})

const isCount = (words: string) => words.length <= 50 && isOneNumber(words)

/** The number shown in a cell, without its word if that is a separate element. */
export function shownNumber({ view }: PageScope, cell: Element | null): string {
  if (!cell) return ''
  const leaf = view.all('span, button', cell).find((one) => !one.firstElementChild && isCount(view.text(one)))
  const words = view.text(leaf ?? cell)
  return isCount(words) ? words : ''
}

/** Header texts other than controls and counts, in order: name, pronouns (optional), category, bio. */
const lines = once((scope: PageScope): Element[] => {
  const { view } = scope
  const shown = header(scope)
  if (!shown) return []
  const row = stats(scope).row
  const all = view
    .all('[dir="auto"]', shown.element)
    .filter(
      (one) =>
        !one.closest('a, button, h2, ul, [role="menu"], [role="tablist"]') &&
        !row?.contains(one) &&
        view.text(one) !== '' &&
        one !== shown.heading,
    )
  return all.filter((one) => !all.some((other) => other !== one && other.contains(one)))
})

/** Whether a line is a button, as an unfoldable bio is; it may be inside or around the text element. */
const isClickable = (line: Element) => (line.closest('[role="button"]') ?? line.querySelector('[role="button"]')) !== null

function nameLine(scope: PageScope): Element | null {
  const { view } = scope
  const known = titleName(scope)
  const plain = lines(scope).filter((line) => line.tagName === 'SPAN' && !isClickable(line))
  // Without a title to compare, a line of more than 64 characters cannot be a name: it is the bio of an account without a name.
  if (known === null) return plain.find((line, at) => at === 0 && /^[^\n]{1,64}$/.test(view.text(line))) ?? null
  return plain.find((line) => view.text(line) === known) ?? null
}

export function shownName(scope: PageScope): string {
  return scope.view.text(nameLine(scope))
}

/** The category: it has a `div` of its own, name and bio are spans. */
export function shownCategory(scope: PageScope): string {
  return scope.view.text(lines(scope).find((line) => line.tagName === 'DIV' && !isClickable(line)) ?? null)
}

/** The bio, and whether a "more" cuts it off. */
export const shownBio = once((scope: PageScope): { words: string; isCut: boolean } => {
  const { view } = scope
  const name = nameLine(scope)
  const row = stats(scope).row
  const below = lines(scope).filter(
    (line) => line !== name && line.tagName !== 'DIV' && (!row || (row.compareDocumentPosition(line) & 4) !== 0),
  )
  const bio =
    below.find((line) => line.tagName === 'H1' || isClickable(line)) ??
    below.findLast((line) => !/^\S{1,8}(?:\/\S{1,8})+$/.test(view.text(line)))
  const words = view.text(bio ?? null)
  return { words, isCut: bio !== undefined && isClickable(bio) && /(?:…|\.\.\.)\s?\S{1,25}$/.test(words) }
})

/** Outward links: the redirector's, and for several links the first, which the page shows only as text ("example.org and 2 more"). */
export function shownLinks(scope: PageScope): string[] {
  const { view } = scope
  const shown = header(scope)?.element ?? null
  const direct = view.all('a[href*="l.instagram.com/?"]', shown).map((link) => view.attr(link, 'href'))
  const folded = view
    .all('button, [role="button"]', shown)
    .filter((button) => view.one('svg', button))
    .map((button) => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/[^\s、,，]*)?/.exec(view.text(button))?.[0] ?? '')
  return [...direct, ...folded]
}

/** True with a badge, else `null`: the badge may not be drawn yet. */
export function shownVerified(scope: PageScope): boolean | null {
  return scope.view.one(BADGE, header(scope)?.element ?? null) !== null || null
}
