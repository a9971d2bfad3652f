import type { PageScope } from '../contract'
import { definePlatform } from '../contract'
import type { PostOnPage } from './articles'
import { authorItem, authorPlaces, nameBlock, openedPost } from './articles'
import { comments } from './comments'
import { canonical, locate } from './locate'
import { itemFields, items, openedFields } from './posts'
import {
  accountId,
  badge,
  bannerId,
  barHandle,
  barPostCount,
  followCount,
  handleIn,
  header,
  headerLinks,
  itemBadge,
  nameIn,
  part,
  titleName,
} from './profile'
import {
  FOLLOWERS,
  FOLLOWING,
  POSTS,
  itemCount,
  itemHandle,
  profileItem,
  property,
  propertyList,
  schemaCount,
  schemaLinks,
  schemaText,
} from './schema'
import { wall } from './wall'

/** Whether a header that can be trusted is there, in either layout. */
const isDrawn = (scope: PageScope): boolean => header(scope) !== null || profileItem(scope) !== null

/** What the opened post shows; nothing while it is not there. */
function opened<T>(read: (post: PostOnPage) => T): (scope: PageScope) => T | null {
  return (scope) => {
    const post = openedPost(scope)?.post
    return post ? read(post) : null
  }
}

export default definePlatform({
  id: 'x',
  name: 'X',
  version: '2026-11-20',
  matches: ['x.com', 'twitter.com'].flatMap((host) => ['', 'www.', 'mobile.', 'm.'].map((sub) => `https://${sub}${host}/*` as const)),
  locate,
  canonical,
  wall,
  // Shortened counts are cut off, not rounded: 23,961 posts stand there as "23.9K".
  profile: {
    handle: {
      need: 'required',
      from: [
        { via: 'ld+json:person', get: (scope) => schemaText(scope, 'additionalName') },
        { via: 'dom:header', get: (scope) => handleIn(scope.view, header(scope)) },
        { via: 'meta:person', get: (scope) => itemHandle(scope.view, profileItem(scope)) },
        { via: 'dom:header-bar', get: barHandle },
      ],
    },
    nativeId: {
      need: 'rare',
      from: [
        { via: 'ld+json:person', get: (scope) => schemaText(scope, 'identifier') },
        { via: 'meta:person', get: (scope) => property(scope.view, profileItem(scope), 'identifier') },
        { via: 'dom:follow-button', get: accountId },
        { via: 'dom:banner', get: bannerId },
      ],
    },
    displayName: {
      need: 'expected',
      from: [
        { via: 'dom:header', get: (scope) => nameIn(scope.view, header(scope)) },
        { via: 'ld+json:person', get: (scope) => schemaText(scope, 'name', 'givenName') },
        { via: 'meta:person', get: (scope) => property(scope.view, profileItem(scope), 'name', 'givenName') },
        { via: 'meta:og:title', get: ({ view, ref }) => titleName(view.meta('og:title'), ref.handle) },
        { via: 'text:title', get: ({ view, ref }) => titleName(view.document.title.slice(0, 300), ref.handle) },
      ],
    },
    verified: {
      need: 'rare',
      from: [
        { via: 'dom:header', get: (scope) => badge(header(scope), 'verified') },
        { via: 'dom:icon', get: (scope) => itemBadge(scope, 'verified') },
      ],
    },
    private: {
      need: 'rare',
      from: [
        { via: 'dom:header', get: (scope) => badge(header(scope), 'lock') },
        { via: 'dom:icon', get: (scope) => itemBadge(scope, 'lock') },
      ],
    },
    bio: {
      need: 'rare',
      from: [
        { via: 'dom:description', get: (scope) => part(scope, 'UserDescription') },
        { via: 'ld+json:person', get: (scope) => schemaText(scope, 'description') },
        { via: 'meta:person', get: (scope) => property(scope.view, profileItem(scope), 'description') },
      ],
    },
    category: { need: 'rare', from: [{ via: 'dom:category', get: (scope) => part(scope, 'UserProfessionalCategory') }] },
    links: {
      need: 'rare',
      from: [
        { via: 'dom:header-links', get: headerLinks },
        { via: 'ld+json:related', get: schemaLinks },
        {
          via: 'meta:related',
          get: (scope) => ['sameAs', 'relatedLink'].flatMap((name) => propertyList(scope.view, profileItem(scope), name)),
        },
      ],
    },
    followers: {
      need: 'expected',
      from: [
        { via: 'ld+json:follows', get: (scope) => schemaCount(scope, FOLLOWERS) },
        { via: 'meta:follows', get: (scope) => itemCount(scope.view, profileItem(scope), FOLLOWERS) },
        { via: 'dom:followers-link', style: 'cut', get: (scope) => (isDrawn(scope) ? followCount(scope, 'followers') : null) },
      ],
    },
    following: {
      need: 'expected',
      from: [
        { via: 'ld+json:friends', get: (scope) => schemaCount(scope, FOLLOWING) },
        { via: 'meta:friends', get: (scope) => itemCount(scope.view, profileItem(scope), FOLLOWING) },
        { via: 'dom:following-link', style: 'cut', get: (scope) => (isDrawn(scope) ? followCount(scope, 'following') : null) },
      ],
    },
    postCount: {
      need: 'rare',
      from: [
        { via: 'ld+json:posts', get: (scope) => schemaCount(scope, POSTS) },
        { via: 'meta:posts', get: (scope) => itemCount(scope.view, profileItem(scope), POSTS) },
        { via: 'dom:header-bar', style: 'cut', get: barPostCount },
      ],
    },
  },
  author: {
    handle: {
      need: 'required',
      from: [
        { via: 'dom:name-link', get: opened(authorPlaces.name) },
        { via: 'dom:avatar', get: opened(authorPlaces.avatar) },
        { via: 'meta:author', get: opened(authorPlaces.item) },
        { via: 'dom:handle-link', get: opened(authorPlaces.link) },
      ],
    },
    nativeId: { need: 'rare', from: [{ via: 'meta:author', get: opened((post) => property(post.view, authorItem(post), 'identifier')) }] },
    displayName: {
      need: 'expected',
      from: [
        { via: 'dom:name-block', get: opened((post) => nameIn(post.view, nameBlock(post))) },
        { via: 'meta:author', get: opened((post) => property(post.view, authorItem(post), 'name', 'givenName')) },
      ],
    },
    verified: { need: 'rare', from: [{ via: 'dom:name-block', get: opened((post) => badge(nameBlock(post), 'verified')) }] },
    followers: {
      need: 'rare',
      from: [{ via: 'meta:author-follows', get: opened((post) => itemCount(post.view, authorItem(post), FOLLOWERS)) }],
    },
  },
  post: openedFields,
  items,
  item: itemFields,
  comments,
})
