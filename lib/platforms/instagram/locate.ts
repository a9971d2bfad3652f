import type { PageRef } from '@/lib/domain/page'

const HANDLE = /^[\w.]{1,30}$/
const CODE = /^(?!audio$)[\w-]{5,64}$/
/** A link of this site to an account, a post, or a post by way of its account. */
const PATH = /^(?:https:\/\/(?:www\.)?instagram\.com)?(?:\/([\w.]{1,30}))?(?:\/(p|reels?|tv)\/([\w-]{5,64}))?\/?(?:[?#].*)?$/
const POST = /^(?:p|reels?|tv)$/
const TAB = /^(?:reels|tagged|reposts|saved|guides?|follow(?:ers|ing)|similar_accounts|related_profiles)$/
/** First segments that are pages of the site. On one that is missing here no account is shown, so nothing wrong is read. */
const RESERVED =
  /^(?:\.+|p|reels?|tv|share|explore|stories|direct|accounts?|popular|directory|legal|challenge|about|developer|web|api|settings|notifications|search|privacy|terms|your_activity)$/i

/** Folds what Instagram itself does not tell apart in a handle; its letters are ASCII. */
export function fold(handle: string): string {
  return handle.toLowerCase()
}

/** Whether two handles are known and name the same account. */
export function same(one: string | undefined, other: string | undefined): boolean {
  return !!one && !!other && fold(one) === fold(other)
}

/** The public shortcode: a private post's link carries 28 more characters, which are a key and not part of the id. */
export function publicCode(code: string): string {
  return code.length > 28 ? code.slice(0, -28) : code
}

/**
 * The post a path is the plain permalink of: `/p/CODE/`, `/reel/CODE/`, also behind a handle. Not its comments, likers or embeds.
 * @param path the path or a whole href of this site.
 */
export function permalink(path: string): { code: string; flavour: string; handle?: string } | null {
  const [, handle, flavour = '', code = ''] = PATH.exec(path) ?? []
  if (!CODE.test(code) || RESERVED.test(handle ?? '')) return null
  return { code: publicCode(code), flavour, ...(handle === undefined ? {} : { handle }) }
}

/** The handle a path is the profile of, or ''. */
export function profileHandle(path: string): string {
  const [, handle = '', flavour] = PATH.exec(path) ?? []
  return flavour || RESERVED.test(handle) ? '' : handle
}

/** What an Instagram address alone says; `null` for everything that is neither a profile nor a post. */
export function locate(url: URL): PageRef | null {
  if (url.protocol !== 'https:' || url.port !== '' || !/^(?:www\.|m\.)?instagram\.com$/.test(url.hostname)) return null
  const segments = decoded(url.pathname)
  // The app's own links say `/_u/handle/`.
  if (segments[0] === '_u' && segments.length === 2) segments.shift()
  const [first = '', second = '', third = ''] = segments
  if (POST.test(first)) return postRef(segments)
  if (!HANDLE.test(first) || RESERVED.test(first)) return null
  if (POST.test(second) && third !== '') return postRef(segments.slice(1), first)
  const ref = { platform: 'instagram', kind: 'profile', handle: first } as const
  return second === '' ? ref : TAB.test(second) ? { ...ref, tab: second } : null
}

function postRef([tab = '', code = '', below = '']: readonly string[], handle?: string): PageRef | null {
  if (!CODE.test(code) || below === 'embed') return null
  return { platform: 'instagram', kind: 'post', postId: publicCode(code), tab, ...(handle === undefined ? {} : { handle }) }
}

function decoded(path: string): string[] {
  try {
    return decodeURIComponent(path).split('/').filter(Boolean)
  } catch {
    return []
  }
}

/** The address to link and export: a profile without its tab, a post without its author. */
export function canonical(ref: Pick<PageRef, 'kind' | 'handle' | 'postId' | 'tab'>): string {
  return ref.kind === 'profile' ? `https://www.instagram.com/${ref.handle ?? ''}/` : postUrl(ref.postId ?? '', ref.tab ?? 'p')
}

/** A post's address in its own flavour: reels keep their path, all else stands under `/p/`. */
export function postUrl(code: string, flavour: string): string {
  return `https://www.instagram.com/${/^reels?$/.test(flavour) ? 'reel' : 'p'}/${code}/`
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/**
 * When a post's media was uploaded, from its shortcode: base64 of a 64-bit id whose upper 41 bits count milliseconds since
 * 1314220021721 (facts §1, "Dates from ids"; hours off at worst, days for scheduled posts). ISO 8601 UTC, or '' when out of range.
 */
export function codeTime(code: string): string {
  if (code.length < 9 || code.length > 11) return ''
  let id = 0n
  for (const char of code) id = id * 64n + BigInt(ALPHABET.indexOf(char))
  const ms = Number(id >> 23n) + 1314220021721
  return ms > 1314220021721 && ms < Date.UTC(2100, 0) ? new Date(ms).toISOString() : ''
}

/** The shortcode of a numeric media id, or ''. Some payloads carry only the number. */
export function codeOfId(pk: string): string {
  if (!/^\d{10,20}$/.test(pk)) return ''
  let code = ''
  for (let id = BigInt(pk); id > 0n; id /= 64n) code = ALPHABET.charAt(Number(id % 64n)) + code
  return code
}
