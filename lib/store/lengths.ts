import { Entry } from '@/lib/domain/campaign'
import { z } from '@/lib/domain/zod'

const Change = z.partial(Entry)

/**
 * Checks a change against the limits of `Entry`. A value already over its limit may shrink step by step.
 * @throws RangeError when a text, list or amount grows over its limit.
 */
export function keepLengths(before: Entry, change: Partial<Entry>): void {
  for (const { code, path } of Change.safeParse(change).error?.issues ?? []) {
    const field = path[0] as keyof Entry
    const isShorter = path.length === 1 && lengthOf(change[field]) < lengthOf(before[field])
    if (code === 'too_big' && !isShorter) throw new RangeError(`${path.join('.')} is larger than is kept`)
  }
}

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0)
