import type { Candidate, PageScope, Raw } from '../contract'
import { definePlatform } from '../contract'
import type { PostOnPage } from './articles'
import { authorItem, authorPlaces, nameBlock, openedPost } from './articles'
import { comments } from './comments'
import { canonical, locate } from './locate'
import { itemFields, items, openedFields } from './posts'
import {
  accountId,
  badge,
  barHandle,
  barPostCount,
  followCount,
  handleLine,
  header,
  headerLinks,
  itemBadge,
  nameIn,
  part,
  titleName,
} from './profile'
import type { Person } from './schema'
import { FOLLOWERS, FOLLOWING, POSTS, handleIn, itemPerson, profileItem, schemaPerson } from './schema'
import { CUT, at, expected, rare, required } from './table'
import { wall } from './wall'

/** What the two descriptions of a profile that X gives say, each a candidate. */
function described(what: string, read: (person: Person) => Raw): [Candidate, Candidate] {
  const from = (find: (scope: PageScope) => Person | null) => (scope: PageScope) => {
    const person = find(scope)
    return person && read(person)
  }
  return [
    at(`ld+json:${what}`, from(schemaPerson)),
    at(
      `meta:${what}`,
      from((scope) => itemPerson(scope.view, profileItem(scope))),
    ),
  ]
}

/** What the opened post shows; nothing while it is not there. */
function opened(via: Candidate['via'], read: (post: PostOnPage) => Raw): Candidate {
  return at(via, (scope) => {
    const post = openedPost(scope)?.post
    return post && read(post)
  })
}

/** What the opened post's microdata says of its author. */
function author(what: string, read: (person: Person) => Raw): Candidate {
  return opened(`meta:author-${what}`, (post) => {
    const person = itemPerson(post.view, authorItem(post))
    return person && read(person)
  })
}

/** The number on a link of a header that can be trusted, in either layout. */
const follows = (list: 'followers' | 'following') => (scope: PageScope) => (header(scope) ?? profileItem(scope)) && followCount(scope, list)
const id = (person: Person) => person.text('identifier')
const name = (person: Person) => person.text('name', 'givenName')

export default definePlatform({
  id: 'x',
  name: 'X',
  version: '2026-11-20',
  matches: ['x.com', 'twitter.com'].flatMap((host) => ['', 'www.', 'mobile.', 'm.'].map((sub) => `https://${sub}${host}/*` as const)),
  payload: { json: ['script[type="application/ld+json"]'], assigned: [], head: [] },
  locate,
  canonical,
  wall,
  profile: {
    handle: required(
      ...described('handle', handleIn),
      at('dom:header', (scope) => handleLine(scope.view, header(scope))),
      at('dom:header-bar', barHandle),
    ),
    nativeId: rare(...described('id', id), at('dom:follow-button', accountId)),
    displayName: expected(
      at('dom:header', (scope) => nameIn(scope.view, header(scope))),
      ...described('name', name),
      at('text:title', ({ view, ref }) => titleName(view.meta('og:title'), ref.handle) || titleName(view.text('title'), ref.handle)),
    ),
    // X lets people hide their badge: its absence says nothing.
    verified: rare(
      at('dom:header', (scope) => badge(header(scope), 'verified') || null),
      at('dom:icon', (scope) => itemBadge(scope, 'verified')),
    ),
    private: rare(
      at('dom:header', (scope) => badge(header(scope), 'lock')),
      at('dom:icon', (scope) => itemBadge(scope, 'lock')),
    ),
    bio: rare(
      at('dom:description', (scope) => part(scope, 'UserDescription')),
      ...described('bio', (person) => person.text('description')),
    ),
    category: rare(at('dom:category', (scope) => part(scope, 'UserProfessionalCategory'))),
    links: rare(at('dom:header-links', headerLinks), ...described('links', (person) => person.links)),
    followers: expected(
      ...described('followers', (person) => person.count(FOLLOWERS)),
      at('dom:followers-link', follows('followers'), CUT),
    ),
    following: expected(
      ...described('following', (person) => person.count(FOLLOWING)),
      at('dom:following-link', follows('following'), CUT),
    ),
    postCount: rare(...described('posts', (person) => person.count(POSTS)), at('dom:header-bar', barPostCount, CUT)),
  },
  author: {
    handle: required(
      opened('dom:name-link', authorPlaces.name),
      opened('dom:avatar', authorPlaces.avatar),
      author('handle', handleIn),
      opened('dom:handle-link', authorPlaces.link),
    ),
    nativeId: rare(author('id', id)),
    displayName: expected(
      opened('dom:name-block', (post) => nameIn(post.view, nameBlock(post))),
      author('name', name),
    ),
    verified: rare(opened('dom:name-block', (post) => badge(nameBlock(post), 'verified') || null)),
    followers: rare(author('followers', (person) => person.count(FOLLOWERS))),
  },
  post: openedFields,
  items,
  item: itemFields,
  comments,
})
