import { EntryStatus } from '@/lib/domain/campaign'
import {
  LONGEST_ID,
  LONGEST_OWNER,
  LONGEST_PLATFORM,
  LONGEST_SEARCH,
  LONGEST_TAG,
  LONGEST_VIEW_NAME,
  MOST_COLUMNS,
  MOST_LISTED_PLATFORMS,
  MOST_STATUSES,
} from '@/lib/domain/limits'
import { cutTo, z } from '@/lib/domain/zod'

/** Columns of the shortlist, in their order. The first one is always shown. */
export const SHORTLIST_COLUMNS = [
  'name',
  'platform',
  'campaign',
  'status',
  'followers',
  'engagement',
  'fit',
  'room',
  'best',
  'rate',
  'views',
  'paid',
  'pace',
  'conflict',
  'priority',
  'owner',
  'fee',
  'tags',
  'notes',
  'email',
  'followUpOn',
  'savedAt',
] as const
export const ShortlistColumn = z.enum(SHORTLIST_COLUMNS)
export type ShortlistColumn = z.infer<typeof ShortlistColumn>

/** Columns that have to be worked out from what was read; the others are stored. */
export const WORKED_OUT = [
  'engagement',
  'fit',
  'room',
  'best',
  'rate',
  'views',
  'paid',
  'pace',
  'conflict',
] as const satisfies readonly ShortlistColumn[]
export type WorkedOut = (typeof WORKED_OUT)[number]
export const isWorkedOut = (column: ShortlistColumn): column is WorkedOut => (WORKED_OUT as readonly ShortlistColumn[]).includes(column)

export const GROUPINGS = ['none', 'status', 'platform', 'owner', 'tag'] as const

const Least = z.catch(z.nullable(z.number().check(z.minimum(0), z.maximum(100))), null)
const Size = z.catch(z.nullable(z.number().check(z.nonnegative())), null)

/** Who of the shortlist is shown and in which order. `null` and empty mean: not asked for. */
export const ShortlistQuery = z.object({
  /** Words that all stand in name, handle, tags or notes. */
  text: z.catch(z.string().check(z.maxLength(LONGEST_SEARCH)), ''),
  /** The active campaign, or every one. */
  scope: z.catch(z.enum(['this', 'all']), 'this'),
  statuses: z.catch(z.array(EntryStatus).check(cutTo(MOST_STATUSES)), []),
  platforms: z.catch(z.array(z.string().check(z.maxLength(LONGEST_PLATFORM))).check(cutTo(MOST_LISTED_PLATFORMS)), []),
  owner: z.catch(z.nullable(z.string().check(z.maxLength(LONGEST_OWNER))), null),
  tag: z.catch(z.nullable(z.string().check(z.maxLength(LONGEST_TAG))), null),
  followersFrom: Size,
  followersTo: Size,
  /** Least score; who has none is left out. */
  engagement: Least,
  fit: Least,
  room: Least,
  /** Only who is under no competitor's exclusivity, as far as was seen. */
  noConflict: z.catch(z.boolean(), false),
  hasEmail: z.catch(z.boolean(), false),
  sort: z.catch(ShortlistColumn, 'savedAt'),
  descending: z.catch(z.boolean(), true),
  group: z.catch(z.enum(GROUPINGS), 'none'),
})
export type ShortlistQuery = z.infer<typeof ShortlistQuery>

/** Everybody of the active campaign, latest saved first. */
export const EVERYBODY: ShortlistQuery = ShortlistQuery.parse({})

/** The half of a question that has to be worked out, as it stands when it is not asked. */
export const NOTHING_WORKED_OUT = { engagement: null, fit: null, room: null, noConflict: false } as const satisfies Partial<ShortlistQuery>

/** What is shown at first: what decides, and room to write it down. */
export const USUAL_COLUMNS: readonly ShortlistColumn[] = [
  'name',
  'platform',
  'status',
  'followers',
  'engagement',
  'fit',
  'room',
  'owner',
  'tags',
  'notes',
]

/** A way to look at the shortlist that the person named. */
export const SavedView = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_VIEW_NAME)),
  query: ShortlistQuery,
  columns: z.array(ShortlistColumn).check(cutTo(MOST_COLUMNS)),
})
export type SavedView = z.infer<typeof SavedView>
