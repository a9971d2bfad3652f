import type { PageScope, Platform } from '@/lib/platforms/reader/contract'
import { at, routes, text, usersOf } from './embedded'
import { header } from './header'
import { PRIVATE } from './labels'
import { postMeta, profileMeta } from './meta'
import { postDom } from './post-dom'
import { tiles } from './tiles'

type Wall = ReturnType<Platform['wall']>

/** Recognises walls and absences. A login box over a visible creator is no wall. */
export function wall(scope: PageScope): Wall {
  const { view, ref } = scope
  const isShown = ref.kind === 'profile' ? header(scope) !== null || tiles(scope).length > 0 : postDom(scope) !== null
  if (!isShown) {
    if (view.one('input[type="password"]')) return 'signed-out'
    if (view.one('main :is(form[action*="/challenge/"], form[action*="/checkpoint/"], iframe[src*="captcha"])')) return 'challenge'
  }
  if (ref.kind === 'profile' && saysPrivate(scope)) return 'private'
  return import.meta.env?.IN_PAGE ? null : carriedWall(scope, isShown)
}

/** Whether a private account's notice stands below the header, in place of tabs and tiles. */
export function saysPrivate(scope: PageScope): boolean {
  const shown = header(scope)?.element
  if (!shown || tiles(scope).length > 0 || scope.view.one('main [role="tablist"]')) return false
  let notice = ''
  for (let next = shown.nextElementSibling; next && notice.length < 600; next = next.nextElementSibling) notice += scope.view.text(next)
  return notice.length < 600 && PRIVATE.test(notice)
}

/** The wall by the payload: the server sent an error page, or the account is private and the viewer does not follow it. */
function carriedWall(scope: PageScope, isShown: boolean): Wall {
  const { ref } = scope
  const isErrorPage = routes(scope).some((route) => text(at(route, 'rootView', 'resource', '__dr')).startsWith('PolarisErrorRoot'))
  if (!isShown && isErrorPage && !profileMeta(scope) && !postMeta(scope)) return 'not-found'
  if (ref.kind === 'post' || tiles(scope).length > 0) return null
  const users = usersOf(scope, ref.handle)
  const isFollowed = users.some((user) => at(user, 'friendship_status', 'following') === true || user['followed_by_viewer'] === true)
  return !isFollowed && users.some((user) => user['is_private'] === true) ? 'private' : null
}
