/** What the person set, one row per setting. Unreadable or older values fall back to the default: a setting never stops the work. */
import { z } from '@/lib/domain/zod'
import { MoneySetting, NO_MONEY_SETTING } from '@/lib/money/money-setting'
import { type Database, database } from '@/lib/store/database'
import { NotSame } from '@/lib/store/join-suggestions'
import { FIRST_CAMPAIGN } from '@/lib/store/campaigns'
import { ReviewQueue } from './review-queue'
import { ShortlistView } from './shortlist-views'

/** A letter with merge fields such as `{{first_name}}` in subject and body. */
export const OutreachTemplate = z.object({
  id: z.string().min(1).max(60),
  name: z.string().max(100),
  subject: z.string().max(300),
  body: z.string().max(10_000),
})
export type OutreachTemplate = z.infer<typeof OutreachTemplate>

const Share = z.number().min(0).max(1)
const Cut = z.object({ strong: z.number().min(0).max(100), fair: z.number().min(0).max(100) })

/** Bands of the scores that the person set (`ScoreBands` of the scores). */
const Bands = z.object({
  room: z.array(z.object({ tier: z.string().max(20), from: z.number().int().nonnegative(), low: Share, high: Share })).min(1).max(12),
  verdict: z.object({ engagement: Cut, fit: Cut, saturation: Cut }),
})

/** Every setting with its shape and, by `.catch`, its default. */
export const SETTINGS = {
  /** Id of the campaign that Save saves to. */
  activeCampaign: z.string().min(1).max(60).catch(FIRST_CAMPAIGN),
  /** BCP 47 tag of the chosen language; `null` follows the browser. */
  language: z.enum(['en', 'de', 'es', 'ja', 'ar']).nullable().catch(null),
  /** What the engagement rate is divided by; `auto` takes what the platform shows. */
  formula: z.enum(['auto', 'followers', 'views', 'likes-only']).catch('auto'),
  /** Bands of the scores; `null` takes the published ones. */
  bands: Bands.nullable().catch(null),
  /** Single keys act in the panel while no field has the focus (WCAG 2.1.4: they can be switched off). */
  singleKeys: z.boolean().catch(true),
  /** The welcome has been read. */
  welcomed: z.boolean().catch(false),
  /** Letters to creators with merge fields, in the person's own words. */
  outreachTemplates: z.array(OutreachTemplate).max(50).catch([]),
  /** Unix ms of the last backup file written; `null` when there was none. */
  lastBackupAt: z.number().int().nullable().catch(null),
  /** Creators who were only looked at are forgotten after so many days; `null` keeps them. */
  keepDays: z.number().int().min(1).max(3650).nullable().catch(365),
  /** Core platforms that were switched off: their pages are not read. */
  platformsOff: z.array(z.string().max(40)).max(40).catch([]),
  /** How the person reckons with money: currency, prices of their own, exchange rates of their own. */
  money: MoneySetting.catch(NO_MONEY_SETTING),
  /** Ways to look at the shortlist that the person named. */
  shortlistViews: z.array(ShortlistView).max(50).catch([]),
  /** The list being gone through one by one; `null` when there is none. */
  reviewQueue: ReviewQueue.nullable().catch(null),
  /** Pairs of profiles that the person said are two persons. */
  notSamePerson: NotSame,
} as const

export type SettingKey = keyof typeof SETTINGS
export type Setting<K extends SettingKey> = z.infer<(typeof SETTINGS)[K]>

/** A setting as the person left it, or its default. */
export async function readSetting<K extends SettingKey>(key: K, db: Database = database): Promise<Setting<K>> {
  return SETTINGS[key].parse((await db.settings.get(key))?.value) as Setting<K>
}

/** Keeps a setting. Other windows follow by liveQuery. */
export async function writeSetting<K extends SettingKey>(key: K, value: Setting<K>, db: Database = database): Promise<void> {
  await db.settings.put({ key, value })
}
