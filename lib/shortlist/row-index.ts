import type { Entry } from '@/lib/domain/campaign'
import type { Database } from '@/lib/store/database'
import type { ChangedKeys } from './changed-keys'
import { type TableRow, tableRowOf, searchWordsOf } from './row'

/** A line with what is searched in it. */
export interface Held {
  readonly row: TableRow
  readonly words: string
}

/** Entries read at once while everything is loaded. */
const PORTION = 1000
/** Lines that are there before everything is. */
const FIRST = 60
const FIRST_DRAWN_MS = 120

/**
 * Every line of every shortlist, held in memory and kept as the store is. Works in the order it was asked, so that an older reading never
 * overwrites a newer one.
 */
export class RowIndex {
  readonly held = new Map<string, Held>()
  /** Counts changes of the lines. */
  version = 0
  /** How far the first reading is; `null` when it is done. */
  loading: { done: number; total: number } | null = { done: 0, total: 0 }
  readonly #db: Database
  readonly #changed: () => void
  #work: Promise<unknown> = Promise.resolve()

  /** @param changed is told after lines were added, replaced or removed. */
  constructor(db: Database, changed: () => void) {
    this.#db = db
    this.#changed = () => {
      this.version++
      changed()
    }
  }

  /** Reads everything, the latest of this campaign first and then the rest of it. */
  load(campaignId: string): Promise<void> {
    return this.#next(async () => {
      const latest = this.#db.entries.where('[campaignId+savedAt]').between([campaignId, 0], [campaignId, Infinity]).reverse()
      await this.#hold(await latest.limit(FIRST).toArray())
      this.#changed()
      // The page draws these before everything else is read.
      await new Promise((drawn) => setTimeout(drawn, FIRST_DRAWN_MS))
      this.loading = { done: 0, total: await this.#db.entries.count() }
      await this.#sweep(campaignId)
      this.loading = null
      this.#changed()
    })
  }

  /** Follows what was written: entries by key, and the lines of the profiles that were read again. */
  follow(entries: ChangedKeys, profiles: ChangedKeys): Promise<void> {
    if (entries === 'all' || profiles === 'all') return this.#reload()
    if (entries.length === 0 && profiles.length === 0) return Promise.resolve()
    return this.#next(async () => {
      const theirs =
        profiles.length === 0
          ? []
          : await this.#db.entries
              .where('profileKey')
              .anyOf(profiles as string[])
              .primaryKeys()
      const keys = [...new Set([...(entries as string[]), ...theirs])]
      if (keys.length === 0) return
      const found = await this.#db.entries.bulkGet(keys)
      // Nobody is taken out before it is known that they are gone: a result may be drawn meanwhile, and somebody may be writing in the line.
      await this.#hold(found.filter((entry) => entry !== undefined))
      keys.forEach((key, at) => found[at] === undefined && this.held.delete(key))
      this.#changed()
    })
  }

  #reload(): Promise<void> {
    return this.#next(async () => {
      const before = new Set(this.held.keys())
      await this.#sweep('', before)
      before.forEach((gone) => this.held.delete(gone))
      this.#changed()
    })
  }

  #next(work: () => Promise<void>): Promise<void> {
    const done = this.#work.then(work)
    // expected: whoever asked for the work is told
    this.#work = done.catch(() => undefined)
    return done
  }

  /** @param unseen keys of which those that are still there are taken out. */
  async #sweep(campaignId: string, unseen?: Set<string>): Promise<void> {
    const { entries } = this.#db
    // Keys begin with their campaign and a slash; `0` is what comes after a slash.
    const [own, after] = [`${campaignId}/`, `${campaignId}0`]
    const parts = [
      (from: string) => entries.where('key').between(from > own ? from : own, after, from <= own),
      (from: string) => entries.where('key').between(from, own, false),
      (from: string) => entries.where('key').above(from > after ? from : after),
    ]
    for (const part of parts) {
      for (let from = ''; ;) {
        const portion = await part(from).limit(PORTION).toArray()
        await this.#hold(portion)
        portion.forEach(({ key }) => unseen?.delete(key))
        from = portion.at(-1)?.key ?? from
        if (this.loading) this.loading = { ...this.loading, done: this.held.size }
        if (portion.length > 0 && !unseen) this.#changed()
        if (portion.length < PORTION) break
      }
    }
  }

  async #hold(entries: readonly Entry[]): Promise<void> {
    const profiles = await this.#db.profiles.bulkGet(entries.map(({ profileKey }) => profileKey))
    entries.forEach((entry, at) => {
      const profile = profiles[at]
      if (!profile) return this.held.delete(entry.key)
      const row = tableRowOf(entry, profile)
      return this.held.set(entry.key, { row, words: searchWordsOf(row) })
    })
  }
}
