import type { PageScope } from '../contract'
import { profileHandle } from './locate'
import { once } from './once'
import { isOther, postDom } from './post-dom'

/** Beginnings of the drawings of heart and speech bubble, the same in every language since 2022. */
const DRAWINGS = { like: 'M16.792 3.904', comment: 'M20.656 17.008' }
type Action = keyof typeof DRAWINGS

/**
 * Numbers in the row of icons below a post. A number belongs to the icon before it. Icons are told by their drawing;
 * only where neither is known any more by their order, and then all four (like, comment, share, save) must be there.
 */
export function actionNumber(scope: PageScope, which: Action): string {
  const { view } = scope
  const dom = postDom(scope)
  const row = dom && view.all('section', dom.root).find((one) => view.all('svg', one).length >= 3 && !view.one('img', one))
  if (!row) return ''
  const buttons = [...new Set(view.all('svg', row).map((svg) => svg.closest('button, a, [role="button"]') ?? svg))]
  const drawn = (action: Action) => buttons.find((button) => view.one(`path[d^="${DRAWINGS[action]}"]`, button))
  const isDrawn = drawn('like') !== undefined || drawn('comment') !== undefined
  const icon = isDrawn ? drawn(which) : buttons.length >= 4 ? buttons[which === 'like' ? 0 : 1] : undefined
  const next = icon && buttons[buttons.indexOf(icon) + 1]
  const leaf = view
    .all('span, a, div', row)
    .find((part) => icon && isBetween(icon, part, next) && part.children.length === 0 && isNumber(view.text(part)))
  return view.text(leaf ?? null)
}

const isNumber = (words: string) => /^\p{Nd}[\p{Nd}.,٫٬'’\s]*\P{Nd}{0,12}$/u.test(words)

const follows = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4) !== 0 && !one.contains(other)

function isBetween(before: Element, part: Element, after: Element | undefined): boolean {
  return follows(before, part) && (!after || follows(part, after))
}

/**
 * The line "Liked by …". With a name in it, its number counts the others only, so it is no like count;
 * with names and without a number the author hides the count.
 */
export const likedBy = once((scope): { words: string; isHidden: boolean } => {
  const { view, ref } = scope
  const dom = postDom(scope)
  const link = dom && view.all('a[href*="/liked_by"]', dom.root).find((one) => !isOther(view, one, ref.postId))
  const words = view.text(link ?? null)
  const line = link?.closest('section') ?? link?.parentElement?.parentElement ?? null
  const isNamed = view.all('a[href]', line).some((one) => one !== link && profileHandle(view.attr(one, 'href')) !== '')
  const hasNumber = /\p{Nd}/u.test(words)
  return { words: isNamed || !hasNumber ? '' : words, isHidden: isNamed && !hasNumber }
})
