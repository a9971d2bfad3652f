import { foldForSearch } from '@/lib/text/search-words'
import type { Entry } from '@/lib/domain/campaign'
import type { Message } from '@/lib/domain/score'
import type { Count } from '@/lib/domain/count'
import type { Profile } from '@/lib/domain/profile'
import type { Formula } from '@/lib/scoring/engagement/model/rate'
import type { Range } from '@/lib/scoring/statistics/estimate'

/** One row of the shortlist: the entry, and the fields of its profile that a row shows. Plain data. */
export interface TableRow {
  readonly entry: Entry
  readonly name: string
  readonly handle: string
  readonly url: string
  readonly followers: Count | null
  readonly email: string | null
  /** When a page of it was last read, epoch milliseconds; 0 for a profile that was only imported. */
  readonly lastRead: number
  /** Absent until worked out. */
  readonly scores?: RowScores
}

/** A creator's scores and figures for one campaign. `null`: too little was seen. */
export interface RowScores {
  readonly engagement: Range | null
  readonly fit: Range | null
  readonly room: Range | null
  /** The published sort key; never shown as a number. */
  readonly best: number | null
  /** Engagement rate as a share, with what it is divided by. */
  readonly rate: (Range & { readonly formula: Formula }) | null
  /** Median views of a post. */
  readonly views: Range | null
  /** Share of posts that are paid, from labelled to suspected (0–1). */
  readonly paid: Range | null
  /** Posts a week. */
  readonly pace: number | null
  /** A competitor's exclusivity that still runs, as a sentence's key and values. */
  readonly conflict: Message | null
}

/** The row of an entry and its profile. */
export function tableRowOf(entry: Entry, profile: Profile): TableRow {
  return {
    entry,
    name: profile.displayName ?? profile.handle,
    handle: profile.handle,
    url: profile.url,
    followers: profile.followers ?? null,
    email: profile.emails[0] ?? null,
    lastRead: profile.lastRead,
  }
}

/** The searchable text of a row, folded. */
export const searchWordsOf = ({ name, handle, entry: { tags, notes, owner } }: TableRow): string =>
  foldForSearch([name, handle, owner, ...tags, notes].join('\n'))
