import type { ItemScope, PostFields, Raw } from '../contract'
import type { Data } from './embedded'
import { codeTime, permalink, postUrl } from './locate'
import * as media from './media'
import { hovered, href, isPinned, pictureCaption, records, shownKind, shownViews } from './tiles'
import { expected, rare, required } from './fields'

const json = (read: (node: Data) => Raw) => (scope: ItemScope) => media.pick(records(scope), read)

/** A post made together stands in both grids: it is this creator's own, whoever of the two published it. */
function dataAuthor(scope: ItemScope): string {
  const together = records(scope).flatMap(({ node }) => media.coauthors(node))
  const isOwn = media.others(together, [scope.ref.handle]).length < media.others(together, []).length
  return isOwn ? (scope.ref.handle ?? '') : media.authorIn(records(scope))
}

/** Reels keep their path; where no tile is drawn, the data's kind tells. */
function tileUrl(scope: ItemScope): string {
  const link = permalink(href(scope))
  return link ? postUrl(link.code, link.flavour) : postUrl(scope.item.id, json(media.kind)(scope) === 'short' ? 'reel' : 'p')
}

/** A post of a profile's grid, or of the list that came with the document. */
export const tile: PostFields<ItemScope> = {
  id: required({
    'dom:tile': (scope) => permalink(href(scope))?.code,
    'json:media': ({ item }) => item.id,
  }),
  url: rare({ 'url:canonical': tileUrl }),
  kind: rare({
    'json:media': json(media.kind),
    'dom:tile': shownKind,
  }),
  author: rare({
    'json:media': dataAuthor,
    'dom:tile': (scope) => (dataAuthor(scope) ? null : permalink(href(scope))?.handle),
  }),
  caption: rare({
    'json:media': json(media.caption),
    'dom:picture': pictureCaption,
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
    'dom:hover': (scope) => (media.hidesCounts(records(scope)) ? null : hovered(scope, 0)),
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
