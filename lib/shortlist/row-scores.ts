import type { Campaign, Entry } from '@/lib/domain/campaign'
import type { Score } from '@/lib/domain/score'
import { MINUTE_MS } from '@/lib/domain/time'
import type { Range } from '@/lib/scoring/statistics/estimate'
import { traitsOf } from '@/lib/platforms/directory'
import { runningConflict } from '@/lib/scoring/verdict'
import { vet } from '@/lib/scoring/vet'
import { vetSettings } from '@/lib/settings/vet-settings'
import type { Database } from '@/lib/store/database'
import { dismissalsOf, dismissedIds } from '@/lib/store/dismissals'
import { factsOf } from '@/lib/store/facts'
import type { RowScores } from './row'

/** Nothing is known of who was never read. */
const NOTHING: RowScores = {
  engagement: null,
  fit: null,
  room: null,
  best: null,
  rate: null,
  views: null,
  paid: null,
  pace: null,
  conflict: null,
}

/** Ages move scores slowly: what is older is worked out anew. */
const KEEPS_MS = 10 * MINUTE_MS
interface Kept {
  readonly scores: RowScores
  readonly at: number
}

/** What creators are scores for their campaigns, worked out when it is asked for and kept until something it rests on changes. */
export class RowScoreCache {
  /** Creators worked out in one go: few enough that what is asked meanwhile is answered within a frame or two. */
  static readonly AT_ONCE = 6
  /** Counts changes of what is known. */
  version = 0
  /** Counts when something known was put aside: what was read before that is not kept. */
  era = 0
  readonly #db: Database
  readonly #kept = new Map<string, Kept>()
  #inputs: Promise<Inputs> | null = null

  constructor(db: Database) {
    this.#db = db
  }

  /** What is known now, or `undefined`. */
  of({ campaignId, profileKey }: Entry): RowScores | undefined {
    return this.#kept.get(`${campaignId} ${profileKey}`)?.scores
  }

  /** Whether it has to be worked out, first or anew. `now` in epoch milliseconds. */
  isDue({ campaignId, profileKey }: Entry, now: number): boolean {
    const kept = this.#kept.get(`${campaignId} ${profileKey}`)
    return kept === undefined || now - kept.at > KEEPS_MS
  }

  /** Works out a few of these entries that are due. @returns whether any was. */
  async work(entries: Iterable<Entry>, now: number): Promise<boolean> {
    const due: Entry[] = []
    for (const entry of entries) {
      if (this.isDue(entry, now)) due.push(entry)
      if (due.length === RowScoreCache.AT_ONCE) break
    }
    if (due.length === 0) return false
    const era = this.era
    const inputs = await (this.#inputs ??= this.#readInputs())
    const found = await Promise.all(due.map((entry) => this.#scoresOf(entry, inputs, now)))
    if (era !== this.era) return true
    due.forEach(({ campaignId, profileKey }, at) =>
      this.#kept.set(`${campaignId} ${profileKey}`, { scores: found[at] ?? NOTHING, at: now }),
    )
    this.version++
    return true
  }

  /** Puts aside what is kept of these profiles: a page said more, or a signal was set aside. */
  forget(profileKeys: ReadonlySet<string>): void {
    if (profileKeys.size === 0) return
    this.era++
    this.version++
    for (const key of this.#kept.keys()) if (profileKeys.has(key.slice(key.indexOf(' ') + 1))) this.#kept.delete(key)
  }

  /** Puts everything aside: a brief or a setting changed. */
  forgetAll(): void {
    this.era++
    this.version++
    this.#inputs = null
    this.#kept.clear()
  }

  async #readInputs(): Promise<Inputs> {
    const [campaigns, settings] = await Promise.all([this.#db.campaigns.toArray(), vetSettings(this.#db)])
    return { campaigns: new Map(campaigns.map((campaign) => [campaign.id, campaign])), settings }
  }

  async #scoresOf({ campaignId, profileKey }: Entry, { campaigns, settings }: Inputs, now: number): Promise<RowScores> {
    const [facts, dismissals] = await Promise.all([factsOf(profileKey, this.#db), dismissalsOf([profileKey], this.#db)])
    if (!facts) return NOTHING
    const dismissed = dismissedIds(dismissals.get(profileKey) ?? [])
    const brief = campaigns.get(campaignId)?.brief ?? null
    const { scores, sortKey, figures } = vet(facts, brief, now, { ...settings, dismissed, traits: traitsOf(facts.profile.platform) })
    const { engagement, medianViews, postsPerWeek, paid } = figures
    return {
      engagement: rangeOf(scores.engagement),
      fit: rangeOf(scores.fit),
      room: rangeOf(scores.saturation),
      best: sortKey,
      rate: engagement && { ...engagement.rate, formula: engagement.formula },
      views: medianViews,
      paid: paid && { value: paid.disclosed.value, low: paid.labelled.low, high: paid.suspected.high },
      pace: postsPerWeek,
      conflict: runningConflict(scores),
    }
  }
}

interface Inputs {
  readonly campaigns: ReadonlyMap<string, Campaign>
  readonly settings: Awaited<ReturnType<typeof vetSettings>>
}

const rangeOf = (score: Score): Range | null => (score.state === 'scored' ? { value: score.value, low: score.low, high: score.high } : null)
