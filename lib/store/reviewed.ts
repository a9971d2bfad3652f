import { handleKey } from '@/lib/domain/handle'
import type { Profile } from '@/lib/domain/profile'
import { type Database, database } from './database'
import { shortlistOf } from './shortlist'

/** A profile by name, before it was read. */
interface Named {
  readonly platform: string
  readonly handle: string
  readonly nativeId?: string | undefined
}

export interface Reviewed {
  /** Key of the stored profile; `null` when it is not stored. */
  readonly profileKey: string | null
  /** Whether a page of it was ever read. */
  readonly read: boolean
  /** Whether the person is on the campaign's shortlist, under any profile. */
  readonly saved: boolean
}

/** Whether the name means this stored profile: compares native ids where both have one, else handles. */
export const isNamed = ({ platform, handle, nativeId }: Named, profile: Pick<Profile, 'platform' | 'handleKey' | 'nativeId'>): boolean =>
  platform === profile.platform &&
  (nativeId !== undefined && profile.nativeId !== undefined ? nativeId === profile.nativeId : handleKey(handle) === profile.handleKey)

/** At most `most` profiles of a campaign's shortlist that were imported and never read, latest saved first. */
export async function neverRead(campaignId: string, most: number, db: Database = database): Promise<Profile[]> {
  const rows = await shortlistOf(campaignId, db)
  return rows.flatMap(({ profile }) => (profile.lastRead === 0 ? [profile] : [])).slice(0, most)
}

/** The review state of each profile of a list, in its order. */
export async function reviewedOf(list: readonly Named[], campaignId: string, db: Database = database): Promise<Reviewed[]> {
  const found = await db.profiles
    .where('[platform+handleKey]')
    .anyOf(list.map(({ platform, handle }) => [platform, handleKey(handle)]))
    .toArray()
  const byId = list.flatMap(({ platform, nativeId }) => (nativeId === undefined ? [] : [[platform, nativeId]]))
  const identified = await db.profiles.where('[platform+nativeId]').anyOf(byId).toArray()
  const profiles = list.map((named) => [...identified, ...found].find((profile) => isNamed(named, profile)) ?? null)
  const keys = profiles.flatMap((profile) => profile?.key ?? [])
  const creators = await db.creators.where('profileKeys').anyOf(keys).toArray()
  const entries = await db.entries.bulkGet(creators.map(({ id }) => `${campaignId}/${id}`))
  const saved = new Set(creators.flatMap(({ profileKeys }, at) => (entries[at] ? profileKeys : [])))
  return profiles.map((profile) => ({
    profileKey: profile?.key ?? null,
    read: (profile?.lastRead ?? 0) > 0,
    saved: profile !== null && saved.has(profile.key),
  }))
}
