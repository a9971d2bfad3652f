import { readSetting, type Setting } from './settings'
import { type Database, database } from '@/lib/store/database'

/** What the person set that moves a score or a word of the verdict; what is absent is as published. */
export interface VetSettings {
  readonly formula?: Exclude<Setting<'formula'>, 'auto'>
  readonly bands?: NonNullable<Setting<'bands'>>
}

/** Reads it for `vet`, so that the same creator has the same numbers wherever it is shown. */
export async function vetSettings(db: Database = database): Promise<VetSettings> {
  const [formula, bands] = await Promise.all([readSetting('formula', db), readSetting('bands', db)])
  return { ...(formula !== 'auto' && { formula }), ...(bands && { bands }) }
}
