import { isSameHandle } from '@/lib/domain/handle'
import type { CommentOnPage, PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { carriedAuthor } from './author'
import { at, embeddedComments, text } from './embedded'
import { profileHandle } from './locate'
import { handleLinks, postDom, shownAuthor } from './post-dom'

/** Most links examined: those of comments and of replies. */
const MAX = 600

/** The post's visible comments; before anything is drawn, those in the payload. */
export function comments(scope: PageScope): CommentOnPage[] {
  const dom = postDom(scope)
  // `IN_PAGE` is known at compile time: the bundler drops the branch that reads the payload.
  const author = shownAuthor(scope) || (import.meta.env?.IN_PAGE ? '' : carriedAuthor(scope))
  const all = dom ? shownComments(scope.view, dom.root, scope.ref.postId ?? '') : import.meta.env?.IN_PAGE ? [] : embedded(scope)
  return all.map((one) => ({ ...one, byCreator: isSameHandle(one.author, author) }))
}

type Comment = Omit<CommentOnPage, 'byCreator'>

/** Finds drawn comments by their dated links: `/p/CODE/c/ID/`, with `/r/ID` appended for replies. */
function shownComments(view: PageView, root: Element, code: string): Comment[] {
  const out: Comment[] = []
  const seen = new Set<string>()
  for (const link of view.all(`a[href*="/${code}"][href*="/c/"]`, root).slice(0, MAX)) {
    const href = view.attr(link, 'href')
    const comment = seen.has(href) ? null : around(view, link, root)
    if (!comment) continue
    seen.add(href)
    out.push(comment)
  }
  return out
}

function around(view: PageView, link: Element, root: Element): Comment | null {
  let author = ''
  for (let up: Element | null = link.parentElement; up && up !== root; up = up.parentElement) {
    if (view.all('a[href*="/c/"]', up).some((other) => view.attr(other, 'href') !== view.attr(link, 'href'))) return null
    author ||= handleLinks(view, up)[0]?.handle ?? ''
    if (!author) continue
    const words = view
      .all('[dir="auto"]', up)
      .find((one) => !one.closest('button, h2, h3, time') && !one.contains(link) && !isName(view, one) && view.text(one) !== '')
    if (words) return { author, text: view.text(words) }
  }
  return null
}

/** Whether the element holds a profile link and nothing else: the commenter's name, not a mention. */
function isName(view: PageView, one: Element): boolean {
  const link = one.closest('a') ?? (one.children.length === 1 ? view.one('a', one) : null)
  return (
    link !== null && profileHandle(view.attr(link, 'href')) !== '' && view.text(link) === view.text(one) && !view.text(one).startsWith('@')
  )
}

function embedded(scope: PageScope): Comment[] {
  return embeddedComments(scope, scope.ref.postId)
    .map((node) => ({
      author: text(at(node, 'user', 'username')) || text(at(node, 'owner', 'username')),
      text: text(node['text']),
    }))
    .filter((one) => one.author !== '' && one.text !== '')
}
