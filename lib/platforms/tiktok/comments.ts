import { isSameHandle } from '@/lib/domain/handle'
import type { CommentOnPage, PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { locate } from './locate'
import { e2e } from './places'
import { shownHandle } from './stage'

const TEXT = e2e('comment-level-1', 'comment-level-2')
const NAME = '[data-e2e^="comment-username-"]'
const FURTHEST = 5

/** Visible comments and replies. A page shows one post's comments at a time, beside or below it. */
export function comments(scope: PageScope): CommentOnPage[] {
  const { view, ref } = scope
  const creator = shownHandle(scope) || ref.handle
  return view.all(TEXT).flatMap((words) => {
    const text = view.text(words)
    const author = commenter(view, words)
    return text && author ? [{ author, text, byCreator: isSameHandle(author, creator) }] : []
  })
}

/** The commenter: the handle linked by picture or name, else the name. Searches the elements around this comment alone. */
function commenter(view: PageView, words: Element): string {
  let element = words.parentElement
  for (let steps = 0; element && steps < FURTHEST && view.all(TEXT, element).length === 1; steps++, element = element.parentElement) {
    const link = view.all('a[href*="/@"]', element).find((each) => !words.contains(each))
    const found = (link && locate(view.attr(link, 'href'))?.handle) || view.text(NAME, element)
    if (found) return found
  }
  return ''
}
