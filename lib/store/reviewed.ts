import { handleKey } from '@/lib/domain/handle'
import type { Profile } from '@/lib/domain/profile'
import { type Database, database } from './database'
import { shortlistOf } from './shortlist'

/** How a profile is named before it was read. */
interface Named {
  readonly platform: string
  readonly handle: string
  readonly nativeId?: string | undefined
}

export interface Reviewed {
  /** Key of the stored profile; `null` when nothing is stored of it. */
  readonly profileKey: string | null
  /** A page of it was read at some time. */
  readonly read: boolean
  /** It, or another profile of the same person, is on the campaign's shortlist. */
  readonly saved: boolean
}

/** Whether a stored profile is the one that is named: by the platform's own id where both sides know it, else by handle. */
export const isNamed = ({ platform, handle, nativeId }: Named, profile: Pick<Profile, 'platform' | 'handleKey' | 'nativeId'>): boolean =>
  platform === profile.platform &&
  (nativeId !== undefined && profile.nativeId !== undefined ? nativeId === profile.nativeId : handleKey(handle) === profile.handleKey)

/** Profiles of a campaign's shortlist of which no page was ever read (they were imported), latest saved first, at most `most`. */
export async function neverRead(campaignId: string, most: number, db: Database = database): Promise<Profile[]> {
  const rows = await shortlistOf(campaignId, db)
  return rows.flatMap(({ profile }) => (profile.lastRead === 0 ? [profile] : [])).slice(0, most)
}

/** What has become of a list of profiles, in its order. */
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
