import type { ItemScope, PageScope, PostItem } from '../contract'
import type { MediaRecord } from './embedded'
import { mediaByCode } from './embedded'
import { fold, permalink } from './locate'
import { author, coauthors } from './media'
import { shownName } from './header'
import { isOneNumber, titleName } from './meta'
import { once } from './once'

/** Tabs that show posts of other people. */
const FOREIGN = new Set(['tagged', 'reposts', 'saved', 'guide', 'guides', 'similar_accounts', 'related_profiles'])
const PIN = 'svg[aria-label="Pinned post icon"], path[d^="m22.707 7.583"]'
const CAROUSEL = 'svg[aria-label="Carousel"], path[d^="M34.8 29.7V11"]'

/** The profile's own posts: the tiles that are shown, else (while nothing is drawn) the list the document came with. */
export function items(scope: PageScope): PostItem[] {
  const { view, ref } = scope
  const selected = view.attr('main [role="tablist"] a[aria-selected="true"]', 'href')
  if (FOREIGN.has(ref.tab ?? '') || /\/(?:tagged|reposts|saved|guides?)\/?$/.test(selected)) return []
  const media = mediaByCode(scope)
  const shown = new Map<string, PostItem>()
  for (const element of tiles(scope)) {
    const id = permalink(view.attr(element, 'href'))?.code ?? ''
    if (!shown.has(id)) shown.set(id, { id, element, data: media.get(id) ?? [] })
  }
  return shown.size > 0 ? [...shown.values()] : embedded(scope, media)
}

export const tiles = once(({ view }): Element[] =>
  view
    .all('main a[href*="/p/"], main a[href*="/reel/"], main a[href*="/tv/"]')
    .filter((link) => permalink(view.attr(link, 'href')) && view.one('img', link) && !link.closest('header, [role="dialog"], footer')),
)

function embedded({ view, ref }: PageScope, media: Map<string, MediaRecord[]>): PostItem[] {
  if (view.one('main header, main article, main [role="tablist"]')) return []
  const isOwn = (one: MediaRecord) =>
    /timeline|clips/.test(one.list) && [author(one), ...coauthors(one.node)].some((handle) => fold(handle) === fold(ref.handle ?? ''))
  return [...media].filter(([, all]) => all.some(isOwn)).map(([id, data]) => ({ id, element: null, data }))
}

export function records({ item }: ItemScope): readonly MediaRecord[] {
  return item.data as readonly MediaRecord[]
}

export function href({ view, item }: ItemScope): string {
  return view.attr(item.element, 'href')
}

/** Hovering a tile shows likes, then comments. One number alone may be either, so only a pair is read. */
export function hovered({ view, item }: ItemScope, which: 0 | 1): string {
  const pair = view.all('ul > li', item.element)
  return pair.length === 2 ? view.text(pair[which] ?? null) : ''
}

/** The number on a reel's tile, which is its views; words other than one number are something else. */
export function shownViews(scope: ItemScope): string {
  const { view, item } = scope
  if (permalink(href(scope))?.flavour !== 'reel') return ''
  const leaf = view
    .all('span, div', item.element)
    .find((one) => one.children.length === 0 && !one.closest('ul') && /\p{Nd}/u.test(view.text(one)))
  const words = view.text(leaf ?? null)
  return words.length <= 20 && isOneNumber(words) ? words : ''
}

export function isPinned({ view, item }: ItemScope): boolean {
  return view.one(PIN, item.element) !== null
}

/** Reels by their address, carousels by their drawing; other tiles do not say whether they are a picture or a film. */
export function shownKind(scope: ItemScope): string {
  if (permalink(href(scope))?.flavour === 'reel') return 'short'
  return scope.view.one(CAROUSEL, scope.item.element) ? 'carousel' : ''
}

/**
 * The caption, which most pictures carry as their description. Descriptions made by Instagram itself ("Photo by NAME on DATE. May be …")
 * name the author and a year at their beginning, in whatever language.
 */
export function pictureCaption(scope: ItemScope): string {
  const { view, ref, item } = scope
  const words = item.element
    ? view
        .all('img', item.element)
        .map((img) => view.attr(img, 'alt'))
        .find((alt) => alt !== '')
    : ''
  if (!words) return ''
  const start = words.slice(0, 160)
  const name = titleName(scope) || shownName(scope) || (ref.handle ?? '')
  const isMade =
    /^(?:photo|video|reel|image|may be|no photo|foto|fotograf|фото|写真|사진|صورة)/i.test(start) ||
    (/\p{Nd}{4}/u.test(start) && [name, ref.handle ?? name].some((one) => one !== '' && start.includes(one)))
  return isMade ? '' : words
}
