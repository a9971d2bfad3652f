import type { Payload } from '@/lib/domain/reading'
import type { PageView } from '@/lib/platforms/reader/page-view'
import { type ParsedScripts, assignedIn, jsonIn } from '@/lib/platforms/reader/script-data'

/** A page view over a payload: it has the document's data and head, but no visible elements. */
export function viewPayload(payload: Payload, page: { url: URL; lang: string }): PageView {
  const memory: ParsedScripts = new Map()
  return {
    ...page,
    one: () => null,
    all: () => [],
    text: () => '',
    attr: (target, name) => (typeof target === 'string' ? (payload.head[`${target}@${name}`] ?? '') : ''),
    meta: (name) => payload.head[name] ?? '',
    json: (selector) =>
      jsonIn(
        payload.scripts.filter((script) => script.key === selector).map((script) => script.text),
        memory,
      ),
    assigned: (name) =>
      assignedIn(
        payload.scripts.filter((script) => script.key === '').map((script) => script.text),
        name,
        memory,
      ),
  }
}
