import type { PageScope } from '@/lib/platforms/reader/contract'
import { over } from './over'

/** The rendered page of the video: the element with its id, or the playing Short. */
export function rendered({ view, ref }: PageScope): Element | null {
  const id = ref.postId ?? ''
  const watch = view.one(`ytd-watch-flexy[video-id="${id}"], ytd-watch-grid[video-id="${id}"]`)
  if (watch) return watch.closest('[hidden]') ? null : watch
  const reel = view.one('ytd-reel-video-renderer[is-active]')
  return reel && (view.attr(reel, 'video-id') === id || view.one(`[href*="${id}"], [style*="/${id}/"]`, reel)) ? reel : null
}

/** The block below the player, if its own id is the video's or absent: it may lag behind the page element. */
function block(scope: PageScope): Element | null {
  const page = rendered(scope)
  if (page?.localName === 'ytd-reel-video-renderer') return page
  const found = page && scope.view.one('ytd-watch-metadata', page)
  return found && [null, scope.ref.postId].includes(found.getAttribute('video-id')) ? found : null
}

/** Reads the block below the player once it is proved to be the address's video's. */
export const inBlock = over(block)
