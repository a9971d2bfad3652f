import { handleKey } from '@/lib/domain/handle'
import type { PageScope } from '@/lib/platforms/reader/contract'
import { codeOfId, publicCode } from './locate'
import { once } from '@/lib/platforms/reader/once'

/** An object of the embedded data, of any shape. */
export type Data = { readonly [key: string]: unknown }

/** One post found in the embedded data. */
export interface MediaRecord {
  readonly code: string
  readonly node: Data
  /** Key of the enclosing list or query, e.g. `polaris_timeline_connection`. */
  readonly list: string
  /** Handle of the enclosing account object, or ''. */
  readonly owner: string
}

interface CommentList {
  /** Code of the enclosing post; '' for a list outside any post. */
  readonly code: string
  readonly edges: readonly unknown[]
}

interface Found {
  readonly users: Data[]
  readonly media: MediaRecord[]
  readonly comments: CommentList[]
  readonly routes: Data[]
}

interface Place {
  readonly list: string
  readonly owner: string
  readonly code: string
}

// Real documents hold some 30,000 objects, less than 45 levels deep; hostile ones may hold anything.
const MAX_NODES = 150_000
const MAX_DEPTH = 70
/** Skipped keys. Module definitions hold the viewer; the others hold unrelated people or bulk. */
const SKIPPED =
  /^(?:define|viewer|carousel_media|edge_sidecar_to_children|usertags|edge_media_to_tagged_user|image_versions2|video_versions|clips_metadata)$/
const VIEWER = /^(?:PolarisViewer|CurrentUser|XIGSharedData)/
const LIST = /connection|timeline|web_info|polaris_media|shortcode_media|clips|reposts/
const COMMENTS = /comments?_+connection$|^edge_media_to_(?:parent_)?comment$/
const LEAD = /web_info|polaris_media|shortcode_media/

export function record(value: unknown): Data | null {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Data) : null
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/** The value at a path of keys, or `undefined`. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here: unknown = value
  for (const key of path) here = here !== null && typeof here === 'object' ? (here as Data)[key] : undefined
  return here
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/**
 * All objects of the embedded payloads, from any query: query names change every few months, an object's own keys hardly ever.
 */
const found = once(({ view }: PageScope): Found[] =>
  view.json('script[type="application/json"]').flatMap((root) => (root !== null && typeof root === 'object' ? collect(root) : [])),
)

function collect(root: object): Found {
  const out: Found = { users: [], media: [], comments: [], routes: [] }
  let left = MAX_NODES
  const walk = (value: unknown, depth: number, place: Place): void => {
    if (value === null || typeof value !== 'object' || depth > MAX_DEPTH || --left < 0) return
    if (Array.isArray(value)) {
      if (typeof value[0] === 'string' && VIEWER.test(value[0])) return
      for (const item of value) walk(item, depth + 1, place)
      return
    }
    const node = value as Data
    const here = note(out, node, place)
    for (const key of Object.keys(node)) {
      if (SKIPPED.test(key)) continue
      if (COMMENTS.test(key)) out.comments.push({ code: here.code, edges: list(at(node[key], 'edges')) })
      else walk(unpack(key, node[key]), depth + 1, LIST.test(key) ? { ...here, list: key } : here)
    }
  }
  walk(root, 0, { list: '', owner: '', code: '' })
  return out
}

/** Files a node by its type; returns the place of its children. */
function note(out: Found, node: Data, place: Place): Place {
  const route = record(at(node, 'initialRouteInfo', 'route'))
  if (route) out.routes.push(route)
  let here = place
  const handle = text(node['username'])
  if (handle) {
    out.users.push(node)
    here = { ...here, owner: handle }
  }
  const code = mediaCode(node) || mediaCode(record(node['if_not_gated_logged_out']) ?? {})
  if (code) {
    if (!('if_not_gated_logged_out' in node)) out.media.push({ code, node, list: place.list, owner: place.owner })
    here = { ...here, code }
  }
  return here
}

function mediaCode(node: Data): string {
  if (!('pk' in node || 'id' in node)) return ''
  const code = text(node['code']) || text(node['shortcode'])
  if (/^[\w-]{5,64}$/.test(code)) return publicCode(code)
  return 'media_type' in node || 'display_uri' in node
    ? codeOfId(text(node['pk']) || text(node['id']).replace(/^\D+/, '').replace(/_.*$/, ''))
    : ''
}

/** Parses a query's answer that older caches hold as text. */
function unpack(key: string, value: unknown): unknown {
  if (key !== 'response' || typeof value !== 'string' || !value.startsWith('{') || value.length > 3_000_000) return value
  try {
    return JSON.parse(value) as unknown
  } catch {
    // expected: the text may be truncated
    return undefined
  }
}

/** Objects about the account with this handle, fullest first; never the viewer's. */
export function usersOf(scope: PageScope, handle: string | undefined): Data[] {
  if (!handle) return []
  return found(scope)
    .flatMap((entry) => entry.users)
    .filter((user) => handleKey(text(user['username'])) === handleKey(handle))
    .sort((a, b) => Object.keys(b).length - Object.keys(a).length)
}

/** Every post of the embedded data, by code, in document order. */
export const mediaByCode = once((scope: PageScope): Map<string, MediaRecord[]> => {
  const map = new Map<string, MediaRecord[]>()
  for (const media of found(scope).flatMap((entry) => entry.media)) map.set(media.code, [...(map.get(media.code) ?? []), media])
  return map
})

/** The embedded records of one post. */
export function mediaOf(scope: PageScope, code: string | undefined): MediaRecord[] {
  return mediaByCode(scope).get(code ?? '') ?? []
}

/** The routes the document was served for. They hold the id of the account or owner, and tell whether the server sent an error page. */
export function routes(scope: PageScope): Data[] {
  return found(scope).flatMap((entry) => entry.routes)
}

/** Embedded comments of a post: those inside its object. A list outside any post counts only in a document served for this post. */
export function embeddedComments(scope: PageScope, code: string | undefined): Data[] {
  const all = found(scope)
  const lead = all.flatMap((entry) => entry.media).filter((media) => LEAD.test(media.list))
  const isServedFor = lead.length > 0 && lead.every((media) => media.code === code)
  return all
    .flatMap((entry) => entry.comments)
    .filter((comments) => (comments.code === '' ? isServedFor : comments.code === code))
    .flatMap((comments) => comments.edges.map((edge) => record(at(edge, 'node'))).filter((node) => node !== null))
}
