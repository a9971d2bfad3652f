import type { CreatorFacts } from '@/lib/domain/score'
import type { Post } from '@/lib/domain/post'
import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { Profile, Snapshot } from '@/lib/domain/profile'
import { HOUR_MS } from '@/lib/domain/time'
import type { Formula } from './rate'

export interface EngagementOptions {
  /** Epoch milliseconds, to which "48 hours old" and "days since" refer. */
  readonly now: number
  /** Of the profile's platform. */
  readonly traits: PlatformTraits
  /** For resampling; the profile's key when absent. */
  readonly seed?: number
  readonly formula?: Formula
  /** Whether a post is labelled or disclosed as paid, so not organic. Default: by the platform's own label alone. */
  readonly isSponsored?: (post: Post) => boolean
  /** Signals switched off, by id: they neither give points nor count as missing. */
  readonly without?: readonly string[]
  /** Ids of dismissed signals: they keep their doubt, give no points and do not count for irregularity. */
  readonly dismissed?: ReadonlySet<string>
}

/** A creator's posts, sorted into organic ones, for medians, and the others. */
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
  /** Every post, newest first, for cadence and comments. */
  readonly all: readonly Post[]
}

/** Younger posts are not organic. Own choice: their counts still grow. */
const YOUNG_MS = 48 * HOUR_MS
/** Most organic posts used. Own choice: older ones say little about today, and the likelihoods cost time per post. */
const NEWEST = 40

/** Date of a post, epoch milliseconds; undefined when unknown. */
export function postedAt(post: Post): number | undefined {
  const at = post.postedAt === undefined ? Number.NaN : Date.parse(post.postedAt)
  return Number.isNaN(at) ? undefined : at
}

interface Dated {
  readonly post: Post
  /** Epoch milliseconds; minus infinity for a post without a date. */
  readonly at: number
}

/** Newest first, undated last, ties by id, so that the order of the input does not matter. */
function newestFirst(posts: readonly Post[]): Dated[] {
  const keyed = posts.map((post): Dated => ({ post, at: postedAt(post) ?? Number.NEGATIVE_INFINITY }))
  return keyed.sort((a, b) => (a.at === b.at ? (a.post.id < b.post.id ? -1 : 1) : b.at - a.at))
}

/** Sorts a creator's posts. The first class that fits counts: sponsored, pinned, young, organic. */
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
