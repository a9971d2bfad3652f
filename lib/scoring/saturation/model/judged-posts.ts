import type { Post } from '@/lib/domain/post'
import type { CreatorFacts, Partnership } from '@/lib/domain/score'
import { DAY_MS } from '@/lib/domain/time'
import { isReadable } from '@/lib/scoring/saturation/partnership/partnership'

/** Days since a post, as exactly as its date was given. */
export interface Age {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface JudgedPost {
  readonly post: Post
  readonly partnership: Partnership
  readonly age: Age | null
  /** How much the post counts in shares: halves every 90 days; without a date as much as a new one. */
  readonly weight: number
}

/** Days by which a date may be off. Own choice: one unit of what the page said, nothing below a day. */
const SLACK: Readonly<Record<string, number>> = { second: 0, minute: 0, hour: 0, day: 1, id: 1, week: 7, month: 31, year: 366 }
const NO_SIGN: Partnership = { state: 'none', brands: [], evidence: [] }
/** After so many days a post counts half. Own choice: the three months the bands of [lefty-undated] are measured over. */
const HALF_LIFE_DAYS = 90

export interface JudgedPosts {
  /** Caption or label was seen. Sorted by key, so that sums do not depend on the order given. */
  readonly readable: readonly JudgedPost[]
  /** Seen in a grid only: their class is unknown. */
  readonly unread: number
}

/** Posts with what they were judged to be (`judgeAll`), their age and weight. `now` in epoch milliseconds. */
export function judgedPosts(facts: CreatorFacts, partnerships: ReadonlyMap<string, Partnership>, now: number): JudgedPosts {
  const readable = facts.posts.filter(isReadable)
  const judged = readable.map((post): JudgedPost => {
    const age = ageOf(post, now)
    return { post, partnership: partnerships.get(post.key) ?? NO_SIGN, age, weight: 0.5 ** ((age?.value ?? 0) / HALF_LIFE_DAYS) }
  })
  return {
    readable: judged.sort((a, b) => (a.post.key < b.post.key ? -1 : a.post.key > b.post.key ? 1 : 0)),
    unread: facts.posts.length - readable.length,
  }
}

function ageOf(post: Post, now: number): Age | null {
  const at = post.postedAt === undefined ? Number.NaN : Date.parse(post.postedAt)
  if (!Number.isFinite(at)) return null
  const days = Math.max(0, (now - at) / DAY_MS)
  const slack = SLACK[post.postedAtPrecision ?? 'day'] ?? 1
  return { value: days, low: Math.max(0, days - slack), high: days + slack }
}
