import { isSameHandle } from '@/lib/domain/handle'
import type { CommentOnPage, PageScope } from '@/lib/platforms/reader/contract'
import type { PostOnPage } from './articles'
import { authorOf, isPromoted, nameBlock, openedPost, permalinkOf, postAt, timeLink } from './articles'
import { tid } from './test-id'
import { shownText, wordsOf } from './words'

/** Replies to the opened post: the posts after it, up to the heading above X's suggestions. */
export function comments(scope: PageScope): CommentOnPage[] {
  const { view } = scope
  const opened = openedPost(scope)
  if (!opened || isInList(opened.post)) return []
  const creator = authorOf(opened.post)
  const found: CommentOnPage[] = []
  let isBelow = false
  for (const element of view.all('article, h2, [role="heading"]', opened.root)) {
    if (element === opened.post.element) isBelow = true
    if (!isBelow || element === opened.post.element || element.parentElement?.closest('article')) continue
    if (element.tagName !== 'ARTICLE') break
    const reply = postAt(view, element)
    const author = authorOf(reply)
    const text = shownText(wordsOf(reply))
    if (author && text && !isPromoted(reply) && permalinkOf(reply)) found.push({ author, text, byCreator: isSameHandle(author, creator) })
  }
  return found
}

/** Whether the post stands in a timeline behind the photo viewer, its time beside the name: then the posts after it are no replies. */
function isInList(post: PostOnPage): boolean {
  return nameBlock(post) !== null && timeLink(post)?.closest(tid('User-Name')) !== null
}
