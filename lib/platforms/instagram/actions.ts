import type { PageScope } from '@/lib/platforms/reader/contract'
import { profileHandle } from './locate'
import { once } from '@/lib/platforms/reader/once'
import { isOther, postDom } from './post-dom'

/** Start of the speech bubble's SVG path, the same in every language since 2022. The heart's path changes once it is liked. */
const BUBBLE = 'path[d^="M20.656 17.008"]'

/**
 * Numbers in the row of icons below a post. A number belongs to the icon before it. The heart is always first. The speech bubble is
 * told by its path, since it is missing when comments are turned off.
 */
export function actionNumber(scope: PageScope, which: 'like' | 'comment'): string {
  const { view } = scope
  const row = view.all('section', postDom(scope)?.root ?? null).find((one) => view.all('svg', one).length >= 3 && !view.one('img', one))
  const icons = [...new Set(view.all('svg', row ?? null).map((svg) => svg.closest('button, a, [role="button"]') ?? svg))]
  const bubble = icons.findIndex((icon) => view.one(BUBBLE, icon))
  const at = which === 'comment' ? bubble : bubble === 0 ? -1 : 0
  const icon = icons[at]
  if (!icon) return ''
  const leaf = view
    .all('span, a, div', row)
    .find((part) => !part.firstElementChild && isNumber(view.text(part)) && isBetween(icon, part, icons[at + 1]))
  return view.text(leaf ?? null)
}

const isNumber = (words: string) => /^\p{Nd}[\p{Nd}.,٫٬'’\s]*\P{Nd}{0,12}$/u.test(words)

const follows = (one: Element, other: Element) => (one.compareDocumentPosition(other) & 4) !== 0 && !one.contains(other)

function isBetween(before: Element, part: Element, after: Element | undefined): boolean {
  return follows(before, part) && (!after || follows(part, after))
}

/**
 * The line "Liked by …". If it names someone, its number counts only the others, so it is no like count.
 * If it has names but no number, the author hides the count.
 */
export const likedBy = once((scope: PageScope): { words: string; isHidden: boolean } => {
  const { view, ref } = scope
  const link = view.all('a[href*="/liked_by"]', postDom(scope)?.root ?? null).find((one) => !isOther(view, one, ref.postId))
  const words = view.text(link ?? null)
  const line = link?.closest('section') ?? link?.parentElement?.parentElement ?? null
  const isNamed = view.all('a[href]', line).some((one) => one !== link && profileHandle(view.attr(one, 'href')))
  const hasNumber = /\p{Nd}/u.test(words)
  return { words: isNamed || !hasNumber ? '' : words, isHidden: isNamed && !hasNumber }
})
