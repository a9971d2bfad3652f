/** Whether what a damaged page says still agrees with what the whole page said. */
import type { Count } from '@/lib/domain/count'
import type { Reading } from '@/lib/domain/reading'

const HOUR = 36e5
/** How far a date may move when it comes from a place that says less, by the precision of that place. */
const SLACK: Readonly<Record<string, number>> = { week: 8 * 24 * HOUR, month: 32 * 24 * HOUR, year: 370 * 24 * HOUR }
/**
 * Told by what stands on the page, not by what is written there: without its picture a post is a post without picture. And what a
 * value's place tells about itself.
 */
const IGNORED = new Set(['kind', 'postedAtPrecision', 'via', 'commentSample'])

/** Values of the damaged page that contradict the whole one; `[]` when every value agrees or is missing. */
export function wrongness(whole: Reading, damaged: Reading): string[] {
  const known = new Map(whole.posts.map((post) => [post.id, post]))
  return [
    ...facts('creator', whole.profile, damaged.profile),
    ...facts('post', whole.post, damaged.post),
    ...damaged.posts.flatMap((post) =>
      known.has(post.id) ? facts(`post ${post.id}`, known.get(post.id)!, post) : [`a post nobody made: ${post.id}`],
    ),
    ...(damaged.visibleComments > whole.visibleComments ? ['more comments than before'] : []),
  ]
}

function facts(name: string, before: object | null, after: object | null): string[] {
  const known = (before ?? {}) as Readonly<Record<string, unknown>>
  return Object.entries(after ?? {}).flatMap(([key, value]) =>
    IGNORED.has(key) || agrees(key, known[key], value, after as { postedAtPrecision?: string })
      ? []
      : [`${name}.${key} was ${JSON.stringify(known[key])}, is ${JSON.stringify(value)}`],
  )
}

function agrees(key: string, before: unknown, after: unknown, { postedAtPrecision }: { postedAtPrecision?: string }): boolean {
  if (Array.isArray(after))
    return after.every((item) => Array.isArray(before) && before.some((other) => isSame(key, String(other), String(item))))
  // What the whole page did not say at all, a part of it cannot know.
  if (before === undefined || before === null) return false
  if (isCount(before) && isCount(after)) return overlap(before, after)
  // Links and tags are words of the caption too: without them the rest of it must still stand in the same order.
  if (key === 'caption' || key === 'bio') return isPart(fold(String(before)).split(' '), fold(String(after)).split(' '))
  // A badge that is gone is no longer there; one that was never there must not appear.
  if (typeof after === 'boolean') return before === true || !after
  if (key === 'postedAt')
    return Math.abs(Date.parse(String(before)) - Date.parse(String(after))) <= (SLACK[postedAtPrecision ?? ''] ?? 36 * HOUR)
  if (key === 'label') return isSame(key, (before as { text: string }).text, (after as { text: string }).text)
  return isSame(key, String(before), String(after))
}

const isCount = (value: unknown): value is Count => typeof value === 'object' && value !== null && 'low' in value

/** A server keeps its `meta` of a page for hours: Instagram's has been seen a tenth away from what the same page draws. */
const LAG = 0.15

function overlap(before: Count, after: Count): boolean {
  const slack = after.via.startsWith('meta:') ? LAG * before.value : 0
  return before.low - slack <= after.high && after.low <= before.high + slack
}

function isPart(whole: readonly string[], part: readonly string[]): boolean {
  let from = 0
  return part.every((word, at) => {
    // The last word may be cut.
    const found = whole.findIndex((other, index) => index >= from && (other === word || (at === part.length - 1 && other.startsWith(word))))
    from = found + 1
    return found >= 0
  })
}

/** Equal once folded, or one cut short; links lead to the same host. */
function isSame(key: string, before: string, after: string): boolean {
  if (key === 'links' && (isShortened(after) || host(before) === host(after))) return true
  const [a, b] = [fold(before), fold(after)]
  return a === b || (a.length > 0 && b.length > 0 && key !== 'id' && key !== 'handle' && (a.startsWith(b) || b.startsWith(a)))
}

const isShortened = (link: string) => /^https?:\/\/t\.co\//.test(link)
const host = (link: string) => /^https?:\/\/(?:www\.)?([^/]+)/.exec(link)?.[1]
/** Written links differ from place to place (shortened, cut, with or without scheme): they are compared as links, not as words. */
const fold = (text: string) =>
  text
    .normalize('NFC')
    .replace(/https?:\/\/\S+/g, '')
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
    .toLowerCase()
