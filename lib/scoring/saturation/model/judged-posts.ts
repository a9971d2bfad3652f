import type { Post } from '@/lib/domain/post'
import type { CreatorFacts, Partnership } from '@/lib/domain/score'
import { DAY_MS } from '@/lib/domain/time'
import { isReadable } from '@/lib/scoring/saturation/partnership/partnership'

/** Days since a post, with the doubt of its date. */
export interface Age {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface JudgedPost {
  readonly post: Post
  readonly partnership: Partnership
  readonly age: Age | null
  /** Weight in shares: halves every 90 days; 1 without a date. */
  readonly weight: number
}

/** Error of a date by its precision, in days. Own choice: one unit of the page's wording, 0 below a day. */
const SLACK: Readonly<Record<string, number>> = { second: 0, minute: 0, hour: 0, day: 1, id: 1, week: 7, month: 31, year: 366 }
const NO_SIGN: Partnership = { state: 'none', brands: [], evidence: [] }
/** Age at which a post counts half. Own choice: the three months of the bands of [lefty-undated]. */
const HALF_LIFE_DAYS = 90

export interface JudgedPosts {
  /** Caption or label was seen. Sorted by key, so that sums do not depend on the input's order. */
  readonly readable: readonly JudgedPost[]
  /** Posts seen in a grid only, of unknown class. */
  readonly unread: number
}

/** Posts with their partnership (from `judgeAll`), age and weight. `now` in epoch milliseconds. */
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
