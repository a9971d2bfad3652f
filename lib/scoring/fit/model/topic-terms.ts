import { rememberLast } from '@/lib/memo/memo'
import { foldText } from '@/lib/text/fold'
import { CREATOR_TERMS } from './creator-terms'
import { TOPICS, tierOne } from './iab-taxonomy'
import { TOPIC_WORDS } from './topic-words'

/** Tier-1 topics with all their hand-kept words and those of the topics below, without repeats; made on first use. */
export const topicsWithTerms = rememberLast((): ReadonlyMap<string, readonly string[]> => {
  const lists = new Map(Object.entries(TOPIC_WORDS).map(([id, list]) => [id, list.split('|')]))
  for (const [id, list] of Object.entries(CREATOR_TERMS)) {
    const top = tierOne(id)?.id
    if (top !== undefined) lists.set(top, [...(lists.get(top) ?? []), ...list.split(/[|\n]/)])
  }
  return new Map([...lists].map(([id, list]) => [id, dropRepeats(list)]))
})

/** Each term once, by its folded spelling. */
function dropRepeats(terms: readonly string[]): string[] {
  return [...new Map(terms.map((term) => [foldText(term).text, term] as const)).values()]
}

/**
 * Words of a topic: `own`, of itself and the topics below it; `wider`, of the rest of its tier-1 topic. A tier-1
 * topic has no `wider`; an unknown id has neither.
 */
export function termsOfTopic(id: string): { readonly own: readonly string[]; readonly wider: readonly string[] } {
  const top = tierOne(id)
  if (!top) return { own: [], wider: [] }
  const all = topicsWithTerms().get(top.id) ?? []
  if (top.id === id) return { own: all, wider: [] }
  const own = dropRepeats(Object.entries(CREATOR_TERMS).flatMap(([node, list]) => (isWithin(node, id) ? list.split(/[|\n]/) : [])))
  const ownFolded = new Set(own.map((term) => foldText(term).text))
  return { own, wider: all.filter((term) => !ownFolded.has(foldText(term).text)) }
}

function isWithin(node: string, ancestor: string): boolean {
  for (let at: string | undefined = node; at !== undefined; at = TOPICS.get(at)?.parent) if (at === ancestor) return true
  return false
}
