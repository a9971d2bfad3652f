import type { PostOnPage } from './articles'
import { saidOf, timeLink } from './articles'
import { first } from './schema'
import { tid } from './test-id'

/** Counts under a post, in the order of the action row's label, which omits zeros. */
const ORDER = ['comments', 'shares', 'likes', 'saves', 'views'] as const
export type PostCount = (typeof ORDER)[number]

/** Names of each count: in the row's English label, as microdata action, and as test ids of its buttons. */
const NAMES: Record<PostCount, readonly [word: string, action: string, ...buttons: string[]]> = {
  comments: ['repl', 'ReplyAction', 'reply'],
  shares: ['re(?:pos|twee)t', 'ShareAction', 'retweet', 'unretweet'],
  likes: ['like', 'LikeAction', 'like', 'unlike'],
  saves: ['bookmark', 'BookmarkAction', 'bookmark', 'removeBookmark'],
  views: ['view', 'ViewAction'],
}
const NUMBER = /\p{Nd}+(?:[.,'’٬\u00a0\u202f]\p{Nd}{3})*/gu
// A label with a shortened count or decimals has no exact digits.
const SHORTENED = /\p{Nd}[.,٫]\p{Nd}{1,2}(?!\p{Nd})|\p{Nd}\s?(?:[KkMB](?!\p{L})|[万萬億亿천만억])/u
const SHOWN = tid('app-text-transition-container')

function numbersIn(label: string): string[] {
  return SHORTENED.test(label) ? [] : (label.match(NUMBER) ?? [])
}

export function withDigit(text: string): string {
  return /\p{Nd}/u.test(text) ? text : ''
}

function buttonOf(post: PostOnPage, count: PostCount): Element | null {
  if (count !== 'views') return post.named(...NAMES[count].slice(2))
  return post.links.find((link) => post.view.attr(link, 'href').endsWith('/analytics')) ?? null
}

/** The exact digits of a button's label, in any language; '' unless it holds exactly one number. */
export function countInLabel(post: PostOnPage, count: PostCount): string {
  const found = numbersIn(post.view.attr(buttonOf(post, count), 'aria-label'))
  return found.length === 1 ? (found[0] ?? '') : ''
}

/** The count drawn on its button, usually shortened. */
export function drawn(post: PostOnPage, count: PostCount): string {
  const button = buttonOf(post, count)
  return withDigit(post.view.text(SHOWN, button) || post.view.text(button))
}

/** The count in a post's microdata. Zero views means "not given": a visible post has at least one. */
export function countInText(post: PostOnPage, count: PostCount): string {
  const value = String(first(saidOf(post), NAMES[count][1]))
  return count === 'views' && value === '0' ? '' : value
}

/**
 * A count from the label of the action row ("10 replies, 1 repost, 27 likes, 5 bookmarks, 11424 views", in any language): by position
 * if all five are there, else by the English words. '' when neither is certain.
 */
export function countInRow({ view, parts }: PostOnPage, count: PostCount): string {
  const row = parts.find((part) => part.matches('[role="group"][aria-label]'))
  const label = view.attr(row ?? null, 'aria-label')
  const numbers = numbersIn(label)
  if (numbers.length === ORDER.length) return numbers[ORDER.indexOf(count)] ?? ''
  const word = new RegExp(`(\\d+) ${NAMES[count][0]}`, 'i').exec(label)?.[1] ?? ''
  return numbers.length < ORDER.length && numbers.includes(word) ? word : ''
}

/** Views of an opened post: the only number in the row of its time. */
export function viewsBesideTime(post: PostOnPage): string {
  const time = timeLink(post)
  const row = time?.parentElement?.parentElement
  // In a list the time stands beside the name, and the element around both holds all other counts too.
  if (!row || time.closest(tid('User-Name')) || row.querySelector('[role="group"]')) return ''
  return withDigit(post.view.text(SHOWN, row))
}
