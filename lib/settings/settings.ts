/** What the person set, one row per setting. Unreadable or older values fall back to the default: a setting never stops the work. */
import { z } from '@/lib/domain/zod'
import { type Database, database } from '@/lib/store/database'
import { FIRST_CAMPAIGN } from '@/lib/store/shortlist'

/** Every setting with its shape and, by `.catch`, its default. */
export const SETTINGS = {
  /** Id of the campaign that Save saves to. */
  activeCampaign: z.string().min(1).max(60).catch(FIRST_CAMPAIGN),
  /** BCP 47 tag of the chosen language; `null` follows the browser. */
  language: z.enum(['en', 'de', 'es', 'ja', 'ar']).nullable().catch(null),
  /** What the engagement rate is divided by; `auto` takes what the platform shows. */
  formula: z.enum(['auto', 'followers', 'views', 'likes-only']).catch('auto'),
  /** The welcome has been read. */
  welcomed: z.boolean().catch(false),
  /** Unix ms of the last backup file written; `null` when there was none. */
  lastBackupAt: z.number().int().nullable().catch(null),
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
