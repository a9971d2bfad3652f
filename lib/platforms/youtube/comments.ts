import { isSameHandle } from '@/lib/domain/handle'
import type { CommentOnPage, PageScope } from '@/lib/platforms/reader/contract'
import { shownOwner } from './author'
import { handleIn } from './locate'
import { rendered } from './watch'

/**
 * Visible comments and replies of the video, in page order. Each has a link with its video's id, which is checked: after navigation the
 * previous video's comments stay for a while.
 */
export function comments(scope: PageScope): readonly CommentOnPage[] {
  const { view, ref } = scope
  const page = rendered(scope) ?? view.one('ytd-shorts, ytm-watch')
  const owner = String(shownOwner(scope) ?? '')
  const found = new Map<string, CommentOnPage>()
  // Selected by attribute, since YouTube repeats the same ids in every comment.
  for (const comment of view.all('ytd-comment-view-model, ytd-comment-renderer', page)) {
    const permalink = view.attr('[id="published-time-text"] a[href]', 'href', comment)
    const text = view.text('[id="content-text"]', comment)
    const handle = handleIn(view.attr('[id="author-text"][href], [id="author-comment-badge"] a[href]', 'href', comment))
    const name = handle || view.text('[id="author-text"]', comment).replace(/^@/, '')
    if (!permalink.includes(ref.postId ?? ' ') || text === '' || name === '' || found.has(permalink)) continue
    found.set(permalink, { author: name, text, byCreator: isSameHandle(name, owner) })
  }
  return [...found.values()]
}
