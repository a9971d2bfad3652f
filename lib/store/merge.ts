import type { Count } from '@/lib/domain/count'
import { MOST_COLLABORATORS, MOST_HASHTAGS, MOST_LINKS, MOST_MENTIONS } from '@/lib/domain/limits'
import type { PostFacts } from '@/lib/domain/post'
import { present } from '@/lib/domain/present'
import type { ProfileFacts } from '@/lib/domain/profile'
import { DAY_MS } from '@/lib/domain/time'

/** How long an exact count outlives a rounded one that agrees with it. */
const EXACT_LIFETIME_MS = DAY_MS

const PROFILE_COUNTS = ['followers', 'following', 'postCount', 'hearts', 'connections', 'likes'] as const
const POST_COUNTS = ['likes', 'comments', 'views', 'shares', 'saves'] as const
const POST_LISTS = [
  ['hashtags', MOST_HASHTAGS],
  ['mentions', MOST_MENTIONS],
  ['links', MOST_LINKS],
  ['collaborators', MOST_COLLABORATORS],
] as const

/**
 * The newer count, unless the older one is narrower, at most a day old and inside the newer one's range: "1.2M" after an exact figure says
 * nothing new.
 */
export function mergeCount(older: Count | undefined, newer: Count | undefined): Count | undefined {
  if (!older || !newer) return newer ?? older
  const agrees = older.value >= newer.low && older.value <= newer.high
  const narrower = older.high - older.low < newer.high - newer.low
  return agrees && narrower && newer.readAt - older.readAt < EXACT_LIFETIME_MS ? older : newer
}

/** A profile after one more reading. Fields missing in the newer reading stay. */
export function mergeProfile<T extends ProfileFacts>(older: T, newer: ProfileFacts): T {
  const merged: T = { ...older, ...present(newer) }
  for (const name of PROFILE_COUNTS) assign(merged, name, mergeCount(older[name], newer[name]))
  if (newer.links.length === 0) merged.links = older.links
  if (newer.emails.length === 0) merged.emails = older.emails
  if (older.bio !== undefined && newer.bio !== undefined && isCutOff(newer.bio, older.bio)) merged.bio = older.bio
  return merged
}

/**
 * A post after one more reading. A label once seen stays: platforms show some for seconds only. Older list items stay behind the newer
 * ones, up to the limit.
 */
export function mergePost<T extends PostFacts>(older: T, newer: PostFacts): T {
  const merged: T = { ...older, ...present(newer) }
  for (const name of POST_COUNTS) assign(merged, name, mergeCount(older[name], newer[name]))
  if (newer.likesHidden) delete merged.likes
  if (older.caption !== undefined && newer.caption !== undefined && isCutOff(newer.caption, older.caption)) merged.caption = older.caption
  if (newer.kind === 'unknown') merged.kind = older.kind
  if (older.postedAt !== undefined && rank(older.postedAtPrecision) < rank(newer.postedAtPrecision)) {
    merged.postedAt = older.postedAt
    assign(merged, 'postedAtPrecision', older.postedAtPrecision)
  }
  for (const [name, most] of POST_LISTS) merged[name] = [...new Set([...newer[name], ...older[name]])].slice(0, most)
  if (older.label && (!newer.label || newer.label.brands.length === 0))
    merged.label = { ...older.label, ...present(newer.label ?? {}), brands: older.label.brands }
  if (older.commentSample && (newer.commentSample?.seen ?? 0) < older.commentSample.seen) merged.commentSample = older.commentSample
  return merged
}

/** Whether `short` is `long` cut off, as in grids and meta tags. */
function isCutOff(short: string, long: string): boolean {
  const head = short.replace(/\s*(?:…|\.\.\.)\s*$/, '')
  return head.length < long.length && long.startsWith(head)
}

const PRECISIONS = ['second', 'minute', 'hour', 'day', 'id', 'week', 'month', 'year']
const rank = (precision: string | undefined) => (precision === undefined ? PRECISIONS.length : PRECISIONS.indexOf(precision))

function assign<T, K extends keyof T>(target: T, key: K, value: T[K] | undefined): void {
  if (value === undefined) delete target[key]
  else target[key] = value
}
