import type { Candidate, PageScope } from '../contract'
import { mainPart, videoOf } from './embedded'
import { dig } from './json'

/** What a candidate may hand back. */
export type Value = ReturnType<Candidate['get']>

/** A candidate that reads the player's data, once that is proved to be the address's video. */
export function player(name: string, get: (player: unknown) => Value): Candidate {
  return { via: `json:player-${name}`, get: (scope) => get(videoOf(scope).player) }
}

/** Where the player's data keeps what is known of a video, and what is known of its publication. */
export const details = 'videoDetails'
export const facts = 'microformat.playerMicroformatRenderer'

/** The rendered page of the video: the element that carries its id, or the Short that is playing. */
export function rendered({ view, ref }: PageScope): Element | null {
  const id = ref.postId ?? ''
  const watch = view.one(`ytd-watch-flexy[video-id="${id}"], ytd-watch-grid[video-id="${id}"]`)
  if (watch) return watch.closest('[hidden]') ? null : watch
  const reel = view.one('ytd-reel-video-renderer[is-active]')
  return reel && (view.attr(reel, 'video-id') === id || view.one(`[href*="${id}"], [style*="/${id}/"]`, reel)) ? reel : null
}

/** The block below the player. It may lag behind the page element, and says so with an id of its own. */
function block(scope: PageScope): Element | null {
  const page = rendered(scope)
  if (page?.localName === 'ytd-reel-video-renderer') return page
  const found = page && scope.view.one('ytd-watch-metadata', page)
  return found && [null, scope.ref.postId].includes(found.getAttribute('video-id')) ? found : null
}

export function dom(name: string, get: (block: Element, scope: PageScope) => Value): Candidate {
  return {
    via: `dom:${name}`,
    get: (scope) => {
      const element = block(scope)
      return element && get(element, scope)
    },
  }
}

/** Meta of the first document, when it is the address's video. */
export function meta(name: string): Candidate {
  return { via: `meta:${name.replace(/^og:/, '')}`, get: ({ view, ref }) => (isOwnMeta({ view, ref }) ? view.meta(name) : null) }
}

/** Whether the page's meta, which is of the first document, names the address's video. */
export function isOwnMeta({ view, ref }: PageScope): boolean {
  return [view.meta('identifier'), view.meta('videoId')].includes(ref.postId ?? '')
}

/** The line of a video that names its channel: desktop or mobile. */
export function ownerOf(scope: PageScope): unknown {
  return dig(mainPart(scope, 'videoSecondaryInfoRenderer'), 'owner.videoOwnerRenderer') ?? mainPart(scope, 'slimOwnerRenderer')
}
