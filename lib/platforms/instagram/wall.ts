import type { PageScope, Platform } from '../contract'
import { at, routes, text, usersOf } from './embedded'
import { header } from './header'
import { PRIVATE } from './labels'
import { postMeta, profileMeta } from './meta'
import { postDom } from './post-dom'
import { tiles } from './tiles'

/** Walls and absences. A login box over a page that shows its creator is none. */
export function wall(scope: PageScope): ReturnType<Platform['wall']> {
  const { view, ref } = scope
  const isShown = ref.kind === 'profile' ? header(scope) !== null || tiles(scope).length > 0 : postDom(scope) !== null
  if (!isShown) {
    if (view.one('input[type="password"]')) return 'signed-out'
    if (view.one('main form[action*="/challenge/"], main form[action*="/checkpoint/"], main iframe[src*="captcha"]')) return 'challenge'
    const isErrorPage = routes(scope).some((route) => text(at(route, 'rootView', 'resource', '__dr')).startsWith('PolarisErrorRoot'))
    if (isErrorPage && !profileMeta(scope) && !postMeta(scope)) return 'not-found'
  }
  return ref.kind === 'profile' && isPrivate(scope) ? 'private' : null
}

/** Private, and the viewer does not follow: no tile is shown, and the data or the notice in the page says why. */
export function isPrivate(scope: PageScope): boolean {
  const { view, ref } = scope
  if (tiles(scope).length > 0) return false
  const users = usersOf(scope, ref.handle)
  if (users.some((user) => at(user, 'friendship_status', 'following') === true || user['followed_by_viewer'] === true)) return false
  if (users.some((user) => user['is_private'] === true)) return true
  const shown = header(scope)
  if (!shown || view.one('main [role="tablist"]')) return false
  let notice = ''
  for (let next = shown.element.nextElementSibling; next && notice.length < 600; next = next.nextElementSibling) notice += view.text(next)
  return notice.length < 600 && PRIVATE.test(notice)
}
