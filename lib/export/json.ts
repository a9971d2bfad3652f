import { Campaign, Creator, Dismissal, Entry } from '@/lib/domain/campaign'
import { LONGEST_MOMENT, MOST_DISMISSALS, MOST_PROFILES } from '@/lib/domain/limits'
import { Profile } from '@/lib/domain/profile'
import { z } from '@/lib/domain/zod'
import { CSV_COLUMNS } from '@/lib/export/rows/columns'
import type { ExportLine, Person } from '@/lib/export/rows/line'
import { MIME, type Writer } from '@/lib/export/formats/sheet'

export const JSON_FORMAT = 'touchstone-shortlist'
/** Raised when a reader of older files would misunderstand a newer one. Fields may be added without raising it. */
export const JSON_VERSION = 1

/** What stands before the creators: whose list it is, and when it was written (ISO 8601 UTC). */
export const JsonHead = z.object({
  format: z.literal(JSON_FORMAT),
  version: z.literal(JSON_VERSION),
  exportedAt: z.string().check(z.maxLength(LONGEST_MOMENT)),
  campaign: Campaign,
})
export type JsonHead = z.infer<typeof JsonHead>

/**
 * One creator as stored, nothing rounded or left out but the posts. `computed` holds each profile's generic columns as of the export,
 * by profile key: for reading elsewhere, and never taken in again.
 */
export const JsonCreator = z.object({
  creator: Creator,
  entry: Entry,
  profiles: z.array(Profile).check(z.minLength(1), z.maxLength(MOST_PROFILES)),
  dismissals: z._default(z.array(Dismissal).check(z.maxLength(MOST_DISMISSALS)), []),
  computed: z.optional(z.unknown()),
})
export type JsonCreator = z.infer<typeof JsonCreator>

/** @param now Unix ms. */
export function jsonHead(campaign: Campaign, now: number): JsonHead {
  return { format: JSON_FORMAT, version: JSON_VERSION, exportedAt: new Date(now).toISOString(), campaign }
}

export function jsonCreator(person: Person): JsonCreator {
  const [{ creator, entry }] = person
  return {
    creator,
    entry,
    profiles: person.map(({ profile }) => profile),
    dismissals: person.flatMap(({ dismissals }) => dismissals),
    computed: Object.fromEntries(person.map((line) => [line.profile.key, columnsOf(line)])),
  }
}

const columnsOf = ({ cells }: ExportLine) => Object.fromEntries(CSV_COLUMNS.map(([name], at) => [name, cells[at] ?? null]))

/** The file, in batches: the head's fields, then `creators` with one creator on each line. */
export function jsonWriter(head: JsonHead): Writer<JsonCreator> {
  const parts = [`${JSON.stringify(head).slice(0, -1)},"creators":[`]
  let count = 0
  return {
    add(creators) {
      for (const creator of creators) parts.push(`${count++ === 0 ? '' : ','}\n${JSON.stringify(creator)}`)
    },
    finish: async () => ({ [MIME.json]: new Blob([...parts, '\n]}\n'], { type: MIME.json }) }),
  }
}
