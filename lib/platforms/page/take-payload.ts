import { LONGEST_HEAD_NAME, LONGEST_LINK, LONGEST_PAYLOAD, MOST_HEAD_TAGS, MOST_SCRIPTS } from '@/lib/domain/limits'
import type { Payload } from '@/lib/domain/reading'
import type { Platform } from '@/lib/platforms/reader/contract'
import { query, queryAll, tidy } from '@/lib/platforms/reader/page-view'

/**
 * Copies the document's embedded data and head tags, uninterpreted.
 * @param first whether the page is still at the address the document was loaded for.
 */
export function takePayload(platform: Platform, document: Document, first: boolean): Payload {
  const { json, assigned, head } = platform.payload
  const scripts: Payload['scripts'] = []
  let left = LONGEST_PAYLOAD
  const take = (key: string, text: string) => {
    if (text === '' || text.length > left || scripts.length >= MOST_SCRIPTS) return
    left -= text.length
    scripts.push({ key, text })
  }
  for (const selector of json) for (const script of queryAll(document, selector)) take(selector, script.textContent ?? '')
  if (assigned.length > 0) {
    for (const script of queryAll(document, 'script:not([src])')) {
      const text = script.textContent ?? ''
      const name = assigned.find((one) => text.includes(one))
      if (name !== undefined) take('', text)
    }
  }
  const marks: Record<string, string> = {}
  for (const tag of queryAll(document, 'meta[property], meta[name], meta[itemprop]').slice(0, MOST_HEAD_TAGS)) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '').slice(
      0,
      LONGEST_HEAD_NAME,
    )
    if (name !== '' && !(name in marks)) marks[name] = tidy(tag.getAttribute('content') ?? '')
  }
  for (const place of head) {
    const [selector = '', attribute = ''] = place.split('@')
    const value = query(document, selector)?.getAttribute(attribute)?.trim().slice(0, LONGEST_LINK)
    if (value) marks[place] = value
  }
  return { scripts, head: marks, first }
}
