import { LONGEST_FIELD, LONGEST_VIA, MOST_TRIED } from '@/lib/domain/limits'
import type { Attempt } from '@/lib/domain/page'
import { type RawField, type RawFields, type RawHit } from '@/lib/domain/reading'

/** Of several tries of one candidate the report keeps the highest-ranked result. */
const RANK: Readonly<Record<Attempt['result'], number>> = { used: 5, spare: 4, rejected: 3, unparsed: 2, threw: 1, absent: 0 }

/** The best result of every candidate: one entry per field and candidate, over all posts. */
export class Attempts {
  readonly #best = new Map<string, Attempt>()

  note(field: string, via: string, result: Attempt['result']): void {
    const key = `${field} ${via}`
    const known = this.#best.get(key)
    if (known ? RANK[known.result] < RANK[result] : this.#best.size < MOST_TRIED) {
      this.#best.set(key, { field: field.slice(0, LONGEST_FIELD), via: via.slice(0, LONGEST_VIA), result })
    }
  }

  list(): Attempt[] {
    return [...this.#best.values()]
  }
}

/** An understood value, with the hit it came from. */
export interface UnderstoodValue<T> {
  readonly value: T
  readonly hit: RawHit
}

/** The fields of one profile or post while they are being understood. */
export class FieldSet {
  readonly #fields: RawFields
  readonly #prefix: string
  readonly #attempts: Attempts
  /** `missing`: fields asked for without a value. `old`: fields whose value came from a layout the platform is leaving. */
  readonly missing = new Set<string>()
  readonly old = new Set<string>()

  /** @param prefix files the attempts: `profile`, `post` or `posts` */
  constructor(fields: RawFields, prefix: string, attempts: Attempts) {
    this.#fields = fields
    this.#prefix = prefix
    this.#attempts = attempts
    for (const [name, field] of Object.entries(fields)) {
      for (const { via, result } of field.missed) attempts.note(`${prefix}.${name}`, via, result)
    }
  }

  /**
   * The first understood hit in the reader's order; `undefined` when there is none. A plain `false` that is not understood as a value
   * denies the field: the page answered, so less trusted hits are skipped.
   */
  take<T>(name: string, understand: (hit: RawHit) => T | null): UnderstoodValue<T> | undefined {
    const field = this.field(name)
    if (!field) return undefined
    let taken: UnderstoodValue<T> | undefined
    let isAnswered = false
    for (const hit of field.hits) {
      const value: T | null = isAnswered ? null : understand(hit)
      const answers: boolean = !isAnswered && (value !== null || hit.raw === false)
      if (value !== null) taken = { value, hit }
      this.#attempts.note(`${this.#prefix}.${name}`, hit.via, answers ? 'used' : isAnswered ? 'spare' : 'unparsed')
      isAnswered ||= answers
    }
    if (!taken) {
      if (!isAnswered) this.missing.add(name)
      return undefined
    }
    if (field.old?.includes(taken.hit.via)) this.old.add(name)
    return taken
  }

  /** Rejects a field that another field of the page contradicts. It does not count as missing: the page answered. */
  refuse(name: string): void {
    for (const { via } of this.field(name)?.hits ?? []) this.#attempts.note(`${this.#prefix}.${name}`, via, 'rejected')
  }

  need(name: string): RawField['need'] | undefined {
    return this.field(name)?.need
  }

  /** Names of missing fields with this need. */
  lacks(need: RawField['need']): string[] {
    return [...this.missing].filter((name) => this.need(name) === need)
  }

  // Field names come from a page's message, so `__proto__` and `constructor` must find nothing.
  field(name: string): RawField | undefined {
    return Object.hasOwn(this.#fields, name) ? this.#fields[name] : undefined
  }
}
