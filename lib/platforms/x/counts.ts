import type { PostOnPage } from './articles'
import { timeLink } from './articles'
import type { CounterKind } from './schema'
import { itemCount } from './schema'
import { tid } from './table'

/** Counts under a post, in the order X writes them in the label of the action row, which leaves out those that are zero. */
const ORDER = ['comments', 'shares', 'likes', 'saves', 'views'] as const
export type PostCount = (typeof ORDER)[number]

const BUTTONS: Record<Exclude<PostCount, 'views'>, readonly string[]> = {
  comments: ['reply'],
  shares: ['retweet', 'unretweet'],
  likes: ['like', 'unlike'],
  saves: ['bookmark', 'removeBookmark'],
}
const COUNTERS: Record<Exclude<PostCount, 'saves'>, CounterKind> = {
  comments: { action: /\/(?:Reply|Comment)Action$/ },
  shares: { action: /\/ShareAction$/ },
  likes: { action: /\/LikeAction$/ },
  views: { action: /\/(?:View|Watch)Action$/ },
}
const ICONS: Record<PostCount, RegExp> = {
  comments: /^icon-reply/,
  shares: /^icon-retweet/,
  likes: /^icon-heart/,
  saves: /^icon-bookmark/,
  views: /^icon-(?:bar-chart|analytics)/,
}
const WORDS: Record<PostCount, RegExp> = {
  comments: /(\d+) repl/i,
  shares: /(\d+) (?:repost|retweet)/i,
  likes: /(\d+) like/i,
  saves: /(\d+) bookmark/i,
  views: /(\d+) view/i,
}

const NUMBER = /\p{Nd}+(?:[.,'’٬\u00a0\u202f]\p{Nd}{3})*/gu
// A label that gives a shortened count, or its decimals, holds no exact digits.
const SHORTENED = /\p{Nd}[.,٫]\p{Nd}{1,2}(?!\p{Nd})|\p{Nd}\s?(?:[KkMB](?!\p{L})|[万萬億亿천만억])/u
const SHOWN = tid('app-text-transition-container')

function numbersIn(label: string): string[] {
  return SHORTENED.test(label) ? [] : (label.match(NUMBER) ?? [])
}

function withDigit(text: string): string {
  return /\p{Nd}/u.test(text) ? text : ''
}

function buttonOf(post: PostOnPage, count: PostCount): Element | null {
  return count === 'views' ? listed(post, 'analytics') : post.named(...BUTTONS[count])
}

/** An own link to one of the lists and pages behind a post (`…/status/1/likes`). */
function listed(post: PostOnPage, part: string): Element | null {
  return post.links.find((link) => post.view.attr(link, 'href').endsWith(`/${part}`)) ?? null
}

/** The exact digits of a button's label, whatever language its words are in; '' unless there is exactly one number. */
export function labelled(post: PostOnPage, count: PostCount): string {
  const found = numbersIn(post.view.attr(buttonOf(post, count), 'aria-label'))
  return found.length === 1 ? (found[0] ?? '') : ''
}

/** The count as drawn on its button, usually shortened. */
export function drawn(post: PostOnPage, count: PostCount): string {
  const button = buttonOf(post, count)
  return button ? withDigit(post.view.text(SHOWN, button) || post.view.text(button)) : ''
}

/** The count of the microdata inside a post. No post that is on a screen has zero views: such a zero means "not told". */
export function counted({ view, element }: PostOnPage, count: Exclude<PostCount, 'saves'>): string {
  const value = itemCount(view, element, COUNTERS[count])
  return count === 'views' && value === '0' ? '' : value
}

/** The count as drawn where buttons have no test ids: on the same button as its icon, or on the one beside it. */
export function drawnByIcon({ view, parts }: PostOnPage, count: PostCount): string {
  const button = parts.find((part) => ICONS[count].test(view.attr(part, 'data-icon')))?.closest('button, a')
  const text = button ? view.text(button) || view.text(button.parentElement) : ''
  return /^\S{1,12}(?: \S{1,6})?$/.test(text) ? withDigit(text) : ''
}

/**
 * A count out of the label of the whole action row ("10 replies, 1 repost, 27 likes, 5 bookmarks, 11424 views" in any language):
 * by position when all five are there, by the English words, or by what the buttons already account for. '' when none is certain.
 */
export function grouped(post: PostOnPage, count: PostCount): string {
  const row = post.parts.find((part) => part.getAttribute('role') === 'group' && part.hasAttribute('aria-label'))
  const label = post.view.attr(row ?? null, 'aria-label')
  const numbers = numbersIn(label)
  if (numbers.length > ORDER.length) return ''
  if (numbers.length === ORDER.length) return numbers[ORDER.indexOf(count)] ?? ''
  const word = WORDS[count].exec(label)?.[1]
  if (word !== undefined) return numbers.includes(word) ? word : ''
  if (count === 'views') return lastIfViews(post, numbers)
  return count === 'saves' ? betweenKnown(post, numbers) : ''
}

/** Views come last, so the last number is theirs whenever the page draws views, and draws them with the same first digit. */
function lastIfViews(post: PostOnPage, numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? ''
  const shown = drawn(post, 'views') || viewsBesideTime(post)
  return last !== '' && /\p{Nd}/u.exec(shown)?.[0] === last.charAt(0) ? last : ''
}

/** Bookmarks stand between likes and views; the buttons tell how many of the counts before them are not zero. */
function betweenKnown(post: PostOnPage, numbers: readonly string[]): string {
  const before = (['comments', 'shares', 'likes'] as const).map((count) => labelled(post, count))
  const shown = before.filter((digits) => digits !== '0')
  const agrees = before.every((digits) => digits !== '') && shown.every((digits, at) => digits === numbers[at])
  return agrees && numbers.length === shown.length + 2 ? (numbers[shown.length] ?? '') : ''
}

/** Views of an opened post: a number in the row of its time, which holds no other. */
export function viewsBesideTime(post: PostOnPage): string {
  const time = timeLink(post)
  const row = time?.parentElement?.parentElement
  // In a list the time stands beside the name, and around both come all the other counts.
  if (!row || time.closest(tid('User-Name')) || row.querySelector('[role="group"]')) return ''
  return withDigit(post.view.text(SHOWN, row))
}

/** A count that older pages drew as a link to the list behind it. */
export function listLink(post: PostOnPage, part: 'likes' | 'retweets'): string {
  const link = listed(post, part)
  return link ? withDigit(post.view.text(SHOWN, link) || post.view.text(link)) : ''
}
