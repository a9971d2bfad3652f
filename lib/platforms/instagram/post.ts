import type { PageScope, PostFields, Raw } from '../contract'
import type { Data } from './embedded'
import { mediaOf } from './embedded'
import { authorOf } from './author'
import { canonical, codeTime, permalink } from './locate'
import * as media from './media'
import { postMeta } from './meta'
import { actionNumber, likedBy } from './actions'
import { captionElement, postDom, shownAuthor, shownCollaborators, shownLabel } from './post-dom'

const of = (scope: PageScope) => mediaOf(scope, scope.ref.postId)
const json = (read: (node: Data) => Raw) => (scope: PageScope) => media.pick(of(scope), read)
const link = (scope: PageScope) => permalink(scope.view.attr(postDom(scope)?.link ?? null, 'href'))
const label = (scope: PageScope) => shownLabel(scope, media.deniesLabel(of(scope)))

const isReel = (flavour: string | undefined) => (flavour === 'reel' || flavour === 'reels' ? 'short' : null)

/** The caption as drawn: whole, or only the part before a "more". */
function shownCaption({ view, ...scope }: PageScope, part: 'whole' | 'start'): string {
  const element = captionElement({ view, ...scope })
  const isCut = view.one('button, [role="button"]', element) !== null
  return isCut === (part === 'start') ? view.text(element) : ''
}

/** Words of a caption's links, without their mark, in the author's spelling. */
function linked(scope: PageScope, selector: string, mark: string): string[] {
  const words = scope.view.all(selector, captionElement(scope)).map((one) => scope.view.text(one))
  return words.filter((one) => one.startsWith(mark)).map((one) => one.slice(1))
}

/** The head's likes, unless the page or its data says that the author hides them. */
function metaLikes(scope: PageScope): string {
  return likedBy(scope).isHidden || media.hidesCounts(of(scope)) ? '' : (postMeta(scope)?.likes ?? '')
}

/** The post of a post page. */
export const post: PostFields<PageScope> = {
  id: {
    need: 'required',
    from: [
      { via: 'dom:permalink', get: (scope) => link(scope)?.code },
      { via: 'json:media', get: (scope) => of(scope)[0]?.code },
      { via: 'meta:og-url', get: (scope) => (postMeta(scope)?.handle ? scope.ref.postId : null) },
    ],
  },
  url: { need: 'rare', from: [{ via: 'url:canonical', get: ({ ref }) => canonical(ref) }] },
  kind: {
    need: 'rare',
    from: [
      { via: 'json:media', get: json(media.kind) },
      { via: 'dom:permalink', get: (scope) => isReel(link(scope)?.flavour) },
      { via: 'url:path', get: ({ ref }) => isReel(ref.tab) },
    ],
  },
  author: {
    need: 'expected',
    from: [
      { via: 'json:media', get: (scope) => media.authorIn(of(scope)) },
      { via: 'dom:post', get: shownAuthor },
      { via: 'meta:og', get: (scope) => postMeta(scope)?.handle },
    ],
  },
  caption: {
    need: 'rare',
    from: [
      { via: 'json:media', get: json(media.caption) },
      { via: 'dom:caption', get: (scope) => shownCaption(scope, 'whole') },
      { via: 'meta:og-description', get: (scope) => postMeta(scope)?.caption },
      { via: 'dom:caption-start', get: (scope) => shownCaption(scope, 'start') },
    ],
  },
  hashtags: { need: 'rare', from: [{ via: 'dom:tag-links', get: (scope) => linked(scope, 'a[href*="/explore/tags/"]', '#') }] },
  mentions: { need: 'rare', from: [{ via: 'dom:mention-links', get: (scope) => linked(scope, 'a[href^="/"]', '@') }] },
  postedAt: {
    need: 'expected',
    from: [
      { via: 'dom:permalink-time', get: (scope) => scope.view.attr('time[datetime]', 'datetime', postDom(scope)?.link ?? null) },
      { via: 'json:media', get: json(media.takenAt) },
      { via: 'meta:og-description', get: (scope) => postMeta(scope)?.date },
      { via: 'url:id-time', get: ({ ref }) => codeTime(ref.postId ?? '') },
    ],
  },
  collaborators: {
    need: 'rare',
    from: [
      {
        via: 'json:media',
        get: (scope) =>
          media.others(
            of(scope).flatMap(({ node }) => media.coauthors(node)),
            [authorOf(scope)],
          ),
      },
      { via: 'dom:header', get: (scope) => shownCollaborators(scope, label(scope)) },
    ],
  },
  likes: {
    need: 'expected',
    from: [
      { via: 'dom:actions', get: (scope) => actionNumber(scope, 'like') },
      { via: 'dom:liked-by', get: (scope) => likedBy(scope).words },
      { via: 'json:media', get: (scope) => (likedBy(scope).isHidden ? null : media.likes(of(scope))) },
      { via: 'meta:og-description', get: metaLikes, lang: 'en' },
      { via: 'meta:og-description-local', get: metaLikes },
    ],
  },
  comments: {
    need: 'expected',
    from: [
      { via: 'dom:actions', get: (scope) => actionNumber(scope, 'comment') },
      { via: 'json:media', get: (scope) => media.comments(of(scope)) },
      { via: 'meta:og-description', get: (scope) => postMeta(scope)?.comments, lang: 'en' },
      { via: 'meta:og-description-local', get: (scope) => postMeta(scope)?.comments },
    ],
  },
  views: {
    need: 'rare',
    from: [
      { via: 'json:plays', get: (scope) => media.plays(of(scope)) },
      { via: 'json:views', get: (scope) => media.views(of(scope)) },
    ],
  },
  likesHidden: {
    need: 'rare',
    from: [
      { via: 'json:media', get: (scope) => media.hidesCounts(of(scope)) },
      { via: 'dom:liked-by', get: (scope) => likedBy(scope).isHidden || null },
    ],
  },
  labelText: {
    need: 'rare',
    from: [
      { via: 'dom:label', get: (scope) => label(scope)?.words },
      { via: 'json:media', get: json(media.label) },
    ],
  },
  labelBrands: {
    need: 'rare',
    from: [
      {
        via: 'json:media',
        get: (scope) =>
          media.others(
            of(scope).flatMap(({ node }) => media.sponsors(node)),
            [],
          ),
      },
      { via: 'dom:label', get: (scope) => label(scope)?.brands },
    ],
  },
}
