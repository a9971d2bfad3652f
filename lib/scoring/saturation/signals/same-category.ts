import type { Evidence } from '@/lib/domain/score'
import { findRelevance } from '@/lib/scoring/fit/model/relevance'
import { conflicts } from '@/lib/scoring/saturation/model/burden'
import type { JudgedPost } from '@/lib/scoring/saturation/model/judged-posts'
import { dealsOf, saturationMessage, type SaturationInput, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/** Least degree of a post on topic, and most of its words reported. Own choice: as in niche fit. */
const ON_TOPIC = 0.5
const MOST_WORDS = 6

/** A deal in the brief's category, with the brief's words in it; no words when only its brand tells. */
interface CategoryDeal {
  readonly judged: JudgedPost
  readonly words: readonly string[]
}

interface SameCategory {
  readonly deals: readonly CategoryDeal[]
  /** All deals except those for the brief's own brand. */
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

/** The evidence of the deal, with the brief's words in it, if any. */
function categoryEvidence({ partnership }: JudgedPost, words: readonly string[]): Evidence[] {
  const first = partnership.evidence[0]
  if (!first) return []
  return words.length === 0 ? [first] : [{ ...first, kind: 'words', text: words.join(', ').slice(0, 300), via: 'category:words' }]
}

/**
 * Deals on the brief's topics or keywords, or for a competitor it names, without its own brand. A post's words tell its subject, which is
 * sometimes not what it sells. Null without such deals, or for a brief without topics and keywords. Reported without points.
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
