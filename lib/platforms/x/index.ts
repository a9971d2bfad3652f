import type { PageScope, Raw } from '@/lib/platforms/reader/contract'
import { NOWHERE, definePlatform } from '@/lib/platforms/reader/contract'
import { expected, rare, required } from '@/lib/platforms/reader/fields'
import about from './about'
import { nameBlock, saidOfAuthor } from './articles'
import { comments } from './comments'
import { canonical, locate } from './locate'
import { AUTHOR, cut, itemFields, items, of, openedFields } from './posts'
import {
  accountId,
  profileBadge,
  barHandle,
  barPostCount,
  followCount,
  handleLine,
  header,
  nameInBlock,
  ownBadge,
  profilePart,
  nameInTitle,
  website,
} from './profile'
import { profileData } from './profile-data'
import type { Said } from './schema'
import { first, handleOfAccount, linksOfAccount, profileItem } from './schema'
import { wall } from './wall'

type Read = (said: Said) => Raw
/** Reads the account from a profile page's data. */
const inData = (read: Read) => (scope: PageScope) => {
  const said = profileData(scope)
  return said && read(said)
}
/** Reads the account from a profile page's microdata. */
const inItem = (read: Read) => (scope: PageScope) => {
  const item = profileItem(scope)
  return item && read(item.said)
}
const ofAuthor = (read: Read) => of((post) => read(saidOfAuthor(post)))

const one =
  (...names: string[]): Read =>
  (said) =>
    first(said, ...names)
const id = one('identifier')
const name = one('name', 'givenName')
const bio = one('description')
const followers = one('Follows', 'Followers')
const following = one('Friends', 'Following')
const posts = one('WriteAction')

/** The number on a link of a proven header, in either layout. */
const follows = (list: 'followers' | 'following') => cut((scope) => (header(scope) || profileItem(scope)) && followCount(scope, list))

export default definePlatform({
  ...about,
  version: '2026-11-21',
  payload: { json: ['script[type="application/ld+json"]'], assigned: [], head: [] },
  locate,
  ...(import.meta.env?.IN_PAGE ? NOWHERE : { canonical }),
  wall,
  profile: {
    handle: required({
      'ld+json:handle': inData(handleOfAccount),
      'dom:item': inItem(handleOfAccount),
      'dom:header': (scope) => handleLine(scope.view, header(scope)),
      'dom:header-bar': barHandle,
    }),
    nativeId: rare({ 'ld+json:id': inData(id), 'dom:item': inItem(id), 'dom:follow-button': accountId }),
    displayName: expected({
      'dom:header': (scope) => nameInBlock(scope.view, header(scope)),
      'ld+json:name': inData(name),
      'dom:item': inItem(name),
      'meta:title': ({ view, ref }) => nameInTitle(view.meta('og:title'), ref.handle),
      'text:title': ({ view, ref }) => nameInTitle(view.text('title'), ref.handle),
    }),
    // Accounts may hide their badge, so its absence proves nothing.
    verified: rare({ 'dom:badge': (scope) => ownBadge(scope, 'verified') || null }),
    private: rare({ 'dom:lock': (scope) => ownBadge(scope, 'lock') }),
    bio: rare({ 'dom:description': (scope) => profilePart(scope, 'UserDescription'), 'ld+json:bio': inData(bio), 'dom:item': inItem(bio) }),
    category: rare({ 'dom:category': (scope) => profilePart(scope, 'UserProfessionalCategory') }),
    links: rare({
      // The header truncates long addresses.
      'ld+json:links': inData(linksOfAccount),
      'dom:website': website,
      'dom:item': inItem(linksOfAccount),
    }),
    followers: expected({
      'ld+json:followers': inData(followers),
      'dom:item': inItem(followers),
      'dom:followers-link': follows('followers'),
    }),
    following: expected({
      'ld+json:following': inData(following),
      'dom:item': inItem(following),
      'dom:following-link': follows('following'),
    }),
    postCount: rare({ 'ld+json:posts': inData(posts), 'dom:item': inItem(posts), 'dom:header-bar': cut(barPostCount) }),
  },
  author: {
    handle: required(AUTHOR),
    nativeId: rare({ 'dom:item': ofAuthor(id) }),
    displayName: expected({ 'dom:name-block': of((post) => nameInBlock(post.view, nameBlock(post))), 'dom:item': ofAuthor(name) }),
    verified: rare({ 'dom:name-block': of((post) => profileBadge(post.view, nameBlock(post), 'verified') || null) }),
    followers: rare({ 'dom:item': ofAuthor(followers) }),
  },
  post: openedFields,
  items,
  item: itemFields,
  comments,
})
