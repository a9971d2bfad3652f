import type { Relevance } from './relevance'
import { stemmer } from '@/lib/text/stem'

/**
 * Least posts, least pointwise mutual information in bits (2 = four times as often as by chance), most words, least letters. Own choice:
 * shown, never scored.
 */
const MIN_POSTS = 3
const MIN_PMI = 2
const MOST = 6
const SHORTEST = 4

/**
 * Words frequent in this creator's posts on topic and rare in the others: the creator's own terms for it. Shown, not scored. A stem is
 * shown in its first spelling. Empty when too few posts, or nearly all, are on topic.
 */
export function relatedWords(posts: readonly Relevance[]): string[] {
  const onTopic = posts.filter((post) => post.degree >= 0.5)
  if (onTopic.length < MIN_POSTS || posts.length < 2 * MIN_POSTS) return []
  const matched = new Set([...new Set(posts.flatMap(wordsOf))].flatMap((words) => words.toLowerCase().split(/\s+/)))
  const share = onTopic.length / posts.length
  const often = [...countPosts(posts).values()].filter(({ onTopic: count }) => count >= MIN_POSTS)
  return often
    .map(({ all, onTopic: count, spelling }) => ({ spelling, count, pmi: Math.log2(count / (all * share)) }))
    .filter(({ spelling, pmi }) => pmi > Math.min(MIN_PMI, -0.8 * Math.log2(share)) && !matched.has(spelling))
    .sort((a, b) => b.count * b.pmi - a.count * a.pmi || (a.spelling < b.spelling ? -1 : 1))
    .slice(0, MOST)
    .map(({ spelling }) => spelling)
}

const wordsOf = ({ matches }: Relevance): string[] => matches.map(({ words }) => words)

interface PostCount {
  all: number
  onTopic: number
  readonly spelling: string
  /** The last post it was counted for; a word counts once per post. */
  last: Relevance
}

/** Posts, and posts on topic, with each stem, and its first spelling. */
function countPosts(posts: readonly Relevance[]): Map<string, PostCount> {
  const counts = new Map<string, PostCount>()
  for (const post of posts) {
    const onTopic = post.degree >= 0.5 ? 1 : 0
    const rootOf = stemmer(post.document.lang)
    for (const token of post.document.words.tokens) {
      const root = rootOf(token)
      if (root.length < SHORTEST) continue
      const entry = counts.get(root)
      if (entry?.last === post) continue
      if (entry) {
        entry.all += 1
        entry.onTopic += onTopic
        entry.last = post
      } else if (!/^\p{N}+$/u.test(root)) {
        const spelling = post.document.text.text.slice(token.start, token.end).replace(/^#/, '') || root
        counts.set(root, { all: 1, onTopic, spelling, last: post })
      }
    }
  }
  return counts
}
