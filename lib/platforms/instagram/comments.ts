import { isSameHandle } from '@/lib/domain/handle'
import type { CommentOnPage, PageScope } from '@/lib/platforms/reader/contract'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { carriedAuthor } from './author'
import { at, embeddedComments, text } from './embedded'
import { profileHandle } from './locate'
import { handleLinks, postDom, shownAuthor } from './post-dom'

/** Links looked at; the answers' and the comments' own. */
const MAX = 600

/** The visible comments of the post; before anything is drawn, those the document came with. */
export function comments(scope: PageScope): CommentOnPage[] {
  const dom = postDom(scope)
  // The page's build says at compile time that it reads no payload, so the bundler leaves out what is after the colon.
  const author = shownAuthor(scope) || (import.meta.env?.IN_PAGE ? '' : carriedAuthor(scope))
  const all = dom ? shown(scope.view, dom.root, scope.ref.postId ?? '') : import.meta.env?.IN_PAGE ? [] : embedded(scope)
  return all.map((one) => ({ ...one, byCreator: isSameHandle(one.author, author) }))
}

type Comment = Omit<CommentOnPage, 'byCreator'>

/** Every comment has a dated link of its own: `/p/CODE/c/ID/`, replies with `/r/ID` behind it. */
function shown(view: PageView, root: Element, code: string): Comment[] {
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

/** Whether a text is the link to an account with nothing around it: the commenter's name, not a mention in the words. */
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
