import type { PageScope, Platform } from '@/lib/platforms/reader/contract'
import { items } from './grid'
import { header, notices, showsPrivate } from './header'
import { stage } from './stage'
import { toldWall } from './told-wall'
import { ABSENT } from './words'

const CHALLENGE = '[id^="captcha"], #tiktok-verify-ele, [class*="captcha"][class*="verify"]'
const FIREWALL = '#wci, ._wafchallengeid'
const LOGIN = '#loginContainer, [data-e2e="login-modal"], [data-e2e="login-title"]'

/** Recognises walls that hide all of the creator, and private profiles, which show only their header. */
export function wall(scope: PageScope): ReturnType<Platform['wall']> {
  const { view, ref } = scope
  // The page's data are read where the reading arrives, not in the page.
  const told = import.meta.env?.IN_PAGE ? undefined : toldWall(scope)
  const says = (selector: string) => view.all(selector).some((each) => view.text(each) !== '')
  if (told === null || told === 'private' || (ref.kind === 'post' ? stage(scope) : header(scope)))
    return (told ?? showsPrivate(scope)) && items(scope).length === 0 ? 'private' : null
  if (view.one(FIREWALL) || says(CHALLENGE)) return 'challenge'
  return told ?? (notices(scope).some((each) => ABSENT.test(each)) ? 'not-found' : says(LOGIN) ? 'signed-out' : null)
}
