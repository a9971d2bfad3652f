import type { CommentOnPage, PageScope } from '../contract'
import { authorOf, isPromoted, openedPost, permalink, timeLink } from './articles'
import { sameHandle } from './locate'
import { plainWordsOf, textOf, wordsOf } from './words'

const MAX_TEXT = 1000

/** Replies under the opened post: the posts after it, up to the heading over other people's posts that X adds below. */
export function comments(scope: PageScope): CommentOnPage[] {
  const { view } = scope
  const opened = openedPost(scope)
  // Behind the photo viewer the post may stand in a timeline, where what follows are not replies.
  if (!opened || timeLink(view, opened.article)?.closest('[data-testid="User-Name"]')) return []
  const creator = authorOf(view, opened.article)
  const found: CommentOnPage[] = []
  let isBelow = false
  for (const element of view.all('article, h2, [role="heading"]', opened.root)) {
    if (element === opened.article) isBelow = true
    if (!isBelow || element === opened.article || element.parentElement?.closest('article')) continue
    if (element.tagName !== 'ARTICLE') break
    const author = authorOf(view, element)
    const text = textOf(view, wordsOf(element) ?? plainWordsOf(view, element)).slice(0, MAX_TEXT)
    if (author && text && !isPromoted(element) && permalink(view, element)) found.push({ author, text, byCreator: sameHandle(author, creator) })
  }
  return found
}
