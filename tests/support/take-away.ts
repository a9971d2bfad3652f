/** Finds the nodes a candidate took its value from, and takes nodes off a page for a moment. */

import { window } from './open-page'

interface Touched {
  readonly node: Element
  /** What the page said there; `null` when only the node itself was found. */
  readonly said: string | null
}

/**
 * The elements whose text, attribute or script gave `read` its value. Watches the prototypes of opened pages, because a reader may
 * look at a page through its view or by itself. `[]` when nothing that was touched holds the value.
 */
export function sourcesOf(read: () => unknown): Element[] {
  const touched: Touched[] = []
  const value = watching((entry) => touched.push(entry), read)
  const words = (Array.isArray(value) ? value : [value]).filter((word) => word !== null && word !== undefined && word !== '').map(String)
  // A flag says nothing that could be found again: it stands where the reader looked last.
  if (typeof value === 'boolean') return touched.slice(-1).map(({ node }) => node)
  const sources = words.flatMap((word) => closest(word, touched))
  return [...new Set(sources)].filter((node) => node.isConnected && !['HTML', 'HEAD', 'BODY'].includes(node.tagName))
}

/** The nodes that said exactly this; failing that, those that said it among other things, or said a part of it. */
function closest(word: string, touched: readonly Touched[]): Element[] {
  const want = fold(word)
  // "7" stands in "7 reposts", not in "2027".
  const whole = /^\p{N}+$/u.test(want) ? new RegExp(`(?<!\\p{N})${want}(?!\\p{N})`, 'u') : null
  const grades: ((said: string) => boolean)[] = [
    (said) => said === want,
    (said) => (whole ? whole.test(said) : said.includes(want)),
    (said) => said.length > 2 && want.includes(said),
  ]
  for (const holds of grades) {
    const found = touched.filter(({ said }) => said !== null && holds(fold(said))).map(({ node }) => node)
    if (found.length > 0) return found
  }
  return []
}

const fold = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()

function watching<T>(note: (entry: Touched) => void, read: () => T): T {
  const undo: (() => void)[] = []
  const wrap = (prototype: object, name: string, after: (node: Node, result: unknown) => void) => {
    const original = Object.getOwnPropertyDescriptor(prototype, name)!
    const of = (inner: (...args: never[]) => unknown) =>
      function (this: Node, ...args: never[]): unknown {
        const result: unknown = inner.apply(this, args)
        after(this, result)
        return result
      }
    const wrapped = original.get ? { ...original, get: of(original.get) } : { ...original, value: of(original.value as () => unknown) }
    Object.defineProperty(prototype, name, wrapped)
    undo.push(() => Object.defineProperty(prototype, name, original))
  }
  const says = (node: Node, result: unknown) => {
    const element = node.nodeType === 1 ? (node as Element) : node.parentElement
    if (element && typeof result === 'string' && result !== '') note({ node: element, said: result })
  }
  const finds = (_: Node, result: unknown) => {
    if (result !== null && (result as Node).nodeType === 1) note({ node: result as Element, said: null })
  }
  wrap(window.Element.prototype, 'getAttribute', says)
  wrap(window.Node.prototype, 'textContent', says)
  wrap(window.Node.prototype, 'nodeValue', says)
  wrap(window.CharacterData.prototype, 'data', says)
  wrap(window.Element.prototype, 'querySelector', finds)
  wrap(window.Document.prototype, 'querySelector', finds)
  try {
    return read()
  } finally {
    for (const restore of undo.toReversed()) restore()
  }
}

/** Runs `read` on the page without these nodes, and puts them back. */
export function without<T>(nodes: readonly Element[], read: () => T): T {
  const places = nodes.flatMap((node) => {
    const { parentNode, nextSibling } = node
    if (!parentNode) return []
    node.remove()
    return [{ node, parentNode, nextSibling }]
  })
  try {
    return read()
  } finally {
    for (const { node, parentNode, nextSibling } of places.toReversed()) parentNode.insertBefore(node, nextSibling)
  }
}
