import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { locate } from './locate'
import { once } from '@/lib/platforms/reader/once'

// The head describes the document that was loaded first, so it is read only if its own address is the page's.
// The content script's build drops this file: it only sends the head.

const DASH = '[-\u2010-\u2015\u2212]'
const OPENING = '["\u201c\u201e\u00ab\u300c\u300e]'
const CLOSING = /["\u201c\u201d\u00bb\u300d\u300f][.\u3002]?\s*$/

/**
 * Handle and name from a title: `Name (@handle) • Instagram …`, or `@handle • …` without a name. A name may mention other
 * accounts, so the last handle in brackets counts.
 */
function parseTitle(title: string): { name: string; handle: string } | null {
  const match = /^(?:\(\d+\+?\) )?(?:([^]*)[（(])?@([\w.]{1,30})[)）]?(?: ?[•·|]|$)/.exec(title)
  return match ? { name: (match[1] ?? '').trim(), handle: match[2] ?? '' } : null
}

/** The account or post that the head describes. A canonical link alone is not enough. */
function address({ view }: PageScope): ReturnType<typeof locate> {
  const href = view.meta('og:url') || (view.meta('og:description') && view.attr('link[rel="canonical"]', 'href'))
  return URL.canParse(href) ? locate(new URL(href)) : null
}

/** Whether a text holds exactly one number, in digits of any script with their separators. */
export function isOneNumber(piece: string): boolean {
  return piece.length <= 120 && piece.match(/\p{Nd}+(?:[.,٫٬'’\s]\p{Nd}+)*/gu)?.length === 1
}

/** Parts of an enumeration such as `5,351 Followers, 3,408 Following, 713 Posts`; empty unless each has exactly one number. */
function parts(words: string): string[] {
  const pieces = words.split(/(?<!\p{Nd})[,،、，;]|[,،、，;](?!\p{Nd})/u).map((piece) => piece.trim())
  return pieces.every(isOneNumber) ? pieces : []
}

const isZero = (piece: string) => /^[^\p{Nd}]*0[^\p{Nd}]*$/u.test(piece)

export interface ProfileMeta {
  readonly handle: string
  readonly name: string
  readonly bio: string
  readonly followers: string
  readonly following: string
  readonly posts: string
}

/** The head's values for the profile; `null` when it describes another account or has an error page's zeros. */
export const profileMeta = once((scope: PageScope): ProfileMeta | null => describeProfile(scope))

function describeProfile(scope: PageScope): ProfileMeta | null {
  const { view, ref } = scope
  const about = address(scope)
  if (about?.kind !== 'profile' || !isSameHandle(about.handle, ref.handle)) return null
  const words = view.meta('og:description') || view.meta('description')
  const counts = parts(words.split(new RegExp(`\\s${DASH}\\s`), 1)[0] ?? '')
  const [followers = '', following = '', posts = ''] = counts.length === 3 ? counts : []
  if (counts.length === 3 && counts.every(isZero)) return null
  const title = parseTitle(view.meta('og:title'))
  const bio =
    new RegExp(`@${escapeRegExp(ref.handle ?? '')}\\)[^"]{0,60}?[:：]?\\s?${OPENING}([\\s\\S]+)$`, 'i').exec(
      view.meta('description'),
    )?.[1] ?? ''
  return {
    handle: title && isSameHandle(title.handle, ref.handle) ? title.handle : (about.handle ?? ''),
    name: title && isSameHandle(title.handle, ref.handle) ? title.name : '',
    bio: bio.replace(CLOSING, ''),
    followers,
    following,
    posts,
  }
}

/**
 * The account's name from the window title, which changes with the page.
 * `''`: the title has this account's handle but no name. `null`: the title is about something else.
 */
export const titleName = once(({ view, ref }: PageScope): string | null => {
  const title = parseTitle(view.text('head > title'))
  return title && isSameHandle(title.handle, ref.handle) ? title.name : null
})

export interface PostMeta {
  readonly handle: string
  readonly name: string
  readonly likes: string
  readonly comments: string
  readonly date: string
  readonly caption: string
}

/**
 * The head's values for the post: `"34 likes, 7 comments - handle on March 16, 2026: "caption". "`, in many languages and orders. Older
 * pages put a name before the handle. Since 2026 the counts may be absent: they are then missing, not zero.
 */
export const postMeta = once((scope: PageScope): PostMeta | null => describePost(scope))

function describePost(scope: PageScope): PostMeta | null {
  const { view, ref } = scope
  const about = address(scope)
  if (about?.kind !== 'post' || about.postId !== ref.postId) return null
  const title = parseTitle(view.meta('twitter:title'))
  const words = view.meta('og:description') || view.meta('description') || view.meta('twitter:description')
  // The author writes everything after the first quotation mark, and may imitate a head there.
  const [, head = '', quoted = ''] = new RegExp(`^([^\\n]{1,250}?)(?:[:：]\\s*${OPENING}([^]*))?$`).exec(words) ?? []
  const [, left = '', right = ''] = new RegExp(`^(.*?)\\s${DASH}\\s(.*)$`).exec(head) ?? []
  const handle = about.handle ?? title?.handle ?? firstWord(right || head)
  const name = new RegExp(`(?<![\\w.])${escapeRegExp(handle)}(?![\\w.])`, 'i')
  // Text before the handle is the platform's. There is none if the handle comes first or is absent.
  const isNamed = handle !== '' && name.test(left ? right : head)
  const [likes, comments] = isNamed && !name.test(left) ? countsIn(left) : ['', '']
  const after = isNamed ? head.slice(head.search(name) + handle.length) : ''
  return {
    handle,
    name: title && isSameHandle(title.handle, handle) ? title.name : '',
    likes,
    comments,
    date: /\p{Nd}/u.test(after) ? after.replace(/^\s*(?:on|am|el|le|il|em|op|den|в|,)\s+/i, '').trim() : '',
    caption: (isNamed && quoted.replace(/\s+$/, '').replace(CLOSING, '').trim()) || titleCaption(view.meta('og:title')),
  }
}

/**
 * The handle before the date, in a head whose address and title lack a handle. In languages that put the date first this word would be a
 * month, so a full date must follow and end the text.
 */
function firstWord(words: string): string {
  const [, handle = '', rest = ''] = /^@?(?!\d+(?![\w.]))([\w.]{1,30})(?![\w.])(.*)$/.exec(words) ?? []
  return /\p{L}{3}/u.test(rest) && /^\P{Nd}*\p{Nd}{1,2}\P{Nd}+\p{Nd}{4}\W*$/u.test(rest) ? handle : ''
}

/** Reads one value of the post's head. */
export const metaOf = (which: keyof PostMeta) => (scope: PageScope) => postMeta(scope)?.[which]

/** Likes and comments. A zero may stand for a hidden count, so it is dropped. A lone count needs its English word to be assigned. */
function countsIn(words: string): [string, string] {
  const pieces = parts(words)
  const [first = '', second = ''] = pieces
  if (pieces.length === 2) return isZero(first) ? ['', ''] : [first, second]
  if (pieces.length !== 1 || isZero(first)) return ['', '']
  return [/\blikes?\b/i.test(first) ? first : '', /\bcomments?\b/i.test(first) ? first : '']
}

function titleCaption(title: string): string {
  return (new RegExp(`^[^\\n"]{1,150}?[:：]\\s*${OPENING}([\\s\\S]*)$`).exec(title)?.[1] ?? '').replace(CLOSING, '').trim()
}

function escapeRegExp(words: string): string {
  return words.replace(/[.\\]/g, '\\$&')
}
