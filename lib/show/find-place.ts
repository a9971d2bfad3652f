/** Finds the place on a page that an evidence of the panel rests on. Reads, never changes the page. */
import type { PageRef } from '@/lib/domain/page'
import { queryAll } from '@/lib/platforms/reader/page-view'
import { wordsIn } from './place-words'

/** The evidence to find: the parts of it that help the search. */
export interface ShowTarget {
  readonly postId?: string
  readonly postUrl?: string
  readonly text: string
  readonly kind: string
}

type Locate = (url: URL) => PageRef | null

const locators = import.meta.glob<Locate>('../platforms/*/locate.ts', { eager: true, import: 'locate' })

/** Kinds whose text is our own wording, which no page holds. */
const MEASURED = /^(?:count|comment)$/
/** Elements that frame a page: too large to be one post. */
const FRAME = 'html, body, main, header, [role="main"], [role="dialog"]'

/**
 * Finds an evidence on this page: its words, else the post they belong to.
 * @param url the page's address.
 * @returns `null` when the page belongs to another creator, the post is not loaded, or the words are not visible.
 */
export function findOnPage(document: Document, url: URL, { postId, postUrl, text, kind }: ShowTarget): Element | Range | null {
  const locate = Object.values(locators).find((each) => each(url))
  const here = locate?.(url)
  if (!locate || !here) return null
  const page = new Posts(locate)
  const id = postId ?? (postUrl !== undefined && URL.canParse(postUrl) ? locate(new URL(postUrl))?.postId : undefined)
  const words = (root: Element | null, isWanted: (at: Element) => boolean) =>
    root && !MEASURED.test(kind) ? wordsIn(root, text, isWanted) : null

  if (id === undefined) {
    if (here.kind !== 'profile') return null
    const roots = ['main header', 'main, [role="main"]', 'body'].map((selector) => queryAll(document, selector).find(isVisible) ?? null)
    return first(roots, (root) => words(root, (at) => page.around(at) === null))
  }
  if (here.postId === id) {
    const isOwn = (at: Element) => [undefined, id].includes(page.around(at)?.id)
    return (
      words(document.body, isOwn) ??
      first(['article', 'video'], (name) => queryAll(document, name).find((each) => isVisible(each) && isOwn(each))) ??
      page.tileOf(document, id)
    )
  }
  const tile = page.tileOf(document, id)
  return words(tile, () => true) ?? tile
}

/** Matches elements of a page to posts by their links. */
class Posts {
  readonly #locate: Locate

  constructor(locate: Locate) {
    this.#locate = locate
  }

  /** The tile of a post in a grid or list: the largest visible element that links to this post and no other. */
  tileOf(document: Document, id: string): Element | null {
    return first(queryAll(document, 'a[href]'), (link) => {
      const tile = this.#idAt(link) === id && isVisible(link) ? this.around(link) : null
      return tile?.element
    })
  }

  /** The largest element around `start` that links to exactly one post; `null` when there is none. */
  around(start: Element): { readonly element: Element; readonly id: string } | null {
    let tile: ReturnType<Posts['around']> = null
    for (let element: Element | null = start; element && !element.matches(FRAME); element = element.parentElement) {
      const isArticle = element.localName === 'article'
      const [id, another] = this.#idsIn(element)
      if (another !== undefined || (!isArticle && isTallerThanWindow(element))) break
      if (id !== undefined) tile = { element, id }
      if (isArticle) break
    }
    return tile
  }

  /** Ids of the posts an element links to, two at most. */
  #idsIn(element: Element): string[] {
    const ids = new Set<string>()
    for (const link of [element, ...queryAll(element, 'a[href]')]) {
      const id = this.#idAt(link)
      if (id !== undefined) ids.add(id)
      if (ids.size > 1) break
    }
    return [...ids]
  }

  #idAt(link: Element): string | undefined {
    const href = link.localName === 'a' ? (link as HTMLAnchorElement).href : ''
    return URL.canParse(href) ? this.#locate(new URL(href))?.postId : undefined
  }
}

function first<Item, Found>(items: readonly Item[], look: (item: Item) => Found | null | undefined): Found | null {
  for (const item of items) {
    const found = look(item)
    if (found) return found
  }
  return null
}

const isVisible = (element: Element) => element.getClientRects().length > 0

function isTallerThanWindow(element: Element): boolean {
  return element.getBoundingClientRect().height > (element.ownerDocument.defaultView?.innerHeight ?? Infinity)
}
