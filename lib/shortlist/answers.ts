import { isWorkedOut } from '@/lib/settings/shortlist-views'
import type { Facets, TableLine, TableQuery, TableResult } from './table-result'
import type { TableRow } from './row'
import type { Held, RowIndex } from './row-index'
import { type Group, filterOf, groupRows, isInScope, needsScores, sortRows } from './select'
import type { RowScoreCache } from './row-scores'

/** Names offered for a filter at most. */
const MOST_NAMES = 500

/** Everybody a question could be about, in order, and what can be asked of them. */
interface Scope {
  readonly lines: readonly Held[]
  readonly facets: Facets
}

/** Who meets a question, in order. */
interface Answer {
  readonly groups: readonly Group[]
  readonly matching: number
  readonly inScope: number
  readonly facets: Facets
}

const NO_FACETS: Facets = { owners: [], tags: [], platforms: [] }

/** Answers queries, and keeps what does not change from one key press to the next: the order of all lines, and who meets the question. */
export class Answers {
  readonly #rows: RowIndex
  readonly #book: RowScoreCache
  readonly #order = new Kept<readonly Held[]>([])
  readonly #answer = new Kept<Answer>({ groups: [], matching: 0, inScope: 0, facets: NO_FACETS })
  readonly #scope = new Kept<Scope>({ lines: [], facets: NO_FACETS })

  constructor(rows: RowIndex, book: RowScoreCache) {
    this.#rows = rows
    this.#book = book
  }

  /** Everybody who meets the question, as the page orders and groups them. */
  rowsFor(query: TableQuery): TableRow[] {
    return this.#answerTo(query).groups.flatMap(({ rows }) => rows)
  }

  /** The line with what is known of its scores. */
  withScores(row: TableRow): TableRow {
    const scores = this.#book.of(row.entry)
    return scores ? { ...row, scores } : row
  }

  /** What the page draws, but for how far work is. */
  resultOf(query: TableQuery): Omit<TableResult, 'loading' | 'scoring'> {
    const { groups, matching, inScope, facets } = this.#answerTo(query)
    const { size, lines } = this.#lines(groups, query)
    return { from: query.from, lines, size, matching, inScope, facets }
  }

  #lines(groups: readonly Group[], { criteria: query, folded, from, to }: TableQuery): { size: number; lines: TableLine[] } {
    const lines: TableLine[] = []
    let size = 0
    for (const { value, rows } of groups) {
      const isFolded = folded.includes(value)
      if (query.group !== 'none') {
        if (size >= from && size < to) lines.push({ kind: 'group', value, count: rows.length, isFolded })
        size++
        if (isFolded) continue
      }
      const shown = rows.slice(Math.max(0, from - size), Math.max(0, to - size))
      lines.push(...shown.map((row): TableLine => ({ kind: 'row', row: this.withScores(row) })))
      size += rows.length
    }
    return { size, lines }
  }

  #answerTo({ criteria, campaignId, campaignIds, language }: TableQuery): Answer {
    const scoresOf = (row: TableRow) => this.#book.of(row.entry)
    const collator = collatorOf(language)
    const sorted = [
      this.#rows.version,
      isWorkedOut(criteria.sort) && this.#book.version,
      criteria.sort,
      criteria.descending,
      language,
      criteria.sort === 'campaign' && campaignIds,
    ]
    const order = this.#order.of(sorted, (before) => sortRows(this.#present(before), criteria, { scoresOf, collator, campaignIds }))
    const asked = [...sorted, needsScores(criteria) && this.#book.version, criteria, campaignId]
    const scope = this.#scope.of([...sorted, criteria.scope, campaignId], () => {
      const lines = order.filter(({ row }) => isInScope(criteria, campaignId, row))
      return { lines, facets: facetsOf(lines, collator) }
    })
    return this.#answer.of(asked, () => {
      const matching = scope.lines.filter(filterOf(criteria, scoresOf)).map(({ row }) => row)
      return {
        groups: groupRows(matching, criteria.group, collator),
        matching: matching.length,
        inScope: scope.lines.length,
        facets: scope.facets,
      }
    })
  }

  /** The lines there are now in their earlier order, new ones last. */
  #present(before: readonly Held[]): Held[] {
    const { held } = this.#rows
    const known = new Set(before.map(({ row }) => row.entry.key))
    return [
      ...before.flatMap(({ row }) => held.get(row.entry.key) ?? []),
      ...[...held.values()].filter(({ row }) => !known.has(row.entry.key)),
    ]
  }
}

let made: { language: string; collator: Intl.Collator } | null = null

/** Making one is dear. */
function collatorOf(language: string): Intl.Collator {
  if (made?.language !== language) made = { language, collator: new Intl.Collator(language, { numeric: true, sensitivity: 'base' }) }
  return made.collator
}

function facetsOf(lines: readonly Held[], collator: Intl.Collator): Facets {
  const [owners, tags, platforms] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { row } of lines) {
    if (row.entry.owner !== '') owners.add(row.entry.owner)
    row.entry.tags.forEach((tag) => tags.add(tag))
    platforms.add(row.entry.platform)
  }
  const list = (names: Set<string>) => [...names].sort(collator.compare).slice(0, MOST_NAMES)
  return { owners: list(owners), tags: list(tags), platforms: list(platforms) }
}

/** The last result of a computation, until it is asked for with other inputs. */
class Kept<T> {
  #stamp = ''
  #value: T

  constructor(first: T) {
    this.#value = first
  }

  of(inputs: readonly unknown[], compute: (before: T) => T): T {
    const stamp = JSON.stringify(inputs)
    if (stamp !== this.#stamp) {
      this.#value = compute(this.#value)
      this.#stamp = stamp
    }
    return this.#value
  }
}
