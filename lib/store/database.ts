import type { Campaign, Creator, HistoryEvent, Dismissal, Entry, Join } from '@/lib/domain/campaign'
import type { Post } from '@/lib/domain/post'
import type { Profile, Snapshot } from '@/lib/domain/profile'
import Dexie, { type EntityTable, type Table } from 'dexie'

export interface SettingRow {
  readonly key: string
  readonly value: unknown
}

/** The newest version of the stored shape this program knows. */
const NEWEST_VERSION = 1

/**
 * All stored data, in the extension's own IndexedDB. Only queried fields have an index: each index slows every write.
 * Transactions are strict: "Saved" on screen means on the disk.
 */
export class Database extends Dexie {
  declare profiles: EntityTable<Profile, 'key'>
  declare snapshots: Table<Snapshot, [string, string]>
  declare posts: EntityTable<Post, 'key'>
  declare creators: EntityTable<Creator, 'id'>
  declare campaigns: EntityTable<Campaign, 'id'>
  declare entries: EntityTable<Entry, 'key'>
  declare dismissals: Table<Dismissal, [string, string]>
  declare deeds: EntityTable<HistoryEvent, 'id'>
  declare joins: EntityTable<Join, 'id'>
  declare settings: EntityTable<SettingRow, 'key'>

  constructor(name = 'touchstone') {
    super(name, { chromeTransactionDurability: 'strict' })
    // Versions are frozen: a change of shape adds a version with its upgrade below and never edits an old one.
    this.version(1).stores({
      profiles: 'key, [platform+handleKey], [platform+nativeId], *links, *emails',
      snapshots: '[profileKey+day]',
      posts: 'key, profileKey',
      creators: 'id, *profileKeys',
      campaigns: 'id',
      entries: 'key, campaignId, creatorId, profileKey, [campaignId+savedAt]',
      dismissals: '[profileKey+signalId]',
      deeds: 'id, profileKey',
      joins: 'id, creatorId',
      settings: 'key',
    })
    // Dexie would open a database that a newer version of this program has changed.
    const refuseNewer = () => {
      if (isNewer(this)) throw new Dexie.VersionError('the stored data is from a newer version')
    }
    // Also on reopening, after another window has changed it.
    const always = true
    this.on('ready', refuseNewer, always)
  }
}

/** IndexedDB's number is ten times Dexie's version, plus one for each index that Dexie added by itself. */
const isNewer = (db: Dexie): boolean => Math.floor(db.backendDB().version / 10) > NEWEST_VERSION

export const database = new Database()
