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

/** Columns worked out from readings; all others are stored. */
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

/** Filters, sort and grouping of the shortlist. A `null` or empty filter is off. */
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
  /** Least score; creators without one are left out. */
  engagement: Least,
  fit: Least,
  room: Least,
  /** Only creators under no known exclusivity of a competitor. */
  noConflict: z.catch(z.boolean(), false),
  hasEmail: z.catch(z.boolean(), false),
  sort: z.catch(ShortlistColumn, 'savedAt'),
  descending: z.catch(z.boolean(), true),
  group: z.catch(z.enum(GROUPINGS), 'none'),
})
export type ShortlistQuery = z.infer<typeof ShortlistQuery>

/** All creators of the active campaign, latest saved first. */
export const EVERYBODY: ShortlistQuery = ShortlistQuery.parse({})

/** The filters that need worked-out values, all off. */
export const NOTHING_WORKED_OUT = { engagement: null, fit: null, room: null, noConflict: false } as const satisfies Partial<ShortlistQuery>

/** Columns shown by default. */
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

/** A named view of the shortlist. */
export const SavedView = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_VIEW_NAME)),
  query: ShortlistQuery,
  columns: z.array(ShortlistColumn).check(cutTo(MOST_COLUMNS)),
})
export type SavedView = z.infer<typeof SavedView>
