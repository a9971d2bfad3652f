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

/** The scores of a profile that is not stored. */
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

/** Scores change with the age of posts: older ones are worked out again. */
const KEEPS_MS = 10 * MINUTE_MS
interface CachedScores {
  readonly scores: RowScores
  readonly at: number
}

/** Scores of creators for their campaigns, worked out on demand and cached until something they rest on changes. */
export class RowScoreCache {
  /** Creators scored in one go: few enough that a query meanwhile is answered within a frame or two. */
  static readonly AT_ONCE = 6
  /** Raised with every change of the cache. */
  version = 0
  /** Raised whenever cached scores are dropped: scores begun before that are not cached. */
  era = 0
  readonly #db: Database
  readonly #cached = new Map<string, CachedScores>()
  #inputs: Promise<Inputs> | null = null

  constructor(db: Database) {
    this.#db = db
  }

  /** The cached scores, or `undefined`. */
  of({ campaignId, profileKey }: Entry): RowScores | undefined {
    return this.#cached.get(`${campaignId} ${profileKey}`)?.scores
  }

  /** Whether the entry has no scores or old ones. `now` in epoch milliseconds. */
  isDue({ campaignId, profileKey }: Entry, now: number): boolean {
    const cached = this.#cached.get(`${campaignId} ${profileKey}`)
    return cached === undefined || now - cached.at > KEEPS_MS
  }

  /** Scores the first few of these entries that are due. @returns whether any was. */
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
      this.#cached.set(`${campaignId} ${profileKey}`, { scores: found[at] ?? NOTHING, at: now }),
    )
    this.version++
    return true
  }

  /** Drops the scores of these profiles: a page was read, or a signal dismissed. */
  forget(profileKeys: ReadonlySet<string>): void {
    if (profileKeys.size === 0) return
    this.era++
    this.version++
    for (const key of this.#cached.keys()) if (profileKeys.has(key.slice(key.indexOf(' ') + 1))) this.#cached.delete(key)
  }

  /** Drops all scores: a brief or a setting changed. */
  forgetAll(): void {
    this.era++
    this.version++
    this.#inputs = null
    this.#cached.clear()
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
