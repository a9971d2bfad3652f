import type { EngineClient } from '@/lib/shortlist/engine-client'
import { useTable } from './table-store'

let last: string | null = null

/**
 * Toggles a creator's selection.
 * @param engine given to select everybody from the last one to this one.
 */
export async function toggleSelected(key: string, engine: EngineClient | null): Promise<void> {
  const { selected, select } = useTable.getState()
  const from = last
  last = key
  if (engine && from !== null) {
    const keys = await engine.keys()
    const [a, b] = [keys.indexOf(from), keys.indexOf(key)]
    if (a >= 0 && b >= 0) return select([...selected, ...keys.slice(Math.min(a, b), Math.max(a, b) + 1)])
  }
  const next = new Set(selected)
  if (!next.delete(key)) next.add(key)
  select(next)
}
