import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { CreatorFacts, Partnership, PartnershipState } from '@/lib/domain/score'
import { DAY_MS } from '@/lib/domain/time'
import { type Formula, type EngagementRate, engagementRate } from '@/lib/scoring/engagement/model/rate'
import { type Range, medianRange, rangeOf, wilson } from '@/lib/scoring/statistics/estimate'
import { isReadable } from '@/lib/scoring/saturation/partnership/partnership'

/** Counts of a younger post have not settled. Own choice: the two days of the engagement's sample. */
const FRESH_MS = 48 * 3600 * 1000

/** The few numbers a marketer looks for first. Absent = too little was seen; none is a guess. */
export interface Figures {
  /** Posts that count: not pinned, older than 48 hours, not labelled or disclosed as paid. */
  readonly sampled: number
  readonly engagement: EngagementRate | null
  /** Over the sampled posts that show views. */
  readonly medianViews: (Range & { readonly posts: number }) | null
  /** Posts a week between the oldest and the newest dated post, from four dated posts on. */
  readonly postsPerWeek: number | null
  /** Shares of the posts with readable words or label; each class includes the ones before it. `null` when no post was readable. */
  readonly paid: { readonly labelled: Range; readonly disclosed: Range; readonly suspected: Range; readonly readable: number } | null
}

/**
 * Key figures of a creator as of `now` (epoch ms).
 * @param traits of the profile's platform.
 * @param chosen what engagement is divided by. Default: the platform's usual formula, else the other one where its counts are missing.
 */
export function figuresOf(
  { profile, posts }: CreatorFacts,
  partnerships: ReadonlyMap<string, Partnership>,
  { now, traits: { usualFormula }, formula: chosen }: { now: number; traits: PlatformTraits; formula?: Formula | undefined },
): Figures {
  const stateOf = (key: string): PartnershipState => partnerships.get(key)?.state ?? 'none'
  const organic = posts.filter(
    (post) =>
      !post.pinned &&
      !['labelled', 'disclosed'].includes(stateOf(post.key)) &&
      !(post.postedAt !== undefined && now - Date.parse(post.postedAt) < FRESH_MS),
  )
  const views = organic.flatMap((post) => (post.views ? [rangeOf(post.views)] : []))
  const readable = posts.filter(isReadable)
  const share = (...states: PartnershipState[]) =>
    wilson(readable.filter((post) => states.includes(stateOf(post.key))).length, readable.length)
  return {
    sampled: organic.length,
    engagement: chosen
      ? engagementRate(organic, profile, chosen)
      : (engagementRate(organic, profile, usualFormula) ??
        engagementRate(organic, profile, usualFormula === 'views' ? 'followers' : 'views')),
    medianViews: views.length > 0 ? { ...medianRange(views), posts: views.length } : null,
    postsPerWeek: cadence(posts.flatMap((post) => (post.postedAt !== undefined && !post.pinned ? [Date.parse(post.postedAt)] : []))),
    paid:
      readable.length === 0
        ? null
        : {
            labelled: share('labelled'),
            disclosed: share('labelled', 'disclosed'),
            suspected: share('labelled', 'disclosed', 'suspected'),
            readable: readable.length,
          },
  }
}

function cadence(dates: readonly number[]): number | null {
  const known = dates.filter((at) => Number.isFinite(at))
  const span = Math.max(...known) - Math.min(...known)
  return known.length < 4 || span <= 0 ? null : ((known.length - 1) / span) * 7 * DAY_MS
}
