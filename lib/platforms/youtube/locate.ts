import type { PageRef } from '@/lib/domain/page'

export const ORIGIN = 'https://www.youtube.com/'
const HOST = /^(?:(?:www|m|music|gaming)\.)?youtube\.com$/

/** Tabs that may follow a channel's address. Behind a bare name they are what tells a channel from any other page. */
const TABS = words(
  'featured videos shorts streams live releases playlists posts community podcasts courses store shop about search membership channels join discussion',
)

/** First path segments that, like the tabs, are never an old bare name. A deny-list: what it lacks is offered and then found unreadable. */
const RESERVED = words(
  'playlist embed live_chat watch_popup clip post movies results shared hashtag trending explore feed feeds browse storefront ' +
    'account terms upload signin login logout premium music kids gaming tv ads creators howyoutubeworks jobs press redirect verify new studio ' +
    'reporthistory paid_memberships purchases error sports news learning fashion history subscriptions library settings consent playables you activate',
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
  if (!HOST.test(url.hostname)) return null
  const [first = '', second = ''] = parts
  if (first === 'watch') return post(videoParam(url) ?? second)
  if (first === 'shorts' || first === 'live') return parts.length === 2 ? post(second, first) : null
  return channel(parts, first, second)
}

function channel(parts: readonly string[], first: string, second: string): PageRef | null {
  if (first.startsWith('@')) return profile({ handle: first.slice(1) }, parts.slice(1))
  if (first === 'channel') return CHANNEL_ID.test(second) ? profile({ nativeId: second }, parts.slice(2)) : null
  if (first === 'c' || first === 'user') return second ? profile({ handle: `${first}/${second}` }, parts.slice(2)) : null
  if (!/^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{1,99}$/u.test(first) || [TABS, RESERVED].some((names) => names.has(first.toLowerCase())))
    return null
  return second === '' || TABS.has(second) ? profile({ handle: first }, parts.slice(1)) : null
}

/** The address of a channel or video, without tab or tracking. */
export function canonical(ref: Pick<PageRef, 'kind' | 'handle' | 'nativeId' | 'postId' | 'tab'>): string {
  if (ref.kind === 'post') return ORIGIN + (ref.tab === 'shorts' ? `shorts/${ref.postId ?? ''}` : `watch?v=${ref.postId ?? ''}`)
  if (ref.handle === undefined) return `${ORIGIN}channel/${ref.nativeId ?? ''}`
  return ORIGIN + encodeURI(ref.handle.includes('/') ? ref.handle : `@${ref.handle}`)
}

/** The handle in a channel's address (`/@name/videos`, `http://www.youtube.com/@n%C3%A4me`), without `@`; '' when there is none. */
export function handleIn(address: unknown): string {
  const written = typeof address === 'string' ? /(?:^|\.com)\/@([^/?#\s]+)/.exec(address)?.[1] : undefined
  return written === undefined ? '' : (decoded(written) ?? '')
}

/** Whether two handles or addresses are the same: letter case and composition do not count. Nothing is the same as ''. */
export function same(one: string, other: string): boolean {
  const fold = (text: string) => text.normalize('NFC').toLowerCase()
  return one !== '' && fold(one) === fold(other)
}

/** A link as the page writes it, with the origin it may lack. */
export function absolute(href: string): string {
  return href.replace(/^\//, ORIGIN)
}

function post(id: string | undefined, tab?: string): PageRef | null {
  if (id === undefined || !VIDEO_ID.test(id)) return null
  return { platform: 'youtube', kind: 'post', postId: id, ...(tab !== undefined && { tab }) }
}

function profile(who: { handle: string } | { nativeId: string }, rest: readonly string[]): PageRef | null {
  const [tab] = rest
  if (rest.length > 2 || (tab !== undefined && !/^[a-z_-]{1,40}$/.test(tab))) return null
  if ('handle' in who && !/^[^\s@?#&=<>"]{1,100}$/.test(who.handle)) return null
  return { platform: 'youtube', kind: 'profile', ...who, ...(tab !== undefined && { tab }) }
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

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
