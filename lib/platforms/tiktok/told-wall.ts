import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope, Platform } from '@/lib/platforms/reader/contract'
import { account, at, embeddedPost, parts, text, toldPrivate } from './embedded'
import { locate } from './locate'

type Wall = ReturnType<Platform['wall']>

/** TikTok's status codes for a requested page. */
const STATUS = new Map<unknown, Wall>([
  [10202, 'not-found'],
  [10221, 'not-found'],
  [10204, 'not-found'],
  [10231, 'not-found'],
  [10216, 'private'],
  [10222, 'private'],
])

/** The wall by the first document's data. `null`: they describe the address's account or post. `undefined`: they tell nothing. */
export function toldWall(scope: PageScope): Wall | undefined {
  if (scope.ref.kind === 'post') return embeddedPost(scope) === null ? status(scope) : null
  const found = account(scope)
  if (!found) return status(scope)
  // Followers of a private account see its posts.
  return toldPrivate(scope) && !at(found.user, 'relation') ? 'private' : null
}

/** The status in the first document's data, if that document is this page's. */
function status(scope: PageScope): Wall | undefined {
  const { ref } = scope
  const found = parts(scope)
  const first = locate(text(at(found.find(([name]) => name === 'seo.abtest')?.[1], 'canonical')))
  if (
    first &&
    (first.postId !== ref.postId || (first.handle !== undefined && ref.handle !== undefined && !isSameHandle(first.handle, ref.handle)))
  )
    return undefined
  const wanted = ref.kind === 'post' ? /video|item/i : /user/i
  return found
    .filter(([name]) => wanted.test(name))
    .map(([, part]) => STATUS.get(at(part, 'statusCode')))
    .find((each) => each)
}
