import type { Campaign } from '@/lib/domain/campaign'
import { jsonCreator, jsonHead } from './json'
import type { Person } from '@/lib/export/rows/line'
import type { Format, Table } from '@/lib/export/presets/preset'
import type { Job, JobRow } from './writer'

interface Work {
  readonly format: Format
  readonly table: Table
  readonly people: readonly Person[]
  readonly campaign: Campaign
  readonly byteOrderMark: boolean
  /** Unix ms, written into JSON. */
  readonly now: number
}

/** What the writer is to be told: a preset's table, or everything stored as JSON. */
export function jobOf({ format, table, people, campaign, byteOrderMark, now }: Work): { job: Job; rows: readonly JobRow[] } {
  if (format === 'json') return { job: { format, head: jsonHead(campaign, now) }, rows: people.map(jsonCreator) }
  return { job: { format, sheet: { title: campaign.name, columns: table.columns, byteOrderMark } }, rows: table.rows }
}
