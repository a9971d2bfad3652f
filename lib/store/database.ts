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
 * Everything Touchstone remembers, in the extension's own IndexedDB. Only what is queried is indexed: every index costs on each reading.
 * Transactions are strict: "Saved" on screen means it is on the disk.
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
    // Versions are numbered and frozen: a change of shape is a new version with its upgrade below, never an edit of an old one.
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
    // Dexie opens a database that a newer version of this program has changed. Here it stays closed to all who would read or write it.
    const keepAway = () => {
      if (isNewer(this)) throw new Dexie.VersionError('the stored data is from a newer version')
    }
    // Also when it opens again, after another window has changed it.
    const always = true
    this.on('ready', keepAway, always)
  }
}

/** The browser's own number is ten times the version, with single steps for indexes that Dexie added by itself. */
const isNewer = (db: Dexie): boolean => Math.floor(db.backendDB().version / 10) > NEWEST_VERSION

export const database = new Database()
