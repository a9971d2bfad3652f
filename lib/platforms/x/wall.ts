import type { PageScope, Platform } from '@/lib/platforms/reader/contract'
import { column, openedPost } from './articles'
import { canReadProfile, ownBadge, ownPosts } from './profile'

const LOADING = '[role="progressbar"]'
const LOGIN = 'input[autocomplete~="username"], [data-testid="loginButton"]'
const CHALLENGE = '[id^="challenge-"], #arkose_iframe, iframe[src*="arkoselabs.com"]'

/**
 * Accounts that are gone or suspended get the notice of an empty list, posts that are gone an error with a way to the search
 * (an error with a button to try again is a bad connection) or, in place of the post, a notice that links to its explanation.
 */
const ABSENT =
  '[data-testid="emptyState"], [data-testid="empty_state_header_text"], [data-testid="error-detail"]:has(a[href*="/search"]), ' +
  '[data-testid="error-detail"]:not(:has(button, [role="button"])), [data-testid="cellInnerDiv"] a[href*="notices-on-"]'

/** What keeps the creator from view, told by structure; `null` when the page shows something of them, or cannot say why it does not. */
export const wall: Platform['wall'] = (scope) => {
  const { view } = scope
  if (scope.ref.kind === 'profile' ? canReadProfile(scope) : openedPost(scope) !== null) return isLocked(scope) ? 'private' : null
  if (view.one(CHALLENGE)) return 'challenge'
  const main = column(view)
  if (view.one(ABSENT, main) && !view.one(LOADING, main)) return 'not-found'
  return view.one(LOGIN) ? 'signed-out' : null
}

/** A protected account whose posts the viewer may not see. An approved follower sees the lock and the posts. */
function isLocked(scope: PageScope): boolean {
  const { view } = scope
  return ownBadge(scope, 'lock') === true && ownPosts(scope).length === 0 && !view.one(LOADING, column(view))
}
