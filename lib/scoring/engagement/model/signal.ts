import type { Count } from '@/lib/domain/count'
import type { Evidence, Message } from '@/lib/domain/score'
import type { Post } from '@/lib/domain/post'
import type { Range } from '@/lib/scoring/statistics/estimate'
import type { EngagementMessage } from './messages'
import type { Sample } from './sample'

/** What one signal found: its points with their range, why, and what they rest on. */
export interface Measurement {
  readonly points: Range
  readonly reason: Message
  readonly evidence: readonly Evidence[]
  readonly innocent: readonly Message[]
  /** The one value the points are a function of, in the unit of its curve. */
  readonly measured?: number
  /** For a signal of irregularity: log-odds against the ordinary explanation, what the flag is judged by. */
  readonly oddity?: number
}

/** A signal that could not be measured, and what to open so that it can. */
export interface Unmeasured {
  readonly need: readonly Message[]
}

/**
 * One property of a creator's engagement. `points` of its measurement are a monotone function of one measured value
 * and lie in [`min`, `max`]; unmeasured it gives 0 points and a third of that span as doubt either way.
 */
export interface EngagementSignal {
  readonly id: string
  /** Share of the hoped-for evidence, in percent points: what coverage and confidence are counted in. */
  readonly weight: number
  readonly min: number
  readonly max: number
  /** False where the platform never shows what the signal needs: then it is not hoped for. */
  readonly applies: (sample: Sample) => boolean
  readonly measure: (sample: Sample) => Measurement | Unmeasured
}

export const isMeasured = (found: Measurement | Unmeasured): found is Measurement => 'points' in found

export const message = (key: EngagementMessage, values: Message['values'] = {}): Message => ({ key, values })

/** How many more posts to open until so many show their likes; at least one. */
export function openPosts({ organic }: Sample, wanted: number): Message {
  const liked = organic.filter(({ likes, likesHidden }) => likes !== undefined && likesHidden !== true).length
  return message('need.open-posts', { count: Math.max(1, wanted - liked) })
}

export type Innocent = EngagementMessage extends infer Key ? (Key extends `innocent.${infer Cause}` ? Cause : never) : never

/** Innocent explanations are given only beside a signal that counts against the creator. */
export const innocentIf = (points: number, ...keys: readonly Innocent[]): Message[] =>
  points < 0 ? keys.map((key) => message(`innocent.${key}`)) : []

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
    said: message(`evidence.${field}`, { count: count.value }),
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
  said: message(`evidence.${name}`, { count: count.value }),
  via: count.via,
})
