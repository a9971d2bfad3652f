import type { CreatorFacts } from '@/lib/domain/score'
import type { Post } from '@/lib/domain/post'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { Profile, Snapshot } from '@/lib/domain/profile'
import { HOUR_MS } from '@/lib/domain/time'
import type { Formula } from './rate'

export interface EngagementOptions {
  /** Epoch milliseconds: what "48 hours old" and "days since" are measured against. */
  readonly now: number
  /** Of the profile's platform. */
  readonly traits: PlatformTraits
  /** For resampling; the profile's key when absent. */
  readonly seed?: number
  readonly formula?: Formula
  /** Labelled or disclosed as paid: kept apart from the organic posts. Without it only the platform's own label counts. */
  readonly isSponsored?: (post: Post) => boolean
  /** Signals switched off, by id: they neither give points nor count as missing. */
  readonly without?: readonly string[]
  /** Signals the person set aside, by id: seen and still doubtful, but without points and without a say in what is irregular. */
  readonly dismissed?: ReadonlySet<string>
}

/** The posts of a creator sorted into what a median may rest on and what is kept apart. */
export interface Sample {
  readonly profile: Profile
  readonly traits: PlatformTraits
  readonly history: readonly Snapshot[]
  readonly now: number
  readonly formula: Formula
  /** Neither pinned, nor under 48 hours old, nor sponsored; newest first, at most `NEWEST`. */
  readonly organic: readonly Post[]
  readonly pinned: readonly Post[]
  readonly young: readonly Post[]
  readonly sponsored: readonly Post[]
  /** Every post, newest first: what cadence and comments rest on. */
  readonly all: readonly Post[]
}

/** A younger post is kept apart. Own choice: its counts still grow. */
const YOUNG_MS = 48 * HOUR_MS
/** At most so many posts are used. Own choice: older ones say little about today, and the likelihoods are summed over every post. */
const NEWEST = 40

/** When a post was made, epoch milliseconds, or undefined while the page did not say. */
export function postedAt(post: Post): number | undefined {
  const at = post.postedAt === undefined ? Number.NaN : Date.parse(post.postedAt)
  return Number.isNaN(at) ? undefined : at
}

interface Dated {
  readonly post: Post
  /** Epoch milliseconds; minus infinity for a post without a date. */
  readonly at: number
}

/** Newest first, undated last, ties by id: the same order whatever order the posts came in. */
function newestFirst(posts: readonly Post[]): Dated[] {
  const keyed = posts.map((post): Dated => ({ post, at: postedAt(post) ?? Number.NEGATIVE_INFINITY }))
  return keyed.sort((a, b) => (a.at === b.at ? (a.post.id < b.post.id ? -1 : 1) : b.at - a.at))
}

/** Sorts a creator's posts. A post is put into the first class that fits: sponsored, pinned, young, organic. */
export function sampleOf(facts: CreatorFacts, options: EngagementOptions): Sample {
  const isSponsored = options.isSponsored ?? ((post: Post) => post.label !== undefined)
  const all = newestFirst(facts.posts)
  const sponsored: Post[] = []
  const pinned: Post[] = []
  const young: Post[] = []
  const organic: Post[] = []
  for (const { post, at } of all) {
    if (isSponsored(post)) sponsored.push(post)
    else if (post.pinned === true) pinned.push(post)
    else if (options.now - at < YOUNG_MS) young.push(post)
    else organic.push(post)
  }
  return {
    profile: facts.profile,
    traits: options.traits,
    history: facts.history,
    now: options.now,
    formula: options.formula ?? options.traits.usualFormula,
    organic: organic.slice(0, NEWEST),
    pinned,
    young,
    sponsored,
    all: all.map(({ post }) => post),
  }
}
