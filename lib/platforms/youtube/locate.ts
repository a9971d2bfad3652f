import type { PageRef } from '@/lib/domain/page'
import { paths } from '@/lib/platforms/reader/address'

export const ORIGIN = 'https://www.youtube.com/'
const pathOf = /* @__PURE__ */ paths(ORIGIN, /^(?:(?:(?:www|m|music|gaming)\.)?youtube\.com|youtu\.be)$/)

/** Path of a channel (handle, id or old name) and its tab. */
const CHANNEL =
  /^(?:@([^\s@?#&=<>"/]{1,100})|channel\/(UC[\w-]{22})|((?:c|user)\/[^\s@?#&=<>"/]{1,100})|([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{1,99}))(?:\/([a-z_-]{1,40})(?:\/[^/]+)?)?$/u
/** Tabs of a channel's address. After a bare name a tab is the proof that the page is a channel. */
const TABS = /^(?:featured|videos|shorts|streams|live|releases|playlists|posts|community|podcasts|courses|store|about|search|channels)$/
/** Words that, like the tabs, are never an old bare name. One missing here is taken for a channel, then found unreadable. */
const RESERVED = /^(?:watch|results|playlist|feed|premium|account|redirect|user|channel|gaming)$/i

/**
 * The channel or video of a YouTube link. Old names keep their prefix (`c/name`, `user/name`), because `@name` may be another channel.
 * @returns `null` for all other links.
 */
export function locate(url: URL): PageRef | null {
  const path = pathOf(url)
  const isShortened = url.hostname === 'youtu.be'
  // Badly pasted links have text after the id (`v=ID/videos`, `v=ID&amp;…`); like YouTube, read the first 11 characters.
  const watched = isShortened ? path : path === 'watch' ? (url.searchParams.get('v') ?? '').replace(/[^\w-].*/s, '') : path
  const [, tab, postId] = /^(?:(shorts|live)\/|watch\/)?([\w-]{11})$/.exec(watched) ?? []
  if (postId && (isShortened || watched.length > 11 || path === 'watch'))
    return { platform: 'youtube', kind: 'post', postId, ...(tab && { tab }) }
  return path && !isShortened ? channel(path) : null
}

function channel(path: string): PageRef | null {
  const [, name, nativeId, old, bare = '', tab] = CHANNEL.exec(path) ?? []
  if (bare && (RESERVED.test(bare) || TABS.test(bare) || (tab && !TABS.test(tab)))) return null
  const handle = name ?? old ?? bare
  if (!handle && !nativeId) return null
  return { platform: 'youtube', kind: 'profile', ...(nativeId ? { nativeId } : { handle }), ...(tab && { tab }) }
}

/** The canonical address of a channel or video, without tab or tracking. */
export function canonical(ref: Pick<PageRef, 'kind' | 'handle' | 'nativeId' | 'postId' | 'tab'>): string {
  if (ref.kind === 'post') return videoUrl(ref.postId ?? '', ref.tab === 'shorts')
  if (ref.handle === undefined) return `${ORIGIN}channel/${ref.nativeId ?? ''}`
  return ORIGIN + encodeURI(ref.handle.includes('/') ? ref.handle : `@${ref.handle}`)
}

export function videoUrl(id: string, isShort: boolean): string {
  return `${ORIGIN}${isShort ? 'shorts/' : 'watch?v='}${id}`
}

/** The handle in a channel's address (`/@name/videos`, `http://www.youtube.com/@n%C3%A4me`), without `@`; '' when there is none. */
export function handleIn(address: unknown): string {
  const written = typeof address === 'string' ? /^(?:(?:https?:\/\/)?(?:\w+\.)?youtube\.com)?(\/@[^/?#\s]+)/.exec(address)?.[1] : undefined
  return written ? pathOf(written).slice(1) : ''
}

/** Makes a link of the page absolute. */
export function absolute(href: string): string {
  return href.replace(/^\//, ORIGIN)
}
