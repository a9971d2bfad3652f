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

/** How long news wait for more before they are drawn, in milliseconds: while all is read, for the lines on screen, for a whole sort. */
const PAUSES = { read: 200, screen: 60, sort: 800 } as const

/** How long the lines on screen must have stood still before they are worked out, in milliseconds: whoever scrolls by does not read them. */
const STILL = 120

/**
 * The worker's side of the shortlist: holds every line, orders and filters them, works out the scores of creators, and sends a result of
 * what the page queries at whenever something changes. The page itself never holds more than what is on screen.
 */
export class ShortlistEngine {
  readonly #port: Port
  readonly #db: Database
  readonly #rows: RowIndex
  readonly #book: RowScoreCache
  readonly #answers: Answers
  #query: TableQuery | null = null
  #scoring: WorkProgress | null = null
  #isWorking = false
  #scrolledAt = -Infinity
  #still: ReturnType<typeof setTimeout> | undefined
  #timer: ReturnType<typeof setTimeout> | undefined
  #drawsAt = Infinity
  /** Whom a sort or filter by the scores of creators still waits for. */
  #waiting: { readonly stamp: string; readonly entries: Entry[]; readonly total: number } = { stamp: '', entries: [], total: 0 }

  constructor(port: Port, db: Database = database) {
    this.#port = port
    this.#db = db
    this.#book = new RowScoreCache(db)
    this.#rows = new RowIndex(db, () => {
      this.#drawWithin(this.#rows.loading && this.#rows.version > 1 ? PAUSES.read : 0)
      void this.#work()
    })
    this.#answers = new Answers(this.#rows, this.#book)
    port.addEventListener('message', ({ data }) => void this.#hear(data as ToEngine))
    followWrites(db.name, (changed) => void this.#follow(changed))
  }

  async #hear(message: ToEngine): Promise<void> {
    if (message.kind === 'query') {
      const before = this.#query
      this.#query = message.query
      if (before === null) return this.#rows.load(message.query.campaignId)
      this.#drawWithin(0)
      if (before.from === message.query.from && before.to === message.query.to) return this.#work()
      this.#scrolledAt = Date.now()
      clearTimeout(this.#still)
      this.#still = setTimeout(() => void this.#work(), STILL)
      return
    }
    const { id } = message
    if (message.kind === 'keys') {
      const rows = this.#query ? this.#answers.rowsFor(this.#query) : []
      return this.#say({ kind: 'keys', id, keys: rows.map(({ entry }) => entry.key) })
    }
    const held =
      message.kind === 'rows' ? message.keys.flatMap((key) => this.#rows.held.get(key) ?? []) : this.#ofCampaign(message.campaignId)
    const entries = held.map(({ row }) => row.entry)
    while (await this.#book.work(entries, Date.now()));
    this.#say({ kind: 'rows', id, rows: held.map(({ row }) => this.#answers.withScores(row)) })
  }

  #ofCampaign = (campaignId: string) => [...this.#rows.held.values()].filter(({ row }) => row.entry.campaignId === campaignId)

  #say(message: FromEngine): void {
    const port = this.#port
    port.postMessage(message)
  }

  #drawWithin(pause: number): void {
    const at = Date.now() + pause
    if (at >= this.#drawsAt) return
    clearTimeout(this.#timer)
    this.#drawsAt = at
    this.#timer = setTimeout(() => {
      this.#drawsAt = Infinity
      if (!this.#query) return
      const result = { ...this.#answers.resultOf(this.#query), loading: this.#rows.loading, scoring: this.#scoring }
      this.#say({ kind: 'result', result })
    }, pause)
  }

  async #follow(changed: (table: string) => ChangedKeys): Promise<void> {
    const [profiles, posts, dismissals, settings] = ['profiles', 'posts', 'dismissals', 'settings'].map(changed)
    const isSet = settings === 'all' || settings?.includes('formula') || settings?.includes('bands')
    // Many posts at once come with the profile they are of.
    const isVague = dismissals === 'all' || profiles === 'all' || (posts === 'all' && profiles?.length === 0)
    if (isSet || isVague || changed('campaigns').length > 0) this.#book.forgetAll()
    else this.#book.forget(await this.#profilesOf({ profiles, posts, dismissals }))
    await this.#rows.follow(changed('entries'), profiles ?? [])
    await this.#work()
  }

  async #profilesOf({ profiles = [], posts = [], dismissals = [] }: Partial<Record<string, ChangedKeys>>): Promise<Set<string>> {
    const written = posts === 'all' || posts.length === 0 ? [] : await this.#db.posts.bulkGet(posts as string[])
    const aside = dismissals === 'all' ? [] : (dismissals as [string, string][]).map(([profileKey]) => profileKey)
    return new Set([...(profiles as string[]), ...aside, ...written.flatMap((post) => post?.profileKey ?? [])])
  }

  /** Works out what the query needs, the lines on screen first, a few at a time, so that queries are answered in between. */
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
    if (!query || Date.now() - this.#scrolledAt < STILL) return false
    const lines = query.showsScores ? this.#answers.resultOf(query).lines : []
    const onScreen = lines.flatMap((line) => (line.kind === 'row' ? [line.row.entry] : []))
    if (await this.#book.work(onScreen, Date.now())) return this.#drawAgain(PAUSES.screen)
    const waiting = needsScores(query.criteria) && !this.#rows.loading ? this.#waitingFor(query) : null
    if (!waiting || waiting.entries.length === 0) {
      if (this.#scoring) this.#drawWithin(0)
      this.#scoring = null
      return false
    }
    await this.#book.work(waiting.entries.splice(-RowScoreCache.AT_ONCE), Date.now())
    this.#scoring = { done: waiting.total - waiting.entries.length, total: waiting.total }
    return this.#drawAgain(PAUSES.sort)
  }

  #drawAgain(pause: number): true {
    this.#drawWithin(pause)
    return true
  }

  /** Everybody who meets the stored half of the question and is not worked out. */
  #waitingFor({ criteria, campaignId }: TableQuery): { entries: Entry[]; total: number } {
    const stored = { ...criteria, ...NOTHING_WORKED_OUT }
    const stamp = JSON.stringify([stored, campaignId, this.#rows.version, this.#book.era])
    if (this.#waiting.stamp === stamp) return this.#waiting
    const passes = filterOf(stored, () => undefined)
    const all = [...this.#rows.held.values()].filter((held) => isInScope(criteria, campaignId, held.row) && passes(held))
    const now = Date.now()
    const entries = all.map(({ row }) => row.entry).filter((entry) => this.#book.isDue(entry, now))
    this.#waiting = { stamp, entries, total: all.length }
    return this.#waiting
  }
}
