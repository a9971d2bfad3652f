import type { PageRef } from '@/lib/domain/page'

const HOSTS = new Set(['x.com', 'twitter.com'])
const SUBDOMAINS = new Set(['www', 'mobile', 'm'])

/** First path segments that are the product's own pages and can be nobody's handle. */
const RESERVED = new Set(
  (
    'i home explore search notifications messages settings compose hashtag intent share login logout signup jobs tos privacy account ' +
    'download lists communities premium_sign_up about bookmarks follower_requests who_to_follow connect_people oauth help rules ' +
    'favorites following followers sessions trends'
  ).split(' '),
)
const TABS = new Set(
  (
    'with_replies media likes highlights articles superfollows affiliates subscriptions creator-subscriptions followers following ' +
    'verified_followers followers_you_follow'
  ).split(' '),
)
/** Layers over a profile that leave its page as it is. */
const OVERLAYS = new Set(['photo', 'header_photo'])
const HANDLE = /^[A-Za-z0-9_]{1,20}$/
const POST_ID = /^\d{1,25}$/

/** Whether a host name is X's own, under either name. */
export function isOwnHost(host: string): boolean {
  const parts = host.toLowerCase().split('.')
  if (parts.length === 3 && SUBDOMAINS.has(parts[0] ?? '')) parts.shift()
  return HOSTS.has(parts.join('.'))
}

/** Profile, tab or post that an address names; `null` for every other page of X and for every other host. */
export function locate(url: URL): PageRef | null {
  if (url.protocol !== 'https:' || !isOwnHost(url.hostname)) return null
  const segments = decoded(url.pathname)
  if (!segments) return null
  const [first = '', second = '', third = ''] = segments
  if (first.toLowerCase() === 'i') return anonymousPost(segments)

  const handle = first.replace(/^@/, '')
  if (!HANDLE.test(handle) || RESERVED.has(handle.toLowerCase())) return null
  const kind = second.toLowerCase()
  if (kind === '') return { platform: 'x', kind: 'profile', handle }
  if (kind === 'status' || kind === 'statuses' || kind === 'article') {
    if (!POST_ID.test(third)) return null
    return { platform: 'x', kind: 'post', handle, postId: third, ...(kind === 'article' ? { tab: kind } : {}) }
  }
  if (OVERLAYS.has(kind)) return { platform: 'x', kind: 'profile', handle }
  return TABS.has(kind) ? { platform: 'x', kind: 'profile', handle, tab: kind } : null
}

/** `/i/status/ID` and `/i/web/status/ID` name a post without saying whose it is. */
function anonymousPost(segments: readonly string[]): PageRef | null {
  const rest = segments.slice(segments[1] === 'web' ? 2 : 1)
  const id = rest[1] ?? ''
  return rest[0] === 'status' && POST_ID.test(id) ? { platform: 'x', kind: 'post', postId: id } : null
}

function decoded(path: string): string[] | null {
  try {
    return decodeURIComponent(path).normalize('NFC').split('/').filter(Boolean)
  } catch {
    return null
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
  if (href.startsWith('/') && !href.startsWith('//')) return href
  const host = /^https?:\/\/([\w.-]+)(?=\/|$)/.exec(href)
  return host?.[1] && isOwnHost(host[1]) ? href.slice(host[0].length) || '/' : null
}

/** The post a link leads to, or `null`. */
export function statusOf(href: string): Status | null {
  const match = /^\/(i\/web|\w{1,20})\/status(?:es)?\/(\d{1,25})(?:\/(\w+))?/.exec(ownPath(href) ?? '')
  if (!match?.[1] || !match[2]) return null
  return { handle: match[1] === 'i' || match[1] === 'i/web' ? '' : match[1], id: match[2], part: match[3] ?? '' }
}

/** The handle a link to a profile names, or ''. */
export function handleOf(href: string): string {
  const handle = /^\/(\w{1,20})\/?(?:\?|#|$)/.exec(ownPath(href) ?? '')?.[1] ?? ''
  return RESERVED.has(handle.toLowerCase()) ? '' : handle
}

/** Whether two handles are the same account's: X folds ASCII case and nothing else. */
export function sameHandle(a: string | undefined, b: string | undefined): boolean {
  return !!a && !!b && a.replace(/^@/, '').toLowerCase() === b.replace(/^@/, '').toLowerCase()
}

/**
 * ISO time a post was made, from its id: the upper bits count milliseconds since 2010-11-04T01:42:54.657Z
 * (X's published id scheme). `null` for the short ids of before, which carry no time.
 */
export function timeOfId(id: string): string | null {
  if (!/^\d{15,20}$/.test(id)) return null
  return new Date(Math.floor(Number(id) / 4_194_304) + 1_288_834_974_657).toISOString()
}
