import { isWorkedOut } from '@/lib/settings/shortlist-views'
import type { Facets, TableLine, TableQuery, TableResult } from './table-result'
import type { TableRow } from './row'
import type { IndexedRow, RowIndex } from './row-index'
import { type Group, filterOf, groupRows, isInScope, needsScores, sortRows } from './select'
import type { RowScoreCache } from './row-scores'

/** Names offered for one filter. Own choice. */
const MOST_NAMES = 500

/** All rows of a query's campaign (or of all campaigns), in order, and the values its filters offer. */
interface Scope {
  readonly lines: readonly IndexedRow[]
  readonly facets: Facets
}

/** The rows that match a query, in order. */
interface Answer {
  readonly groups: readonly Group[]
  readonly matching: number
  readonly inScope: number
  readonly facets: Facets
}

const NO_FACETS: Facets = { owners: [], tags: [], platforms: [] }

/** Answers queries. Memoises the order of all rows and the rows that match, so that a key press repeats neither. */
export class Answers {
  readonly #rows: RowIndex
  readonly #cache: RowScoreCache
  readonly #order = new Memo<readonly IndexedRow[]>([])
  readonly #answer = new Memo<Answer>({ groups: [], matching: 0, inScope: 0, facets: NO_FACETS })
  readonly #scope = new Memo<Scope>({ lines: [], facets: NO_FACETS })

  constructor(rows: RowIndex, cache: RowScoreCache) {
    this.#rows = rows
    this.#cache = cache
  }

  /** The rows that match, ordered and grouped as on the page. */
  rowsFor(query: TableQuery): TableRow[] {
    return this.#answerTo(query).groups.flatMap(({ rows }) => rows)
  }

  /** The row with its cached scores, if any. */
  withScores(row: TableRow): TableRow {
    const scores = this.#cache.of(row.entry)
    return scores ? { ...row, scores } : row
  }

  /** The result without its progress. */
  resultOf(query: TableQuery): Omit<TableResult, 'loading' | 'scoring'> {
    const { groups, matching, inScope, facets } = this.#answerTo(query)
    const { size, lines } = this.#linesOf(groups, query)
    return { from: query.from, lines, size, matching, inScope, facets }
  }

  #linesOf(groups: readonly Group[], { criteria: query, folded, from, to }: TableQuery): { size: number; lines: TableLine[] } {
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
    const scoresOf = (row: TableRow) => this.#cache.of(row.entry)
    const collator = collatorOf(language)
    const sorted = [
      this.#rows.version,
      isWorkedOut(criteria.sort) && this.#cache.version,
      criteria.sort,
      criteria.descending,
      language,
      criteria.sort === 'campaign' && campaignIds,
    ]
    const order = this.#order.of(sorted, (before) => sortRows(this.#present(before), criteria, { scoresOf, collator, campaignIds }))
    const asked = [...sorted, needsScores(criteria) && this.#cache.version, criteria, campaignId]
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

  /** The rows of now in their earlier order, new ones last. */
  #present(before: readonly IndexedRow[]): IndexedRow[] {
    const { byKey } = this.#rows
    const known = new Set(before.map(({ row }) => row.entry.key))
    return [
      ...before.flatMap(({ row }) => byKey.get(row.entry.key) ?? []),
      ...[...byKey.values()].filter(({ row }) => !known.has(row.entry.key)),
    ]
  }
}

let lastCollator: { language: string; collator: Intl.Collator } | null = null

/** A collator is slow to make: the last one is reused. */
function collatorOf(language: string): Intl.Collator {
  if (lastCollator?.language !== language)
    lastCollator = { language, collator: new Intl.Collator(language, { numeric: true, sensitivity: 'base' }) }
  return lastCollator.collator
}

function facetsOf(lines: readonly IndexedRow[], collator: Intl.Collator): Facets {
  const [owners, tags, platforms] = [new Set<string>(), new Set<string>(), new Set<string>()]
  for (const { row } of lines) {
    if (row.entry.owner !== '') owners.add(row.entry.owner)
    row.entry.tags.forEach((tag) => tags.add(tag))
    platforms.add(row.entry.platform)
  }
  const list = (names: Set<string>) => [...names].sort(collator.compare).slice(0, MOST_NAMES)
  return { owners: list(owners), tags: list(tags), platforms: list(platforms) }
}

/** Memoises the last result of a computation; other inputs replace it. */
class Memo<T> {
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
