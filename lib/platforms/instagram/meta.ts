import { isSameHandle } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { locate } from './locate'
import { once } from '@/lib/platforms/reader/once'

// Everything here describes the document that was loaded first: it is read only when its own address is the page's.
// The content script only hands the head over, so its build leaves this out.

const DASH = '[-\u2010-\u2015\u2212]'
const OPENING = '["\u201c\u201e\u00ab\u300c\u300e]'
const CLOSING = /["\u201c\u201d\u00bb\u300d\u300f][.\u3002]?\s*$/

/**
 * Handle and name as titles write them: `Name (@handle) • Instagram …`, or `@handle • …` without a name. A name may speak of other
 * accounts: the last handle in brackets is its own.
 */
function titled(title: string): { name: string; handle: string } | null {
  const match = /^(?:\(\d+\+?\) )?(?:([^]*)[（(])?@([\w.]{1,30})[)）]?(?: ?[•·|]|$)/.exec(title)
  return match ? { name: (match[1] ?? '').trim(), handle: match[2] ?? '' } : null
}

/** Whose document this is by its own head. A canonical link alone, without a word about the page, is no description. */
function address({ view }: PageScope): ReturnType<typeof locate> {
  const href = view.meta('og:url') || (view.meta('og:description') && view.attr('link[rel="canonical"]', 'href'))
  return URL.canParse(href) ? locate(new URL(href)) : null
}

/** Whether a piece of text holds exactly one number; digits of any script, with their separators. */
export function isOneNumber(piece: string): boolean {
  return piece.length <= 120 && piece.match(/\p{Nd}+(?:[.,٫٬'’\s]\p{Nd}+)*/gu)?.length === 1
}

/** The parts of an enumeration such as `5,351 Followers, 3,408 Following, 713 Posts`, each with exactly one number; else nothing. */
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

/** What the head says about the profile; `null` when it speaks of somebody else, or has the zeros of an error page. */
export const profileMeta = once((scope: PageScope): ProfileMeta | null => describeProfile(scope))

function describeProfile(scope: PageScope): ProfileMeta | null {
  const { view, ref } = scope
  const about = address(scope)
  if (about?.kind !== 'profile' || !isSameHandle(about.handle, ref.handle)) return null
  const words = view.meta('og:description') || view.meta('description')
  const counts = parts(words.split(new RegExp(`\\s${DASH}\\s`), 1)[0] ?? '')
  const [followers = '', following = '', posts = ''] = counts.length === 3 ? counts : []
  if (counts.length === 3 && counts.every(isZero)) return null
  const title = titled(view.meta('og:title'))
  const bio =
    new RegExp(`@${escaped(ref.handle ?? '')}\\)[^"]{0,60}?[:：]?\\s?${OPENING}([\\s\\S]+)$`, 'i').exec(view.meta('description'))?.[1] ?? ''
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
 * The account's name by the window's title, which changes with the page.
 * `''` = the title names this account without a name, `null` = the title is about something else.
 */
export const titleName = once(({ view, ref }: PageScope): string | null => {
  const title = titled(view.text('head > title'))
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
 * What the head says about the post: `"34 likes, 7 comments - handle on March 16, 2026: "caption". "`, in many languages and orders, on
 * older pages with a name before the handle. Since 2026 it may lack the counts; they are then missing, not zero.
 */
export const postMeta = once((scope: PageScope): PostMeta | null => describePost(scope))

function describePost(scope: PageScope): PostMeta | null {
  const { view, ref } = scope
  const about = address(scope)
  if (about?.kind !== 'post' || about.postId !== ref.postId) return null
  const title = titled(view.meta('twitter:title'))
  const words = view.meta('og:description') || view.meta('description') || view.meta('twitter:description')
  // From the first quotation on, all words are the author's, who may write there what looks like a head.
  const [, head = '', quoted = ''] = new RegExp(`^([^\\n]{1,250}?)(?:[:：]\\s*${OPENING}([^]*))?$`).exec(words) ?? []
  const [, left = '', right = ''] = new RegExp(`^(.*?)\\s${DASH}\\s(.*)$`).exec(head) ?? []
  const handle = about.handle ?? title?.handle ?? firstWord(right || head)
  const name = new RegExp(`(?<![\\w.])${escaped(handle)}(?![\\w.])`, 'i')
  // What stands before the handle's place is the platform's; where the handle comes first, or nowhere, nothing does.
  const isNamed = handle !== '' && name.test(left ? right : head)
  const [likes, comments] = isNamed && !name.test(left) ? counted(left) : ['', '']
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
 * The handle that stands before the date, in a head whose address and title name nobody. Languages that put the date first would make
 * a month of it, so a date in full must follow, and nothing behind it.
 */
function firstWord(words: string): string {
  const [, handle = '', rest = ''] = /^@?(?!\d+(?![\w.]))([\w.]{1,30})(?![\w.])(.*)$/.exec(words) ?? []
  return /\p{L}{3}/u.test(rest) && /^\P{Nd}*\p{Nd}{1,2}\P{Nd}+\p{Nd}{4}\W*$/u.test(rest) ? handle : ''
}

/** One value of the post's head. */
export const metaOf = (which: keyof PostMeta) => (scope: PageScope) => postMeta(scope)?.[which]

/** A zero here may stand for a hidden count, so it is none; one count alone must say in English which of the two it is. */
function counted(words: string): [string, string] {
  const pieces = parts(words)
  const [first = '', second = ''] = pieces
  if (pieces.length === 2) return isZero(first) ? ['', ''] : [first, second]
  if (pieces.length !== 1 || isZero(first)) return ['', '']
  return [/\blikes?\b/i.test(first) ? first : '', /\bcomments?\b/i.test(first) ? first : '']
}

function titleCaption(title: string): string {
  return (new RegExp(`^[^\\n"]{1,150}?[:：]\\s*${OPENING}([\\s\\S]*)$`).exec(title)?.[1] ?? '').replace(CLOSING, '').trim()
}

function escaped(words: string): string {
  return words.replace(/[.\\]/g, '\\$&')
}
