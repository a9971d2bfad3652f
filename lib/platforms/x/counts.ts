import type { PostOnPage } from './articles'
import { saidOf, timeLink } from './articles'
import { first } from './schema'
import { tid } from './test-id'

/** Counts under a post, in the order X writes them in the label of the action row, which leaves out those that are zero. */
const ORDER = ['comments', 'shares', 'likes', 'saves', 'views'] as const
export type PostCount = (typeof ORDER)[number]

/** How each count is called in the English label of the row, by the action of its microdata, and by the test ids of its buttons. */
const NAMES: Record<PostCount, readonly [word: string, action: string, ...buttons: string[]]> = {
  comments: ['repl', 'ReplyAction', 'reply'],
  shares: ['re(?:pos|twee)t', 'ShareAction', 'retweet', 'unretweet'],
  likes: ['like', 'LikeAction', 'like', 'unlike'],
  saves: ['bookmark', 'BookmarkAction', 'bookmark', 'removeBookmark'],
  views: ['view', 'ViewAction'],
}
const NUMBER = /\p{Nd}+(?:[.,'’٬\u00a0\u202f]\p{Nd}{3})*/gu
// A label that gives a shortened count, or its decimals, holds no exact digits.
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

/** The exact digits of a button's label, whatever language its words are in; '' unless there is exactly one number. */
export function countInLabel(post: PostOnPage, count: PostCount): string {
  const found = numbersIn(post.view.attr(buttonOf(post, count), 'aria-label'))
  return found.length === 1 ? (found[0] ?? '') : ''
}

/** The count as drawn on its button, usually shortened. */
export function drawn(post: PostOnPage, count: PostCount): string {
  const button = buttonOf(post, count)
  return withDigit(post.view.text(SHOWN, button) || post.view.text(button))
}

/** The count of the microdata inside a post. No post that is on a screen has zero views: such a zero means "not told". */
export function countInText(post: PostOnPage, count: PostCount): string {
  const value = String(first(saidOf(post), NAMES[count][1]))
  return count === 'views' && value === '0' ? '' : value
}

/**
 * A count out of the label of the whole action row ("10 replies, 1 repost, 27 likes, 5 bookmarks, 11424 views" in any language):
 * by position when all five are there, else by the English words. '' when neither is certain.
 */
export function countInRow({ view, parts }: PostOnPage, count: PostCount): string {
  const row = parts.find((part) => part.matches('[role="group"][aria-label]'))
  const label = view.attr(row ?? null, 'aria-label')
  const numbers = numbersIn(label)
  if (numbers.length === ORDER.length) return numbers[ORDER.indexOf(count)] ?? ''
  const word = new RegExp(`(\\d+) ${NAMES[count][0]}`, 'i').exec(label)?.[1] ?? ''
  return numbers.length < ORDER.length && numbers.includes(word) ? word : ''
}

/** Views of an opened post: a number in the row of its time, which holds no other. */
export function viewsBesideTime(post: PostOnPage): string {
  const time = timeLink(post)
  const row = time?.parentElement?.parentElement
  // In a list the time stands beside the name, and around both come all the other counts.
  if (!row || time.closest(tid('User-Name')) || row.querySelector('[role="group"]')) return ''
  return withDigit(post.view.text(SHOWN, row))
}
