import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope, ProfileFields, Raw } from '@/lib/platforms/reader/contract'
import type { Data } from './embedded'
import { at, list, routes, text, usersOf } from './embedded'
import { shownBio, shownCategory, shownHandle, shownLinks, shownName, shownNumber, shownVerified, stats } from './header'
import type { ProfileMeta } from './meta'
import { profileMeta, titleName } from './meta'
import { saysPrivate } from './wall'
import { expected, rare, required } from '@/lib/platforms/reader/fields'

/** The first value found in the embedded objects about this account. */
export function fromUser(scope: PageScope, handle: string | undefined, read: (user: Data) => Raw): Raw {
  for (const user of usersOf(scope, handle)) {
    const value = read(user)
    if (value !== null && value !== undefined && value !== '') return value
  }
  return null
}

const user = (read: (user: Data) => Raw) => (scope: PageScope) => fromUser(scope, scope.ref.handle, read)

/** A count of the data. Zeros are dropped: some answers use them for missing values. */
const count = (...paths: readonly (readonly string[])[]) =>
  user((one) => paths.map((path) => at(one, ...path)).find((value): value is number => typeof value === 'number' && value > 0))

/** The account's number: `id` in Graph objects, `pk` in newer ones, whose `id` may be another number. */
export const nativeId = (one: Data): Raw => text(one['pk']) || ('edge_followed_by' in one || 'is_verified' in one ? text(one['id']) : '')

/** A flag of the data; `null` when absent. */
export const flag = (key: string) => (one: Data) => (typeof one[key] === 'boolean' ? one[key] : null)
const stat = (which: 'posts' | 'followers' | 'following') => (scope: PageScope) => shownNumber(scope, stats(scope)[which])

const head = (which: keyof ProfileMeta) => (scope: PageScope) => profileMeta(scope)?.[which]

function links(one: Data): string[] {
  const all = list(one['bio_links']).map((link) => text(at(link, 'url')) || text(at(link, 'lynx_url')))
  return [...all, text(one['external_url'])].filter((link) => link !== '')
}

function routeId(scope: PageScope): string {
  const route = routes(scope).find((one) => isSameHandle(text(at(one, 'params', 'username')), scope.ref.handle))
  return text(at(route, 'rootView', 'props', 'page_logging', 'params', 'profile_id'))
}

/**
 * Fields of a profile and its tabs. Drawn values come first, since the head comes from a cache and lags; the exact number behind a
 * rounded one follows and refines it.
 */
export const profile: ProfileFields = {
  handle: required({
    'dom:header': shownHandle,
    'json:user': user((one) =>
      nativeId(one) && ('biography' in one || 'follower_count' in one || 'edge_followed_by' in one) ? text(one['username']) : '',
    ),
    'meta:og': head('handle'),
  }),
  nativeId: rare({
    'json:user': user(nativeId),
    'json:route': routeId,
  }),
  displayName: rare({
    'json:user': user((one) => text(one['full_name'])),
    'text:title': titleName,
    'dom:header': shownName,
    'meta:og-title': head('name'),
  }),
  verified: rare({
    'json:user': user(flag('is_verified')),
    'dom:badge': shownVerified,
  }),
  private: rare({
    'json:user': user(flag('is_private')),
    'text:notice': (scope) => saysPrivate(scope) || null,
  }),
  bio: rare({
    'json:user': user((one) => text(one['biography'])),
    'dom:header': (scope) => (shownBio(scope).isCut ? null : shownBio(scope).words),
    'meta:description': head('bio'),
    'dom:header-cut': (scope) => (shownBio(scope).isCut ? shownBio(scope).words : null),
  }),
  category: rare({
    'dom:header': shownCategory,
    'json:user': user((one) => text(one['category']) || text(one['category_name'])),
  }),
  links: rare({
    'json:user': user((one) => (links(one).length > 0 ? links(one) : null)),
    'dom:header': shownLinks,
  }),
  followers: expected({
    'dom:stats': stat('followers'),
    'aria:stats-title': (scope) => scope.view.attr('span[title]', 'title', stats(scope).followers),
    'json:user': count(['follower_count'], ['edge_followed_by', 'count']),
    'meta:og-description': { get: head('followers'), lang: 'en' },
    'meta:og-description-local': head('followers'),
  }),
  following: expected({
    'dom:stats': stat('following'),
    'json:user': count(['following_count'], ['edge_follow', 'count']),
    'meta:og-description': { get: head('following'), lang: 'en' },
    'meta:og-description-local': head('following'),
  }),
  postCount: expected({
    'dom:stats': stat('posts'),
    'json:user': count(['media_count'], ['edge_owner_to_timeline_media', 'count']),
    'meta:og-description': { get: head('posts'), lang: 'en' },
    'meta:og-description-local': head('posts'),
  }),
}
