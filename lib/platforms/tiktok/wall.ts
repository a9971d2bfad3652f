import type { PageScope, Platform } from '../contract'
import { account, at, embeddedPost, parts, text, word } from './embedded'
import { items } from './grid'
import { header, notices, showsPrivate, toldPrivate } from './header'
import { locateLink, sameHandle } from './locate'
import { stage } from './stage'

type Wall = ReturnType<Platform['wall']>

/** TikTok's own status of what was asked for. */
const STATUS = new Map<unknown, Wall>([
  [10202, 'not-found'],
  [10221, 'not-found'],
  [10204, 'not-found'],
  [10231, 'not-found'],
  [10216, 'private'],
  [10222, 'private'],
])
const CHALLENGE =
  '[id^="captcha-verify"], #captcha_container, #tiktok-verify-ele, [class*="captcha_verify_container"], [class*="captcha-verify-container"]'
const FIREWALL = '#wci, ._wafchallengeid'
const LOGIN = '#loginContainer, [data-e2e="login-modal"], [data-e2e="login-title"]'

/** Walls that leave nothing of the creator to read, and private profiles, which show their header alone. */
export function wall(scope: PageScope): Wall {
  const { view, ref } = scope
  if (ref.kind === 'profile' && (header(scope) ?? account(scope)))
    return (toldPrivate(scope) ?? showsPrivate(scope)) && items(scope).length === 0 ? 'private' : null
  if (ref.kind === 'post' && (embeddedPost(scope) ?? stage(scope))) return null
  if (view.one(FIREWALL) || view.all(CHALLENGE).some((each) => view.text(each) !== '')) return 'challenge'
  return status(scope) ?? absence(scope) ?? (view.all(LOGIN).some((each) => view.text(each) !== '') ? 'signed-out' : null)
}

/** The status in the first document's data, unless that document was another page's. */
function status(scope: PageScope): Wall {
  const { ref } = scope
  const found = parts(scope)
  const first = locateLink(text(at(found.find(([name]) => name === 'seo.abtest')?.[1], 'canonical')))
  if (
    first &&
    (first.postId !== ref.postId || (first.handle !== undefined && ref.handle !== undefined && !sameHandle(first.handle, ref.handle)))
  )
    return null
  const wanted = ref.kind === 'post' ? /video|item/i : /user/i
  return (
    found
      .filter(([name]) => wanted.test(name))
      .map(([, part]) => STATUS.get(at(part, 'statusCode')))
      .find((each) => each) ?? null
  )
}

/** The page's own words for what is not there. */
function absence(scope: PageScope): Wall {
  const told = new Set(notices(scope))
  const nobody = "Couldn't find this account"
  const [key, english] = scope.ref.kind === 'profile' ? [nobody, nobody] : ['embed_err_unavailable', 'Video currently unavailable']
  return told.has(word(scope, key, english)) || told.has(english) ? 'not-found' : null
}
