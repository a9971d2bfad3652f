import type { Candidate, Field, PageScope, ProfileFields, Raw } from '../contract'
import { embeddedCount, shownCount } from './counts'
import { account, accountCount, at, count, flag, list, person, text, word, type Account } from './embedded'
import { header, isPrivate } from './header'

/** TikTok's own blue; a lock or a mute sign beside the name has another colour. */
const BADGE = 'circle[fill="#20D5EC" i], [clip-path*="Verified"]'

const OWN = /^https?:\/\/(?:www\.)?tiktok\.com\//

function fromAccount(name: string, read: (found: Account) => Raw): Candidate {
  return {
    via: `json:${name}`,
    get: (scope) => {
      const found = account(scope)
      return found && read(found)
    },
  }
}

const ofAccount = (key: string) =>
  embeddedCount(key, (scope, kind) => {
    const found = account(scope)
    return found && accountCount(found, kind, key)
  })

const schemaCount = (name: string, action: string): Candidate => ({
  via: `ld+json:${name}`,
  style: 'rounded',
  get: (scope) => {
    const counters = list(at(person(scope), 'interactionStatistic'))
    const wanted = counters.find((each) => text(at(each, 'interactionType', '@type') ?? at(each, 'interactionType')).endsWith(action))
    return count(at(wanted, 'userInteractionCount'))
  },
})

const inHeader = (selector: string) => (scope: PageScope): string => {
  const found = header(scope)
  return found ? scope.view.text(selector, found.root) : ''
}

const shownFollowers = shownCount('dom:followers-count', inHeader('[data-e2e="followers-count"]'))
const shownFollowing = shownCount('dom:following-count', inHeader('[data-e2e="following-count"]'))
const shownHearts = shownCount('dom:likes-count', inHeader('[data-e2e="likes-count"]'))
const [hearts, oldHearts] = ofAccount('heartCount')

const links: Field = {
  need: 'rare',
  from: [
    fromAccount('bio-link', ({ user }) => [text(at(user, 'bioLink', 'link'))]),
    {
      via: 'dom:user-link',
      get: (scope) => {
        const found = header(scope)
        return found && scope.view.all('[data-e2e="user-link"]', found.root).map((each) => scope.view.attr(each, 'href'))
      },
    },
    { via: 'ld+json:same-as', get: (scope) => list(at(person(scope), 'sameAs')).map(text).filter((link) => !OWN.test(link)) },
  ],
}

const bio: Field = {
  need: 'rare',
  from: [
    fromAccount('signature', ({ user }) => text(at(user, 'signature'))),
    // On a live page the description is the live's.
    { via: 'ld+json:description', get: (scope) => (scope.ref.tab === 'live' ? null : text(at(person(scope), 'description'))) },
    {
      via: 'dom:user-bio',
      get: (scope) => {
        const shown = inHeader('[data-e2e="user-bio"]')(scope)
        // Whoever wrote none has "No bio yet." standing there, in the interface's language.
        const none = at(account(scope)?.user, 'signature') !== undefined || shown === word(scope.view, 'No bio yet.', 'No bio yet.')
        return none ? null : shown
      },
    },
  ],
}

/** Fields of a profile page and its live page. */
export const profile: ProfileFields = {
  handle: {
    need: 'required',
    from: [
      { via: 'dom:title', get: (scope) => header(scope)?.handle },
      fromAccount('unique-id', ({ user }) => text(at(user, 'uniqueId'))),
      { via: 'ld+json:alternate-name', get: (scope) => text(at(person(scope), 'alternateName')) },
    ],
  },
  nativeId: {
    need: 'rare',
    from: [
      fromAccount('id', ({ user }) => text(at(user, 'id'))),
      { via: 'ld+json:image', get: (scope) => /[?&]userId=(\d{4,22})/.exec(text(at(person(scope), 'image')))?.[1] },
    ],
  },
  displayName: {
    need: 'expected',
    from: [
      fromAccount('nickname', ({ user }) => text(at(user, 'nickname'))),
      { via: 'dom:subtitle', get: (scope) => header(scope)?.name },
      { via: 'ld+json:name', get: (scope) => text(at(person(scope), 'name')) },
    ],
  },
  verified: {
    need: 'rare',
    from: [
      fromAccount('verified', ({ user }) => flag(at(user, 'verified'))),
      { via: 'ld+json:verified', get: (scope) => (at(person(scope), 'disambiguatingDescription') === 'verified' ? true : null) },
      { via: 'dom:badge', get: (scope) => (scope.view.one(BADGE, header(scope)?.title.parentElement ?? null) ? true : null) },
    ],
  },
  private: { need: 'rare', from: [{ via: 'json:private', get: isPrivate }] },
  bio,
  category: { need: 'rare', from: [fromAccount('category', ({ user }) => text(at(user, 'commerceUserInfo', 'category')))] },
  links,
  followers: { need: 'expected', from: [...ofAccount('followerCount'), schemaCount('followers', 'FollowAction'), ...shownFollowers] },
  following: { need: 'expected', from: [...ofAccount('followingCount'), ...shownFollowing] },
  postCount: { need: 'rare', from: ofAccount('videoCount') },
  // Above two thousand million the first statistics overflow into numbers that look right; the page's own text does not.
  hearts: { need: 'expected', from: [hearts, ...shownHearts, schemaCount('hearts', 'LikeAction'), oldHearts] },
}
