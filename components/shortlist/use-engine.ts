import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import { type EngineClient, startEngine } from '@/lib/shortlist/engine-client'
import type { TableLine, TableQuery, TableResult } from '@/lib/shortlist/table-result'
import type { TableRow } from '@/lib/shortlist/row'

export interface OpenEngine {
  /** `null` until the first lines arrive. */
  readonly result: TableResult | null
  /** The worker did not start, or broke. */
  readonly failed: boolean
  readonly engine: RefObject<EngineClient | null>
}

/** Starts the shortlist's worker and follows its results for a query. Ends it with the view. */
export function useEngine(query: TableQuery | null): OpenEngine {
  const [result, setPicture] = useState<TableResult | null>(null)
  const [failed, setFailed] = useState(false)
  const engine = useRef<EngineClient | null>(null)
  const known = useRef(new Map<string, TableRow>())
  useEffect(() => {
    const show = (drawn: TableResult) => {
      const before = known.current
      known.current = new Map()
      setPicture({ ...drawn, lines: drawn.lines.map((line) => reuseRow(line, before, known.current)) })
    }
    engine.current = startEngine(show, () => setFailed(true))
    return () => {
      engine.current?.close()
      engine.current = null
    }
  }, [])
  const said = query && JSON.stringify(query)
  const stable = useMemo(() => (said === null ? null : (JSON.parse(said) as TableQuery)), [said])
  useEffect(() => {
    if (stable) engine.current?.query(stable)
  }, [stable])
  return { result, failed, engine }
}

/** Reuses the old object for an unchanged line, so that it is not redrawn. */
function reuseRow(line: TableLine, before: ReadonlyMap<string, TableRow>, now: Map<string, TableRow>): TableLine {
  if (line.kind === 'group') return line
  const { key } = line.row.entry
  const old = before.get(key)
  const row = old && isSame(old, line.row) ? old : line.row
  now.set(key, row)
  return { kind: 'row', row }
}

/** Deep equality of plain data. Allocates nothing, because it runs for every line of every result. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>]
  for (const key in one) if (!isSame(one[key], other[key])) return false
  for (const key in other) if (!(key in one)) return false
  return true
}
