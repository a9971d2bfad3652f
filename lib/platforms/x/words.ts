import type { PageView } from '../page-view'
import { nameBlock, own, ownAll } from './articles'
import { handleOf, ownPath } from './locate'
import { isShort } from './schema'

/**
 * The element with a post's own words. A quoted post that X draws without an enclosing link still brings a second block with
 * a name: words after that one are not the author's.
 */
export function wordsOf(article: Element): Element | null {
  const words = own(article, '[data-testid="tweetText"]')
  const second = ownAll(article, '[data-testid="User-Name"]')[1]
  if (words && second && second.compareDocumentPosition(words) & Node.DOCUMENT_POSITION_FOLLOWING) return null
  return words
}

/** The same where posts have no test ids: the only block of free writing direction that belongs to the post. */
export function plainWordsOf(view: PageView, article: Element): Element | null {
  if (nameBlock(article)) return null
  return ownAll(article, 'div[dir="auto"]').find((block) => view.text(block) !== '') ?? null
}

/** Words as seen. X draws all of a long link and hides its end; the dots that stand for that end are not part of it. */
export function textOf(view: PageView, words: Element | null): string {
  return view.text(words).replace(/(https?:\/\/[^\s…]+)…/g, '$1')
}

/** Headline and body of a long-form article, which has no words of the usual kind. */
export function articleText(view: PageView, article: Element): string {
  const title = view.text(own(article, '[data-testid="twitter-article-title"]'))
  const body = view.text(own(article, '[data-testid="twitterArticleRichTextView"], [data-testid="longformRichTextComponent"]'))
  return [title, body].filter(Boolean).join('\n')
}

export function hashtagsOf(view: PageView, words: Element | null): string[] {
  return view
    .all('a[href*="/hashtag/"]', words)
    .map((link) => view.text(link).replace(/^[#＃]/, ''))
    .filter(Boolean)
}

export function mentionsOf(view: PageView, words: Element | null): string[] {
  return view
    .all('a[href]', words)
    .filter((link) => view.text(link).startsWith('@'))
    .map((link) => handleOf(view.attr(link, 'href')))
    .filter(Boolean)
}

/** Where the links in a text lead, and the card under it. Links that stay on X are not among them. */
export function linksOf(view: PageView, words: Element | null, article?: Element): string[] {
  const inWords = view.all('a[href]', words).map((link) => target(view, link))
  const card = article && own(article, '[data-testid="card.wrapper"]')
  const inCard = card ? view.all('a[href]', card).slice(0, 1).map((link) => target(view, link)) : []
  // A card repeats a link of the words, or stands for one that X took out of them.
  const hosts = inWords.map(hostOf)
  return [...inWords, ...inCard.filter((link) => !hosts.includes(hostOf(link)))].filter(Boolean)
}

/**
 * Where one link leads, as far as the page says: links are shortened to t.co, but the whole address is in the text (its scheme
 * and end hidden), in older pages in the title; a card says only the domain. The short link itself when nothing is said.
 */
export function target(view: PageView, link: Element): string {
  const href = view.attr(link, 'href')
  if (ownPath(href) !== null || !/^https?:/i.test(href)) return ''
  if (!isShort(href)) return href
  const text = view.text(link)
  const said = [text, view.attr(link, 'title')].find((value) => /^https?:\/\/\S+$/i.test(value))
  if (said) return said.replace(/…$/, '')
  const domain = /^(?:[\w-]+\.)+[a-z]{2,24}(?=$|[\s/])/i
  if (domain.test(text) && !/[\s…]/.test(text)) return `https://${text}`
  const ofCard = domain.exec(view.attr(link, 'aria-label'))
  return ofCard ? `https://${ofCard[0]}` : href
}

function hostOf(link: string): string {
  return /^https?:\/\/(?:www\.)?([^/]+)/i.exec(link)?.[1]?.toLowerCase() ?? ''
}
