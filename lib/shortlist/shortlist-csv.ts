import { loadPeople } from './load-people'
import type { Campaign } from '@/lib/domain/campaign'
import { CSV_COLUMNS } from '@/lib/export/rows/columns'
import { toCsv } from '@/lib/export/formats/csv'
import { fileName } from '@/lib/export/file-name'

/**
 * A campaign's shortlist as a CSV file, scores as of `now`.
 * @returns the file's name, its text and its number of creators.
 */
export async function shortlistCsv(campaign: Campaign, now: number): Promise<{ name: string; text: string; rows: number }> {
  const people = await loadPeople(campaign, { now })
  return {
    name: fileName({ title: campaign.name, extension: 'csv', now }),
    text: toCsv(
      CSV_COLUMNS.map(([name]) => name),
      people.flatMap((person) => person.map(({ cells }) => cells)),
    ),
    rows: people.length,
  }
}
