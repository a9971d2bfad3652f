import type { Plugin } from 'vite'

/** Names of candidates that read a document's payload: see lib/platforms/fields.ts. */
const PAYLOAD = /^(?:json|ld\+json|meta):/

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/**
 * Leaves the candidates that read a document's payload out of the content script: they work where the reading arrives, and
 * what only they use goes with them. A table keeps one order, and no reader has to know on which side it runs.
 */
export function stripPayload(): Plugin {
  return {
    name: 'strip-payload-candidates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/platforms\/\w+\//.test(id) || !/["'`](?:json|ld\+json|meta):/.test(code)) return null
      const cuts: { start: number; end: number }[] = []
      visit(this.parse(code) as unknown as Node, (node) => {
        if (node.type !== 'ObjectExpression') return
        for (const property of node['properties'] as Node[]) {
          const key = property['key'] as { type?: string; value?: unknown } | undefined
          if (property.type === 'Property' && key?.type === 'Literal' && PAYLOAD.test(String(key.value))) cuts.push(property)
        }
      })
      return cuts.length > 0 ? { code: without(code, cuts), map: null } : null
    },
  }
}

/** The code with each property and the comma after it cut out. */
function without(code: string, cuts: readonly { start: number; end: number }[]): string {
  return [...cuts]
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end).replace(/^\s*,/, ''), code)
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see)
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}
