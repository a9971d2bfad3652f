import type { Evidence } from '@/lib/domain/score'
import { findRelevance } from '@/lib/scoring/fit/model/relevance'
import { conflicts } from '@/lib/scoring/saturation/model/burden'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { dealsOf, saturationMessage, type SaturationInput, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** From this degree on a post counts as on topic, with at most so many of its words told. Own choice: as in niche fit. */
const ON_TOPIC = 0.5
const MOST_WORDS = 6

/** A deal in the brief's category, with the words of the brief that stand in it; none when only its brand says so. */
interface CategoryDeal {
  readonly judged: JudgedPost
  readonly words: readonly string[]
}

interface SameCategory {
  readonly deals: readonly CategoryDeal[]
  /** Deals that could have been: all but those for the brief's own brand. */
  readonly of: number
}

function sameCategory({ facts, weighing: { posts, brief }, now }: SaturationInput): SameCategory | null {
  if (!brief || brief.topics.length + brief.keywords.length === 0) return null
  const others = dealsOf(posts.readable).filter(({ partnership }) => !partnership.brands.includes(brief.brand?.name ?? ''))
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
  return { deals: found, of: others.length }
}

/** What made the post a deal, told with the words of the brief where it has any. */
function categoryEvidence({ partnership }: JudgedPost, words: readonly string[]): Evidence[] {
  const first = partnership.evidence[0]
  if (!first) return []
  return words.length === 0 ? [first] : [{ ...first, kind: 'words', text: words.join(', ').slice(0, 300), via: 'category:words' }]
}

/**
 * Deals whose own words are on the brief's topics or keywords, or which are for a competitor it names; the brief's own brand is left out.
 * The words say what a post speaks of, which is seldom but sometimes something else than what it sells. Nothing for a brief without topics and keywords,
 * and without such deals. Told, without points.
 */
export const sameCategorySignal: SaturationSignal = {
  id: 'saturation.same-category',
  measure: (input) => {
    const found = sameCategory(input)
    const latest = found?.deals[0]?.judged
    if (!found || !latest) return null
    const values = { posts: found.deals.length, of: found.of }
    return {
      points: 0,
      reason: latest.age
        ? saturationMessage('same-category', { ...values, days: Math.round(latest.age.value) })
        : saturationMessage('same-category-undated', values),
      evidence: found.deals.flatMap(({ judged, words }) => categoryEvidence(judged, words)),
      innocent: [saturationMessage('innocent.on-topic')],
    }
  },
}
