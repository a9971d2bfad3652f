import type { PageScope, ProfileFields, Raw } from '../contract'
import type { Data } from './embedded'
import { at, list, routes, text, usersOf } from './embedded'
import { shownBio, shownCategory, shownHandle, shownLinks, shownName, shownNumber, shownVerified, stats } from './header'
import { profileMeta, same, titleName } from './meta'
import { isPrivate } from './wall'

/** The first of the embedded objects about this account that answers. */
export function fromUser(scope: PageScope, handle: string | undefined, read: (user: Data) => Raw): Raw {
  for (const user of usersOf(scope, handle)) {
    const value = read(user)
    if (value !== null && value !== undefined && value !== '') return value
  }
  return null
}

const user = (read: (user: Data) => Raw) => (scope: PageScope) => fromUser(scope, scope.ref.handle, read)

/** A count of the data. Some answers carry zeros instead of nothing, so a zero is no count here. */
const count = (...paths: readonly (readonly string[])[]) =>
  user((one) => paths.map((path) => at(one, ...path)).find((value): value is number => typeof value === 'number' && value > 0))

/** Graph objects carry the account's number as `id`, newer ones as `pk` (their `id` may be another number). */
export const nativeId = (one: Data): Raw => text(one['pk']) || ('edge_followed_by' in one || 'is_verified' in one ? text(one['id']) : '')

/** A flag as the data says it; nothing when it says nothing. */
export const flag = (key: string) => (one: Data) => (typeof one[key] === 'boolean' ? one[key] : null)
const stat = (which: 'posts' | 'followers' | 'following') => (scope: PageScope) => shownNumber(scope, stats(scope)?.[which] ?? null)

function links(one: Data): string[] {
  const all = list(one['bio_links']).map((link) => text(at(link, 'url')) || text(at(link, 'lynx_url')))
  return [...all, text(one['external_url'])].filter((link) => link !== '')
}

function routeId(scope: PageScope): string {
  const route = routes(scope).find((one) => same(text(at(one, 'params', 'username')), scope.ref.handle))
  return text(at(route, 'rootView', 'props', 'page_logging', 'params', 'profile_id'))
}

/**
 * A profile and its tabs. What is drawn comes first, since the head is written from a cache and lags behind;
 * the exact number behind a rounded one follows as its refinement.
 */
export const profile: ProfileFields = {
  handle: {
    need: 'required',
    from: [
      { via: 'dom:header', get: shownHandle },
      {
        via: 'json:user',
        get: user((one) =>
          nativeId(one) && ('biography' in one || 'follower_count' in one || 'edge_followed_by' in one) ? text(one['username']) : '',
        ),
      },
      { via: 'meta:og', get: (scope) => profileMeta(scope)?.handle },
    ],
  },
  nativeId: {
    need: 'rare',
    from: [
      { via: 'json:user', get: user(nativeId) },
      { via: 'json:route', get: routeId },
    ],
  },
  displayName: {
    need: 'rare',
    from: [
      { via: 'json:user', get: user((one) => text(one['full_name'])) },
      { via: 'text:title', get: titleName },
      { via: 'dom:header', get: shownName },
      { via: 'meta:og-title', get: (scope) => profileMeta(scope)?.name },
    ],
  },
  verified: {
    need: 'rare',
    from: [
      { via: 'json:user', get: user(flag('is_verified')) },
      { via: 'dom:badge', get: shownVerified },
    ],
  },
  private: {
    need: 'rare',
    from: [
      { via: 'json:user', get: user(flag('is_private')) },
      { via: 'text:notice', get: (scope) => isPrivate(scope) || null },
    ],
  },
  bio: {
    need: 'rare',
    from: [
      { via: 'json:user', get: user((one) => text(one['biography'])) },
      { via: 'dom:header', get: (scope) => (shownBio(scope).isCut ? null : shownBio(scope).words) },
      { via: 'meta:description', get: (scope) => profileMeta(scope)?.bio },
      { via: 'dom:header-cut', get: (scope) => (shownBio(scope).isCut ? shownBio(scope).words : null) },
    ],
  },
  category: {
    need: 'rare',
    from: [
      { via: 'dom:header', get: shownCategory },
      { via: 'json:user', get: user((one) => text(one['category']) || text(one['category_name'])) },
    ],
  },
  links: {
    need: 'rare',
    from: [
      { via: 'json:user', get: user((one) => (links(one).length > 0 ? links(one) : null)) },
      { via: 'dom:header', get: shownLinks },
    ],
  },
  followers: {
    need: 'expected',
    from: [
      { via: 'dom:stats', get: stat('followers') },
      { via: 'aria:stats-title', get: (scope) => scope.view.attr('span[title]', 'title', stats(scope)?.followers ?? null) },
      { via: 'json:user', get: count(['follower_count'], ['edge_followed_by', 'count']) },
      { via: 'meta:og-description', get: (scope) => profileMeta(scope)?.followers, lang: 'en' },
      { via: 'meta:og-description-local', get: (scope) => profileMeta(scope)?.followers },
    ],
  },
  following: {
    need: 'expected',
    from: [
      { via: 'dom:stats', get: stat('following') },
      { via: 'json:user', get: count(['following_count'], ['edge_follow', 'count']) },
      { via: 'meta:og-description', get: (scope) => profileMeta(scope)?.following, lang: 'en' },
      { via: 'meta:og-description-local', get: (scope) => profileMeta(scope)?.following },
    ],
  },
  postCount: {
    need: 'expected',
    from: [
      { via: 'dom:stats', get: stat('posts') },
      { via: 'json:user', get: count(['media_count'], ['edge_owner_to_timeline_media', 'count']) },
      { via: 'meta:og-description', get: (scope) => profileMeta(scope)?.posts, lang: 'en' },
      { via: 'meta:og-description-local', get: (scope) => profileMeta(scope)?.posts },
    ],
  },
}
