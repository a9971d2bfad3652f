import type { Creator, Dismissal, Entry } from '@/lib/domain/campaign'
import { MOST_PROFILES } from '@/lib/domain/limits'
import type { Profile } from '@/lib/domain/profile'
import type { Database } from '@/lib/store/database'
import type { Incoming } from './incoming'

/** Something as it will be, and as it was; `before` is `null` for what is new. */
export interface Change<T> {
  readonly before: T | null
  readonly now: T
}

/** What one step of an import writes. */
export interface Changes {
  readonly profiles: readonly Profile[]
  readonly creators: readonly Change<Creator>[]
  readonly entries: readonly Change<Entry>[]
  readonly dismissals: readonly Dismissal[]
}

interface Into {
  readonly campaignId: string
  readonly overwrite: boolean
  readonly now: number
}

/** Works out the changes that importing these people makes to the store. Reads only. */
export async function changesOf(people: readonly Incoming[], into: Into, db: Database): Promise<Changes> {
  const profiles = people.flatMap((person) => person.profiles)
  const stored = await storedKeys(profiles, db)
  const creators = await creatorsOf(people, { stored, now: into.now }, db)
  const entries = await entriesOf(people, { stored, creators, into }, db)
  // A profile that found no room with its creator would belong to nobody.
  const taken = profiles.filter(({ key }) => !stored.has(key) && creators.byProfile.has(key))
  const missing = new Map(taken.map((profile) => [profile.key, profile]))
  return {
    profiles: [...missing.values()],
    creators: [...creators.changed.values()],
    entries,
    dismissals: people.flatMap(({ dismissals = [] }) => dismissals.filter(({ profileKey }) => missing.has(profileKey))),
  }
}

/** The stored keys of these profiles, found by key, native id, or handle unless two native ids differ. */
async function storedKeys(profiles: readonly Profile[], db: Database): Promise<ReadonlyMap<string, string>> {
  const handles = profiles.map(({ platform, handleKey }): [string, string] => [platform, handleKey])
  const ids = profiles.flatMap(({ platform, nativeId }): [string, string][] => (nativeId === undefined ? [] : [[platform, nativeId]]))
  const byKey = await db.profiles.bulkGet(profiles.map(({ key }) => key))
  const byId = await db.profiles.where('[platform+nativeId]').anyOf(ids).toArray()
  const byHandle = await db.profiles.where('[platform+handleKey]').anyOf(handles).toArray()
  return new Map(
    profiles.flatMap((profile, at): [string, string][] => {
      const known =
        byKey[at] ??
        byId.find(({ platform, nativeId }) => platform === profile.platform && nativeId === profile.nativeId) ??
        byHandle.find(
          (one) => one.platform === profile.platform && one.handleKey === profile.handleKey && agree(one.nativeId, profile.nativeId),
        )
      return known ? [[profile.key, known.key]] : []
    }),
  )
}

const agree = (one: string | undefined, other: string | undefined): boolean => one === undefined || other === undefined || one === other

interface Creators {
  readonly byProfile: ReadonlyMap<string, string>
  readonly changed: ReadonlyMap<string, Change<Creator>>
}

/** The creator of each person, found by any profile, else made. Never joins two. */
async function creatorsOf(
  people: readonly Incoming[],
  { stored, now }: { stored: ReadonlyMap<string, string>; now: number },
  db: Database,
): Promise<Creators> {
  const keysOf = ({ profiles }: Incoming) => [...new Set(profiles.map(({ key }) => stored.get(key) ?? key))]
  const known = await db.creators.where('profileKeys').anyOf(people.flatMap(keysOf)).distinct().toArray()
  const ids = people.flatMap(({ creator }) => (creator ? [creator.id] : []))
  const taken = new Set((await db.creators.bulkGet(ids)).flatMap((creator) => (creator ? [creator.id] : [])))
  const byId = new Map(known.map((creator) => [creator.id, creator]))
  const byProfile = new Map(known.flatMap(({ id, profileKeys }) => profileKeys.map((key) => [key, id] as const)))
  const changed = new Map<string, Change<Creator>>()
  for (const person of people) {
    const keys = keysOf(person)
    const found = byId.get(keys.map((key) => byProfile.get(key)).find((id) => id !== undefined) ?? '')
    const free = keys.filter((key) => !byProfile.has(key))
    const own = person.creator && !taken.has(person.creator.id) ? person.creator : { id: crypto.randomUUID(), createdAt: now }
    const creator = found
      ? { ...found, profileKeys: [...found.profileKeys, ...free].slice(0, MOST_PROFILES) }
      : { id: own.id, name: person.name, profileKeys: keys, createdAt: own.createdAt }
    if (found && free.length === 0) continue
    changed.set(creator.id, {
      before: found ? (changed.get(found.id)?.before ?? (changed.has(found.id) ? null : found)) : null,
      now: creator,
    })
    byId.set(creator.id, creator)
    taken.add(creator.id)
    for (const key of creator.profileKeys) byProfile.set(key, creator.id)
  }
  return { byProfile, changed }
}

async function entriesOf(
  people: readonly Incoming[],
  { stored, creators, into }: { stored: ReadonlyMap<string, string>; creators: Creators; into: Into },
  db: Database,
): Promise<Change<Entry>[]> {
  const { campaignId, now } = into
  const places = people.flatMap((person) => {
    // The first profile that belongs to the creator: one that found no room with it does not.
    const [where] = person.profiles.flatMap(({ key, platform }): Where[] => {
      const profileKey = stored.get(key) ?? key
      const creatorId = creators.byProfile.get(profileKey)
      return creatorId === undefined ? [] : [{ key: `${campaignId}/${creatorId}`, campaignId, creatorId, profileKey, platform, now }]
    })
    return where ? [{ person, where }] : []
  })
  const before = await db.entries.bulkGet(places.map(({ where }) => where.key))
  const done = new Set<string>()
  return places.flatMap(({ person, where }, at): Change<Entry>[] => {
    const known = before[at]
    if (done.has(where.key) || (known && !into.overwrite)) return []
    done.add(where.key)
    return [
      known ? { before: known, now: { ...known, ...person.decisions, updatedAt: now } } : { before: null, now: newEntry(person, where) },
    ]
  })
}

type Where = Pick<Entry, 'key' | 'campaignId' | 'creatorId' | 'profileKey' | 'platform'> & { readonly now: number }

function newEntry({ decisions, entry }: Incoming, { now, ...where }: Where): Entry {
  return {
    status: 'prospect',
    priority: 'normal',
    owner: '',
    notes: '',
    tags: [],
    statusReason: '',
    ...decisions,
    ...where,
    savedAt: entry?.savedAt ?? now,
    updatedAt: entry?.updatedAt ?? now,
  }
}
