import type { CommentOnPage, PageScope } from '../contract'
import type { PageView } from '../page-view'
import { at, embeddedComments, text } from './embedded'
import { profileHandle } from './locate'
import { same } from './meta'
import { handleLinks, postDom } from './post-dom'

const MAX = 200

/** The visible comments of the post; before anything is drawn, those the document came with. `author` is who posted the post. */
export function comments(scope: PageScope, author: string): CommentOnPage[] {
  const dom = postDom(scope)
  const all = dom ? shown(scope.view, dom.root, scope.ref.postId ?? '') : embedded(scope)
  return all.slice(0, MAX).map((one) => ({ ...one, byCreator: same(one.author, author) }))
}

type Comment = Omit<CommentOnPage, 'byCreator'>

/** Every comment has a dated link of its own: `/p/CODE/c/ID/`, replies with `/r/ID` behind it. */
function shown(view: PageView, root: Element, code: string): Comment[] {
  const out: Comment[] = []
  const seen = new Set<string>()
  for (const link of view.all('a[href*="/c/"]', root).slice(0, MAX * 3)) {
    const id = /\/(?:p|reel|reels|tv)\/([\w-]+)\/c\/(\d+(?:\/r\/\d+)?)/.exec(view.attr(link, 'href'))
    if (!id || !id[1]?.startsWith(code) || !id[2] || seen.has(id[2])) continue
    const comment = around(view, link, root)
    if (!comment) continue
    seen.add(id[2])
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
    if (words) return { author, text: view.text(words).slice(0, 1000) }
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
      text: text(node['text']).slice(0, 1000),
    }))
    .filter((one) => one.author !== '' && one.text !== '')
}
