import type { PageScope, Platform } from '../contract'
import type { PageView } from '../page-view'
import { column, openedPost } from './articles'
import { badge, header, isReadable, itemBadge, showsOwnPost } from './profile'
import { tid } from './table'

const LOADING = '[role="progressbar"]'
const LOGIN = 'input[autocomplete~="username"], input[name="session[username_or_email]"], [data-testid="loginButton"]'
const CHALLENGE = '#challenge-form, #challenge-stage, #challenge-error-text, #arkose_iframe, iframe[src*="arkoselabs.com"]'

/** What keeps the creator from view, told by structure; `null` when the page shows something of them, or cannot say why it does not. */
export const wall: Platform['wall'] = (scope) => {
  const { view } = scope
  if (scope.ref.kind === 'profile' ? isReadable(scope) : openedPost(scope) !== null) return isLocked(scope) ? 'private' : null
  if (view.one(CHALLENGE)) return 'challenge'
  if (isAbsent(view)) return 'not-found'
  return view.one(LOGIN) ? 'signed-out' : null
}

/** A protected account whose posts the viewer may not see. An approved follower sees the lock and the posts. */
function isLocked(scope: PageScope): boolean {
  const hasLock = badge(header(scope), 'lock') === true || itemBadge(scope, 'lock') === true
  return hasLock && !showsOwnPost(scope) && !scope.view.one(LOADING, column(scope.view))
}

/**
 * Accounts that are gone or suspended get the notice of an empty list, posts that are gone an error with a way to the search
 * (an error with a button to try again is a bad connection) or, in place of the post, a notice that links to its explanation.
 */
function isAbsent(view: PageView): boolean {
  const main = column(view)
  if (!main || view.one(LOADING, main)) return false
  if (view.one('[data-testid="emptyState"], [data-testid="empty_state_header_text"]', main)) return true
  const error = view.one(tid('error-detail'), main)
  if (error) return view.one('a[href*="/search"]', error) !== null || view.one('button, [role="button"]', error) === null
  return view.one('[data-testid="cellInnerDiv"] a[href*="notices-on-"]', main) !== null
}
