import type { PageRef } from '@/lib/domain/page'

const HOSTS = new Set(['www.youtube.com', 'm.youtube.com', 'youtube.com', 'music.youtube.com', 'gaming.youtube.com'])

/** Tabs that may follow a channel's address. Behind a bare name they are what tells a channel from any other page. */
const TABS = new Set(
  'featured videos shorts streams live releases playlists posts community podcasts courses store shop about search membership channels join discussion'.split(
    ' ',
  ),
)

/** First path segments that are never an old bare channel name. A deny-list: what it lacks is merely offered and then found unreadable. */
const RESERVED = new Set(
  (
    'channel c user playlist watch w v embed e live live_chat watch_popup clip post shorts movies results search shared hashtag trending explore ' +
    'feed feeds browse oembed get_video_info iframe_api s source storefront oops index account t terms about upload signin login logout premium ' +
    'music kids gaming tv ads creators howyoutubeworks jobs press redirect verify new studio reporthistory paid_memberships purchases error ' +
    'sitemaps sports news learning podcasts fashion history subscriptions library channels settings consent playables you activate'
  ).split(' '),
)

const VIDEO_ID = /^[\w-]{11}$/
const CHANNEL_ID = /^UC[\w-]{22}$/

/**
 * What a YouTube address says. Old names keep their prefix (`c/name`, `user/name`), because `@name` may be somebody else.
 * @returns `null` for everything that is neither a channel nor a video.
 */
export function locate(url: URL): PageRef | null {
  if (url.protocol !== 'https:') return null
  const parts = segments(url)
  if (!parts) return null
  if (url.hostname === 'youtu.be') return post(parts.length === 1 ? parts[0] : undefined)
  if (!HOSTS.has(url.hostname)) return null
  const [first = '', second = ''] = parts
  if (first === 'watch') return post(videoParam(url) ?? second)
  if (first === 'shorts' || first === 'live') return parts.length === 2 ? post(second, first) : null
  return channel(parts, first, second)
}

function channel(parts: readonly string[], first: string, second: string): PageRef | null {
  if (first.startsWith('@')) return profile({ handle: first.slice(1) }, parts.slice(1))
  if (first === 'channel') return CHANNEL_ID.test(second) ? profile({ nativeId: second }, parts.slice(2)) : null
  if (first === 'c' || first === 'user') return second ? profile({ handle: `${first}/${second}` }, parts.slice(2)) : null
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{1,99}$/u.test(first) || RESERVED.has(first.toLowerCase())) return null
  return second === '' || TABS.has(second) ? profile({ handle: first }, parts.slice(1)) : null
}

/** The address of a channel or video, without tab or tracking. */
export function canonical(ref: Pick<PageRef, 'kind' | 'handle' | 'nativeId' | 'postId' | 'tab'>): string {
  const origin = 'https://www.youtube.com/'
  if (ref.kind === 'post') return origin + (ref.tab === 'shorts' ? `shorts/${ref.postId ?? ''}` : `watch?v=${ref.postId ?? ''}`)
  if (ref.handle === undefined) return `${origin}channel/${ref.nativeId ?? ''}`
  return origin + encodeURI(ref.handle.includes('/') ? ref.handle : `@${ref.handle}`)
}

/** The handle in a channel's address (`/@name/videos`, `http://www.youtube.com/@n%C3%A4me`), without `@`; '' when there is none. */
export function handleIn(address: unknown): string {
  const written = typeof address === 'string' ? /(?:^|\.com)\/@([^/?#\s]+)/.exec(address)?.[1] : undefined
  return written === undefined ? '' : (decoded(written) ?? '')
}

function post(id: string | undefined, tab?: string): PageRef | null {
  if (id === undefined || !VIDEO_ID.test(id)) return null
  return { platform: 'youtube', kind: 'post', postId: id, ...(tab === undefined ? {} : { tab }) }
}

function profile(who: { handle: string } | { nativeId: string }, rest: readonly string[]): PageRef | null {
  const [tab] = rest
  if (rest.length > 2 || (tab !== undefined && !/^[a-z_-]{1,40}$/.test(tab))) return null
  if ('handle' in who && !/^[^\s@?#&=<>"]{1,100}$/.test(who.handle)) return null
  return { platform: 'youtube', kind: 'profile', ...who, ...(tab === undefined ? {} : { tab }) }
}

/** Links pasted together carry something behind the id (`v=ID/videos`, `v=ID&amp;…`); YouTube reads the first eleven characters. */
function videoParam(url: URL): string | undefined {
  return /^([\w-]{11})(?![\w-])/.exec(url.searchParams.get('v') ?? '')?.[1]
}

function segments(url: URL): string[] | null {
  const parts = url.pathname
    .split('/')
    .filter((part) => part !== '')
    .map(decoded)
  return parts.length <= 4 && parts.every((part) => part !== null) ? parts : null
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text).normalize('NFC')
  } catch {
    return null
  }
}
