import type { PageScope } from '../contract'
import { isOneNumber, profileMeta, same, titleName } from './meta'
import { once } from './once'

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
  const linked = statLink(scope, 'followers') ?? statLink(scope, 'following')
  if (linked) return ref.handle ?? ''
  const heading = view.all('main header h2, main header h1').find((one) => /^[\w.]{1,30}$/.test(view.text(one)))
  return view.text(heading ?? null)
}

/** The header, once it is the one of `ref`; `null` before that. */
export const header = once((scope): Header | null => {
  const { view, ref } = scope
  const heading = view.all('main h2, main h1').find((one) => same(view.text(one), ref.handle) && !one.closest('[role="dialog"]')) ?? null
  const element =
    heading?.closest('header') ?? statLink(scope, 'followers')?.closest('header') ?? heading?.closest('section')?.parentElement
  return element ? { element, heading } : null
})

/** The link to the list of followers or followed accounts of `ref`. Links of this shape exist only for the profile that is shown. */
function statLink({ view, ref }: PageScope, which: 'followers' | 'following'): Element | null {
  const path = `/${ref.handle ?? ''}/${which}`.toLowerCase()
  return (
    view.all(`main a[href*="/${which}"]`).find(
      (link) =>
        view
          .attr(link, 'href')
          .toLowerCase()
          .replace(/\/?(\?.*)?$/, '') === path && !link.closest('[role="dialog"]'),
    ) ?? null
  )
}

export interface Stats {
  readonly row: Element
  readonly posts: Element | null
  readonly followers: Element | null
  readonly following: Element | null
}

/** The three counts of a profile, which stand in one order in every language: posts, followers, following. */
export const stats = once((scope): Stats | null => {
  const { view } = scope
  const followers = statLink(scope, 'followers')
  const following = statLink(scope, 'following')
  if (!followers || !following) return unlinkedStats(scope, followers)
  let row = followers.parentElement
  while (row && !row.contains(following)) row = row.parentElement
  for (let up = 0; row && up < 3; up++, row = row.parentElement) {
    const cells = [...row.children]
    const mine = cells.findIndex((cell) => cell.contains(followers))
    const posts = cells.slice(0, mine).find((cell) => isCount(view.text(cell)))
    if (posts || up === 2) return { row, posts: posts ?? null, followers, following }
  }
  return null
})

/** Signed out, and in some trials, the counts are no links: then exactly three cells with one number each stand side by side. */
function unlinkedStats(scope: PageScope, followers: Element | null): Stats | null {
  const { view } = scope
  const shown = header(scope)
  const row =
    shown &&
    view
      .all('ul, div', shown.element)
      .find((one) => one.children.length === 3 && [...one.children].every((cell) => isCount(view.text(cell))))
  if (!row) return followers?.parentElement ? { row: followers.parentElement, posts: null, followers, following: null } : null
  const [posts = null, second = null, following = null] = row.children
  return { row, posts, followers: followers ?? second, following }
}

const isCount = (words: string) => words.length <= 50 && isOneNumber(words)

/** The number of a cell as it is shown, without the word beside it where they are apart. */
export function shownNumber({ view }: PageScope, cell: Element | null): string {
  if (!cell) return ''
  const leaf = [cell, ...view.all('span, button, strong', cell)].find((one) => one.children.length === 0 && isCount(view.text(one)))
  const words = view.text(leaf ?? cell)
  return isCount(words) ? words : ''
}

/** Texts of the header that are neither controls nor counts, in order: name, perhaps pronouns, category, bio. */
const lines = once((scope): Element[] => {
  const { view } = scope
  const shown = header(scope)
  if (!shown) return []
  const row = stats(scope)?.row
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
const isClickable = (line: Element) => line.closest('[role="button"]') !== null || line.querySelector('[role="button"]') !== null

function nameLine(scope: PageScope): Element | null {
  const { view } = scope
  const known = titleName(scope) ?? profileMeta(scope)?.name ?? null
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
export const shownBio = once((scope): { words: string; isCut: boolean } => {
  const { view } = scope
  const name = nameLine(scope)
  const row = stats(scope)?.row
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
  const shown = header(scope)
  if (!shown) return []
  const direct = view.all('a[href*="l.instagram.com/?"]', shown.element).map((link) => view.attr(link, 'href'))
  const folded = view
    .all('button, [role="button"]', shown.element)
    .filter((button) => view.one('svg', button) !== null)
    .map((button) => /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+(?:\/[^\s、,，]*)?/.exec(view.text(button))?.[0] ?? '')
  return [...direct, ...folded]
}

/** True by the badge. A header without one says nothing: it may not be drawn yet. */
export function shownVerified(scope: PageScope): boolean | null {
  return scope.view.one(BADGE, header(scope)?.element ?? null) !== null || null
}
