import type { PageScope, ProfileFields, Raw } from '../contract'
import { accountCount, at, authorHandle, embeddedPost, flag, text } from './embedded'
import { e2e, embeddedCount, field, inData, place } from './places'
import { shownAuthor, stage } from './stage'

const fromPost = (name: string, read: (post: unknown) => Raw) => inData(embeddedPost, `author-${name}`, read)

const fromAuthor = (key: string) =>
  embeddedCount(`author-${key}`, (scope: PageScope, generation) => {
    const post = embeddedPost(scope)
    return accountCount({ user: at(post, 'author'), around: [post] }, generation, key)
  })

/** What a post page shows of its author. */
export const author: ProfileFields = {
  handle: field('expected', fromPost('handle', authorHandle), place('dom:author', shownHandle)),
  nativeId: field(
    'rare',
    fromPost('id', (post) => text(at(post, 'author', 'id')) || text(at(post, 'authorId'))),
  ),
  displayName: field(
    'expected',
    fromPost('nickname', (post) => text(at(post, 'author', 'nickname')) || text(at(post, 'nickname'))),
    place('dom:nickname', shownName),
  ),
  verified: field(
    'rare',
    fromPost('verified', (post) => flag(at(post, 'author', 'verified'))),
  ),
  bio: field(
    'rare',
    fromPost('signature', (post) => text(at(post, 'author', 'signature'))),
  ),
  followers: field('rare', fromAuthor('followerCount')),
  following: field('rare', fromAuthor('followingCount')),
  postCount: field('rare', fromAuthor('videoCount')),
  // The first generation of this one overflows, and nothing else on a post page would show it.
  hearts: field('rare', fromAuthor('heartCount')[0]),
}

/** Handle of the author as the document shows it. */
export function shownHandle(scope: PageScope): string {
  const element = stage(scope)
  return element ? shownAuthor(scope.view, element) : ''
}

/** Name and date share a line, parted by a dot; in the feed the name stands by itself. */
function shownName(scope: PageScope): string {
  const { view } = scope
  const element = stage(scope)
  return /^(.*\S)\s*·[^·]+$/s.exec(view.text(e2e('browser-nickname'), element))?.[1] ?? view.text(e2e('video-author-nickname'), element)
}
