import type { PageScope } from '../contract'
import { definePlatform } from '../contract'
import { authorPlaces, nameBlock, openedPost } from './articles'
import { comments } from './comments'
import { canonical, locate } from './locate'
import { items, postFields } from './posts'
import { accountId, badge, bannerId, barHandle, barPostCount, followCount, handleIn, header, headerLinks, itemBadge, nameIn, part, titleName } from './profile'
import {
  FOLLOWERS, FOLLOWING, POSTS, itemCount, itemHandle, profileItem, property, propertyList, schemaCount, schemaLinks, schemaText, subItem,
} from './schema'
import { wall } from './wall'

const post = (scope: PageScope): Element | null => openedPost(scope)?.article ?? null
const author = (scope: PageScope): Element | null => subItem(post(scope), 'author')
const authorBlock = (scope: PageScope): Element | null => (post(scope) ? nameBlock(post(scope) as Element) : null)

export default definePlatform({
  id: 'x',
  name: 'X',
  version: '2026-11-20',
  matches: ['x.com', 'twitter.com'].flatMap((host) => ['', 'www.', 'mobile.', 'm.'].map((sub) => `https://${sub}${host}/*` as const)),
  locate,
  canonical,
  wall,
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
        { via: 'dom:follow-button', get: (scope) => accountId(scope) },
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
        { via: 'meta:related', get: (scope) => ['sameAs', 'relatedLink'].flatMap((name) => propertyList(scope.view, profileItem(scope), name)) },
      ],
    },
    followers: {
      need: 'expected',
      from: [
        { via: 'ld+json:follows', get: (scope) => schemaCount(scope, FOLLOWERS) },
        { via: 'meta:follows', get: (scope) => itemCount(scope.view, profileItem(scope), FOLLOWERS) },
        { via: 'dom:followers-link', get: (scope) => header(scope) && followCount(scope, 'followers') },
      ],
    },
    following: {
      need: 'expected',
      from: [
        { via: 'ld+json:friends', get: (scope) => schemaCount(scope, FOLLOWING) },
        { via: 'meta:friends', get: (scope) => itemCount(scope.view, profileItem(scope), FOLLOWING) },
        { via: 'dom:following-link', get: (scope) => header(scope) && followCount(scope, 'following') },
      ],
    },
    postCount: {
      need: 'rare',
      from: [
        { via: 'ld+json:posts', get: (scope) => schemaCount(scope, POSTS) },
        { via: 'meta:posts', get: (scope) => itemCount(scope.view, profileItem(scope), POSTS) },
        { via: 'dom:header-bar', get: barPostCount },
      ],
    },
  },
  author: {
    handle: {
      need: 'required',
      from: [
        { via: 'dom:name-link', get: (scope) => post(scope) && authorPlaces.name(scope.view, post(scope) as Element) },
        { via: 'dom:avatar', get: (scope) => post(scope) && authorPlaces.avatar(scope.view, post(scope) as Element) },
        { via: 'meta:author', get: (scope) => itemHandle(scope.view, author(scope)) },
      ],
    },
    nativeId: {
      need: 'rare',
      from: [
        { via: 'meta:author', get: (scope) => property(scope.view, author(scope), 'identifier') },
        { via: 'dom:follow-button', get: (scope) => post(scope) && accountId(scope, post(scope)) },
      ],
    },
    displayName: {
      need: 'expected',
      from: [
        { via: 'dom:name-block', get: (scope) => nameIn(scope.view, authorBlock(scope)) },
        { via: 'meta:author', get: (scope) => property(scope.view, author(scope), 'name', 'givenName') },
      ],
    },
    verified: { need: 'rare', from: [{ via: 'dom:name-block', get: (scope) => badge(authorBlock(scope), 'verified') }] },
    followers: { need: 'rare', from: [{ via: 'meta:author-follows', get: (scope) => itemCount(scope.view, author(scope), FOLLOWERS) }] },
  },
  post: postFields(post),
  items,
  item: postFields((scope) => scope.item.element),
  comments,
})

