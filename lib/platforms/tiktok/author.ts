import type { PageScope, ProfileFields, Raw } from '@/lib/platforms/reader/contract'
import { expected, rare } from '@/lib/platforms/reader/fields'
import { accountCount, at, authorHandle, embeddedPost, flagIn, text } from './embedded'
import { e2e, type Generation, rounded } from './places'
import { shownHandle, stage } from './stage'

const told = (read: (post: unknown) => Raw) => (scope: PageScope) => read(embeddedPost(scope))

const counted = (key: string, generation: Generation) =>
  rounded((scope: PageScope) => {
    const post = embeddedPost(scope)
    return accountCount({ user: at(post, 'author'), around: [post] }, generation, key)
  })

/** What a post page shows of its author. */
export const author: ProfileFields = {
  handle: expected({
    'json:author-handle': told(authorHandle),
    'dom:author': shownHandle,
  }),
  nativeId: rare({
    'json:author-id': told((post) => text(at(post, 'author', 'id')) || text(at(post, 'authorId'))),
  }),
  displayName: expected({
    'json:author-nickname': told((post) => text(at(post, 'author', 'nickname')) || text(at(post, 'nickname'))),
    'dom:nickname': shownName,
  }),
  verified: rare({
    'json:author-verified': told((post) => flagIn(at(post, 'author', 'verified'))),
  }),
  bio: rare({
    'json:author-signature': told((post) => text(at(post, 'author', 'signature'))),
  }),
  followers: rare({
    'json:author-followerCount-v2': counted('followerCount', 2),
    'json:author-followerCount-v1': counted('followerCount', 1),
  }),
  following: rare({
    'json:author-followingCount-v2': counted('followingCount', 2),
    'json:author-followingCount-v1': counted('followingCount', 1),
  }),
  postCount: rare({
    'json:author-videoCount-v2': counted('videoCount', 2),
    'json:author-videoCount-v1': counted('videoCount', 1),
  }),
  hearts: rare({
    // The first generation of this one overflows, and nothing else on a post page would show it.
    'json:author-heartCount-v2': counted('heartCount', 2),
  }),
}

/** Name and date share a line, parted by a dot; in the feed the name stands by itself. */
function shownName(scope: PageScope): string {
  const { view } = scope
  const element = stage(scope)
  return /^(.*\S)\s*·[^·]+$/s.exec(view.text(e2e('browser-nickname'), element))?.[1] ?? view.text(e2e('video-author-nickname'), element)
}
