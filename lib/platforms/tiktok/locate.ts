import type { PageRef } from '@/lib/domain/page'
import { paths } from '@/lib/platforms/reader/address'
import type { Platform } from '@/lib/platforms/reader/contract'

const pathOf = /* @__PURE__ */ paths('https://www.tiktok.com', /^(?:www\.|m\.)?tiktok\.com$/)
/** An account, its live page or a post of it; or a post that is named alone: shared, embedded, old mobile. */
const PATH =
  /^(?:@([^/]*)(?:\/(?:(live)|(video|photo)\/(\d{6,22})))?|(?:(?:i18n\/|h5\/)?share\/video|embed(?:\/v\d)?|player\/v\d|v)\/(\d{6,22})(?:\.html)?)$/
/** TikTok itself writes `@` or `@_` where it does not know the name. */
const HANDLE = /^(?!_$)[\p{L}\p{N}_.-]{1,60}$/u

/**
 * What a TikTok address or link names: a profile, its live page, or a video or photo post. Playlists, collections, tags, sounds,
 * places, the feeds and every first segment without `@` are none of them.
 */
export function locate(address: URL | string): PageRef | null {
  const [, name = '', live, tab = live, owned, postId = owned] = PATH.exec(pathOf(address)) ?? []
  const isNamed = HANDLE.test(name)
  const rest = { platform: 'tiktok', ...(isNamed && { handle: name }), ...(tab && { tab }) }
  if (postId) return { ...rest, kind: 'post', postId }
  // `/@me` is whoever is looking.
  return isNamed && name !== 'me' ? { ...rest, kind: 'profile' } : null
}

/** The address to keep: without language, tracking and the live tab; `@_` stands for an unknown name. */
export const canonical: Platform['canonical'] = ({ kind, handle, postId, tab }) => {
  const profile = `https://www.tiktok.com/@${encodeURIComponent(handle ?? '_')}`
  return kind === 'post' ? `${profile}/${tab === 'photo' ? 'photo' : 'video'}/${postId ?? ''}` : profile
}

/**
 * When a post was made, from its id: the upper 32 bits are Unix seconds (within 14 s of `createTime` where both were seen).
 * @returns ISO 8601, or `null` for ids of the time before TikTok, which hold no date.
 */
export function timeOfId(id: string): string | null {
  const seconds = Math.floor(Number(id) / 2 ** 32)
  return seconds > 1_400_000_000 && seconds < 4_000_000_000 ? new Date(seconds * 1000).toISOString() : null
}
