import { readSetting, type Setting } from './settings'
import { type Database, database } from '@/lib/store/database'

/** Settings that move a score or the verdict; an absent one has its published value. */
export interface VetSettings {
  readonly formula?: Exclude<Setting<'formula'>, 'auto'>
  readonly bands?: NonNullable<Setting<'bands'>>
}

/** Reads them for `vet`, so that a creator has the same numbers in every view. */
export async function vetSettings(db: Database = database): Promise<VetSettings> {
  const [formula, bands] = await Promise.all([readSetting('formula', db), readSetting('bands', db)])
  return { ...(formula !== 'auto' && { formula }), ...(bands && { bands }) }
}
