import { LONGEST_TEXT } from '@/lib/domain/limits'
import { type ParsedScripts, assignedIn, jsonIn } from './script-data'

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'HEAD'])
const BLOCKS = new Set(['BR', 'P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3', 'TR', 'YT-FORMATTED-STRING'])

/** A read-only look at one document. Everything a reader does to a page goes through here. */
export interface PageView {
  readonly url: URL
  /** `html[lang]` or ''. */
  readonly lang: string
  one(selector: string, within?: ParentNode | null): Element | null
  all(selector: string, within?: ParentNode | null): Element[]
  /**
   * Visible text of an element (given itself or by selector), at most 6,000 characters, '' when absent. Emoji images count by their
   * `alt`; line breaks stay; scripts and hidden parts are left out; control and direction marks are stripped; spaces are folded.
   */
  text(target: Element | string | null, within?: ParentNode | null): string
  /** An attribute, trimmed; '' when absent. */
  attr(target: Element | string | null, name: string, within?: ParentNode | null): string
  /** `content` of the `meta` with this `property`, `name` or `itemprop`; '' when absent. */
  meta(name: string): string
  /** Parsed `script` elements matching the selector, in document order; unparsable or oversized ones are left out. Parsed once per text. */
  json(selector: string): unknown[]
  /**
   * The object or text assigned to `name` in an inline script, parsed once; `undefined` when absent. Understands `var name = {…}`,
   * `window["name"] = {…}`, and JSON written as a string literal (`name = '\\x7b…'`, `name = JSON.parse("…")`), as mobile pages do.
   */
  assigned(name: string): unknown
}

const NO_PAYLOAD: Pick<PageView, 'meta' | 'json' | 'assigned'> = { meta: () => '', json: () => [], assigned: () => undefined }

/**
 * A view of `document` as it is now.
 * @param url the page's address, as the browser shows it.
 */
export function viewPage(document: Document, url: URL): PageView {
  const one = (selector: string, within?: ParentNode | null) => (within === null ? null : query(within ?? document, selector))
  const element = (target: Element | string | null, within?: ParentNode | null) =>
    typeof target === 'string' ? one(target, within) : target
  return {
    url,
    lang: document.documentElement?.getAttribute('lang')?.trim() ?? '',
    one,
    all: (selector, within) => (within === null ? [] : queryAll(within ?? document, selector)),
    text: (target, within) => visibleText(element(target, within)),
    attr: (target, name, within) => element(target, within)?.getAttribute(name)?.trim().slice(0, LONGEST_TEXT) ?? '',
    // The built content script copies the payload (take-payload.ts); the side where it arrives reads it.
    ...(import.meta.env?.IN_PAGE ? NO_PAYLOAD : payloadOf(document)),
  }
}

/** The browser's own `querySelector`: an element such as `<form name="querySelector">` shadows it on its page. */
export function query(root: ParentNode, selector: string): Element | null {
  return native(root, 'querySelector').call(root, selector)
}

export function queryAll(root: ParentNode, selector: string): Element[] {
  return [...native(root, 'querySelectorAll').call(root, selector)]
}

function native<Name extends 'querySelector' | 'querySelectorAll'>(root: ParentNode, name: Name): ParentNode[Name] {
  let prototype = Object.getPrototypeOf(root) as ParentNode
  while (!Object.hasOwn(prototype, name)) prototype = Object.getPrototypeOf(prototype) as ParentNode
  return prototype[name]
}

function payloadOf(document: Document): Pick<PageView, 'meta' | 'json' | 'assigned'> {
  const memory: ParsedScripts = new Map()
  const texts = (selector: string) => queryAll(document, selector).map((script) => script.textContent ?? '')
  return {
    meta: (name) => metaContent(document, name),
    json: (selector) => jsonIn(texts(selector), memory),
    assigned: (name) => assignedIn(texts('script:not([src])'), name, memory),
  }
}

/** `content` of the `meta` with this `property`, `name` or `itemprop`, as tidy as what is shown; '' when absent. */
function metaContent(document: Document, name: string): string {
  const quoted = name.replace(/["\\]/g, '')
  const tag = query(document, `meta[property="${quoted}"], meta[name="${quoted}"], meta[itemprop="${quoted}"]`)
  return tidy(tag?.getAttribute('content') ?? '')
}

function visibleText(root: Element | null): string {
  if (!root) return ''
  let out = ''
  const walk = (node: Node): void => {
    if (out.length > LONGEST_TEXT) return
    if (node.nodeType === 3) {
      out += node.nodeValue?.slice(0, LONGEST_TEXT) ?? ''
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    if (SKIPPED.has(element.tagName) || element.hasAttribute('hidden')) return
    if (element.tagName === 'IMG') {
      // Platforms draw emoji as images with the character as alt. A photo's alt is a description and invisible.
      const alt = element.getAttribute('alt') ?? ''
      if (alt.length <= 16 && /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(alt)) out += alt
      return
    }
    const block = BLOCKS.has(element.tagName)
    if (block && out && !out.endsWith('\n')) out += '\n'
    for (let child = node.firstChild; child; child = child.nextSibling) walk(child)
    if (block && !out.endsWith('\n')) out += '\n'
  }
  walk(root)
  return tidy(out)
}

/** Folds spaces, keeps line breaks, strips control and direction marks (but not the joiners inside emoji and scripts). */
export function tidy(text: string): string {
  return text
    .slice(0, LONGEST_TEXT)
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (mark) =>
      mark === '\t' || mark === '\r' ? ' ' : '',
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
