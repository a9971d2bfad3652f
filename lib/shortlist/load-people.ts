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
  /** Moment of the scores, Unix ms. */
  readonly now: number
  /** Keys of entries of any campaign; all entries of this campaign when absent. */
  readonly entryKeys?: ReadonlySet<string> | undefined
  readonly signal?: AbortSignal | undefined
  /** Called after each creator. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined
}

/**
 * A campaign's creators, or chosen ones, with all their profiles, in the shortlist's order, each scored for its own campaign. Yields to the
 * page between two creators.
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

interface PersonInput {
  readonly campaign: Campaign
  readonly entry: Entry
  readonly creator: Creator
  readonly now: number
  readonly settings: VetSettings
  readonly money: MoneySetting
}

/** One person, the saved profile first; `null` when no profile is stored any more. */
async function personOf({ campaign, entry, creator, now, settings, money }: PersonInput, db: Database): Promise<Person | null> {
  const keys = [entry.profileKey, ...creator.profileKeys.filter((key) => key !== entry.profileKey)]
  const dismissalsByProfile = await dismissalsOf(keys, db)
  const known = (await Promise.all(keys.map((key) => factsOf(key, db)))).filter((facts) => facts !== null)
  const profiles = known.map(({ profile }) => profile)
  const namedCreator = { ...creator, name: personName(creator, profiles) }
  // The entry keeps an earlier status's reason in case that status returns; it is no reason for this status.
  const decidedEntry = { ...entry, statusReason: reasonOf(entry) }
  const lines: ExportLine[] = []
  for (const facts of known) {
    const { key, platform } = facts.profile
    const dismissals = dismissalsByProfile.get(key) ?? []
    const dismissed = dismissedIds(dismissals)
    const options = { ...settings, dismissed, traits: traitsOf(platform) }
    const { scores, figures, partnerships, verdict } = vet(facts, campaign.brief, now, options)
    lines.push(
      exportLineOf({
        campaign,
        entry: decidedEntry,
        creator: namedCreator,
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
