import { JSDOM } from 'jsdom'
import { useQuickSelectors } from './quick-selectors'

/** The window all opened pages share: its prototypes are theirs. */
export const { window } = new JSDOM()
useQuickSelectors(window)
// No event ever reaches this window; jsdom's own selector engine would listen to it for every document, and keep all of them.
window.addEventListener = () => {}

const parser = new window.DOMParser()
const parse = (html: string) => parser.parseFromString(html, 'text/html')

/** A script or style with its tags; a quoted attribute may hold anything. */
const WITH_BODY = /(<(script|style)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>)([^]*?)(<\/\2)/gi
const LONG = 500

/**
 * The page of an HTML text. No script runs and no style applies. Long scripts and styles, most of a real page, are kept from the
 * parser, which goes through them letter by letter, and are put in afterwards.
 */
export function openPage(html: string): Document {
  const bodies: string[] = []
  const light = html.replace(WITH_BODY, (whole, open: string, _name, body: string, close: string) =>
    body.length < LONG || body.includes('<!--') ? whole : `${open}§${bodies.push(body) - 1}§${close}`,
  )
  const document = parse(light)
  const emptied = [...document.querySelectorAll('script, style')].filter(({ textContent }) => /^§\d+§$/.test(textContent))
  // What looked like a script and was none: a comment, or a text field.
  if (emptied.length !== bodies.length) return parse(html)
  for (const [at, element] of emptied.entries()) element.textContent = bodies[at]!.replace(/\r\n?/g, '\n')
  return document
}
