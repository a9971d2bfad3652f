import { type Person, cellOf } from '@/lib/export/rows/line'
import type { Preset, PresetColumn } from './preset'
import { numberHandle } from './rules'
import { CSV_COLUMNS } from '@/lib/export/rows/columns'

/** Headers are free in these tools. The first column becomes the title of the row; `Profile ID` is stable, to merge on when importing again. */
const HEADERS: readonly (readonly [name: string, column: string])[] = [
  ['Name', 'person_name'],
  ['Profile ID', ''],
  ['Creator ID', 'creator_id'],
  ['Platform', 'platform'],
  ['Handle', 'handle'],
  ['Profile link', 'profile_url'],
  ['Followers', 'followers'],
  ['Engagement rate (%)', 'er_pct'],
  ['Median views', 'median_views'],
  ['Engagement quality', 'engagement_quality'],
  ['Niche fit', 'niche_fit'],
  ['Partnership room', 'partnership_room'],
  ['Verdict', 'verdict'],
  ['Partner brands', 'brands_seen'],
  ['Email', 'email'],
  ['Campaign', 'campaign'],
  ['Status', 'status'],
  ['Reason', 'status_reason'],
  ['Priority', 'priority'],
  ['Owner', 'owner'],
  ['Quoted fee', 'quoted_fee'],
  ['Fee currency', 'fee_currency'],
  ['Follow-up date', 'follow_up'],
  ['Discount code', 'discount_code'],
  ['Tracking link', 'tracking_link'],
  ['Tags', 'tags'],
  ['Notes', 'notes'],
  ['Saved at', 'saved_at'],
  ['Last read', 'last_read'],
]

const KINDS = new Map(CSV_COLUMNS.map(([name, , kind]) => [name, kind]))

const columns = HEADERS.map(([name, column]): PresetColumn => ({
  name,
  kind: KINDS.get(column),
  cell: column === '' ? ([{ profile }]: Person) => profile.key : ([line]: Person) => cellOf(line, column),
}))

const table = { per: 'profile', columns, needsConsent: false, byteOrderMark: false } as const

/** Airtable guesses types from the values: plain numbers, and an ID to merge on. */
export const airtable: Preset = { ...table, id: 'airtable', tool: 'Airtable', formats: ['csv', 'clipboard'], rules: [numberHandle] }

/** Notion, CSV import: the first column becomes the title. */
export const notion: Preset = { ...table, id: 'notion', tool: 'Notion', formats: ['csv'], rules: [] }

/** Google Sheets: pasted, or opened as a file. */
export const googleSheets: Preset = {
  ...table,
  id: 'google_sheets',
  tool: 'Google Sheets',
  formats: ['clipboard', 'xlsx', 'csv'],
  rules: [numberHandle],
}
