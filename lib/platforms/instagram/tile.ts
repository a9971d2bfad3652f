import type { ItemScope, PostFields, Raw } from '@/lib/platforms/reader/contract'
import type { Data } from './embedded'
import { mediaOf } from './embedded'
import { codeTime, postUrl } from './locate'
import * as media from './media'
import { captionIn } from './labels'
import { describedPicture, hovered, isPinned, linkOf, shownKind, shownViews } from './tiles'
import { expected, rare, required } from '@/lib/platforms/reader/fields'

const records = (scope: ItemScope) => mediaOf(scope, scope.item.id)
const json = (read: (node: Data) => Raw) => (scope: ItemScope) => media.pick(records(scope), read)

/** The author by the data. A joint post stands in both grids and counts as this creator's, no matter which account published it. */
function dataAuthor(scope: ItemScope): string {
  const together = records(scope).flatMap(({ node }) => media.coauthors(node))
  const isOwn = media.others(together, [scope.ref.handle]).length < media.others(together, []).length
  return isOwn ? (scope.ref.handle ?? '') : media.authorIn(records(scope))
}

/** Fields of a post in a profile's grid, or in the payload's list. */
export const tile: PostFields<ItemScope> = {
  id: required({
    'dom:tile': ({ item }) => (item.element ? item.id : null),
    'json:media': ({ item }) => item.id,
  }),
  url: rare({
    // Reels keep their path; without a drawn tile the data's kind decides.
    'dom:tile': (scope) => (scope.item.element ? postUrl(scope.item.id, linkOf(scope)?.flavour ?? '') : null),
    'json:kind': (scope) => postUrl(scope.item.id, json(media.kind)(scope) === 'short' ? 'reel' : 'p'),
  }),
  kind: rare({
    'json:media': json(media.kind),
    'dom:tile': shownKind,
  }),
  author: rare({
    'json:media': dataAuthor,
    'dom:tile': (scope) => linkOf(scope)?.handle,
  }),
  caption: rare({
    'json:media': json(media.caption),
    'dom:picture': { get: describedPicture, meaning: captionIn },
  }),
  postedAt: expected({
    'json:media': json(media.takenAt),
    'url:id-time': ({ item }) => codeTime(item.id),
  }),
  pinned: rare({
    'json:media': json(media.pinned),
    'dom:pin': (scope) => isPinned(scope) || null,
  }),
  collaborators: rare({
    'json:media': (scope) => {
      const together = records(scope).flatMap(({ node }) => media.coauthors(node))
      return together.length > 0 ? media.others([media.authorIn(records(scope)), ...together], [scope.ref.handle]) : null
    },
  }),
  likes: rare({
    'dom:hover': (scope) => hovered(scope, 0),
    'json:media': (scope) => media.likes(records(scope)),
  }),
  comments: rare({
    'dom:hover': (scope) => hovered(scope, 1),
    'json:media': (scope) => media.comments(records(scope)),
  }),
  views: rare({
    'dom:tile': shownViews,
    'json:plays': (scope) => media.plays(records(scope)),
    'json:views': (scope) => media.views(records(scope)),
  }),
  likesHidden: rare({ 'json:media': (scope) => media.hidesCounts(records(scope)) }),
  labelText: rare({ 'json:media': json(media.label) }),
  labelBrands: rare({
    'json:media': (scope) =>
      media.others(
        records(scope).flatMap(({ node }) => media.sponsors(node)),
        [],
      ),
  }),
}
