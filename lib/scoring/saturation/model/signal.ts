import type { CreatorFacts, Evidence, Message } from '@/lib/domain/score'
import type { SignalOf } from '@/lib/scoring/signal/signal-of'
import type { Band } from './bands'
import { nameKey } from '@/lib/scoring/saturation/partnership/brand-book'
import type { View, Weighing } from './burden'
import type { JudgedPost } from './judged-posts'
import type { SaturationMessage } from './messages'

type Said = SaturationMessage extends infer Key ? (Key extends `saturation.${infer Name}` ? Name : never) : never

/** Input of the saturation signals. */
export interface SaturationInput {
  readonly facts: CreatorFacts
  readonly weighing: Weighing
  /** The band of the creator's size; `null` without a follower count. */
  readonly band: Band | null
  readonly seed: number
  /** Epoch milliseconds. */
  readonly now: number
}

/** One signal of partnership saturation. */
export interface SaturationSignal extends SignalOf<SaturationInput> {
  /**
   * Points it takes from 100 in one view, 0 or more; absent for a signal that is only reported. Never falls with a further or surer
   * deal.
   */
  readonly burden?: (weighing: Weighing, view: View) => number
}

/** A message of saturation by its name. */
export function saturationMessage(key: Said, values: Message['values'] = {}): Message {
  return { key: `saturation.${key}`, values }
}

/** The burden as negative points. */
export const burdenPoints = (burden: number): number => (burden === 0 ? 0 : -burden)

/** A share (0–1) in whole percent. */
export const wholePercent = (share: number): number => Math.round(share * 100)

/** Deals newest first, undated last. */
export function dealsOf(readable: readonly JudgedPost[]): JudgedPost[] {
  return readable
    .filter(({ partnership }) => partnership.state !== 'none')
    .sort((a, b) => (a.age?.value ?? Infinity) - (b.age?.value ?? Infinity) || (a.post.key < b.post.key ? -1 : 1))
}

/** The first evidence of each post. */
export function firstEvidence(judged: readonly JudgedPost[]): Evidence[] {
  return judged.flatMap(({ partnership }) => partnership.evidence.slice(0, 1))
}

/** Brands of the deals with their posts, most posts first. */
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
