import type { PageScope, ProfileFields, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare, required } from '@/lib/platforms/reader/fields'
import { account, accountCount, at, count, flagIn, list, person, text, toldPrivate } from './embedded'
import { header, showsPrivate } from './header'
import { e2e, type Generation, rounded, shownCount } from './places'
import { NO_BIO } from './words'

/** The badge's blue; a lock or mute sign beside the name has another colour. */
const BADGE = 'circle[fill="#20D5EC" i], [clip-path*="Verified"]'
const OWN = /^https?:\/\/(?:www\.)?tiktok\.com\//

const inUser = (read: (user: unknown) => Raw) => (scope: PageScope) => read(account(scope)?.user)
const schema = (read: (person: unknown) => Raw) => (scope: PageScope) => read(person(scope))

const countInUser = (key: string, generation: Generation) =>
  rounded((scope: PageScope) => {
    const found = account(scope)
    return found && accountCount(found, generation, key)
  })

const countedAction = (counter: unknown) => text(at(counter, 'interactionType', '@type') ?? at(counter, 'interactionType'))

const schemaCount = (action: string) =>
  rounded(
    schema((one) => {
      const counter = list(at(one, 'interactionStatistic')).find((each) => countedAction(each).endsWith(action))
      return count(at(counter, 'userInteractionCount'))
    }),
  )

const inHeader = (name: string) => (scope: PageScope) => scope.view.text(e2e(name), header(scope)?.root ?? null)

/** Fields of a profile page and its live page. */
export const profile: ProfileFields = {
  handle: required({
    'dom:title': (scope) => header(scope)?.handle,
    'json:unique-id': inUser((user) => text(at(user, 'uniqueId'))),
    'ld+json:alternate-name': schema((one) => text(at(one, 'alternateName'))),
  }),
  nativeId: rare({
    'json:id': inUser((user) => text(at(user, 'id'))),
    'ld+json:image': schema((one) => /[?&]userId=(\d{4,22})/.exec(text(at(one, 'image')))?.[1]),
  }),
  displayName: expected({
    'json:nickname': inUser((user) => text(at(user, 'nickname'))),
    'dom:subtitle': (scope) => header(scope)?.name,
    'ld+json:name': schema((one) => text(at(one, 'name'))),
  }),
  verified: rare({
    'json:verified': inUser((user) => flagIn(at(user, 'verified'))),
    'ld+json:verified': schema((one) => (at(one, 'disambiguatingDescription') === 'verified' ? true : null)),
    'dom:badge': (scope) => (scope.view.one(BADGE, header(scope)?.title.parentElement ?? null) ? true : null),
  }),
  private: rare({
    'json:private': toldPrivate,
    'text:private-notice': showsPrivate,
  }),
  bio: rare({
    // Without a bio TikTok puts its own words there, in any language, so an empty signature denies the bio.
    'json:signature': inUser((user) => (at(user, 'signature') === '' ? false : text(at(user, 'signature')))),
    // On a live page the description belongs to the stream.
    'ld+json:description': (scope) => (scope.ref.tab === 'live' ? null : text(at(person(scope), 'description'))),
    'dom:user-bio': { get: inHeader('user-bio'), meaning: (bio) => (NO_BIO.test(String(bio)) ? null : bio) },
  }),
  category: rare({
    'json:category': inUser((user) => text(at(user, 'commerceUserInfo', 'category'))),
  }),
  links: rare({
    'json:bio-link': inUser((user) => [text(at(user, 'bioLink', 'link'))]),
    'dom:user-link': ({ view, ref }) =>
      view.all(e2e('user-link'), header({ view, ref })?.root ?? null).map((each) => view.attr(each, 'href')),
    'ld+json:same-as': schema((one) =>
      list(at(one, 'sameAs'))
        .map(text)
        .filter((link) => !OWN.test(link)),
    ),
  }),
  followers: expected({
    'json:followerCount-v2': countInUser('followerCount', 2),
    'json:followerCount-v1': countInUser('followerCount', 1),
    'ld+json:followers': schemaCount('FollowAction'),
    ...shownCount('followers-count', inHeader('followers-count')),
  }),
  following: expected({
    'json:followingCount-v2': countInUser('followingCount', 2),
    'json:followingCount-v1': countInUser('followingCount', 1),
    ...shownCount('following-count', inHeader('following-count')),
  }),
  postCount: rare({
    'json:videoCount-v2': countInUser('videoCount', 2),
    'json:videoCount-v1': countInUser('videoCount', 1),
  }),
  // Not on live pages. Above 2 billion the first statistics overflow into plausible numbers; the page's text does not.
  hearts: rare({
    'json:heartCount-v2': countInUser('heartCount', 2),
    ...shownCount('likes-count', inHeader('likes-count')),
    'ld+json:hearts': schemaCount('LikeAction'),
    'json:heartCount-v1': countInUser('heartCount', 1),
  }),
}
