import type { PageScope, ProfileFields, Raw } from '../contract'
import { account, accountCount, at, count, flag, list, person as schema, text, word } from './embedded'
import { header, showsPrivate, toldPrivate } from './header'
import { e2e, embeddedCount, field, inData, place, shownCount } from './places'

/** TikTok's own blue; a lock or a mute sign beside the name has another colour. */
const BADGE = 'circle[fill="#20D5EC" i], [clip-path*="Verified"]'
const OWN = /^https?:\/\/(?:www\.)?tiktok\.com\//

const fromUser = (name: string, read: (user: unknown) => Raw) => inData((scope: PageScope) => account(scope)?.user, name, read)
const fromSchema = (name: string, read: (person: unknown) => Raw) => ({ ...inData(schema, name, read), via: `ld+json:${name}` as const })

const fromAccount = (key: string) =>
  embeddedCount(key, (scope: PageScope, generation) => {
    const found = account(scope)
    return found && accountCount(found, generation, key)
  })

const countedAction = (counter: unknown) => text(at(counter, 'interactionType', '@type') ?? at(counter, 'interactionType'))

const schemaCount = (name: string, action: string) => ({
  ...fromSchema(name, (person) => {
    const counters = list(at(person, 'interactionStatistic'))
    const counter = counters.find((each) => countedAction(each).endsWith(action))
    return count(at(counter, 'userInteractionCount'))
  }),
  style: 'rounded' as const,
})

const inHeader =
  (name: string) =>
  (scope: PageScope): string => {
    const found = header(scope)
    return found ? scope.view.text(e2e(name), found.root) : ''
  }

function linksInHeader(scope: PageScope): Raw {
  const found = header(scope)
  return found && scope.view.all(e2e('user-link'), found.root).map((each) => scope.view.attr(each, 'href'))
}

/** Whoever wrote no bio has "No bio yet." standing there: without the page's translations, only English can tell the two apart. */
function shownBio(scope: PageScope): Raw {
  const shown = inHeader('user-bio')(scope)
  const none = word(scope, 'No bio yet.', /^en\b/.test(scope.view.lang) ? 'No bio yet.' : '')
  return at(account(scope)?.user, 'signature') !== undefined || none === '' || shown === none ? null : shown
}

const [hearts, oldHearts] = fromAccount('heartCount')

/** Fields of a profile page and its live page. */
export const profile: ProfileFields = {
  handle: field(
    'required',
    place('dom:title', (scope) => header(scope)?.handle),
    fromUser('unique-id', (user) => text(at(user, 'uniqueId'))),
    fromSchema('alternate-name', (person) => text(at(person, 'alternateName'))),
  ),
  nativeId: field(
    'rare',
    fromUser('id', (user) => text(at(user, 'id'))),
    fromSchema('image', (person) => /[?&]userId=(\d{4,22})/.exec(text(at(person, 'image')))?.[1]),
  ),
  displayName: field(
    'expected',
    fromUser('nickname', (user) => text(at(user, 'nickname'))),
    place('dom:subtitle', (scope) => header(scope)?.name),
    fromSchema('name', (person) => text(at(person, 'name'))),
  ),
  verified: field(
    'rare',
    fromUser('verified', (user) => flag(at(user, 'verified'))),
    fromSchema('verified', (person) => (at(person, 'disambiguatingDescription') === 'verified' ? true : null)),
    place('dom:badge', (scope) => (scope.view.one(BADGE, header(scope)?.title.parentElement ?? null) ? true : null)),
  ),
  private: field('rare', place('json:private', toldPrivate), place('text:private-notice', showsPrivate)),
  bio: field(
    'rare',
    fromUser('signature', (user) => text(at(user, 'signature'))),
    // On a live page the description is the live's.
    place('ld+json:description', (scope) => (scope.ref.tab === 'live' ? null : text(at(schema(scope), 'description')))),
    place('dom:user-bio', shownBio),
  ),
  category: field(
    'rare',
    fromUser('category', (user) => text(at(user, 'commerceUserInfo', 'category'))),
  ),
  links: field(
    'rare',
    fromUser('bio-link', (user) => [text(at(user, 'bioLink', 'link'))]),
    place('dom:user-link', linksInHeader),
    fromSchema('same-as', (person) =>
      list(at(person, 'sameAs'))
        .map(text)
        .filter((link) => !OWN.test(link)),
    ),
  ),
  followers: field(
    'expected',
    fromAccount('followerCount'),
    schemaCount('followers', 'FollowAction'),
    shownCount('followers-count', inHeader('followers-count')),
  ),
  following: field('expected', fromAccount('followingCount'), shownCount('following-count', inHeader('following-count'))),
  postCount: field('rare', fromAccount('videoCount')),
  // Not on live pages. Above two thousand million the first statistics overflow into numbers that look right; the page's own text does not.
  hearts: field('rare', hearts, shownCount('likes-count', inHeader('likes-count')), schemaCount('hearts', 'LikeAction'), oldHearts),
}
