import type { PageScope } from '@/lib/platforms/reader/contract'
import { channelOf, embedded, madeForAddress } from './embedded'
import { renderedHeader } from './header'
import { collect, dig, list, string } from './json'
import { mainParts, videoOf } from './video'
import { rendered } from './watch'

/** Recognises walls by the kind of YouTube's notice, never by its words. */
export function wall(scope: PageScope): 'signed-out' | 'not-found' | null {
  if (scope.ref.kind === 'post' ? rendered(scope) : renderedHeader(scope)) return null
  if (scope.view.one('body > #error-page, #error-page-content')) return 'not-found'
  return import.meta.env?.IN_PAGE ? null : noticeIn(scope)
}

function noticeIn(scope: PageScope): 'signed-out' | 'not-found' | null {
  const isPost = scope.ref.kind === 'post'
  const speaks = isPost ? videoOf(scope).player !== null || mainParts(scope).size > 0 : channelOf(scope) !== null
  // The first document's notices do not apply after navigation.
  if (speaks || madeForAddress(scope) === false) return null
  const { data, player } = embedded(scope.view)
  const isGated = collect(dig(data, 'contents'), ['channelAgeGateRenderer']).length > 0
  const playable = isPost ? string(player, 'playabilityStatus.status') : ''
  if (isGated || playable === 'LOGIN_REQUIRED' || playable === 'AGE_CHECK_REQUIRED') return 'signed-out'
  const isError = list(data, 'alerts').some((alert) => string(alert, 'alertRenderer.type') === 'ERROR')
  return isError || playable === 'ERROR' ? 'not-found' : null
}
