import type { PageRef } from '@/lib/domain/page'
import type { ItemScope, PageScope, PostItem } from '../contract'
import { account, at, authorHandle, embeddedPosts, text, word } from './embedded'
import { header } from './header'
import { labelWords } from './label'
import { locateLink, sameHandle } from './locate'
import { e2e } from './places'

const LIST = e2e('user-post-item-list')
const TILE = e2e('user-post-item')
const LINK = 'a[href*="/video/"], a[href*="/photo/"]'
/** How TikTok words a cover's description, where the page does not carry its translations. */
const COVER = '{videoText} created by {videoAuthor} with {musicAuthor}'

/**
 * The creator's posts in page order. Tiles of others (the tabs of reposts and likes reuse the grid) are left out by the handle in
 * their address. Without a grid, the posts of theirs that the first document describes.
 */
export function items(scope: PageScope): PostItem[] {
  const { view, ref } = scope
  const own = new Map(
    embeddedPosts(scope)
      .filter((post) => sameHandle(authorHandle(post), ref.handle))
      .map((post) => [text(at(post, 'id')), post]),
  )
  const found = new Map<string, PostItem>()
  for (const link of view.all(`${TILE}, ${LIST}`).flatMap((each) => view.all(LINK, each))) {
    const { handle, postId: id } = locateLink(view.attr(link, 'href')) ?? {}
    if (id !== undefined && sameHandle(handle, ref.handle) && !found.has(id))
      found.set(id, { id, element: tileOf(link), data: own.get(id) })
  }
  return found.size > 0 ? [...found.values()] : [...own].map(([id, data]) => ({ id, element: null, data }))
}

/** The caption may stand beside the tile, in an element that is the tile's sibling. */
function tileOf(link: Element): Element {
  const tile = link.closest(TILE) ?? link
  const parent = tile.parentElement
  return parent && !parent.matches(LIST) && parent.querySelectorAll(TILE).length === 1 ? parent : tile
}

/** What a tile links to. */
export function tileAddress({ view, item }: ItemScope): PageRef | null {
  if (!item.element) return null
  const links = item.element.matches('a') ? [item.element] : view.all(LINK, item.element)
  return links.map((link) => locateLink(view.attr(link, 'href'))).find((ref) => ref?.postId === item.id) ?? null
}

/**
 * The caption, from beside the cover or out of the cover's description, which wraps it in the interface's words for
 * "… created by … with …". '' when those words are not found around it: a caption with a foreign tail would be a wrong one.
 */
export function tileCaption(scope: ItemScope): string {
  const { view, item } = scope
  const beside =
    view.attr(`${e2e('user-post-item-desc')} a[title]`, 'title', item.element) || view.text(e2e('user-post-item-desc'), item.element)
  const author = text(at(account(scope)?.user, 'nickname')) || header(scope)?.name || ''
  const [before = '', after = ''] = word(scope, 'seo_user_video_cover', COVER).split('{videoText}')
  const frame = named(before || after, author)
  if (beside || frame === '' || (before !== '' && after !== '')) return beside
  // A description without a caption begins with the space that would follow it, which is trimmed.
  const alt = ` ${view.attr('img[alt]', 'alt', item.element)}`
  if (before === '') return alt.slice(0, Math.max(0, alt.lastIndexOf(frame))).trim()
  const last = before.slice(before.lastIndexOf('}') + 1)
  const start = alt.startsWith(` ${frame}`) && last.trim() ? alt.indexOf(last, frame.length) : -1
  return start < 0 ? '' : alt.slice(start + last.length).trim()
}

/** The words of a pattern up to its second name, the creator's put in; '' when the creator's does not come first. */
function named(pattern: string, author: string): string {
  const [words = '', rest] = pattern.split('{videoAuthor}')
  return author === '' || rest === undefined || words.includes('{') ? '' : words + author + (rest.split('{')[0] ?? '')
}

/** What the badge in a tile's corner says. TikTok pins and labels with the same element, so its words decide. */
export function badge(scope: ItemScope): { pinned?: boolean; label?: string } {
  const { view, item } = scope
  const said = view.text(e2e('video-card-badge'), item.element)
  if (said === word(scope, 'profile_page_pin', 'Pinned') || said === 'Pinned') return { pinned: true }
  return said === 'Sponsored' || labelWords(scope).has(said) ? { pinned: false, label: said } : {}
}
