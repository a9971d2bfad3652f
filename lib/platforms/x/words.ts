import { LONGEST_TEXT } from '@/lib/domain/limits'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { tidy } from '@/lib/platforms/reader/page-view'
import type { PostOnPage } from './articles'
import { nameBlock } from './articles'
import { isShortened } from './schema'
import { tid } from './test-id'

/** `Node.DOCUMENT_POSITION_FOLLOWING`, as a number: `Node` does not exist outside a browser. */
const FOLLOWING = 4

/**
 * The element with a post's own words. A quoted post without an enclosing link still has a name block, the second: words after it are
 * not the author's.
 */
function markedWords(post: PostOnPage): Element | null {
  const words = post.named('tweetText')
  const second = post.parts.filter((part) => part.matches(tid('User-Name')))[1]
  return words && second && second.compareDocumentPosition(words) & FOLLOWING ? null : words
}

/** The same for posts without test ids: the post's only block with automatic writing direction. */
function plainWords(post: PostOnPage): Element | null {
  if (nameBlock(post)) return null
  return post.parts.find((part) => part.matches('div[dir="auto"]') && post.view.text(part) !== '') ?? null
}

/** The two places of a post's own words. */
export const wordPlaces = { marked: markedWords, plain: plainWords }

export function wordsOf(post: PostOnPage): Element | null {
  return markedWords(post) ?? plainWords(post)
}

/**
 * Visible text of a post's words. Here a `div` breaks no line (X wraps every mention in one), and every small picture is an emoji, flags
 * and keycaps included. X draws a long link whole and hides its end; the dots in place of the end are dropped.
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

/** Headline and body of an opened long-form article, which has no ordinary text element. */
export function articleText(post: PostOnPage): string {
  const body = post.view.text(post.named('twitterArticleRichTextView', 'longformRichTextComponent'))
  // A list shows only headline cards, which may link to another author's article.
  return body && `${post.view.text(post.named('twitter-article-title'))}\n${body}`
}

const DOMAIN = /^(?:[\w-]+\.)+[a-z]{2,24}(?=$|[\s/])/i

/**
 * The address of a header's website. Its link is shortened to t.co; its text holds the whole address without scheme. If that is too
 * long, the short link is used.
 */
export function websiteOf(view: PageView, link: Element | null): string {
  const href = view.attr(link, 'href')
  const text = shownText(link)
  return isShortened(href) && DOMAIN.test(text) && !text.includes('…') ? `https://${text}` : href
}

/** The domain of the card under a post; '' when the text above has links, which say more. */
export function cardLink(post: PostOnPage): string {
  const { view } = post
  const link = view.one('a[href^="http"]', post.named('card.wrapper'))
  const href = view.attr(link, 'href')
  const domain = DOMAIN.exec(view.attr(link, 'aria-label') || view.text(link))?.[0]
  if (!domain) return href
  if (shownText(wordsOf(post)).includes(domain)) return ''
  return isShortened(href) ? `https://${domain}` : href
}
