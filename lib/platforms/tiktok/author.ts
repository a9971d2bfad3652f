import type { Candidate, PageScope, ProfileFields, Raw } from '../contract'
import { embeddedCount } from './counts'
import { accountCount, at, authorHandle, embeddedPost, flag, text } from './embedded'
import { shownAuthor, stage } from './stage'

const fromAuthor = (name: string, read: (author: unknown, post: unknown) => Raw): Candidate => ({
  via: `json:author-${name}`,
  get: (scope) => {
    const post = embeddedPost(scope)
    return post === null ? null : read(at(post, 'author'), post)
  },
})

const ofAuthor = (key: string) =>
  embeddedCount(`author-${key}`, (scope, kind) => {
    const post = embeddedPost(scope)
    return post === null ? null : accountCount({ user: at(post, 'author'), around: [post] }, kind, key)
  })

/** What a post page shows of its author. */
export const author: ProfileFields = {
  handle: {
    need: 'expected',
    from: [fromAuthor('handle', (_, post) => authorHandle(post)), { via: 'dom:author', get: shownHandle }],
  },
  nativeId: { need: 'rare', from: [fromAuthor('id', (user, post) => text(at(user, 'id')) || text(at(post, 'authorId')))] },
  displayName: {
    need: 'expected',
    from: [
      fromAuthor('nickname', (user, post) => text(at(user, 'nickname')) || text(at(post, 'nickname'))),
      { via: 'dom:nickname', get: shownName },
    ],
  },
  verified: { need: 'rare', from: [fromAuthor('verified', (user) => flag(at(user, 'verified')))] },
  private: { need: 'rare', from: [fromAuthor('private', (user) => flag(at(user, 'privateAccount')))] },
  bio: { need: 'rare', from: [fromAuthor('signature', (user) => text(at(user, 'signature')))] },
  followers: { need: 'rare', from: ofAuthor('followerCount') },
  following: { need: 'rare', from: ofAuthor('followingCount') },
  postCount: { need: 'rare', from: ofAuthor('videoCount') },
  hearts: { need: 'rare', from: [ofAuthor('heartCount')[0]] },
}

/** Handle of the author as the document shows it. */
export function shownHandle(scope: PageScope): string {
  const element = stage(scope)
  return element ? shownAuthor(scope.view, element) : ''
}

/** Between the name and the date stands a dot, each in an element of its own. */
function shownName(scope: PageScope): string {
  const { view } = scope
  const element = stage(scope)
  return view.text('[data-e2e="browser-nickname"] > :first-child', element) || view.text('[data-e2e="video-author-nickname"]', element)
}
