import type { Campaign } from '@/lib/domain/campaign'
import { COLUMNS } from '@/lib/export/columns'
import { toCsv } from '@/lib/export/csv'
import { explain } from '@/lib/scoring/explain'
import { figuresOf } from '@/lib/scoring/figures'
import { vet } from '@/lib/scoring/vet'
import { factsOf } from '@/lib/store/facts'
import { shortlistOf } from '@/lib/store/shortlist'

/**
 * A campaign's shortlist as a CSV file, scores as of `now`.
 * @returns the file's name, its text, and how many creators are in it.
 */
export async function shortlistCsv(campaign: Campaign, now: number): Promise<{ name: string; text: string; rows: number }> {
  const rows = []
  for (const { entry, creator } of await shortlistOf(campaign.id)) {
    const facts = await factsOf(entry.profileKey)
    if (!facts) continue
    const { scores, partnerships } = vet(facts, campaign.brief, now)
    const row = {
      campaignName: campaign.name,
      entry,
      creator,
      facts,
      scores,
      partnerships,
      figures: figuresOf(facts, partnerships, now),
      say: explain,
    }
    rows.push(COLUMNS.map(([, cell]) => cell(row)))
  }
  const slug = campaign.name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
    .slice(0, 60)
  const day = new Date(now).toISOString().slice(0, 10)
  return {
    name: `${slug || 'shortlist'}-${day}.csv`,
    text: toCsv(
      COLUMNS.map(([name]) => name),
      rows,
    ),
    rows: rows.length,
  }
}
