/** Longest text taken from one element, in characters: a hostile page may hold megabytes in one node. */
const MAX_TEXT = 6000
/** Largest embedded script that is parsed, in characters. Real ones stay below 3 MB. */
const MAX_JSON = 6_000_000

const SKIPPED = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'svg', 'HEAD'])
const BLOCKS = new Set(['BR', 'P', 'DIV', 'LI', 'UL', 'OL', 'SECTION', 'ARTICLE', 'H1', 'H2', 'H3', 'TR', 'YT-FORMATTED-STRING'])

/** A read-only look at one document. Everything a reader does to a page goes through here. */
export interface PageView {
  readonly url: URL
  /** `html[lang]` or ''. */
  readonly lang: string
  readonly document: Document
  one(selector: string, within?: ParentNode | null): Element | null
  all(selector: string, within?: ParentNode | null): Element[]
  /**
   * The text a person sees in an element, found by itself or by selector: emoji images by their `alt`, line breaks kept,
   * scripts and hidden parts left out, control and direction marks stripped, spaces folded, at most 6,000 characters. '' when absent.
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

/**
 * A view of `document` as it is now.
 * @param url the page's address, as the browser shows it.
 */
export function viewPage(document: Document, url: URL): PageView {
  const one = (selector: string, within?: ParentNode | null) => (within === null ? null : (within ?? document).querySelector(selector))
  const element = (target: Element | string | null, within?: ParentNode | null) =>
    typeof target === 'string' ? one(target, within) : target
  return {
    url,
    document,
    lang: document.documentElement?.getAttribute('lang')?.trim() ?? '',
    one,
    all: (selector, within) => (within === null ? [] : [...(within ?? document).querySelectorAll(selector)]),
    text: (target, within) => visibleText(element(target, within)),
    attr: (target, name, within) => element(target, within)?.getAttribute(name)?.trim().slice(0, MAX_TEXT) ?? '',
    meta: (name) => {
      const quoted = name.replace(/["\\]/g, '')
      const tag = one(`meta[property="${quoted}"], meta[name="${quoted}"], meta[itemprop="${quoted}"]`)
      return tag?.getAttribute('content')?.trim().slice(0, MAX_TEXT) ?? ''
    },
    json: (selector) => [...document.querySelectorAll(selector)].map(parseScript).filter((value) => value !== undefined),
    assigned: (name) => {
      for (const script of document.querySelectorAll('script:not([src])')) {
        const value = parseAssignment(script, name)
        if (value !== undefined) return value
      }
      return undefined
    },
  }
}

// Embedded payloads are megabytes; a page that only scrolls must not pay for parsing them again.
const parsed = new WeakMap<Element, { length: number; head: string; values: Map<string, unknown> }>()

function remembered(script: Element, key: string, make: (text: string) => unknown): unknown {
  const text = script.textContent ?? ''
  if (text.length === 0 || text.length > MAX_JSON) return undefined
  const head = text.slice(0, 200)
  let entry = parsed.get(script)
  if (!entry || entry.length !== text.length || entry.head !== head) {
    entry = { length: text.length, head, values: new Map() }
    parsed.set(script, entry)
  }
  if (!entry.values.has(key)) entry.values.set(key, make(text))
  return entry.values.get(key)
}

function parseScript(script: Element): unknown {
  return remembered(script, '', tryParse)
}

function parseAssignment(script: Element, name: string): unknown {
  return remembered(script, name, (text) => {
    // Most scripts do not mention the name at all, and some are a megabyte long.
    if (!text.includes(name)) return undefined
    const assignment = new RegExp(
      `(?:(?<![\\w$.])|(?<=\\bwindow\\.))${name.replace(/\$/g, '\\$')}(?:["']\\])?\\s*=\\s*(?:JSON\\.parse\\(\\s*)?(?=[[{"'])`,
      'g',
    )
    for (const found of [...text.matchAll(assignment)].slice(0, 20)) {
      const value = assignedAt(text, found.index, found.index + found[0].length)
      if (value !== undefined) return value
    }
    return undefined
  })
}

function assignedAt(text: string, from: number, start: number): unknown {
  const quote = text[start]
  if (quote === '{' || quote === '[') {
    const value = tryParse(balanced(text, start))
    // What a stranger wrote inside another script's string cannot hold quotes, so it cannot be more than an empty shell.
    return typeof value === 'object' && value !== null && Object.keys(value).length > 0 && !insideString(text, from) ? value : undefined
  }
  // Inside single quotes a stranger's text could pass for code: it counts only where the script is not in the middle of a string.
  if (insideString(text, from)) return undefined
  const literal = unescapeLiteral(text.slice(start + 1, closingQuote(text, start)))
  return /^\s*[{[]/.test(literal) ? tryParse(literal) : literal
}

/** Whether position `at` of a script lies inside a string literal. A name quoted as `window['name']` does not count. */
function insideString(text: string, at: number): boolean {
  const before = /\[\s*["']$/.test(text.slice(Math.max(0, at - 4), at)) ? at - 1 : at
  for (let index = 0; index < before; index++) {
    const char = text[index]
    if (char !== '"' && char !== "'") continue
    index = closingQuote(text, index)
    if (index >= before) return true
  }
  return false
}

/** Where the string literal that opens at `start` ends; the text's length when it does not. */
function closingQuote(text: string, start: number): number {
  const quote = text[start]
  let at = start + 1
  while (at < text.length && text[at] !== quote) at += text[at] === '\\' ? 2 : 1
  return at
}

function unescapeLiteral(literal: string): string {
  return literal.replace(/\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\}|([\s\S]))/gi, (_, byte, unit, point, char: string) => {
    const code = (byte ?? unit ?? point) as string | undefined
    if (code !== undefined) return Number.parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(code, 16)) : ''
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }[char] ?? char
  })
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** The text from the bracket at `start` to the one that closes it, strings skipped. */
function balanced(text: string, start: number): string {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const char = text[at]
    if (char === '"') {
      for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === '\\') at++
    } else if (char === '{' || char === '[') depth++
    else if ((char === '}' || char === ']') && --depth === 0) return text.slice(start, at + 1)
  }
  return ''
}

function visibleText(root: Element | null): string {
  if (!root) return ''
  let out = ''
  const walk = (node: Node): void => {
    if (out.length > MAX_TEXT) return
    if (node.nodeType === 3) {
      out += node.nodeValue?.slice(0, MAX_TEXT) ?? ''
      return
    }
    if (node.nodeType !== 1) return
    const element = node as Element
    if (SKIPPED.has(element.tagName) || element.hasAttribute('hidden')) return
    if (element.tagName === 'IMG') {
      // Platforms draw emoji as images whose alt is the character; a photo's alt is a description nobody sees.
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
    .slice(0, MAX_TEXT)
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, (mark) =>
      mark === '\t' || mark === '\r' ? ' ' : '',
    )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
