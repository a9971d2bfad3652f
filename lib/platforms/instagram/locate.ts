import type { PageRef } from '@/lib/domain/page'
import { paths } from '@/lib/platforms/reader/address'

const pathOf = /* @__PURE__ */ paths('https://www.instagram.com', /^(?:www\.|m\.)?instagram\.com$/)
/** Path of a post, with or without its account before it and comments or likers after it. */
const POST = /^(?:([\w.]{1,30})\/)?(p|reels?|tv)\/(?!audio(?:\/|$))([\w-]{5,64})(?:\/(?!embed)(.*))?$/
/** Path of an account and its tab. The app's own links put `_u` before it. */
const PROFILE = /^(?:_u\/)?([\w.]{1,30})(?:\/(reels|tagged|reposts|saved|guides?|follow(?:ers|ing))(?:\/.*)?)?$/
/** First path segments of the site's own pages. One missing here does no harm: its page shows no account to read. */
const RESERVED = /^(?:\.+|p|reels?|tv|explore|stories|direct|accounts|share|challenge|settings)$/i

/** The public shortcode. A private post's link appends a 28-character key, which is not part of the id. */
export function publicCode(code: string): string {
  return code.length > 28 ? code.slice(0, -28) : code
}

function postAt(path: string): { code: string; flavour: string; below: string; handle?: string } | null {
  const [, handle, flavour = '', code = '', below = ''] = POST.exec(path) ?? []
  if (!code || RESERVED.test(handle ?? '')) return null
  return { code: publicCode(code), flavour, below, ...(handle && { handle }) }
}

/** The post of a plain permalink: `/p/CODE/`, `/reel/CODE/`, also after a handle. Not of links to comments, likers or embeds. */
export function permalink(href: string): ReturnType<typeof postAt> {
  const post = postAt(pathOf(href))
  return post?.below ? null : post
}

/** The handle of a profile link, or ''. */
export function profileHandle(href: string): string {
  const ref = profileAt(pathOf(href))
  return ref?.tab ? '' : (ref?.handle ?? '')
}

function profileAt(path: string): PageRef | null {
  const [, handle = '', tab] = PROFILE.exec(path) ?? []
  return !handle || RESERVED.test(handle) ? null : { platform: 'instagram', kind: 'profile', handle, ...(tab && { tab }) }
}

/** The profile or post of an Instagram address; `null` for all other addresses. */
export function locate(url: URL): PageRef | null {
  const path = pathOf(url)
  const post = postAt(path)
  if (!post) return profileAt(path)
  const { code: postId, flavour: tab, handle } = post
  return { platform: 'instagram', kind: 'post', postId, tab, ...(handle && { handle }) }
}

/** The canonical address: a profile without its tab, a post without its author. */
export function canonical(ref: Pick<PageRef, 'kind' | 'handle' | 'postId' | 'tab'>): string {
  return ref.kind === 'profile' ? `https://www.instagram.com/${ref.handle ?? ''}/` : postUrl(ref.postId ?? '', ref.tab ?? 'p')
}

/** A post's address: reels keep their path, all others use `/p/`. */
export function postUrl(code: string, flavour: string): string {
  return `https://www.instagram.com/${/^reels?$/.test(flavour) ? 'reel' : 'p'}/${code}/`
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * Upload time of a post's media, from its shortcode: base64 of a 64-bit id whose upper 41 bits count milliseconds since
 * 1314220021721 (facts §1, "Dates from ids"; up to hours off, days for scheduled posts). ISO 8601 UTC, or '' when out of range.
 */
export function codeTime(code: string): string {
  if (code.length < 9 || code.length > 11) return ''
  let id = 0n
  for (const char of code) id = id * 64n + BigInt(ALPHABET.indexOf(char))
  const ms = Number(id >> 23n) + 1314220021721
  return ms > 1314220021721 && ms < Date.UTC(2100, 0) ? new Date(ms).toISOString() : ''
}

/** The shortcode of a numeric media id, or ''. Some payloads hold only the number. */
export function codeOfId(pk: string): string {
  if (!/^\d{10,20}$/.test(pk)) return ''
  let code = ''
  for (let id = BigInt(pk); id > 0n; id /= 64n) code = ALPHABET.charAt(Number(id % 64n)) + code
  return code
}
