import type { PageRef } from '@/lib/domain/page'
import type { Platform } from '../contract'

const HOST = /^(?:www\.|m\.)?tiktok\.com$/
const NAMED = /^\/+(?:@|%40)([^/]*)(?:\/+(live)|\/+(video|photo)\/+(\d{6,22}))?\/*$/
/** Addresses of a post that name no creator: shared, embedded, old mobile. */
const NAMELESS = /^\/+(?:(?:i18n\/|h5\/)?share\/video|embed(?:\/v\d)?|player\/v\d|v)\/+(\d{6,22})(?:\.html)?\/*$/
/** TikTok itself writes `@` or `@_` where it does not know the name. */
const HANDLE = /^(?!_$)[\p{L}\p{N}_.-]{1,60}$/u

/**
 * What a TikTok address names: a profile, its live page, or a video or photo post. Playlists, collections, tags, sounds, places,
 * the feeds and every first segment without `@` are none of them.
 */
export function locate({ protocol, hostname, pathname }: URL): PageRef | null {
  if (!/^https?:$/.test(protocol) || !HOST.test(hostname)) return null
  const nameless = NAMELESS.exec(pathname)?.[1]
  if (nameless) return { platform: 'tiktok', kind: 'post', postId: nameless }
  const [found, name = '', live, tab = live, postId] = NAMED.exec(pathname) ?? []
  const handle = found === undefined ? null : decoded(name)
  if (handle === null) return null
  const isNamed = HANDLE.test(handle)
  const rest = { ...(isNamed ? { handle } : {}), ...(tab ? { tab } : {}) }
  if (postId) return { platform: 'tiktok', kind: 'post', postId, ...rest }
  // `/@me` is whoever is looking.
  return isNamed && handle !== 'me' ? { platform: 'tiktok', kind: 'profile', ...rest } : null
}

/** The address to keep: without language, tracking and the live tab; `@_` stands for an unknown name. */
export const canonical: Platform['canonical'] = ({ kind, handle, postId, tab }) => {
  const profile = `https://www.tiktok.com/@${encodeURIComponent(handle ?? '_')}`
  return kind === 'post' ? `${profile}/${tab === 'photo' ? 'photo' : 'video'}/${postId ?? ''}` : profile
}

/** What a link of a TikTok page names, a relative one too. */
export function locateLink(href: string): PageRef | null {
  try {
    return locate(new URL(href, 'https://www.tiktok.com'))
  } catch {
    return null
  }
}

/** Whether two handles are one account's: TikTok ignores case, and a page may write the `@`. */
export function sameHandle(one: unknown, other: string | undefined): boolean {
  return typeof one === 'string' && other !== undefined && fold(one) === fold(other)
}

/**
 * When a post was made, from its id: the upper 32 bits are Unix seconds (within 14 s of `createTime` where both were seen).
 * @returns ISO 8601, or `null` for ids of the time before TikTok, which hold no date.
 */
export function timeOfId(id: string): string | null {
  const seconds = Math.floor(Number(id) / 2 ** 32)
  return seconds > 1_400_000_000 && seconds < 4_000_000_000 ? new Date(seconds * 1000).toISOString() : null
}

function fold(handle: string): string {
  return handle.trim().replace(/^@/, '').normalize('NFC').toLowerCase()
}

function decoded(name: string): string | null {
  try {
    return decodeURIComponent(name).normalize('NFC')
  } catch {
    return null
  }
}
