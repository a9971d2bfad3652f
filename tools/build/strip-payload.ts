import type { Plugin } from 'vite'

/** Names of candidates that read a document's payload or its address alone: see lib/platforms/reader/fields.ts. */
const PAYLOAD = /^(?:json|ld\+json|meta|url):/

interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/**
 * Removes candidates that read only the payload or the address from the content script, with the code only they use: they run where the
 * reading arrives. Also removes `meaning`, `lang`, `style` and `reviewBy` beside a `get`, and what a platform says beside its `id`. A table
 * keeps one order, and readers need not know on which side they run.
 */
export function stripPayload(): Plugin {
  return {
    name: 'strip-payload-candidates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/lib\/platforms\/\w+\//.test(id)) return null
      const isElsewhere = id.endsWith('/about.ts') ? isBesideId : isPayload
      const cuts: Cut[] = []
      visit(this.parse(code) as unknown as Node, (node) => {
        if (node.type !== 'ObjectExpression') return
        const elsewhere = propertiesOf(node).filter((property) => isElsewhere(property, node))
        const [get, ...more] = propertiesOf(node).filter((property) => !elsewhere.includes(property))
        // A candidate of which nothing but `get` is left may as well be that function.
        if (elsewhere.length > 0 && get && nameOf(get) === 'get' && more.length === 0) cuts.push(...around(get['value'] as Node, node))
        else cuts.push(...elsewhere.map(({ start, end }) => ({ start, end, andComma: true })))
      })
      return cuts.length > 0 ? { code: without(code, cuts), map: null } : null
    },
  }
}

interface Cut {
  readonly start: number
  readonly end: number
  /** Whether the comma that follows goes with it. */
  readonly andComma: boolean
}

/** What of an object stands before and after one of its values. */
function around(value: Node, object: Node): Cut[] {
  return [
    { start: object.start, end: value.start, andComma: false },
    { start: value.end, end: object.end, andComma: false },
  ]
}

const propertiesOf = (object: Node) => object['properties'] as readonly Node[]
const nameOf = (property: Node) => (property['key'] as { name?: string } | undefined)?.name ?? ''

/** Names are shown, and hosts matched, elsewhere. */
function isBesideId(property: Node): boolean {
  return nameOf(property) !== 'id'
}

/** Whether a property is such a candidate, what is said of one beside `get`, or a field that nothing else would be left of. */
function isPayload(property: Node, table: Node): boolean {
  if (property.type !== 'Property') return false
  const key = property['key'] as { type?: string; value?: unknown }
  if (key.type === 'Literal') return PAYLOAD.test(String(key.value))
  if (/^(?:meaning|lang|style|reviewBy)$/.test(nameOf(property))) return propertiesOf(table).some((other) => nameOf(other) === 'get')
  const call = property['value'] as { type?: string; callee?: { name?: string }; arguments?: readonly Node[] }
  const [field, more] = call.type === 'CallExpression' && call.callee?.name === 'rare' ? (call.arguments ?? []) : []
  return field?.type === 'ObjectExpression' && more === undefined && propertiesOf(field).every((candidate) => isPayload(candidate, field))
}

/** The code with each of these cut out. */
function without(code: string, cuts: readonly Cut[]): string {
  return [...cuts]
    .filter((cut) => !cuts.some((other) => other !== cut && other.start <= cut.start && cut.end <= other.end))
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end, andComma }) => rest.slice(0, start) + rest.slice(end).replace(andComma ? /^\s*,/ : '', ''), code)
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
