import type { Relevance } from './relevance'

/** Facts D: pointwise mutual information above 2 bits and at least three posts. */
const MIN_POSTS = 3
const MIN_PMI = 2
const MOST = 6
const SHORTEST = 4

/**
 * Words that come with the brief's words in this creator's own posts and seldom without: what the creator calls the same thing. Shown,
 * not scored. Stemmed forms are told apart by their first spelling. Empty when too few posts are on topic or nearly all are.
 */
export function relatedWords(posts: readonly Relevance[]): string[] {
  const onTopic = posts.filter((post) => post.degree >= 0.5)
  if (onTopic.length < MIN_POSTS || posts.length < 2 * MIN_POSTS) return []
  const matched = new Set(posts.flatMap((post) => post.matches.flatMap((match) => match.words.toLowerCase().split(/\s+/))))
  const inAll = countPosts(posts)
  const inTopic = countPosts(onTopic)
  const share = onTopic.length / posts.length
  return [...inTopic]
    .map(([word, { count, spelling }]) => ({ spelling, count, pmi: Math.log2(count / ((inAll.get(word)?.count ?? count) * share)) }))
    .filter(({ spelling, count, pmi }) => count >= MIN_POSTS && pmi > Math.min(MIN_PMI, -0.8 * Math.log2(share)) && !matched.has(spelling))
    .sort((a, b) => b.count * b.pmi - a.count * a.pmi || (a.spelling < b.spelling ? -1 : 1))
    .slice(0, MOST)
    .map(({ spelling }) => spelling)
}

/** In how many posts each stem stands, with the spelling met first. */
function countPosts(posts: readonly Relevance[]): Map<string, { count: number; spelling: string }> {
  const counts = new Map<string, { count: number; spelling: string }>()
  for (const { document } of posts) {
    const seen = new Set<string>()
    for (const token of document.tokens) {
      if (token.text.length < SHORTEST || seen.has(token.text) || /^\p{N}+$/u.test(token.text)) continue
      seen.add(token.text)
      const spelling = document.text.text.slice(token.start, token.end).replace(/^#/, '') || token.text
      const entry = counts.get(token.text) ?? { count: 0, spelling }
      counts.set(token.text, { count: entry.count + 1, spelling: entry.spelling })
    }
  }
  return counts
}
