import type { Raw } from '@/lib/platforms/reader/contract'
import { at, authorHandle, count, list, text } from './embedded'
import { canonical } from './locate'
import { type Generation, rounded } from './places'

/** Candidates that read a post's own data, on its page and in a grid. */
export function toldPost<Scope>(pick: (scope: Scope) => unknown) {
  const data = (read: (post: unknown) => Raw) => (scope: Scope) => {
    const post = pick(scope)
    return post === null || post === undefined ? null : read(post)
  }
  return {
    id: data((post) => text(at(post, 'id'))),
    author: data(authorHandle),
    url: data((post) =>
      canonical({ kind: 'post', handle: authorHandle(post), postId: text(at(post, 'id')), tab: at(post, 'imagePost') ? 'photo' : 'video' }),
    ),
    kind: data(kindOf),
    caption: data((post) => text(at(post, 'desc')) || text(at(post, 'imagePost', 'title'))),
    // Tags in the caption are found on arrival. Tags in the data were chosen from a list and may be missing in the caption.
    hashtags: data((post) => [...extras(post, 'hashtagName'), ...list(at(post, 'challenges')).map((each) => text(at(each, 'title')))]),
    mentions: data((post) => extras(post, 'userUniqueId')),
    postedAt: data((post) => Number(at(post, 'createTime')) || null),
    /** Reads a count from one generation of statistics. */
    count: (key: string, generation: Generation) =>
      rounded((scope: Scope) => {
        const read = (name: string) => count(at(pick(scope), generation === 2 ? 'statsV2' : 'stats', name))
        // A post with likes has plays, so zero plays then mean "not given".
        return key === 'playCount' && read(key) === 0 && read('diggCount') !== 0 ? null : read(key)
      }),
  }
}

function extras(post: unknown, key: string): string[] {
  const captions = [post, ...list(at(post, 'contents'))]
  return captions.flatMap((each) => list(at(each, 'textExtra'))).map((each) => text(at(each, key)))
}

function kindOf(post: unknown): Raw {
  const images = list(at(post, 'imagePost', 'images')).length
  return images > 1 ? 'carousel' : images === 1 ? 'image' : at(post, 'video') === undefined ? null : 'video'
}
