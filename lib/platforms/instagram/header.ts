import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { isOneNumber, titleName } from './meta'
import { once } from '@/lib/platforms/reader/once'

/** Path of the verified badge's star: the same in every language, unlike its label. */
export const BADGE = 'path[d^="M19.998 3.094"]'

interface Header {
  /** The whole header of the profile `ref` names. */
  readonly element: Element
  /** The heading that holds the handle, or null. */
  readonly heading: Element | null
}

/** The handle the header shows, whoever it is: proof that the page is about `ref`, or that it is not yet. */
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

/** The header, once it is the one of `ref`; `null` before that. */
export const header = once((scope: PageScope): Header | null => {
  const { view, ref } = scope
  const heading = view.all('main header :is(h1, h2)').find((one) => isSameHandle(view.text(one), ref.handle)) ?? null
  const element = (heading ?? statLink(scope, 'followers'))?.closest('header')
  return element ? { element, heading } : null
})

/** The link to the list of followers or followed accounts of `ref`. Links of this shape exist only for the profile that is shown. */
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
 * The three counts of a profile: cells with one number each, side by side, in one order in every language. Two of them are links,
 * though not signed out and not in every trial; links are believed even where the row is not what it was.
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

/** The number of a cell as it is shown, without the word beside it where they are apart. */
export function shownNumber({ view }: PageScope, cell: Element | null): string {
  if (!cell) return ''
  const leaf = view.all('span, button', cell).find((one) => !one.firstElementChild && isCount(view.text(one)))
  const words = view.text(leaf ?? cell)
  return isCount(words) ? words : ''
}

/** Texts of the header that are neither controls nor counts, in order: name, perhaps pronouns, category, bio. */
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

/** A bio that can be unfolded is a button, with or without a text element around it. */
const isClickable = (line: Element) => (line.closest('[role="button"]') ?? line.querySelector('[role="button"]')) !== null

function nameLine(scope: PageScope): Element | null {
  const { view } = scope
  const known = titleName(scope)
  const plain = lines(scope).filter((line) => line.tagName === 'SPAN' && !isClickable(line))
  // Without a title to compare with, a line that cannot be a name (64 characters at most) is the bio of someone without one.
  if (known === null) return plain.find((line, at) => at === 0 && /^[^\n]{1,64}$/.test(view.text(line))) ?? null
  return plain.find((line) => view.text(line) === known) ?? null
}

export function shownName(scope: PageScope): string {
  return scope.view.text(nameLine(scope))
}

/** The category stands in a `div` of its own; name and bio stand in spans. */
export function shownCategory(scope: PageScope): string {
  return scope.view.text(lines(scope).find((line) => line.tagName === 'DIV' && !isClickable(line)) ?? null)
}

/** The bio and whether it is cut off behind a "more". */
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

/** Outward links: the redirector's, and the first of several, of which the page shows only the text ("example.org and 2 more"). */
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

/** True by the badge. A header without one says nothing: it may not be drawn yet. */
export function shownVerified(scope: PageScope): boolean | null {
  return scope.view.one(BADGE, header(scope)?.element ?? null) !== null || null
}
