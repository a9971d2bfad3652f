import type { Campaign, Creator, Dismissal, Entry } from '@/lib/domain/campaign'
import type { Profile } from '@/lib/domain/profile'
import { CSV_COLUMNS, type ExportRow } from './columns'
import type { Cell } from '@/lib/export/formats/sheet'

/**
 * One profile of one shortlisted creator, ready to be written in any format: plain data without its posts,
 * so that a list of thousands fits into memory and goes to a worker as it is.
 */
export interface ExportLine {
  readonly campaign: Campaign
  readonly entry: Entry
  readonly creator: Creator
  readonly profile: Profile
  readonly dismissals: readonly Dismissal[]
  /** The generic columns, in their order. */
  readonly cells: readonly Cell[]
  /** Address of the newest post seen, or `null`. */
  readonly recentPost: string | null
}

/** One person's profiles on one shortlist, the one that was saved first. */
export type Person = readonly [ExportLine, ...ExportLine[]]

/** Works out the columns and leaves the posts behind. */
export function exportLineOf(row: ExportRow): ExportLine {
  const { campaign, entry, creator, dismissals, facts } = row
  return {
    campaign,
    entry,
    creator,
    dismissals,
    profile: facts.profile,
    cells: CSV_COLUMNS.map(([, cell]) => cell(row)),
    recentPost: facts.posts.find((post) => !post.pinned)?.url ?? null,
  }
}

const PLACES: ReadonlyMap<string, number> = new Map(CSV_COLUMNS.map(([name], at) => [name, at]))

/** The value of a generic column; `null` when it is not known. */
export function cellOf(line: ExportLine, column: string): Cell {
  return line.cells[PLACES.get(column) ?? -1] ?? null
}

/** The first address that any of a person's profiles showed, or `null`. */
export function emailOf(person: Person): string | null {
  return person.flatMap(({ profile }) => profile.emails)[0] ?? null
}

/** A person's profile on a platform, the saved one before others; `null` when there is none. */
export function profileOn(person: Person, platform: string): Profile | null {
  return person.find(({ profile }) => profile.platform === platform)?.profile ?? null
}

/** Two or three words of letters of a script that writes the given name first; initials and hyphens included. */
const PLAIN_NAME = /^(\p{Lu}[\p{L}\p{M}'’-]*)((?: (?:[\p{Lu}][\p{L}\p{M}'’.-]*|van|von|de|da|di|del|der|la|le|bin|al)){1,3})$/u
const GIVEN_NAME_FIRST = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{P}\p{M} ]+$/u

/**
 * Given and family name, where the display name is a plain name of a few capitalised words ("Mirela van Okonto"). Everything else
 * (one word, emoji, slogans, scripts that put the family name first) gives `null`: a wrong first name is worse than none.
 */
export function nameParts(name: string): { readonly first: string; readonly last: string } | null {
  const [, first, rest] = GIVEN_NAME_FIRST.test(name.trim()) ? (PLAIN_NAME.exec(name.trim()) ?? []) : []
  return first !== undefined && rest !== undefined ? { first, last: rest.trim() } : null
}
