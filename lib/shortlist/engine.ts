import type { Entry } from '@/lib/domain/campaign'
import type { Port } from '@/lib/worker/ask'
import { NOTHING_WORKED_OUT } from '@/lib/settings/shortlist-views'
import { type Database, database } from '@/lib/store/database'
import { Answers } from './answers'
import { type ChangedKeys, followWrites } from './changed-keys'
import type { FromEngine, TableQuery, WorkProgress, ToEngine } from './table-result'
import { RowIndex } from './row-index'
import { filterOf, isInScope, needsScores } from './select'
import { RowScoreCache } from './row-scores'

/** Delay before a result is sent, in milliseconds, so that changes gather: while loading, for scores on screen, for scores of a sort. */
const DELAYS_MS = { read: 200, screen: 60, sort: 800 } as const

/** Milliseconds without scrolling before the rows on screen are scored: rows scrolled past are not read. */
const STILL_MS = 120

/**
 * The worker's side of the shortlist: holds all rows, sorts, filters and scores them, and sends a new result of the page's query after
 * every change. The page holds only the rows on screen.
 */
export class ShortlistEngine {
  readonly #port: Port
  readonly #db: Database
  readonly #rows: RowIndex
  readonly #cache: RowScoreCache
  readonly #answers: Answers
  #query: TableQuery | null = null
  #scoring: WorkProgress | null = null
  #isWorking = false
  #scrolledAt = -Infinity
  #stillTimer: ReturnType<typeof setTimeout> | undefined
  #resultTimer: ReturnType<typeof setTimeout> | undefined
  #resultAt = Infinity
  /** Entries without scores that a sort or filter by scores still needs. */
  #waiting: { readonly stamp: string; readonly entries: Entry[]; readonly total: number } = { stamp: '', entries: [], total: 0 }

  constructor(port: Port, db: Database = database) {
    this.#port = port
    this.#db = db
    this.#cache = new RowScoreCache(db)
    this.#rows = new RowIndex(db, () => {
      this.#scheduleResult(this.#rows.loading && this.#rows.version > 1 ? DELAYS_MS.read : 0)
      void this.#work()
    })
    this.#answers = new Answers(this.#rows, this.#cache)
    port.addEventListener('message', ({ data }) => void this.#onMessage(data as ToEngine))
    followWrites(db.name, (changed) => void this.#follow(changed))
  }

  async #onMessage(message: ToEngine): Promise<void> {
    if (message.kind === 'query') {
      const before = this.#query
      this.#query = message.query
      if (before === null) return this.#rows.load(message.query.campaignId)
      this.#scheduleResult(0)
      if (before.from === message.query.from && before.to === message.query.to) return this.#work()
      this.#scrolledAt = Date.now()
      clearTimeout(this.#stillTimer)
      this.#stillTimer = setTimeout(() => void this.#work(), STILL_MS)
      return
    }
    const { id } = message
    if (message.kind === 'keys') {
      const rows = this.#query ? this.#answers.rowsFor(this.#query) : []
      return this.#send({ kind: 'keys', id, keys: rows.map(({ entry }) => entry.key) })
    }
    const indexed =
      message.kind === 'rows' ? message.keys.flatMap((key) => this.#rows.byKey.get(key) ?? []) : this.#rowsOfCampaign(message.campaignId)
    const entries = indexed.map(({ row }) => row.entry)
    while (await this.#cache.work(entries, Date.now()));
    this.#send({ kind: 'rows', id, rows: indexed.map(({ row }) => this.#answers.withScores(row)) })
  }

  #rowsOfCampaign = (campaignId: string) => [...this.#rows.byKey.values()].filter(({ row }) => row.entry.campaignId === campaignId)

  #send(message: FromEngine): void {
    const port = this.#port
    port.postMessage(message)
  }

  #scheduleResult(delayMs: number): void {
    const at = Date.now() + delayMs
    if (at >= this.#resultAt) return
    clearTimeout(this.#resultTimer)
    this.#resultAt = at
    this.#resultTimer = setTimeout(() => {
      this.#resultAt = Infinity
      if (!this.#query) return
      const result = { ...this.#answers.resultOf(this.#query), loading: this.#rows.loading, scoring: this.#scoring }
      this.#send({ kind: 'result', result })
    }, delayMs)
  }

  async #follow(changed: (table: string) => ChangedKeys): Promise<void> {
    const [profiles, posts, dismissals, settings] = ['profiles', 'posts', 'dismissals', 'settings'].map(changed)
    const isSet = settings === 'all' || settings?.includes('formula') || settings?.includes('bands')
    // Many posts written at once come with their profile, whose key is enough.
    const isVague = dismissals === 'all' || profiles === 'all' || (posts === 'all' && profiles?.length === 0)
    if (isSet || isVague || changed('campaigns').length > 0) this.#cache.forgetAll()
    else this.#cache.forget(await this.#profilesOf({ profiles, posts, dismissals }))
    await this.#rows.follow(changed('entries'), profiles ?? [])
    await this.#work()
  }

  async #profilesOf({ profiles = [], posts = [], dismissals = [] }: Partial<Record<string, ChangedKeys>>): Promise<Set<string>> {
    const written = posts === 'all' || posts.length === 0 ? [] : await this.#db.posts.bulkGet(posts as string[])
    const dismissed = dismissals === 'all' ? [] : (dismissals as [string, string][]).map(([profileKey]) => profileKey)
    return new Set([...(profiles as string[]), ...dismissed, ...written.flatMap((post) => post?.profileKey ?? [])])
  }

  /** Scores what the query needs, the rows on screen first, a few at a time, so that queries are answered in between. */
  async #work(): Promise<void> {
    if (this.#isWorking) return
    this.#isWorking = true
    try {
      while (await this.#workOnce()) await new Promise((done) => setTimeout(done, 0))
    } finally {
      this.#isWorking = false
    }
  }

  async #workOnce(): Promise<boolean> {
    const query = this.#query
    if (!query || Date.now() - this.#scrolledAt < STILL_MS) return false
    const lines = query.showsScores ? this.#answers.resultOf(query).lines : []
    const onScreen = lines.flatMap((line) => (line.kind === 'row' ? [line.row.entry] : []))
    if (await this.#cache.work(onScreen, Date.now())) return this.#scheduleMore(DELAYS_MS.screen)
    const waiting = needsScores(query.criteria) && !this.#rows.loading ? this.#waitingFor(query) : null
    if (!waiting || waiting.entries.length === 0) {
      if (this.#scoring) this.#scheduleResult(0)
      this.#scoring = null
      return false
    }
    await this.#cache.work(waiting.entries.splice(-RowScoreCache.AT_ONCE), Date.now())
    this.#scoring = { done: waiting.total - waiting.entries.length, total: waiting.total }
    return this.#scheduleMore(DELAYS_MS.sort)
  }

  #scheduleMore(delayMs: number): true {
    this.#scheduleResult(delayMs)
    return true
  }

  /** Entries that match the stored half of the query and have no scores yet. */
  #waitingFor({ criteria, campaignId }: TableQuery): { entries: Entry[]; total: number } {
    const stored = { ...criteria, ...NOTHING_WORKED_OUT }
    const stamp = JSON.stringify([stored, campaignId, this.#rows.version, this.#cache.era])
    if (this.#waiting.stamp === stamp) return this.#waiting
    const passes = filterOf(stored, () => undefined)
    const all = [...this.#rows.byKey.values()].filter((indexed) => isInScope(criteria, campaignId, indexed.row) && passes(indexed))
    const now = Date.now()
    const entries = all.map(({ row }) => row.entry).filter((entry) => this.#cache.isDue(entry, now))
    this.#waiting = { stamp, entries, total: all.length }
    return this.#waiting
  }
}
