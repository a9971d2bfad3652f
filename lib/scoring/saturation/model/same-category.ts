import type { Brief, CreatorFacts } from '@/lib/domain/score'
import { findRelevance } from '@/lib/scoring/fit/model/relevance'
import { conflicts } from './burden'
import type { JudgedPost } from './judged-posts'

/** From this degree on a post counts as on topic, with at most so many of its words told. Own choice: as in niche fit. */
const ON_TOPIC = 0.5
const MOST_WORDS = 6

/** A deal in the brief's category, with the words of the brief that stand in it; none when only its brand says so. */
export interface CategoryDeal {
  readonly judged: JudgedPost
  readonly words: readonly string[]
}

export interface SameCategory {
  readonly deals: readonly CategoryDeal[]
  /** Deals that could have been: all but those for the brief's own brand. */
  readonly of: number
}

/**
 * Deals whose own words are on the brief's topics or keywords, or which are for a competitor it names; the brief's own brand is left out.
 * The words say what a post speaks of, which is seldom but sometimes something else than what it sells. `null` for a brief without topics and keywords,
 * and without such deals. `now` in epoch milliseconds.
 */
export function sameCategory(
  deals: readonly JudgedPost[],
  { facts, brief, now }: { facts: CreatorFacts; brief: Brief | null; now: number },
): SameCategory | null {
  if (!brief || brief.topics.length + brief.keywords.length === 0) return null
  const others = deals.filter(({ partnership }) => partnership.state !== 'none' && !partnership.brands.includes(brief.brand?.name ?? ''))
  if (others.length === 0) return null
  const onTopic = new Map(
    findRelevance(facts, brief, now).posts.flatMap(({ document, degree, matches }) =>
      document.post && degree >= ON_TOPIC ? [[document.post.key, matches.map(({ words }) => words)] as const] : [],
    ),
  )
  const forCompetitors = new Set(conflicts(others, brief).map(({ judged }) => judged))
  const found = others.flatMap((judged): CategoryDeal[] => {
    const words = onTopic.get(judged.post.key)
    return words || forCompetitors.has(judged) ? [{ judged, words: [...new Set(words)].slice(0, MOST_WORDS) }] : []
  })
  return found.length === 0 ? null : { deals: found, of: others.length }
}
