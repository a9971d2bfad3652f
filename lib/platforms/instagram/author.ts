import type { PageScope, ProfileFields, Raw } from '@/lib/platforms/reader/contract'
import type { Data } from './embedded'
import { at, mediaOf, record, routes, text } from './embedded'
import { authorIn, pick } from './media'
import { metaOf, postMeta } from './meta'
import { shownAuthor, shownAuthorVerified } from './post-dom'
import { flag, fromUser, nativeId } from './profile'
import { rare, required } from '@/lib/platforms/reader/fields'

/** The poster's handle from the payload; '' when absent. */
export function carriedAuthor(scope: PageScope): string {
  return authorIn(mediaOf(scope, scope.ref.postId)) || (postMeta(scope)?.handle ?? '')
}

/** Reads the author object inside the post's data, else any object about the same account. */
const user = (read: (user: Data) => Raw) => (scope: PageScope) => {
  const own = pick(mediaOf(scope, scope.ref.postId), (node) => {
    const inner = record(node['user']) ?? record(node['owner'])
    return inner && read(inner)
  })
  return own ?? fromUser(scope, carriedAuthor(scope), read)
}

function routeOwner(scope: PageScope): string {
  const route = routes(scope).find((one) => at(one, 'params', 'shortcode') === scope.ref.postId)
  return text(at(route, 'rootView', 'props', 'owner_id'))
}

/** Fields of the author on a post page, which has no follower counts. */
export const author: ProfileFields = {
  handle: required({
    'json:media': (scope) => authorIn(mediaOf(scope, scope.ref.postId)),
    'dom:post': shownAuthor,
    'meta:og': metaOf('handle'),
  }),
  nativeId: rare({
    'json:media': user(nativeId),
    'meta:owner': (scope) => (postMeta(scope) ? scope.view.meta('instapp:owner_user_id') : ''),
    'json:route': routeOwner,
  }),
  displayName: rare({
    'json:media': user((one) => text(one['full_name'])),
    'meta:twitter-title': metaOf('name'),
  }),
  verified: rare({
    'json:media': user(flag('is_verified')),
    'dom:badge': shownAuthorVerified,
  }),
  private: rare({ 'json:media': user(flag('is_private')) }),
}
