import { likelyCompetitor } from '@/lib/scoring/saturation/partnership/brand-book'
import { brandCounts, firstEvidence, saturationMessage, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/**
 * Partners whose name begins like a competitor's ("halden.boots"): only the person knows whether they are the same. Reported without
 * points.
 */
export const likelyCompetitorSignal: SaturationSignal = {
  id: 'saturation.likely-competitor',
  measure: ({ weighing: { posts, brief } }) => {
    if (!brief) return null
    for (const { name, posts: named } of brandCounts(posts.readable)) {
      const competitor = likelyCompetitor(name, brief.competitors)
      if (competitor)
        return {
          points: 0,
          reason: saturationMessage('likely-competitor', { names: name, brand: competitor.name }),
          evidence: firstEvidence(named),
        }
    }
    return null
  },
}
