import type { PageView } from '../page-view'
import { own, ownAll, timeLink } from './articles'
import type { CounterKind } from './schema'
import { itemCount } from './schema'

/** Counts under a post, in the order X writes them in the label of the action row, which leaves out those that are zero. */
const ORDER = ['comments', 'shares', 'likes', 'saves', 'views'] as const
export type PostCount = (typeof ORDER)[number]

const BUTTONS: Record<PostCount, string> = {
  comments: '[data-testid="reply"]',
  shares: '[data-testid="retweet"], [data-testid="unretweet"]',
  likes: '[data-testid="like"], [data-testid="unlike"]',
  saves: '[data-testid="bookmark"], [data-testid="removeBookmark"]',
  views: 'a[href$="/analytics"]',
}
const COUNTERS: Record<PostCount, CounterKind> = {
  comments: { action: /\/(?:Reply|Comment)Action$/ },
  shares: { action: /\/ShareAction$/ },
  likes: { action: /\/LikeAction$/ },
  saves: { action: /\/BookmarkAction$/ },
  views: { action: /\/(?:View|Watch)Action$/ },
}
const ICONS: Record<PostCount, string> = {
  comments: '[data-icon^="icon-reply"]',
  shares: '[data-icon^="icon-retweet"]',
  likes: '[data-icon^="icon-heart"]',
  saves: '[data-icon^="icon-bookmark"]',
  views: '[data-icon^="icon-bar-chart"]',
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

function numbersIn(label: string): string[] {
  return SHORTENED.test(label) ? [] : (label.match(NUMBER) ?? [])
}

/** The exact digits of a button's label, whatever language its words are in; '' unless there is exactly one number. */
export function labelled(view: PageView, article: Element, count: PostCount): string {
  const found = numbersIn(view.attr(own(article, BUTTONS[count]), 'aria-label'))
  return found.length === 1 ? (found[0] ?? '') : ''
}

/** The count as drawn beside its icon, usually shortened. */
export function drawn(view: PageView, article: Element, count: PostCount): string {
  const button = own(article, BUTTONS[count])
  return button ? withDigit(view.text('[data-testid="app-text-transition-container"]', button) || view.text(button)) : ''
}

/** The count of the microdata inside a post. No post that is on a screen has zero views: such a zero means "not told". */
export function counted(view: PageView, article: Element, count: PostCount): string {
  const value = itemCount(view, article, COUNTERS[count])
  return count === 'views' && value === '0' ? '' : value
}

/** The count as drawn where buttons have no test ids: beside an icon that is named by its drawing. */
export function drawnByIcon(view: PageView, article: Element, count: PostCount): string {
  const icon = own(article, ICONS[count])
  const button = icon?.closest('button, a')
  const beside = button ? view.text(button) || view.text(button.parentElement) : ''
  return /^[^\s]{1,12}(?: \S{1,6})?$/.test(beside) ? withDigit(beside) : ''
}

/**
 * A count out of the label of the whole action row ("10 replies, 1 repost, 27 likes, 5 bookmarks, 11424 views" in any language):
 * by position when all five are there, by the English words, or by what the buttons already account for. '' when none is certain.
 */
export function grouped(view: PageView, article: Element, count: PostCount): string {
  const label = view.attr(own(article, '[role="group"][aria-label]'), 'aria-label')
  const numbers = numbersIn(label)
  if (numbers.length > ORDER.length) return ''
  if (numbers.length === ORDER.length) return numbers[ORDER.indexOf(count)] ?? ''
  const word = WORDS[count].exec(label)?.[1]
  if (word !== undefined) return numbers.includes(word) ? word : ''
  if (count === 'views') return lastIfViews(view, article, numbers)
  return count === 'saves' ? betweenKnown(view, article, numbers) : ''
}

/** Views come last, so the last number is theirs whenever the page draws views, and draws them with the same first digit. */
function lastIfViews(view: PageView, article: Element, numbers: readonly string[]): string {
  const last = numbers.at(-1) ?? ''
  const shown = drawn(view, article, 'views') || viewsBesideTime(view, article)
  return shown !== '' && /\p{Nd}/u.exec(shown)?.[0] === last.charAt(0) ? last : ''
}

/** Bookmarks stand between likes and views; the buttons tell how many of the counts before them are not zero. */
function betweenKnown(view: PageView, article: Element, numbers: readonly string[]): string {
  const before = (['comments', 'shares', 'likes'] as const).map((count) => labelled(view, article, count))
  const shown = before.filter((digits) => digits !== '' && digits !== '0')
  const agrees = before.every((digits) => digits !== '') && shown.every((digits, at) => digits === numbers[at])
  return agrees && numbers.length === shown.length + 2 ? (numbers[shown.length] ?? '') : ''
}

/** Views of an opened post: a number in the row of its time, which holds no other. */
export function viewsBesideTime(view: PageView, article: Element): string {
  const row = timeLink(view, article)?.parentElement?.parentElement
  if (!row || row.closest('[data-testid="User-Name"]')) return ''
  const shown = ownAll(article, '[data-testid="app-text-transition-container"]').find((element) => row.contains(element))
  return shown ? withDigit(view.text(shown)) : ''
}

/** A count that older pages drew as a link to the list behind it (`…/status/1/likes`). */
export function listLink(view: PageView, article: Element, part: 'likes' | 'retweets'): string {
  const link = own(article, `a[href$="/${part}"]`)
  return link ? withDigit(view.text('[data-testid="app-text-transition-container"]', link) || view.text(link)) : ''
}

function withDigit(text: string): string {
  return /\p{Nd}/u.test(text) ? text : ''
}
