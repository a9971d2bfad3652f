/**
 * The person's settings, one row each. Unreadable or older values fall back to the default: a setting never stops the work. A list that is
 * too long is cut.
 */
import {
  LONGEST_ID,
  LONGEST_LETTER,
  LONGEST_PLATFORM,
  LONGEST_SUBJECT,
  LONGEST_TEMPLATE_NAME,
  LONGEST_TIER,
  MOST_KEEP_DAYS,
  MOST_LISTED_PLATFORMS,
  MOST_TEMPLATES,
  MOST_TIERS,
  MOST_VIEWS,
} from '@/lib/domain/limits'
import { cutTo, z } from '@/lib/domain/zod'
import { MoneySetting, NO_MONEY_SETTING } from '@/lib/money/money-setting'
import { type Database, database } from '@/lib/store/database'
import { NotSame } from '@/lib/store/not-same'
import { FIRST_CAMPAIGN } from '@/lib/store/campaigns'
import { ReviewQueue } from './review-queue'
import { SavedView } from './shortlist-views'

/** A letter with merge fields such as `{{first_name}}` in subject and body. */
export const OutreachTemplate = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)),
  name: z.string().check(z.maxLength(LONGEST_TEMPLATE_NAME)),
  subject: z.string().check(z.maxLength(LONGEST_SUBJECT)),
  body: z.string().check(z.maxLength(LONGEST_LETTER)),
})
export type OutreachTemplate = z.infer<typeof OutreachTemplate>

const Share = z.number().check(z.minimum(0), z.maximum(1))
const Cut = z.object({ strong: z.number().check(z.minimum(0), z.maximum(100)), fair: z.number().check(z.minimum(0), z.maximum(100)) })

/** Bands of the scores that the person set (`ScoreBands` of the scores). */
const Bands = z.object({
  room: z
    .array(z.object({ tier: z.string().check(z.maxLength(LONGEST_TIER)), from: z.int().check(z.nonnegative()), low: Share, high: Share }))
    .check(z.minLength(1), z.maxLength(MOST_TIERS)),
  verdict: z.object({ engagement: Cut, fit: Cut, saturation: Cut }),
})

/** Every setting with its shape and, by `.catch`, its default. */
export const SETTINGS = {
  /** Id of the campaign that Save saves to. */
  activeCampaign: z.catch(z.string().check(z.minLength(1), z.maxLength(LONGEST_ID)), FIRST_CAMPAIGN),
  /** BCP 47 tag of the chosen language; `null` follows the browser. */
  language: z.catch(z.nullable(z.enum(['en', 'de', 'es', 'ja', 'ar'])), null),
  /** What the engagement rate is divided by; `auto` takes what the platform shows. */
  formula: z.catch(z.enum(['auto', 'followers', 'views', 'likes-only']), 'auto'),
  /** Bands of the scores; `null` takes the published ones. */
  bands: z.catch(z.nullable(Bands), null),
  /** Single keys act in the panel while no field has the focus (WCAG 2.1.4: they can be switched off). */
  singleKeys: z.catch(z.boolean(), true),
  /** The welcome has been read. */
  welcomed: z.catch(z.boolean(), false),
  /** Letters to creators with merge fields, in the person's own words. */
  outreachTemplates: z.catch(z.array(OutreachTemplate).check(cutTo(MOST_TEMPLATES)), []),
  /** Unix ms of the last backup file written; `null` when there was none. */
  lastBackupAt: z.catch(z.nullable(z.int()), null),
  /** Days after which profiles of creators on no shortlist are deleted; `null` keeps them. */
  keepDays: z.catch(z.nullable(z.int().check(z.minimum(1), z.maximum(MOST_KEEP_DAYS))), 365),
  /** Core platforms switched off: their pages are not read. */
  platformsOff: z.catch(z.array(z.string().check(z.maxLength(LONGEST_PLATFORM))).check(cutTo(MOST_LISTED_PLATFORMS)), []),
  /** The person's currency, own prices and own exchange rates. */
  money: z.catch(MoneySetting, NO_MONEY_SETTING),
  /** Named views of the shortlist. */
  shortlistViews: z.catch(z.array(SavedView).check(cutTo(MOST_VIEWS)), []),
  /** The list being gone through one by one; `null` when there is none. */
  reviewQueue: z.catch(z.nullable(ReviewQueue), null),
  /** Pairs of profiles that the user marked as two persons. */
  notSamePerson: NotSame,
} as const

export type SettingKey = keyof typeof SETTINGS
export type Setting<K extends SettingKey> = z.infer<(typeof SETTINGS)[K]>

/** The stored setting, or its default. */
export async function readSetting<K extends SettingKey>(key: K, db: Database = database): Promise<Setting<K>> {
  return SETTINGS[key].parse((await db.settings.get(key))?.value) as Setting<K>
}

/** Keeps a setting. Other windows follow by liveQuery. */
export async function writeSetting<K extends SettingKey>(key: K, value: Setting<K>, db: Database = database): Promise<void> {
  await db.settings.put({ key, value })
}

/**
 * Changes a setting in one transaction, so that two windows never lose each other's changes.
 * @param change makes the new value of the stored one; `null` leaves it as it is.
 * @returns whether it was changed. Rejects when the browser refuses to write.
 */
export async function changeSetting<K extends SettingKey>(
  key: K,
  change: (now: Setting<K>) => Setting<K> | null,
  db: Database = database,
): Promise<boolean> {
  return db.transaction('rw', db.settings, async () => {
    const next = change(await readSetting(key, db))
    if (next !== null) await writeSetting(key, next, db)
    return next !== null
  })
}

/** A list with an item in the place of the one with its id, or behind the others; `null` when there are `most` of them already. */
export function replaceIn<T extends { readonly id: string }>(list: readonly T[], item: T, most: number): T[] | null {
  if (list.some(({ id }) => id === item.id)) return list.map((one) => (one.id === item.id ? item : one))
  return list.length < most ? [...list, item] : null
}
