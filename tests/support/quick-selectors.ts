import { compile } from 'css-select'
import type { DOMWindow } from 'jsdom'

type Test = (element: Element) => boolean

/**
 * Lets a jsdom window select by css-select: `querySelector`, `querySelectorAll` (as an array), `matches` and `closest` of all its
 * documents. jsdom's own engine takes three times as long, and compiles every selector anew for every document.
 */
export function useQuickSelectors(window: DOMWindow): void {
  const tree = treeOf(window)
  const compiled = new Map<string, Test>()
  // Results are not kept: tests change pages.
  const test = (selector: string): Test => {
    const known =
      compiled.get(selector) ?? compile<Node, Element>(selector, { adapter: tree, relativeSelector: false, cacheResults: false })
    compiled.set(selector, known)
    return known
  }
  const select = {
    querySelector(this: Node, selector: string) {
      return tree.findOne(test(selector), tree.getChildren(this))
    },
    querySelectorAll(this: Node, selector: string) {
      return tree.findAll(test(selector), tree.getChildren(this))
    },
  }
  const match = {
    matches(this: Element, selector: string) {
      return test(selector)(this)
    },
    closest(this: Element, selector: string) {
      const matches = test(selector)
      const up = (node: Node | null): Element | null => (tree.isTag(node) ? (matches(node) ? node : up(tree.getParent(node))) : null)
      return up(this)
    },
  }
  for (const { prototype } of [window.Element, window.Document, window.DocumentFragment]) Object.assign(prototype, select)
  Object.assign(window.Element.prototype, match)
}

/** How css-select finds its way. It knows no nodes but elements. */
function treeOf({ Element, Node }: DOMWindow) {
  // Taken off the prototypes once: who watches these must see what a reader asks, and not what a selector does.
  const nodeType = getter<number>(Node, 'nodeType')
  const first = getter<Node | null>(Node, 'firstChild')
  const next = getter<Node | null>(Node, 'nextSibling')
  const { getAttribute, hasAttribute } = Element.prototype

  const getParent = getter<Node | null>(Node, 'parentNode')
  const isTag = (node: Node | null): node is Element => node !== null && nodeType(node) === 1
  const getChildren = (node: Node): Element[] => {
    const children: Element[] = []
    for (let child = first(node); child; child = next(child)) if (nodeType(child) === 1) children.push(child as Element)
    return children
  }
  const findOne = (test: Test, nodes: Node[]): Element | null => {
    for (const node of nodes as Element[]) {
      const found = test(node) ? node : findOne(test, getChildren(node))
      if (found) return found
    }
    return null
  }
  const findAll = (test: Test, nodes: Node[], found: Element[] = []): Element[] => {
    for (const node of nodes as Element[]) {
      if (test(node)) found.push(node)
      findAll(test, getChildren(node), found)
    }
    return found
  }
  return {
    isTag,
    getParent,
    getChildren,
    findOne,
    findAll,
    existsOne: (test: Test, nodes: Node[]) => findOne(test, nodes) !== null,
    getSiblings: (node: Node) => getChildren(getParent(node) ?? node),
    getName: getter<string>(Element, 'localName'),
    getText: getter<string>(Node, 'textContent'),
    getAttributeValue: (element: Element, name: string) => getAttribute.call(element, name) ?? undefined,
    hasAttrib: (element: Element, name: string) => hasAttribute.call(element, name),
    removeSubsets: (nodes: Node[]) => nodes,
  }
}

function getter<T>({ prototype }: { prototype: object }, name: string): (node: Node) => T {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!
  return (node) => get!.call(node) as T
}
