import type { PageRef } from '@/lib/domain/page'
import { paths } from '@/lib/platforms/reader/address'
import type { Platform } from '@/lib/platforms/reader/contract'

const pathOf = /* @__PURE__ */ paths('https://www.tiktok.com', /^(?:www\.|m\.)?tiktok\.com$/)
/** Path of an account, its live page or its post; or of a post without account: shared, embedded, old mobile. */
const PATH =
  /^(?:@([^/]*)(?:\/(?:(live)|(video|photo)\/(\d{6,22})))?|(?:(?:i18n\/|h5\/)?share\/video|embed(?:\/v\d)?|player\/v\d|v)\/(\d{6,22})(?:\.html)?)$/
/** TikTok writes `@` or `@_` for an unknown name. */
const HANDLE = /^(?!_$)[\p{L}\p{N}_.-]{1,60}$/u

/**
 * The profile, live page, video or photo post of a TikTok link; `null` for playlists, collections, tags, sounds, places, feeds and other
 * paths whose first segment lacks `@`.
 */
export function locate(address: URL | string): PageRef | null {
  const [, name = '', live, tab = live, owned, postId = owned] = PATH.exec(pathOf(address)) ?? []
  const isNamed = HANDLE.test(name)
  const rest = { platform: 'tiktok', ...(isNamed && { handle: name }), ...(tab && { tab }) }
  if (postId) return { ...rest, kind: 'post', postId }
  // `/@me` is the viewer.
  return isNamed && name !== 'me' ? { ...rest, kind: 'profile' } : null
}

/** The canonical address, without language, tracking and live tab; `@_` stands for an unknown name. */
export const canonical: Platform['canonical'] = ({ kind, handle, postId, tab }) => {
  const profile = `https://www.tiktok.com/@${encodeURIComponent(handle ?? '_')}`
  return kind === 'post' ? `${profile}/${tab === 'photo' ? 'photo' : 'video'}/${postId ?? ''}` : profile
}

/**
 * Time of a post, from its id: the upper 32 bits are Unix seconds (within 14 s of `createTime` where both were seen).
 * @returns ISO 8601, or `null` for ids from before TikTok, which hold no date.
 */
export function timeOfId(id: string): string | null {
  const seconds = Math.floor(Number(id) / 2 ** 32)
  return seconds > 1_400_000_000 && seconds < 4_000_000_000 ? new Date(seconds * 1000).toISOString() : null
}
