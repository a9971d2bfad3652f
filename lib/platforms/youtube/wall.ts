import type { PageScope } from '../contract'
import { channelOf, firstData, madeForAddress, mainParts, videoOf } from './embedded'
import { collect, dig, list, string } from './json'
import { renderedHeader } from './profile'
import { rendered } from './watch'

/** Whether the page shows nothing of the creator, and why: told by the kind of YouTube's own notices, never by their words. */
export function wall(scope: PageScope): 'signed-out' | 'not-found' | null {
  const shows = scope.ref.kind === 'post' ? showsVideo(scope) : channelOf(scope) !== null || renderedHeader(scope) !== null
  // Notices of the first document say nothing about where the person has gone since.
  if (shows || madeForAddress(scope) === false) return null
  const { data, player } = firstData(scope.view)
  const isGated = collect(dig(data, 'contents'), ['channelAgeGateRenderer']).length > 0
  const playable = scope.ref.kind === 'post' ? string(player, 'playabilityStatus.status') : ''
  if (isGated || playable === 'LOGIN_REQUIRED' || playable === 'AGE_CHECK_REQUIRED') return 'signed-out'
  const isError = list(data, 'alerts').some((alert) => string(alert, 'alertRenderer.type') === 'ERROR')
  return isError || playable === 'ERROR' || scope.view.one('body > #error-page, #error-page-content') ? 'not-found' : null
}

function showsVideo(scope: PageScope): boolean {
  return videoOf(scope).player !== null || rendered(scope) !== null || mainParts(scope).size > 0
}
