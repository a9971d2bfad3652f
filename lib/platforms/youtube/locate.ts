import type { PageRef } from '@/lib/domain/page'
import { paths } from '@/lib/platforms/reader/address'

export const ORIGIN = 'https://www.youtube.com/'
const pathOf = /* @__PURE__ */ paths(ORIGIN, /^(?:(?:(?:www|m|music|gaming)\.)?youtube\.com|youtu\.be)$/)

/** A channel by its handle, its id or an old name, and a tab of it. */
const CHANNEL =
  /^(?:@([^\s@?#&=<>"/]{1,100})|channel\/(UC[\w-]{22})|((?:c|user)\/[^\s@?#&=<>"/]{1,100})|([\p{L}\p{N}][\p{L}\p{M}\p{N}_-]{1,99}))(?:\/([a-z_-]{1,40})(?:\/[^/]+)?)?$/u
/** Tabs that may follow a channel's address. Behind a bare name they are what tells a channel from any other page. */
const TABS = /^(?:featured|videos|shorts|streams|live|releases|playlists|posts|community|podcasts|courses|store|about|search|channels)$/
/** What, like the tabs, is never an old bare name. What is missing here is offered and then found unreadable. */
const RESERVED = /^(?:watch|results|playlist|feed|premium|account|redirect|user|channel|gaming)$/i

/**
 * What a YouTube address or link says. Old names keep their prefix (`c/name`, `user/name`), because `@name` may be somebody else.
 * @returns `null` for everything that is neither a channel nor a video.
 */
export function locate(url: URL): PageRef | null {
  const path = pathOf(url)
  const isShortened = url.hostname === 'youtu.be'
  // Links pasted together carry something behind the id (`v=ID/videos`, `v=ID&amp;…`); YouTube reads the first eleven characters.
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

/** The address of a channel or video, without tab or tracking. */
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

/** A link as the page writes it, with the origin it may lack. */
export function absolute(href: string): string {
  return href.replace(/^\//, ORIGIN)
}
