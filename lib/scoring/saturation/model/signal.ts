import type { CreatorFacts, Evidence, Message, Signal } from '@/lib/domain/score'
import type { Band } from './bands'
import { nameKey } from '@/lib/scoring/saturation/partnership/brand-book'
import type { Burden, Weighing } from './burden'
import type { JudgedPost } from './judged-posts'
import type { SaturationMessage } from './messages'

/** Own choice: nobody reads more. */
const MAX_EVIDENCE = 20

type Said = SaturationMessage extends infer Key ? (Key extends `saturation.${infer Name}` ? Name : never) : never

export interface SignalInput {
  readonly facts: CreatorFacts
  readonly weighing: Weighing
  readonly points: Burden
  /** The band of the creator's size; `null` without a follower count. */
  readonly band: Band | null
  readonly seed: number
  /** Epoch milliseconds. */
  readonly now: number
}

/** What saturation says, by the name of its text. */
export function message(key: Said, values: Message['values'] = {}): Message {
  return { key: `saturation.${key}`, values }
}

/** A signal of saturation. @param found.points what is taken away, 0 or more; at most `MAX_EVIDENCE` pieces of evidence are kept. */
export function signal(
  id: string,
  found: { points: number; reason: Message; evidence: readonly Evidence[]; innocent?: readonly Message[] },
): Signal {
  const points = found.points === 0 ? 0 : -found.points
  return {
    id: `saturation.${id}`,
    points,
    reason: found.reason,
    evidence: found.evidence.slice(0, MAX_EVIDENCE),
    innocent: found.innocent ?? [],
  }
}

/** A share (0–1) in whole percent. */
export const percent = (share: number): number => Math.round(share * 100)

/** Deals newest first, undated last. */
export function dealsOf(readable: readonly JudgedPost[]): JudgedPost[] {
  return readable
    .filter(({ partnership }) => partnership.state !== 'none')
    .sort((a, b) => (a.age?.value ?? Infinity) - (b.age?.value ?? Infinity) || (a.post.key < b.post.key ? -1 : 1))
}

/** The first evidence of each of these posts. */
export function firstEvidence(judged: readonly JudgedPost[]): Evidence[] {
  return judged.flatMap(({ partnership }) => partnership.evidence.slice(0, 1))
}

/** Brands of the deals with the number of posts for each, most first. */
export function brandCounts(readable: readonly JudgedPost[]): { name: string; posts: JudgedPost[] }[] {
  const counted = new Map<string, { name: string; posts: JudgedPost[] }>()
  for (const judged of dealsOf(readable)) {
    const name = judged.partnership.brands[0]
    if (name === undefined) continue
    const entry = counted.get(nameKey(name)) ?? { name, posts: [] }
    entry.posts.push(judged)
    counted.set(nameKey(name), entry)
  }
  return [...counted.values()].sort((a, b) => b.posts.length - a.posts.length || (nameKey(a.name) < nameKey(b.name) ? -1 : 1))
}
