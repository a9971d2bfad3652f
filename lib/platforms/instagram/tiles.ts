import { isSameHandle } from '@/lib/domain/handle'
import type { ItemScope, PageScope, PostItem } from '@/lib/platforms/reader/contract'
import { mediaByCode } from './embedded'
import { shownName } from './header'
import { permalink } from './locate'
import { author, coauthors } from './media'
import { isOneNumber, titleName } from './meta'
import { once } from '@/lib/platforms/reader/once'

/** Tabs that show posts of other people. */
const FOREIGN = /(?:tagged|reposts|saved|guides?)\/?$/

/** The profile's own posts: the tiles that are shown, else the list the document came with. */
export function items(scope: PageScope): PostItem[] {
  const selected = scope.view.attr('main [role="tablist"] a[aria-selected="true"]', 'href')
  if (FOREIGN.test(scope.ref.tab ?? '') || FOREIGN.test(selected)) return []
  const shown = new Map<string, PostItem>()
  for (const element of tiles(scope)) {
    const id = permalink(scope.view.attr(element, 'href'))?.code ?? ''
    if (!shown.has(id)) shown.set(id, { id, element, data: null })
  }
  return shown.size > 0 || import.meta.env?.IN_PAGE ? [...shown.values()] : carried(scope)
}

export const tiles = once(({ view }: PageScope): Element[] =>
  view
    .all('main a[href*="/p/"], main a[href*="/reel/"]')
    .filter((link) => permalink(view.attr(link, 'href')) && view.one('img', link) && !link.closest('header, [role="dialog"], footer')),
)

/** Posts of the lists in the data that the account published itself or together with others. */
function carried(scope: PageScope): PostItem[] {
  return [...mediaByCode(scope)]
    .filter(([, all]) =>
      all.some(
        (one) =>
          /timeline|clips/.test(one.list) && [author(one), ...coauthors(one.node)].some((handle) => isSameHandle(handle, scope.ref.handle)),
      ),
    )
    .map(([id]) => ({ id, element: null, data: null }))
}

/** What the link of a tile says. */
export function linkOf({ view, item }: ItemScope): ReturnType<typeof permalink> {
  return permalink(view.attr(item.element, 'href'))
}

/** Hovering a tile shows likes, then comments. One number alone may be either, so only a pair is read. */
export function hovered({ view, item }: ItemScope, which: 0 | 1): string {
  const pair = view.all('ul > li', item.element)
  return pair.length === 2 ? view.text(pair[which] ?? null) : ''
}

/** The number on a reel's tile, which is its views; words other than one number are something else. */
export function shownViews(scope: ItemScope): string {
  const { view, item } = scope
  if (linkOf(scope)?.flavour !== 'reel') return ''
  const leaf = view
    .all('span, div', item.element)
    .find((one) => !one.firstElementChild && !one.closest('ul') && /\p{Nd}/u.test(view.text(one)))
  const words = view.text(leaf ?? null)
  return words.length <= 20 && isOneNumber(words) ? words : ''
}

export function isPinned({ view, item }: ItemScope): boolean {
  return view.one('svg[aria-label="Pinned post icon"], path[d^="m22.707 7.583"]', item.element) !== null
}

/** Reels by their address, carousels by their drawing; other tiles do not say whether they are a picture or a film. */
export function shownKind(scope: ItemScope): string {
  if (linkOf(scope)?.flavour === 'reel') return 'short'
  return scope.view.one('path[d^="M34.8 29.7V11"]', scope.item.element) ? 'carousel' : ''
}

/** The description of a tile's picture and, after two tabs each, the name and handle it may be made of: see `captionIn`. */
export function describedPicture(scope: ItemScope): string {
  const { view, ref, item } = scope
  const words = view.attr('img[alt]:not([alt=""])', 'alt', item.element)
  return words && [words, titleName(scope) || shownName(scope), ref.handle].join('\t\t')
}
