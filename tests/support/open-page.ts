import { JSDOM } from 'jsdom'
import { useQuickSelectors } from './quick-selectors'

/** All opened pages share this window and its prototypes. */
export const { window } = new JSDOM()
useQuickSelectors(window)
// This window gets no events. Otherwise jsdom's selector engine would listen on it for every document and keep them all in memory.
window.addEventListener = () => {}

const parser = new window.DOMParser()
const parse = (html: string) => parser.parseFromString(html, 'text/html')

/** A script or style with its tags; a quoted attribute may hold anything. */
const WITH_BODY = /(<(script|style)(?:\s(?:"[^"]*"|'[^']*'|[^'">])*)?>)([^]*?)(<\/\2)/gi
const LONG = 500

/**
 * The page of an HTML text. No script runs and no style applies. Long scripts and styles, most of a real page, are inserted after parsing,
 * because the parser goes through them letter by letter.
 */
export function openPage(html: string): Document {
  const bodies: string[] = []
  const light = html.replace(WITH_BODY, (whole, open: string, _name, body: string, close: string) =>
    body.length < LONG || body.includes('<!--') ? whole : `${open}§${bodies.push(body) - 1}§${close}`,
  )
  const document = parse(light)
  const emptied = [...document.querySelectorAll('script, style')].filter(({ textContent }) => /^§\d+§$/.test(textContent))
  // Some matches were no scripts, but stood in a comment or a text field.
  if (emptied.length !== bodies.length) return parse(html)
  for (const [at, element] of emptied.entries()) element.textContent = bodies[at]!.replace(/\r\n?/g, '\n')
  return document
}
