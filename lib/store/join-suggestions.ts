import { handleKey } from '@/lib/domain/handle'
import type { Profile } from '@/lib/domain/profile'
import { type Database, database } from './database'
import { type Met, metBefore } from './met'
import { keepNotSame, notSame } from './not-same'
import {
  type Locate,
  STRENGTHS,
  type SamePersonEvidence,
  type Strength,
  addressesOf,
  ownHost,
  plainAddress,
  samePerson,
} from './same-person'

/** Knowledge of platforms' addresses, passed in: the store knows no platform. */
export interface Addresses {
  readonly locate: Locate
  /** Hosts of every platform, by its id. */
  readonly hosts: Readonly<Record<string, readonly string[]>>
}

/** A stored profile that may belong to the same person. */
export interface JoinSuggestion {
  readonly profile: Profile
  readonly evidence: readonly SamePersonEvidence[]
  readonly strength: Strength
  /** The user said that these are two persons. */
  readonly isSetAside: boolean
}

/** A linked account whose page was never opened. */
export interface Unopened {
  readonly platform: string
  readonly address: string
  readonly handle?: string
}

export interface SuggestedJoins {
  /** Strongest first. */
  readonly suggestions: readonly JoinSuggestion[]
  readonly unopened: readonly Unopened[]
}

/** Candidates per kind of evidence. Own choice: a name with more matches says nothing. */
const MOST_CANDIDATES = 50

/**
 * Stored profiles that may belong to the same person as this one, with the evidence. Nothing is joined here.
 * Looks up by index only: the cost does not grow with the number of profiles.
 */
export async function suggestedJoins(profileKey: string, addresses: Addresses, db: Database = database): Promise<SuggestedJoins> {
  const profile = await db.profiles.get(profileKey)
  if (!profile) return { suggestions: [], unopened: [] }
  const [candidates, creator, pairs] = await Promise.all([
    candidatesFor(profile, addresses, db),
    db.creators.where({ profileKeys: profileKey }).first(),
    notSame(db),
  ])
  const apart = new Set(pairs.flatMap(([one, other]) => (one === profileKey ? [other] : other === profileKey ? [one] : [])))
  const joined = new Set(creator?.profileKeys ?? [])
  const suggestions = candidates.flatMap((candidate): JoinSuggestion[] => {
    const found = joined.has(candidate.key) ? null : samePerson(profile, candidate, addresses.locate)
    return found ? [{ profile: candidate, ...found, isSetAside: apart.has(candidate.key) }] : []
  })
  const rank = ({ strength, evidence }: JoinSuggestion) => STRENGTHS.indexOf(strength) * 10 + evidence.length
  return {
    suggestions: suggestions.sort((a, b) => rank(b) - rank(a) || (a.profile.key < b.profile.key ? -1 : 1)),
    unopened: unopenedOf(profile, [profile, ...candidates], addresses.locate),
  }
}

/** What to tell the user before the same person is saved twice. */
export interface KnownBefore {
  /** The account's first known handle, if it has another one now. */
  readonly formerHandle: string | null
  /** Profiles on a shortlist that may be the same person's. */
  readonly likely: readonly { readonly suggestion: JoinSuggestion; readonly met: readonly Met[] }[]
}

/** Whether a profile's person may have been saved before, under another handle or profile. */
export async function alreadyKnown(profileKey: string, addresses: Addresses, db: Database = database): Promise<KnownBefore> {
  const profile = await db.profiles.get(profileKey)
  const { suggestions } = await suggestedJoins(profileKey, addresses, db)
  const asked = suggestions.filter(({ isSetAside }) => !isSetAside)
  const likely = await Promise.all(asked.map(async (suggestion) => ({ suggestion, met: await metBefore(suggestion.profile.key, db) })))
  const first = /^[a-z]+:@(.+)$/.exec(profileKey)?.[1]
  return {
    formerHandle: first !== undefined && profile !== undefined && first !== profile.handleKey ? first : null,
    likely: likely.filter(({ met }) => met.length > 0),
  }
}

/** Stores that two profiles are two persons, or (`isSame`) deletes that again. */
export async function setNotSame(one: string, other: string, { isSame }: { isSame: boolean }, db: Database = database): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    const others = (await notSame(db)).filter((pair) => !(pair.includes(one) && pair.includes(other)))
    await keepNotSame(isSame ? others : [...others, [one, other]], db)
  })
}

async function candidatesFor(profile: Profile, { locate, hosts }: Addresses, db: Database): Promise<Profile[]> {
  const pointed = addressesOf(profile)
  const accounts = pointed.flatMap((address) => locate(address) ?? [])
  const plain = [...new Set(pointed.filter((address) => locate(address) === null).map(plainAddress))].filter((address) => address !== '')
  const byHandle = [
    ...accounts.flatMap(({ platform, handle }) => (handle === undefined ? [] : [[platform, handleKey(handle)]])),
    ...Object.keys(hosts).map((platform) => [platform, profile.handleKey]),
  ]
  const byId = accounts.flatMap(({ platform, nativeId }) => (nativeId === undefined ? [] : [[platform, nativeId]]))
  const path = plainAddress(profile.url).replace(/^[^/]+/, '')
  const own = path === '' ? [] : (hosts[profile.platform] ?? []).map((host) => `${host}${path}`)
  const elsewhere = plain.map((address) => ownHost(profile, address) ?? address)
  const table = db.profiles
  const found = await Promise.all([
    table.where('[platform+handleKey]').anyOf(byHandle).limit(MOST_CANDIDATES).toArray(),
    table.where('[platform+nativeId]').anyOf(byId).limit(MOST_CANDIDATES).toArray(),
    table.where('emails').anyOfIgnoreCase(profile.emails).limit(MOST_CANDIDATES).toArray(),
    table.where('links').startsWithAnyOfIgnoreCase(own.flatMap(spellings)).limit(MOST_CANDIDATES).toArray(),
    table.where('links').startsWithAnyOfIgnoreCase(elsewhere.flatMap(spellings)).limit(MOST_CANDIDATES).toArray(),
  ])
  return [...new Map(found.flat().map((each) => [each.key, each])).values()].filter(({ key }) => key !== profile.key)
}

/** Possible links to an address given without scheme and `www.`. */
const spellings = (plain: string): string[] => ['https://', 'http://', 'https://www.', 'http://www.'].map((start) => `${start}${plain}`)

/** Linked accounts that are none of the known profiles. */
function unopenedOf(profile: Profile, known: readonly Profile[], locate: Locate): Unopened[] {
  const accounts = addressesOf(profile).flatMap((address) => {
    const found = locate(address)
    return found ? [{ address, ...found }] : []
  })
  const isKnown = ({ platform, handle, nativeId }: (typeof accounts)[number]) =>
    known.some(
      (each) =>
        each.platform === platform &&
        ((handle !== undefined && handleKey(handle) === each.handleKey) || (nativeId !== undefined && nativeId === each.nativeId)),
    )
  const unique = new Map(
    accounts
      .filter((account) => !isKnown(account))
      .map((account) => [`${account.platform} ${account.nativeId ?? handleKey(account.handle ?? '')}`, account]),
  )
  return [...unique.values()].map(({ platform, address, handle }) => ({ platform, address, ...(handle !== undefined && { handle }) }))
}
