import { LONGEST_TEXT } from '@/lib/domain/limits'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { tidy } from '@/lib/platforms/reader/page-view'
import type { PostOnPage } from './articles'
import { nameBlock } from './articles'
import { isShortened } from './schema'
import { tid } from './test-id'

/** `Node.DOCUMENT_POSITION_FOLLOWING`; the name does not exist where saved pages are read outside a browser. */
const FOLLOWING = 4

/**
 * The element with a post's own words. A quoted post that X draws without an enclosing link still brings a second block with
 * a name: words after that one are not the author's.
 */
function markedWords(post: PostOnPage): Element | null {
  const words = post.named('tweetText')
  const second = post.parts.filter((part) => part.matches(tid('User-Name')))[1]
  return words && second && second.compareDocumentPosition(words) & FOLLOWING ? null : words
}

/** The same where posts have no test ids: the only block of free writing direction that belongs to the post. */
function plainWords(post: PostOnPage): Element | null {
  if (nameBlock(post)) return null
  return post.parts.find((part) => part.matches('div[dir="auto"]') && post.view.text(part) !== '') ?? null
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
export function shownText(words: Element | null): string {
  let out = ''
  const walk = (node: Node): void => {
    if (out.length > LONGEST_TEXT) return
    if (node.nodeType === 3) out += node.nodeValue?.slice(0, LONGEST_TEXT) ?? ''
    else if (node.nodeName === 'IMG') out += (node as Element).getAttribute('alt')?.slice(0, 16) ?? ''
    else if (node.nodeName === 'BR') out += '\n'
    else if (!/^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|svg)$/.test(node.nodeName)) for (const child of node.childNodes) walk(child)
  }
  if (words) walk(words)
  return tidy(out).replace(/(https?:\/\/[^\s…]+)…/g, '$1')
}

/** Headline and body of an opened long-form article, which has no words of the usual kind. */
export function articleText(post: PostOnPage): string {
  const body = post.view.text(post.named('twitterArticleRichTextView', 'longformRichTextComponent'))
  // A list shows headlines only, as a card, which may lead to anybody's article.
  return body && `${post.view.text(post.named('twitter-article-title'))}\n${body}`
}

const DOMAIN = /^(?:[\w-]+\.)+[a-z]{2,24}(?=$|[\s/])/i

/**
 * Where the website in a header is. Links are shortened to t.co, but the whole address is in the text, its scheme left out,
 * unless it is too long; then the short link says it.
 */
export function websiteOf(view: PageView, link: Element | null): string {
  const href = view.attr(link, 'href')
  const text = shownText(link)
  return isShortened(href) && DOMAIN.test(text) && !text.includes('…') ? `https://${text}` : href
}

/** Where the card under a post leads, as far as it says: to a domain. '' when the words above it, whose links are found in them, say more. */
export function cardLink(post: PostOnPage): string {
  const { view } = post
  const link = view.one('a[href^="http"]', post.named('card.wrapper'))
  const href = view.attr(link, 'href')
  const domain = DOMAIN.exec(view.attr(link, 'aria-label') || view.text(link))?.[0]
  if (!domain) return href
  if (shownText(wordsOf(post)).includes(domain)) return ''
  return isShortened(href) ? `https://${domain}` : href
}
