import { isSameHandle } from '@/lib/domain/handle'
import type { ItemScope, PageScope, PostItem } from '@/lib/platforms/reader/contract'
import { mediaByCode } from './embedded'
import { shownName } from './header'
import { permalink } from './locate'
import { author, coauthors } from './media'
import { isOneNumber, titleName } from './meta'
import { once } from '@/lib/platforms/reader/once'

/** Tabs with posts of other accounts. */
const FOREIGN = /(?:tagged|reposts|saved|guides?)\/?$/

/** The profile's own posts: the visible tiles, else the payload's list. */
export function items(scope: PageScope): PostItem[] {
  const selected = scope.view.attr('main [role="tablist"] a[aria-selected="true"]', 'href')
  if (FOREIGN.test(scope.ref.tab ?? '') || FOREIGN.test(selected)) return []
  const shown = new Map<string, PostItem>()
  for (const element of tiles(scope)) {
    const id = permalink(scope.view.attr(element, 'href'))?.code ?? ''
    if (!shown.has(id)) shown.set(id, { id, element, data: null })
  }
  return shown.size > 0 || import.meta.env?.IN_PAGE ? [...shown.values()] : itemsInData(scope)
}

export const tiles = once(({ view }: PageScope): Element[] =>
  view
    .all('main a[href*="/p/"], main a[href*="/reel/"]')
    .filter((link) => permalink(view.attr(link, 'href')) && view.one('img', link) && !link.closest('header, [role="dialog"], footer')),
)

/** Posts in the data's lists that the account published, alone or with others. */
function itemsInData(scope: PageScope): PostItem[] {
  return [...mediaByCode(scope)]
    .filter(([, all]) =>
      all.some(
        (one) =>
          /timeline|clips/.test(one.list) && [author(one), ...coauthors(one.node)].some((handle) => isSameHandle(handle, scope.ref.handle)),
      ),
    )
    .map(([id]) => ({ id, element: null, data: null }))
}

/** The parsed link of a tile. */
export function linkOf({ view, item }: ItemScope): ReturnType<typeof permalink> {
  return permalink(view.attr(item.element, 'href'))
}

/** Numbers of a hovered tile: likes, then comments. A lone number may be either, so only a pair is read. */
export function hovered({ view, item }: ItemScope, which: 0 | 1): string {
  const pair = view.all('ul > li', item.element)
  return pair.length === 2 ? view.text(pair[which] ?? null) : ''
}

/** Views: the only number on a reel's tile; '' for any other text. */
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

/** Reels are told by their address, carousels by their icon; other tiles may be picture or film. */
export function shownKind(scope: ItemScope): string {
  if (linkOf(scope)?.flavour === 'reel') return 'short'
  return scope.view.one('path[d^="M34.8 29.7V11"]', scope.item.element) ? 'carousel' : ''
}

/** The description of a tile's picture, then the name and handle it may contain, each after two tabs: see `captionIn`. */
export function describedPicture(scope: ItemScope): string {
  const { view, ref, item } = scope
  const words = view.attr('img[alt]:not([alt=""])', 'alt', item.element)
  return words && [words, titleName(scope) || shownName(scope), ref.handle].join('\t\t')
}
