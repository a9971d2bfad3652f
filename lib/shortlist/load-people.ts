import { type Campaign, type Creator, type Entry, reasonOf } from '@/lib/domain/campaign'
import { personName } from '@/lib/domain/person-name'
import { type ExportLine, type Person, exportLineOf } from '@/lib/export/rows/line'
import { explain } from '@/lib/i18n/explain'
import { reasonWords } from '@/lib/i18n/reason-words'
import { feeOnPlatform } from '@/lib/money/estimate-fee'
import type { MoneySetting } from '@/lib/money/money-setting'
import { traitsOf } from '@/lib/platforms/directory'
import { runningConflict } from '@/lib/scoring/verdict'
import { vet } from '@/lib/scoring/vet'
import { readSetting } from '@/lib/settings/settings'
import { type VetSettings, vetSettings } from '@/lib/settings/vet-settings'
import { type Database, database } from '@/lib/store/database'
import { dismissalsOf, dismissedIds } from '@/lib/store/dismissals'
import { factsOf } from '@/lib/store/facts'
import { shortlistOf, shortlistRows } from '@/lib/store/shortlist'

export interface LoadOptions {
  /** Unix ms the scores are worked out for. */
  readonly now: number
  /** Keys of the entries wanted, of whatever campaign; all of this campaign's when absent. */
  readonly entryKeys?: ReadonlySet<string> | undefined
  readonly signal?: AbortSignal | undefined
  /** Told after each creator. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * A campaign's creators, or chosen ones, with all their profiles, scored for the campaign they are on, in the shortlist's order. The page stays free between one creator and the next.
 * @throws `AbortError` when cancelled.
 */
export async function loadPeople(campaign: Campaign, options: LoadOptions, db: Database = database): Promise<Person[]> {
  const { now, entryKeys, signal, onProgress } = options
  const list = await (entryKeys ? shortlistRows(entryKeys, db) : shortlistOf(campaign.id, db))
  const [settings, money, campaigns] = await Promise.all([vetSettings(db), readSetting('money', db), db.campaigns.toArray()])
  const byId = new Map([campaign, ...campaigns].map((one) => [one.id, one]))
  const people: Person[] = []
  for (const [at, { entry, creator }] of list.entries()) {
    signal?.throwIfAborted()
    const person = await personOf({ campaign: byId.get(entry.campaignId) ?? campaign, entry, creator, now, settings, money }, db)
    if (person) people.push(person)
    onProgress?.(at + 1, list.length)
  }
  return people
}

interface About {
  readonly campaign: Campaign
  readonly entry: Entry
  readonly creator: Creator
  readonly now: number
  readonly settings: VetSettings
  readonly money: MoneySetting
}

/** One person with the saved profile first; `null` when none of the profiles is stored any more. */
async function personOf({ campaign, entry, creator, now, settings, money }: About, db: Database): Promise<Person | null> {
  const keys = [entry.profileKey, ...creator.profileKeys.filter((key) => key !== entry.profileKey)]
  const aside = await dismissalsOf(keys, db)
  const known = (await Promise.all(keys.map((key) => factsOf(key, db)))).filter((facts) => facts !== null)
  const profiles = known.map(({ profile }) => profile)
  const named = { ...creator, name: personName(creator, profiles) }
  // A reason of an earlier status is kept for its coming back, but says nothing about this one.
  const decided = { ...entry, statusReason: reasonOf(entry) }
  const lines: ExportLine[] = []
  for (const facts of known) {
    const { key, platform } = facts.profile
    const dismissals = aside.get(key) ?? []
    const dismissed = dismissedIds(dismissals)
    const options = { ...settings, dismissed, traits: traitsOf(platform) }
    const { scores, figures, partnerships, verdict } = vet(facts, campaign.brief, now, options)
    lines.push(
      exportLineOf({
        campaign,
        entry: decided,
        creator: named,
        facts,
        scores,
        figures,
        partnerships,
        verdict: verdict.line,
        conflict: runningConflict(scores),
        feeEstimate: feeOnPlatform(platform, figures.medianViews, money),
        dismissals,
        say: explain,
        sayReason: reasonWords,
      }),
    )
  }
  const [first, ...others] = lines
  return first ? [first, ...others] : null
}
