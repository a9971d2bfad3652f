import type { PageRef } from '@/lib/domain/page'
import { paths } from '@/lib/platforms/reader/address'

/** Path of a link, relative or (in saved pages) absolute; '' for links away from X. */
export const pathOf = /* @__PURE__ */ paths('https://x.com', /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/)
/** First path segments of X's own pages, which are never handles. One missing here does no harm: its page shows no account. */
const RESERVED =
  /^(?:i|home|explore|search|notifications|messages|settings|compose|hashtag|intent|share|login|signup|jobs|tos|privacy|about)$/i
const PROFILE =
  /^@?(\w{1,20})(?:\/(?:(?:header_)?photo|(with_replies|media|likes|highlights|articles|superfollows|affiliates|(?:creator-)?subscriptions|(?:verified_)?followers|following|followers_you_follow)(?:\/.*)?))?$/i
const STATUS = /^(?:i(?:\/web)?|@?(\w{1,20}))\/(?:status(?:es)?|(article))\/(\d{1,25})(?:\/(\w*).*)?$/i

/** The profile, tab or post of an address; `null` for all other pages and hosts. */
export function locate(url: URL): PageRef | null {
  const post = postAt(url)
  if (post) {
    const { handle, id: postId, article: tab } = post
    return { platform: 'x', kind: 'post', ...(handle && { handle }), postId, ...(tab && { tab }) }
  }
  const [, handle = '', tab] = PROFILE.exec(pathOf(url)) ?? []
  return handle && !RESERVED.test(handle) ? { platform: 'x', kind: 'profile', handle, ...(tab && { tab: tab.toLowerCase() }) } : null
}

function postAt(address: URL | string): (Status & { readonly article?: string | undefined }) | null {
  const [, handle = '', article, id = '', part = ''] = STATUS.exec(pathOf(address)) ?? []
  return id === '' || RESERVED.test(handle) ? null : { handle, id, part, article: article?.toLowerCase() }
}

/** The address to share for a profile or post. */
export function canonical(ref: Pick<PageRef, 'kind' | 'handle' | 'nativeId' | 'postId'>): string {
  const owner = ref.handle ?? 'i'
  if (ref.kind === 'post') return `https://x.com/${owner}/status/${ref.postId ?? ''}`
  return ref.handle === undefined ? `https://x.com/i/user/${ref.nativeId ?? ''}` : `https://x.com/${ref.handle}`
}

/** The parts of a post's link. */
export interface Status {
  /** '' when the link lacks the author. */
  readonly handle: string
  readonly id: string
  /** The segment after the id: `photo`, `analytics`… or ''. */
  readonly part: string
}

/** The post of a link, or `null`. */
export function statusOf(href: string): Status | null {
  const post = postAt(href)
  return post?.article ? null : post
}

/** The handle of a profile link, or ''. */
export function addressHandle(href: string): string {
  const path = pathOf(href)
  return /^\w{1,20}$/.test(path) && !RESERVED.test(path) ? path : ''
}

/**
 * ISO time of a post, from its id: the upper bits count milliseconds since 2010-11-04T01:42:54.657Z
 * (X's published id scheme). `null` for older, short ids, which hold no time.
 */
export function timeOfId(id: string): string | null {
  if (!/^\d{15,20}$/.test(id)) return null
  return new Date(Math.floor(Number(id) / 4_194_304) + 1_288_834_974_657).toISOString()
}
