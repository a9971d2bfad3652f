import type { Entry } from '@/lib/domain/campaign'
import type { Database } from '@/lib/store/database'
import type { ChangedKeys } from './changed-keys'
import { type TableRow, tableRowOf, searchWordsOf } from './row'

/** A row with its searchable text. */
export interface IndexedRow {
  readonly row: TableRow
  readonly words: string
}

/** Entries read at once while loading. */
const PORTION = 1000
/** Rows read and drawn before all others. */
const FIRST = 60
const FIRST_DRAWN_MS = 120

/**
 * All rows of all shortlists in memory, kept equal to the store. Requests run in their order, so that an older read never overwrites a
 * newer one.
 */
export class RowIndex {
  readonly byKey = new Map<string, IndexedRow>()
  /** Raised with every change of the rows. */
  version = 0
  /** Progress of the first load; `null` once done. */
  loading: { done: number; total: number } | null = { done: 0, total: 0 }
  readonly #db: Database
  readonly #changed: () => void
  #queue: Promise<unknown> = Promise.resolve()

  /** @param changed is called after rows were added, replaced or removed. */
  constructor(db: Database, changed: () => void) {
    this.#db = db
    this.#changed = () => {
      this.version++
      changed()
    }
  }

  /** Loads all entries: this campaign's latest, then its others, then the other campaigns'. */
  load(campaignId: string): Promise<void> {
    return this.#enqueue(async () => {
      const latest = this.#db.entries.where('[campaignId+savedAt]').between([campaignId, 0], [campaignId, Infinity]).reverse()
      await this.#index(await latest.limit(FIRST).toArray())
      this.#changed()
      // Gives the page time to draw these first.
      await new Promise((drawn) => setTimeout(drawn, FIRST_DRAWN_MS))
      this.loading = { done: 0, total: await this.#db.entries.count() }
      await this.#sweep(campaignId)
      this.loading = null
      this.#changed()
    })
  }

  /** Reads again what was written: entries by key, and the entries of written profiles. */
  follow(entries: ChangedKeys, profiles: ChangedKeys): Promise<void> {
    if (entries === 'all' || profiles === 'all') return this.#reload()
    if (entries.length === 0 && profiles.length === 0) return Promise.resolve()
    return this.#enqueue(async () => {
      const ofProfiles =
        profiles.length === 0
          ? []
          : await this.#db.entries
              .where('profileKey')
              .anyOf(profiles as string[])
              .primaryKeys()
      const keys = [...new Set([...(entries as string[]), ...ofProfiles])]
      if (keys.length === 0) return
      const found = await this.#db.entries.bulkGet(keys)
      // Rows go only once they are known to be gone: a result may be drawn meanwhile, and the person may be typing in such a row.
      await this.#index(found.filter((entry) => entry !== undefined))
      keys.forEach((key, at) => found[at] === undefined && this.byKey.delete(key))
      this.#changed()
    })
  }

  #reload(): Promise<void> {
    return this.#enqueue(async () => {
      const before = new Set(this.byKey.keys())
      await this.#sweep('', before)
      before.forEach((gone) => this.byKey.delete(gone))
      this.#changed()
    })
  }

  #enqueue(work: () => Promise<void>): Promise<void> {
    const done = this.#queue.then(work)
    // expected: the caller gets the error from `done`
    this.#queue = done.catch(() => undefined)
    return done
  }

  /** @param unseen keys; those that are still stored are removed from it. */
  async #sweep(campaignId: string, unseen?: Set<string>): Promise<void> {
    const { entries } = this.#db
    // Keys begin with `campaignId/`; `0` is the character after `/`.
    const [own, after] = [`${campaignId}/`, `${campaignId}0`]
    const parts = [
      (from: string) => entries.where('key').between(from > own ? from : own, after, from <= own),
      (from: string) => entries.where('key').between(from, own, false),
      (from: string) => entries.where('key').above(from > after ? from : after),
    ]
    for (const part of parts) {
      for (let from = ''; ;) {
        const portion = await part(from).limit(PORTION).toArray()
        await this.#index(portion)
        portion.forEach(({ key }) => unseen?.delete(key))
        from = portion.at(-1)?.key ?? from
        if (this.loading) this.loading = { ...this.loading, done: this.byKey.size }
        if (portion.length > 0 && !unseen) this.#changed()
        if (portion.length < PORTION) break
      }
    }
  }

  async #index(entries: readonly Entry[]): Promise<void> {
    const profiles = await this.#db.profiles.bulkGet(entries.map(({ profileKey }) => profileKey))
    entries.forEach((entry, at) => {
      const profile = profiles[at]
      if (!profile) return this.byKey.delete(entry.key)
      const row = tableRowOf(entry, profile)
      return this.byKey.set(entry.key, { row, words: searchWordsOf(row) })
    })
  }
}
