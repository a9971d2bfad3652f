import { type Conflict, conflicts, dealWeight, type View, type Weighing, within } from '@/lib/scoring/saturation/model/burden'
import { saturationMessage, burdenPoints, type SaturationSignal } from '@/lib/scoring/saturation/model/signal'

/**
 * At most 30 points taken: 20 for the surest conflict inside its window, 4 for each further one. Own choice: one conflict binds, more only
 * confirm it.
 */
const MOST = 30
const FIRST = 20
const FURTHER = 4
/** Weight of an undated deal with a competitor. Own choice: as likely inside the window as outside. */
const UNDATED_CONFLICT = 0.5

function burden({ posts, brief }: Weighing, view: View): number {
  const weights = conflicts(posts.readable, brief).map(
    ({ judged, windowDays }) => dealWeight(judged, view) * within(judged, windowDays, { view, undatedWeight: UNDATED_CONFLICT }),
  )
  const surest = Math.max(0, ...weights)
  const rest = weights.reduce((sum, weight) => sum + weight, 0) - surest
  return Math.min(MOST, FIRST * surest + FURTHER * Math.max(0, rest))
}

/** State of a competitor's window, the most binding first, so that the reason names the most binding deal. */
const WINDOWS = ['running', 'maybe', 'undated', 'past'] as const

/** `past` only if past over the whole range of the date. */
function windowOf({ judged: { age }, windowDays }: Conflict): (typeof WINDOWS)[number] {
  if (age === null) return 'undated'
  return age.value <= windowDays ? 'running' : age.low <= windowDays ? 'maybe' : 'past'
}

/** Work for a competitor of the brief against its exclusivity window; null without any. Monotone: fewer points with more such deals. */
export const competitorSignal: SaturationSignal = {
  id: 'saturation.competitor',
  burden,
  measure: ({ weighing }) => {
    const found = conflicts(weighing.posts.readable, weighing.brief)
    const sorted = [...found].sort(
      (a, b) => WINDOWS.indexOf(windowOf(a)) - WINDOWS.indexOf(windowOf(b)) || (a.judged.age?.value ?? 0) - (b.judged.age?.value ?? 0),
    )
    const [first] = sorted
    if (!first) return null
    const { judged, competitor, windowDays } = first
    const values = { brand: competitor.name, window: windowDays, posts: found.length }
    const days = Math.round(judged.age?.value ?? 0)
    const reasons = {
      running: () => saturationMessage('competitor', { ...values, days, left: Math.max(0, windowDays - days) }),
      maybe: () => saturationMessage('competitor-maybe', { ...values, days }),
      undated: () => saturationMessage('competitor-undated', values),
      past: () => saturationMessage('competitor-past', { ...values, days }),
    }
    return {
      points: burdenPoints(burden(weighing, 'likeliest')),
      reason: reasons[windowOf(first)](),
      evidence: sorted.flatMap((conflict) => conflict.judged.partnership.evidence),
      innocent: judged.partnership.state === 'suspected' ? [saturationMessage('innocent.fan')] : [],
    }
  },
}
