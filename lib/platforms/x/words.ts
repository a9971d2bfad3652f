import type { PageView } from '../page-view'
import { tidy } from '../page-view'
import type { PostOnPage } from './articles'
import { nameBlock } from './articles'
import { handleOf, ownPath } from './locate'
import { isShort } from './schema'

const MAX_TEXT = 6000
/** `Node.DOCUMENT_POSITION_FOLLOWING`; the name does not exist where saved pages are read outside a browser. */
const FOLLOWING = 4

/**
 * The element with a post's own words. A quoted post that X draws without an enclosing link still brings a second block with
 * a name: words after that one are not the author's.
 */
function markedWords(post: PostOnPage): Element | null {
  const words = post.named('tweetText')
  const second = post.parts.filter((part) => part.getAttribute('data-testid') === 'User-Name')[1]
  return words && second && second.compareDocumentPosition(words) & FOLLOWING ? null : words
}

/** The same where posts have no test ids: the only block of free writing direction that belongs to the post. */
function plainWords(post: PostOnPage): Element | null {
  if (nameBlock(post)) return null
  return post.parts.find((part) => part.tagName === 'DIV' && part.getAttribute('dir') === 'auto' && post.view.text(part) !== '') ?? null
}

/** The two places of a post's own words, each by itself. */
export const wordPlaces = { marked: markedWords, plain: plainWords }

export function wordsOf(post: PostOnPage): Element | null {
  return markedWords(post) ?? plainWords(post)
}

/**
 * Words as seen. Unlike elsewhere a `div` inside them breaks no line (X wraps every mention in one), and every small picture is
 * an emoji, flags and keycaps included. X draws all of a long link and hides its end; the dots for that end are not part of it.
 */
export function textOf(words: Element | null): string {
  let out = ''
  const walk = (node: Node): void => {
    if (out.length > MAX_TEXT) return
    if (node.nodeType === 3) out += node.nodeValue?.slice(0, MAX_TEXT) ?? ''
    else if (node.nodeName === 'IMG') out += (node as Element).getAttribute('alt')?.slice(0, 16) ?? ''
    else if (node.nodeName === 'BR') out += '\n'
    else if (!/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|svg)$/.test(node.nodeName)) for (const child of node.childNodes) walk(child)
  }
  if (words) walk(words)
  return tidy(out).replace(/(https?:\/\/[^\s…]+)…/g, '$1')
}

/** Headline and body of a long-form article, which has no words of the usual kind. */
export function articleText(post: PostOnPage): string {
  const parts = [post.named('twitter-article-title'), post.named('twitterArticleRichTextView', 'longformRichTextComponent')]
  return parts
    .map((part) => post.view.text(part))
    .filter(Boolean)
    .join('\n')
}

export function hashtagsOf(view: PageView, words: Element | null): string[] {
  return view.all('a[href*="/hashtag/"]', words).map((link) => view.text(link).replace(/^[#＃]/, ''))
}

export function mentionsOf(view: PageView, words: Element | null): string[] {
  const links = view.all('a[href]', words).filter((link) => view.text(link).startsWith('@'))
  return links.map((link) => handleOf(view.attr(link, 'href')))
}

/** Where the links in some words lead. Links that stay on X are not among them. */
export function linksIn(view: PageView, words: Element | null): string[] {
  return view
    .all('a[href]', words)
    .map((link) => target(view, link))
    .filter(Boolean)
}

/** Where a post leads: the links in its words, and the card under it when that is not one of them. */
export function linksOf(post: PostOnPage): string[] {
  const { view } = post
  const inWords = linksIn(view, wordsOf(post))
  const hosts = new Set(inWords.map(hostOf))
  const inCard = linksIn(view, post.named('card.wrapper')).slice(0, 1)
  return [...inWords, ...inCard.filter((link) => !hosts.has(hostOf(link)))]
}

/**
 * Where one link leads, as far as the page says: links are shortened to t.co, but the whole address is in the text (its scheme
 * and end hidden), in older pages in the title; a card says only the domain. The short link itself when nothing is said.
 */
export function target(view: PageView, link: Element): string {
  const href = view.attr(link, 'href')
  if (ownPath(href) !== null || !/^https?:/i.test(href)) return ''
  if (!isShort(href)) return href
  const text = textOf(link)
  const said = [text, view.attr(link, 'title')].find((value) => /^https?:\/\/\S+$/i.test(value))
  if (said) return said
  const domain = /^(?:[\w-]+\.)+[a-z]{2,24}(?=$|[\s/])/i
  if (domain.test(text) && !/[\s…]/.test(text)) return `https://${text}`
  const ofCard = domain.exec(view.attr(link, 'aria-label'))
  return ofCard ? `https://${ofCard[0]}` : href
}

function hostOf(link: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/i.exec(link)?.[1]?.toLowerCase() ?? ''
}
