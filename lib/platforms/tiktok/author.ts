import type { PageScope, ProfileFields, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare } from '@/lib/platforms/reader/fields'
import { accountCount, at, authorHandle, embeddedPost, flagIn, text } from './embedded'
import { e2e, type Generation, rounded } from './places'
import { shownHandle, stage } from './stage'

const inPost = (read: (post: unknown) => Raw) => (scope: PageScope) => read(embeddedPost(scope))

const countInPost = (key: string, generation: Generation) =>
  rounded((scope: PageScope) => {
    const post = embeddedPost(scope)
    return accountCount({ user: at(post, 'author'), around: [post] }, generation, key)
  })

/** Fields of the author on a post page. */
export const author: ProfileFields = {
  handle: expected({
    'json:author-handle': inPost(authorHandle),
    'dom:author': shownHandle,
  }),
  nativeId: rare({
    'json:author-id': inPost((post) => text(at(post, 'author', 'id')) || text(at(post, 'authorId'))),
  }),
  displayName: expected({
    'json:author-nickname': inPost((post) => text(at(post, 'author', 'nickname')) || text(at(post, 'nickname'))),
    'dom:nickname': shownName,
  }),
  verified: rare({
    'json:author-verified': inPost((post) => flagIn(at(post, 'author', 'verified'))),
  }),
  bio: rare({
    'json:author-signature': inPost((post) => text(at(post, 'author', 'signature'))),
  }),
  followers: rare({
    'json:author-followerCount-v2': countInPost('followerCount', 2),
    'json:author-followerCount-v1': countInPost('followerCount', 1),
  }),
  following: rare({
    'json:author-followingCount-v2': countInPost('followingCount', 2),
    'json:author-followingCount-v1': countInPost('followingCount', 1),
  }),
  postCount: rare({
    'json:author-videoCount-v2': countInPost('videoCount', 2),
    'json:author-videoCount-v1': countInPost('videoCount', 1),
  }),
  hearts: rare({
    // The first generation of this count overflows, and nothing else on a post page could reveal it.
    'json:author-heartCount-v2': countInPost('heartCount', 2),
  }),
}

/** The author's name: it shares a line with the date, separated by a dot; in the feed it stands alone. */
function shownName(scope: PageScope): string {
  const { view } = scope
  const element = stage(scope)
  return /^(.*\S)\s*·[^·]+$/s.exec(view.text(e2e('browser-nickname'), element))?.[1] ?? view.text(e2e('video-author-nickname'), element)
}
