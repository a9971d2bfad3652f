import type { PageScope, Platform } from '@/lib/platforms/reader/contract'
import { at, routes, text, usersOf } from './embedded'
import { header } from './header'
import { PRIVATE } from './labels'
import { postMeta, profileMeta } from './meta'
import { postDom } from './post-dom'
import { tiles } from './tiles'

type Wall = ReturnType<Platform['wall']>

/** Walls and absences. A login box over a page that shows its creator is none. */
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

/** The notice of a private account, which stands below the header where tabs and tiles would be. */
export function saysPrivate(scope: PageScope): boolean {
  const shown = header(scope)?.element
  if (!shown || tiles(scope).length > 0 || scope.view.one('main [role="tablist"]')) return false
  let notice = ''
  for (let next = shown.nextElementSibling; next && notice.length < 600; next = next.nextElementSibling) notice += scope.view.text(next)
  return notice.length < 600 && PRIVATE.test(notice)
}

/** What the document says: its server had only an error page, or the account is private and the viewer does not follow it. */
function carriedWall(scope: PageScope, isShown: boolean): Wall {
  const { ref } = scope
  const isErrorPage = routes(scope).some((route) => text(at(route, 'rootView', 'resource', '__dr')).startsWith('PolarisErrorRoot'))
  if (!isShown && isErrorPage && !profileMeta(scope) && !postMeta(scope)) return 'not-found'
  if (ref.kind === 'post' || tiles(scope).length > 0) return null
  const users = usersOf(scope, ref.handle)
  const isFollowed = users.some((user) => at(user, 'friendship_status', 'following') === true || user['followed_by_viewer'] === true)
  return !isFollowed && users.some((user) => user['is_private'] === true) ? 'private' : null
}
