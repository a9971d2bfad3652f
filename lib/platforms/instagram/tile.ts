import type { ItemScope, PostFields, Raw } from '../contract'
import type { Data } from './embedded'
import { codeTime, permalink, postUrl } from './locate'
import * as media from './media'
import { hovered, href, isPinned, pictureCaption, records, shownKind, shownViews } from './tiles'

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
  id: {
    need: 'required',
    from: [
      { via: 'dom:tile', get: (scope) => permalink(href(scope))?.code },
      { via: 'json:media', get: ({ item }) => item.id },
    ],
  },
  url: { need: 'rare', from: [{ via: 'url:canonical', get: tileUrl }] },
  kind: {
    need: 'rare',
    from: [
      { via: 'json:media', get: json(media.kind) },
      { via: 'dom:tile', get: shownKind },
    ],
  },
  author: {
    need: 'rare',
    from: [
      { via: 'json:media', get: dataAuthor },
      { via: 'dom:tile', get: (scope) => (dataAuthor(scope) ? null : permalink(href(scope))?.handle) },
    ],
  },
  caption: {
    need: 'rare',
    from: [
      { via: 'json:media', get: json(media.caption) },
      { via: 'dom:picture', get: pictureCaption },
    ],
  },
  postedAt: {
    need: 'expected',
    from: [
      { via: 'json:media', get: json(media.takenAt) },
      { via: 'url:id-time', get: ({ item }) => codeTime(item.id) },
    ],
  },
  pinned: {
    need: 'rare',
    from: [
      { via: 'json:media', get: json(media.pinned) },
      { via: 'dom:pin', get: (scope) => isPinned(scope) || null },
    ],
  },
  collaborators: {
    need: 'rare',
    from: [
      {
        via: 'json:media',
        get: (scope) => {
          const together = records(scope).flatMap(({ node }) => media.coauthors(node))
          return together.length > 0 ? media.others([media.authorIn(records(scope)), ...together], [scope.ref.handle]) : null
        },
      },
    ],
  },
  likes: {
    need: 'rare',
    from: [
      { via: 'dom:hover', get: (scope) => (media.hidesCounts(records(scope)) ? null : hovered(scope, 0)) },
      { via: 'json:media', get: (scope) => media.likes(records(scope)) },
    ],
  },
  comments: {
    need: 'rare',
    from: [
      { via: 'dom:hover', get: (scope) => hovered(scope, 1) },
      { via: 'json:media', get: (scope) => media.comments(records(scope)) },
    ],
  },
  views: {
    need: 'rare',
    from: [
      { via: 'dom:tile', get: shownViews },
      { via: 'json:plays', get: (scope) => media.plays(records(scope)) },
      { via: 'json:views', get: (scope) => media.views(records(scope)) },
    ],
  },
  likesHidden: { need: 'rare', from: [{ via: 'json:media', get: (scope) => media.hidesCounts(records(scope)) }] },
  labelText: { need: 'rare', from: [{ via: 'json:media', get: json(media.label) }] },
  labelBrands: {
    need: 'rare',
    from: [
      {
        via: 'json:media',
        get: (scope) =>
          media.others(
            records(scope).flatMap(({ node }) => media.sponsors(node)),
            [],
          ),
      },
    ],
  },
}
