import { rememberLast } from '@/lib/memo/memo'
import { foldText } from '@/lib/text/fold'
import { CREATOR_TERMS } from './creator-terms'
import { TOPICS, tierOne } from './iab-taxonomy'
import { TOPIC_WORDS } from './topic-words'

/** All tier-1 topics that have words, with every hand-kept word, its own and those of the topics below it, each spelling once; made when first asked for. */
export const topicsWithTerms = rememberLast((): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map(Object.entries(TOPIC_WORDS).map(([id, list]) => [id, list.split('|')]))
  for (const [id, list] of Object.entries(CREATOR_TERMS)) {
    const top = tierOne(id)?.id
    if (top !== undefined) lists.set(top, [...(lists.get(top) ?? []), ...list.split(/[|\n]/)])
  }
  return new Map([...lists].map(([id, list]) => [id, unrepeated(list)]))
})

/** Each term once, by its folded spelling. */
function unrepeated(terms: readonly string[]): string[] {
  return [...new Map(terms.map((term) => [foldText(term).text, term] as const)).values()]
}

/**
 * The words that speak for a topic (`own`: of itself and of the topics below it) and those of the rest of its tier-1 topic (`wider`). A tier-1
 * topic has no `wider`; an unknown id has neither.
 */
export function termsOfTopic(id: string): { readonly own: readonly string[]; readonly wider: readonly string[] } {
  const top = tierOne(id)
  if (!top) return { own: [], wider: [] }
  const all = topicsWithTerms().get(top.id) ?? []
  if (top.id === id) return { own: all, wider: [] }
  const own = unrepeated(Object.entries(CREATOR_TERMS).flatMap(([node, list]) => (isWithin(node, id) ? list.split(/[|\n]/) : [])))
  const ownFolded = new Set(own.map((term) => foldText(term).text))
  return { own, wider: all.filter((term) => !ownFolded.has(foldText(term).text)) }
}

function isWithin(node: string, ancestor: string): boolean {
  for (let at: string | undefined = node; at !== undefined; at = TOPICS.get(at)?.parent) if (at === ancestor) return true
  return false
}
