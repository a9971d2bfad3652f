import type { PageScope, PostFields, Raw } from '@/lib/platforms/reader/contract'
import type { Data } from './embedded'
import { mediaOf } from './embedded'
import { carriedAuthor } from './author'
import { canonical, codeTime, permalink } from './locate'
import * as media from './media'
import { metaOf, postMeta } from './meta'
import { actionNumber, likedBy } from './actions'
import { labelBrands, labelWords, notInLabel } from './labels'
import { captionElement, headTexts, labelLine, postDom, shownAuthor, shownOthers } from './post-dom'
import { expected, rare, required } from '@/lib/platforms/reader/fields'

const of = (scope: PageScope) => mediaOf(scope, scope.ref.postId)
const json = (read: (node: Data) => Raw) => (scope: PageScope) => media.pick(of(scope), read)
const link = (scope: PageScope) => permalink(scope.view.attr(postDom(scope)?.link ?? null, 'href'))
const isReel = (flavour: string | undefined) => (flavour === 'reel' || flavour === 'reels' ? 'short' : null)

/** The drawn caption: whole, or the part before a "more". */
function shownCaption(scope: PageScope, part: 'whole' | 'start'): string {
  const { view } = scope
  const element = captionElement(scope)
  const isCut = view.one('button, [role="button"]', element) !== null
  return isCut === (part === 'start') ? view.text(element) : ''
}

/** Fields of a post page. */
export const post: PostFields<PageScope> = {
  id: required({
    'dom:permalink': (scope) => link(scope)?.code,
    'json:media': (scope) => of(scope)[0]?.code,
    'meta:og-url': (scope) => (postMeta(scope)?.handle ? scope.ref.postId : null),
  }),
  url: rare({ 'url:canonical': ({ ref }) => canonical(ref) }),
  kind: rare({
    'json:media': json(media.kind),
    'dom:permalink': (scope) => isReel(link(scope)?.flavour),
    'url:path': ({ ref }) => isReel(ref.tab),
  }),
  author: expected({
    'json:media': (scope) => media.authorIn(of(scope)),
    'dom:post': shownAuthor,
    'meta:og': metaOf('handle'),
  }),
  caption: rare({
    'json:media': json(media.caption),
    'dom:caption': (scope) => shownCaption(scope, 'whole'),
    'meta:og-description': metaOf('caption'),
    'dom:caption-start': (scope) => shownCaption(scope, 'start'),
  }),
  postedAt: expected({
    'dom:permalink-time': (scope) => scope.view.attr('time[datetime]', 'datetime', postDom(scope)?.link ?? null),
    'json:media': json(media.takenAt),
    'meta:og-description': metaOf('date'),
    'url:id-time': ({ ref }) => codeTime(ref.postId ?? ''),
  }),
  collaborators: rare({
    'json:media': (scope) =>
      media.others(
        of(scope).flatMap(({ node }) => media.coauthors(node)),
        [carriedAuthor(scope)],
      ),
    'dom:header': { get: (scope) => [...headTexts(scope), ...shownOthers(scope)], meaning: notInLabel },
  }),
  likes: expected({
    'dom:actions': (scope) => actionNumber(scope, 'like'),
    'dom:liked-by': (scope) => likedBy(scope).words,
    'json:media': (scope) => media.likes(of(scope)),
    'meta:og-description': { get: metaOf('likes'), lang: 'en' },
    'meta:og-description-local': metaOf('likes'),
  }),
  comments: expected({
    'dom:actions': (scope) => actionNumber(scope, 'comment'),
    'json:media': (scope) => media.comments(of(scope)),
    'meta:og-description': { get: metaOf('comments'), lang: 'en' },
    'meta:og-description-local': metaOf('comments'),
  }),
  views: rare({
    'json:plays': (scope) => media.plays(of(scope)),
    'json:views': (scope) => media.views(of(scope)),
  }),
  likesHidden: rare({
    // A visible number is not hidden, even beside names.
    'dom:liked-by': (scope) => (likedBy(scope).isHidden && actionNumber(scope, 'like') === '') || null,
    'json:media': (scope) => media.hidesCounts(of(scope)),
  }),
  labelText: rare({
    'dom:label': { get: headTexts, meaning: labelWords },
    'json:media': json(media.label),
    'json:denied': (scope) => (media.deniesLabel(of(scope)) ? false : null),
    'dom:label-line': (scope) => labelLine(scope)?.words,
  }),
  labelBrands: rare({
    'json:media': (scope) =>
      media.others(
        of(scope).flatMap(({ node }) => media.sponsors(node)),
        [],
      ),
    'dom:label': { get: headTexts, meaning: labelBrands },
  }),
}
