import { JSON_FORMAT, JSON_VERSION, JsonCreator } from '@/lib/export/json'
import { type Incoming, type RowProblem, type UnderstoodImport, decisionsIn } from './incoming'

/** Why a JSON file is not read at all; names the message `import_refused_<why>`. */
export type JsonRefused = 'json_broken' | 'json_other' | 'json_newer'

/** Whether a text is meant as JSON. */
export const isJson = (text: string): boolean => /^\s*\{/.test(text)

/**
 * Reads Touchstone's own JSON. Each creator is checked alone: a broken one is reported and left out. Unknown fields are dropped.
 */
export function understandJson(text: string): UnderstoodImport | JsonRefused {
  const file = parseJson(text)
  if (file === undefined) return 'json_broken'
  const head = file as { format?: unknown; version?: unknown; creators?: unknown } | null
  if (head === null || typeof head !== 'object' || head.format !== JSON_FORMAT || !Array.isArray(head.creators)) return 'json_other'
  if (head.version !== JSON_VERSION) return 'json_newer'
  const incoming: Incoming[] = []
  const problems: RowProblem[] = []
  for (const [at, creator] of head.creators.entries()) {
    const read = JsonCreator.safeParse(creator)
    const person = read.success ? incomingOf(read.data, at + 1) : null
    if (person) incoming.push(person)
    else {
      const field = read.error?.issues[0]?.path.join('.') ?? ''
      problems.push({ row: at + 1, why: 'json', kind: 'row', value: field.slice(0, 40), skips: true })
    }
  }
  return { incoming, problems }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    // expected: a file may be no JSON, and the person is told
    return undefined
  }
}

function incomingOf({ creator, entry, profiles, dismissals }: JsonCreator, row: number): Incoming | null {
  const first = profiles.find(({ key }) => key === entry.profileKey) ?? profiles[0]
  if (!first) return null
  return {
    row,
    name: creator.name,
    profiles: [first, ...profiles.filter((profile) => profile !== first)],
    decisions: decisionsIn(entry),
    creator,
    entry,
    dismissals,
  }
}
