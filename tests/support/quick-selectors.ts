import { compile } from 'css-select'
import type { DOMWindow } from 'jsdom'
import utils from 'jsdom/lib/generated/idl/utils.js'

/**
 * What jsdom keeps behind a node. Going there spares the checks of every call, and who watches the nodes' own prototypes sees what a
 * reader asks and not what a selector does.
 */
interface Inner {
  readonly nodeType: number
  readonly firstChild: Inner | null
  readonly nextSibling: Inner | null
  readonly parentNode: Inner | null
  readonly textContent: string
  readonly _localName: string
  readonly _attributesByNameMap: ReadonlyMap<string, readonly [{ readonly _value: string }]>
  /** Another one after each change in the node or below. */
  readonly _version: number
}
type Test = (element: Inner) => boolean

const inner = (node: Node): Inner => utils.implForWrapper(node) as Inner
const outer = (node: Inner | null): Element | null => (node ? (utils.wrapperForImpl(node) as Element) : null)

/**
 * Lets a jsdom window select by css-select: `querySelector`, `querySelectorAll` (as an array), `matches` and `closest` of all its
 * documents. jsdom's own engine takes many times as long, and compiles every selector anew for every document.
 *
 * Tried on all 122 fixtures, processor time to parse and to read them: jsdom 1.6 + 6.5 s; jsdom with this 2.6 + 1.3 s (the first to run, and
 * so the one that warms up); happy-dom 2.5 + 1.6 s, but 7 pages read otherwise; linkedom 0.5 + 1.3 s, but 12 pages read otherwise.
 */
export function useQuickSelectors(window: DOMWindow): void {
  const compiled = new Map<string, Test>()
  // Results are not kept: tests change pages.
  const test = (selector: string): Test => {
    const known = compiled.get(selector) ?? compile<Inner, Inner>(selector, { adapter: tree, relativeSelector: false, cacheResults: false })
    compiled.set(selector, known)
    return known
  }
  const select = {
    querySelector(this: Node, selector: string) {
      return outer(elementsIn(inner(this)).find(test(selector)) ?? null)
    },
    querySelectorAll(this: Node, selector: string) {
      return elementsIn(inner(this)).filter(test(selector)).map(outer)
    },
  }
  const match = {
    matches(this: Element, selector: string) {
      return test(selector)(inner(this))
    },
    closest(this: Element, selector: string) {
      const matches = test(selector)
      const up = (node: Inner | null): Inner | null => (isTag(node) ? (matches(node) ? node : up(node.parentNode)) : null)
      return outer(up(inner(this)))
    },
  }
  for (const { prototype } of [window.Element, window.Document, window.DocumentFragment]) Object.assign(prototype, select)
  Object.assign(window.Element.prototype, match)
}

const listed = new WeakMap<Inner, { readonly version: number; readonly elements: readonly Inner[] }>()

/** All elements below a node, in their order. Listed once for as long as nothing changes: a reader asks hundreds of selectors. */
function elementsIn(root: Inner): readonly Inner[] {
  const known = listed.get(root)
  if (known?.version === root['_version']) return known.elements
  const elements: Inner[] = []
  const list = (node: Inner) => {
    for (let child = node.firstChild; child; child = child.nextSibling)
      if (isTag(child)) {
        elements.push(child)
        list(child)
      }
  }
  list(root)
  listed.set(root, { version: root['_version'], elements })
  return elements
}

const isTag = (node: Inner | null): node is Inner => node?.nodeType === 1

function childrenOf(node: Inner): Inner[] {
  const children: Inner[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) if (isTag(child)) children.push(child)
  return children
}

/** How css-select finds its way. It knows no nodes but elements. */
const tree = {
  isTag,
  getParent: (node: Inner) => node.parentNode,
  getChildren: childrenOf,
  findOne: (test: Test, nodes: Inner[]): Inner | null => {
    for (const node of nodes) {
      const found = test(node) ? node : tree.findOne(test, childrenOf(node))
      if (found) return found
    }
    return null
  },
  findAll: (test: Test, nodes: Inner[]): Inner[] =>
    nodes.flatMap((node) => [...(test(node) ? [node] : []), ...tree.findAll(test, childrenOf(node))]),
  existsOne: (test: Test, nodes: Inner[]): boolean => tree.findOne(test, nodes) !== null,
  getSiblings: (node: Inner) => childrenOf(node.parentNode ?? node),
  getName: (node: Inner) => node['_localName'],
  getText: (node: Inner) => node.textContent,
  getAttributeValue: (element: Inner, name: string) => element['_attributesByNameMap'].get(name)?.[0]['_value'],
  hasAttrib: (element: Inner, name: string) => element['_attributesByNameMap'].has(name),
  removeSubsets: (nodes: Inner[]) => nodes,
}
