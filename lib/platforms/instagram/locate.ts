import type { PageRef } from '@/lib/domain/page'

const HOSTS = new Set(['www.instagram.com', 'instagram.com', 'm.instagram.com'])
const HANDLE = /^[\w.]{1,30}$/
const CODE = /^[\w-]{5,64}$/
const POST_SEGMENTS = new Set(['p', 'reel', 'reels', 'tv'])
const TABS = new Set(
  'reels tagged reposts saved guide guides channel igtv feed followers following similar_accounts related_profiles'.split(' '),
)
/** First segments that are pages of the site. A handle wrongly listed here is only not offered; nothing wrong is read. */
const RESERVED = new Set(
  (
    'p reel reels tv share explore stories direct accounts account popular directory lite legal static_resources challenge about ' +
    'developer developers web api emails session graphql ajax oauth settings notifications search login signup logout privacy terms ' +
    'press help jobs topics archive your_activity data download nametag qr invites sem fragments publicapi accounts_center ' +
    'consent suspended checkpoint blocked embed _n ar l linkshim ads shoppable tags locations null undefined'
  ).split(' '),
)

/** Folds what Instagram itself does not tell apart in a handle. */
export function fold(handle: string): string {
  return handle.normalize('NFC').toLowerCase().replace(/^@/, '')
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
  const [, handle, flavour = '', code = ''] =
    /^(?:https:\/\/(?:www\.)?instagram\.com)?(?:\/([\w.]{1,30}))?\/(p|reel|reels|tv)\/([\w-]{5,64})\/?(?:[?#].*)?$/.exec(path) ?? []
  if (!flavour || code === 'audio' || (handle !== undefined && RESERVED.has(handle.toLowerCase()))) return null
  return { code: publicCode(code), flavour, ...(handle === undefined ? {} : { handle }) }
}

/** The handle a path is the profile of, or ''. */
export function profileHandle(path: string): string {
  const handle = /^(?:https:\/\/(?:www\.)?instagram\.com)?\/([\w.]{1,30})\/?(?:[?#].*)?$/.exec(path)?.[1] ?? ''
  return RESERVED.has(handle.toLowerCase()) ? '' : handle
}

/** What an Instagram address alone says; `null` for everything that is neither a profile nor a post. */
export function locate(url: URL): PageRef | null {
  if (url.protocol !== 'https:' || url.port !== '' || !HOSTS.has(url.hostname)) return null
  const segments = decoded(url.pathname)
  if (!segments) return null
  const [first = '', second = '', third = ''] = segments
  if (POST_SEGMENTS.has(first)) return postRef(segments)
  // The app's own links say `/_u/handle/`.
  if (first === '_u')
    return HANDLE.test(second) && segments.length === 2 ? { platform: 'instagram', kind: 'profile', handle: second } : null
  if (!HANDLE.test(first) || /^\.+$/.test(first) || RESERVED.has(first.toLowerCase())) return null
  if (POST_SEGMENTS.has(second) && third !== '') return postRef(segments.slice(1), first)
  if (second === '') return { platform: 'instagram', kind: 'profile', handle: first }
  return TABS.has(second) ? { platform: 'instagram', kind: 'profile', handle: first, tab: second } : null
}

function postRef([flavour = '', code = '', below = '']: readonly string[], handle?: string): PageRef | null {
  if (!CODE.test(code) || code === 'audio' || below === 'embed') return null
  return { platform: 'instagram', kind: 'post', postId: publicCode(code), tab: flavour, ...(handle === undefined ? {} : { handle }) }
}

function decoded(path: string): string[] | null {
  try {
    return path
      .split('/')
      .map((segment) => decodeURIComponent(segment).normalize('NFC'))
      .filter((segment) => segment !== '')
  } catch {
    return null
  }
}

/** The address to link and export: a profile without its tab, a post without its author. */
export function canonical(ref: Pick<PageRef, 'kind' | 'handle' | 'postId' | 'tab'>): string {
  return ref.kind === 'profile' ? `https://www.instagram.com/${ref.handle ?? ''}/` : postUrl(ref.postId ?? '', ref.tab ?? 'p')
}

/** A post's address in its own flavour: reels keep their path, all else stands under `/p/`. */
export function postUrl(code: string, flavour: string): string {
  return `https://www.instagram.com/${flavour === 'reel' || flavour === 'reels' ? 'reel' : 'p'}/${code}/`
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
