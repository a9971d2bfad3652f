import type { Count } from '@/lib/domain/count'
import type { Evidence, Message } from '@/lib/domain/score'
import type { Post } from '@/lib/domain/post'
import type { Finding, SignalOf } from '@/lib/scoring/signal/signal-of'
import type { Curve } from '@/lib/scoring/statistics/curve'
import type { Range } from '@/lib/scoring/statistics/estimate'
import type { EngagementMessage } from './messages'
import type { Sample } from './sample'

/** What one signal of engagement found: its points are a range, so that the doubts of all signals can be added up. */
export interface Measurement extends Finding<Range> {
  /** The one value the points are a function of, in the unit of its curve. */
  readonly measured?: number
  /** For a signal of irregularity: log-odds against the ordinary explanation, what the flag is judged by. */
  readonly oddity?: number
}

/**
 * One property of a creator's engagement. Its points are a monotone function of one measured value, the `curve`; unmeasured it gives 0 points and a
 * third of the curve's span as doubt either way.
 */
export interface EngagementSignal extends SignalOf<Sample, Measurement> {
  /** Share of the hoped-for evidence, in percent points: what coverage and confidence are counted in. */
  readonly weight: number
  readonly curve: Curve
  /** False where the platform never shows what the signal needs: then it is not hoped for. Absent: it applies everywhere. */
  readonly applies?: (sample: Sample) => boolean
  /** What to open so that it can be measured. */
  readonly need: (sample: Sample) => readonly Message[]
}

export const engagementMessage = (key: EngagementMessage, values: Message['values'] = {}): Message => ({ key, values })

/** How many more posts to open until so many show their likes; at least one. */
export function openPosts({ organic }: Sample, wanted: number): Message {
  const liked = organic.filter(({ likes, likesHidden }) => likes !== undefined && likesHidden !== true).length
  return engagementMessage('need.open-posts', { count: Math.max(1, wanted - liked) })
}

type Innocent = EngagementMessage extends infer Key ? (Key extends `innocent.${infer Cause}` ? Cause : never) : never

/** Innocent explanations are given only beside a signal that counts against the creator. */
export const innocentIf = (points: number, ...keys: readonly Innocent[]): Message[] =>
  points < 0 ? keys.map((key) => engagementMessage(`innocent.${key}`)) : []

/** A number for a sentence: whole from 10 on, two significant digits below, no exponent. */
export function shown(value: number): number {
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
