import type { Count } from '@/lib/domain/count'
import type { Evidence, Message } from '@/lib/domain/score'
import type { Post } from '@/lib/domain/post'
import type { Finding, SignalOf } from '@/lib/scoring/signal/signal-of'
import type { Curve } from '@/lib/scoring/statistics/curve'
import type { Range } from '@/lib/scoring/statistics/estimate'
import type { EngagementMessage } from './messages'
import type { Sample } from './sample'

/** Finding of an engagement signal. Its points are a range, so that the doubts of all signals add up. */
export interface Measurement extends Finding<Range> {
  /** The argument of the curve, in its unit. */
  readonly measured?: number
  /** For a signal of irregularity: log-odds against the ordinary explanation; they decide the flag. */
  readonly oddity?: number
}

/**
 * One property of a creator's engagement. Its points are a monotone function, the `curve`, of one measured value. Unmeasured, it gives 0
 * points, with a third of the curve's span as doubt either way.
 */
export interface EngagementSignal extends SignalOf<Sample, Measurement> {
  /** Share of the hoped-for evidence in percentage points, for coverage and confidence. */
  readonly weight: number
  readonly curve: Curve
  /** False where the platform never shows what the signal needs; it then does not count for coverage. Absent: always applies. */
  readonly applies?: (sample: Sample) => boolean
  /** What to open to measure it. */
  readonly need: (sample: Sample) => readonly Message[]
}

export const engagementMessage = (key: EngagementMessage, values: Message['values'] = {}): Message => ({ key, values })

/** How many more posts to open until `wanted` show likes; at least one. */
export function openPosts({ organic }: Sample, wanted: number): Message {
  const liked = organic.filter(({ likes, likesHidden }) => likes !== undefined && likesHidden !== true).length
  return engagementMessage('need.open-posts', { count: Math.max(1, wanted - liked) })
}

type Innocent = EngagementMessage extends infer Key ? (Key extends `innocent.${infer Cause}` ? Cause : never) : never

/** Innocent explanations, only for a signal with negative points. */
export const innocentIf = (points: number, ...keys: readonly Innocent[]): Message[] =>
  points < 0 ? keys.map((key) => engagementMessage(`innocent.${key}`)) : []

/** A number for a sentence: whole from 10 on, two significant digits below, no exponent. */
export function roundForText(value: number): number {
  if (!Number.isFinite(value)) return 0
  return Math.abs(value) >= 10 ? Math.round(value) : Number(value.toPrecision(2))
}

const WRITTEN = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 })

/** The counts of posts as evidence, newest first, at most 12. */
export function countEvidence(posts: readonly Post[], field: 'likes' | 'comments' | 'views'): Evidence[] {
  const seen = posts.flatMap((post) => {
    const count: Count | undefined = post[field]
    return count ? [{ post, count }] : []
  })
  return seen.slice(0, 12).map(({ post, count }) => ({
    kind: 'count',
    text: `${WRITTEN.format(count.value)} ${field}`,
    said: engagementMessage(`evidence.${field}`, { count: count.value }),
    via: count.via,
    postId: post.id,
    postUrl: post.url,
    ...(post.postedAt === undefined ? {} : { postedAt: post.postedAt }),
    ...(post.postedAtPrecision === undefined ? {} : { postedAtPrecision: post.postedAtPrecision }),
  }))
}

const PROFILE_COUNTS = {
  followers: 'followers',
  following: 'following',
  posts: 'posts',
  hearts: 'likes in all',
  'followers-first': 'followers at the first visit',
  'followers-last': 'followers at the last visit',
} as const

/** A count of the profile as evidence. */
export const profileEvidence = (name: keyof typeof PROFILE_COUNTS, count: Count): Evidence => ({
  kind: 'count',
  text: `${WRITTEN.format(count.value)} ${PROFILE_COUNTS[name]}`,
  said: engagementMessage(`evidence.${name}`, { count: count.value }),
  via: count.via,
})
