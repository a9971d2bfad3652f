import type { PageRef } from '@/lib/domain/page'

const HOST = /^(?:(?:www|mobile|m)\.)?(?:x|twitter)\.com$/i
/** First path segments that are the product's own pages and can be nobody's handle. */
const RESERVED =
  /^(?:i|home|explore|search|notifications|messages|settings|compose|hashtag|intent|share|log(?:in|out)|signup|jobs|tos|privacy|account|download|lists|communities|premium_sign_up|about|bookmarks|follower_requests|who_to_follow|connect_people|oauth|help|rules|favorites|follow(?:ing|ers)|sessions|trends)$/i
const TAB =
  /^(?:with_replies|media|likes|highlights|articles|superfollows|affiliates|(?:creator-)?subscriptions|(?:verified_)?followers|following|followers_you_follow)$/
const STATUS = /^\/(i(?:\/web)?|@?\w{1,20})\/status(?:es)?\/(\d{1,25})(?:\/(\w+)|$|[?#/])/i

/** Profile, tab or post that an address names; `null` for every other page of X and for every other host. */
export function locate(url: URL): PageRef | null {
  const path = url.protocol === 'https:' && HOST.test(url.hostname) ? decoded(url.pathname) : ''
  const article = /^(\/@?\w+)\/(article)(?=\/)/i
  const status = statusOf(path.replace(article, '$1/status'))
  if (status) {
    const { handle, id } = status
    return { platform: 'x', kind: 'post', ...(handle && { handle }), postId: id, ...(article.test(path) && { tab: 'article' }) }
  }
  const [, handle = '', second = ''] = /^\/@?(\w{1,20})(?:\/([^/]*)|$)/.exec(path) ?? []
  const tab = second.toLowerCase()
  if (!handle || RESERVED.test(handle)) return null
  // A picture is a layer over a profile that leaves its page as it is.
  if (/^(?:(?:header_)?photo)?$/.test(tab)) return { platform: 'x', kind: 'profile', handle }
  return TAB.test(tab) ? { platform: 'x', kind: 'profile', handle, tab } : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}

/** The address people share for a profile or a post. */
export function canonical(ref: Pick<PageRef, 'kind' | 'handle' | 'nativeId' | 'postId'>): string {
  const owner = ref.handle ?? 'i'
  if (ref.kind === 'post') return `https://x.com/${owner}/status/${ref.postId ?? ''}`
  return ref.handle === undefined ? `https://x.com/i/user/${ref.nativeId ?? ''}` : `https://x.com/${ref.handle}`
}

/** A post as a link on the page names it. */
export interface Status {
  /** '' where the link does not say whose post it is. */
  readonly handle: string
  readonly id: string
  /** What follows the id: `photo`, `analytics`… or ''. */
  readonly part: string
}

/** Path of a link that stays on X, whether the page holds it relative or, once saved, absolute; `null` for links that leave. */
export function ownPath(href: string): string | null {
  if (/^\/(?!\/)/.test(href)) return href
  const [origin = '', host = ''] = /^https?:\/\/([\w.-]+)(?=\/|$)/.exec(href) ?? []
  return HOST.test(host) ? href.slice(origin.length) || '/' : null
}

/** The post a link leads to, or `null`. */
export function statusOf(href: string): Status | null {
  const [, owner = '', id = '', part = ''] = STATUS.exec(ownPath(href) ?? '') ?? []
  const handle = owner.replace(/^@|^i(?:\/web)?$/i, '')
  return id === '' || RESERVED.test(handle) ? null : { handle, id, part }
}

/** The handle a link to a profile names, or ''. */
export function handleOf(href: string): string {
  const handle = /^\/(\w{1,20})\/?(?:\?|#|$)/.exec(ownPath(href) ?? '')?.[1] ?? ''
  return RESERVED.test(handle) ? '' : handle
}

/** Whether two handles are the same account's: X folds ASCII case and nothing else. */
export function sameHandle(a = '', b = ''): boolean {
  const bare = (handle: string) => handle.replace('@', '').toLowerCase()
  return bare(a) !== '' && bare(a) === bare(b)
}

/**
 * ISO time a post was made, from its id: the upper bits count milliseconds since 2010-11-04T01:42:54.657Z
 * (X's published id scheme). `null` for the short ids of before, which carry no time.
 */
export function timeOfId(id: string): string | null {
  if (!/^\d{15,20}$/.test(id)) return null
  return new Date(Math.floor(Number(id) / 4_194_304) + 1_288_834_974_657).toISOString()
}
