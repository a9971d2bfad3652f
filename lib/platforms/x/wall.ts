import type { PageScope, Platform } from '@/lib/platforms/reader/contract'
import { column, openedPost } from './articles'
import { canReadProfile, ownBadge, ownPosts } from './profile'

const LOADING = '[role="progressbar"]'
const LOGIN = 'input[autocomplete~="username"], [data-testid="loginButton"]'
const CHALLENGE = '[id^="challenge-"], #arkose_iframe, iframe[src*="arkoselabs.com"]'

/**
 * Missing and suspended accounts show the notice of an empty list. Missing posts show an error with a link to the search (an error with
 * a retry button is a bad connection) or, in place of the post, a notice that links to an explanation.
 */
const ABSENT =
  '[data-testid="emptyState"], [data-testid="empty_state_header_text"], [data-testid="error-detail"]:has(a[href*="/search"]), ' +
  '[data-testid="error-detail"]:not(:has(button, [role="button"])), [data-testid="cellInnerDiv"] a[href*="notices-on-"]'

/** Recognises walls by structure; `null` when the page shows something of the creator, or no recognised wall. */
export const wall: Platform['wall'] = (scope) => {
  const { view } = scope
  if (scope.ref.kind === 'profile' ? canReadProfile(scope) : openedPost(scope) !== null) return isLocked(scope) ? 'private' : null
  if (view.one(CHALLENGE)) return 'challenge'
  const main = column(view)
  if (view.one(ABSENT, main) && !view.one(LOADING, main)) return 'not-found'
  return view.one(LOGIN) ? 'signed-out' : null
}

/** Whether the account is protected and hides its posts. An approved follower sees the lock and the posts. */
function isLocked(scope: PageScope): boolean {
  const { view } = scope
  return ownBadge(scope, 'lock') === true && ownPosts(scope).length === 0 && !view.one(LOADING, column(view))
}
