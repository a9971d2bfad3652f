import { EntryStatus } from '@/lib/domain/campaign'
import { z } from '@/lib/domain/zod'

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
export const WORKED_OUT = ['engagement', 'fit', 'room', 'best', 'rate', 'views', 'paid', 'pace'] as const satisfies readonly ShortlistColumn[]
export type WorkedOut = (typeof WORKED_OUT)[number]
export const isWorkedOut = (column: ShortlistColumn): column is WorkedOut => (WORKED_OUT as readonly ShortlistColumn[]).includes(column)

export const GROUPINGS = ['none', 'status', 'platform', 'owner', 'tag'] as const

const Least = z.number().min(0).max(100).nullable().catch(null)
const Size = z.number().nonnegative().nullable().catch(null)

/** Who of the shortlist is shown and in which order. `null` and empty mean: not asked for. */
export const ShortlistQuery = z.object({
  /** Words that all stand in name, handle, tags or notes. */
  text: z.string().max(200).catch(''),
  /** The active campaign, or every one. */
  scope: z.enum(['this', 'all']).catch('this'),
  statuses: z.array(EntryStatus).max(20).catch([]),
  platforms: z.array(z.string().max(40)).max(40).catch([]),
  owner: z.string().max(200).nullable().catch(null),
  tag: z.string().max(100).nullable().catch(null),
  followersFrom: Size,
  followersTo: Size,
  /** Least score; who has none is left out. */
  engagement: Least,
  fit: Least,
  room: Least,
  hasEmail: z.boolean().catch(false),
  sort: ShortlistColumn.catch('savedAt'),
  descending: z.boolean().catch(true),
  group: z.enum(GROUPINGS).catch('none'),
})
export type ShortlistQuery = z.infer<typeof ShortlistQuery>

/** Everybody of the active campaign, latest saved first. */
export const EVERYBODY: ShortlistQuery = ShortlistQuery.parse({})

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
export const ShortlistView = z.object({
  id: z.string().min(1).max(60),
  name: z.string().min(1).max(100),
  query: ShortlistQuery,
  columns: z.array(ShortlistColumn).max(40),
})
export type ShortlistView = z.infer<typeof ShortlistView>
