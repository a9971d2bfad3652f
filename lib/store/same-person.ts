import { handleKey } from '@/lib/domain/handle'
import type { Profile } from '@/lib/domain/profile'

/** The account an address leads to; `null` unless it is a profile of a known platform. */
export type Locate = (
  address: string,
) => { readonly platform: string; readonly handle?: string | undefined; readonly nativeId?: string | undefined } | null

export type SamePersonKind = 'links-there' | 'linked-from-there' | 'same-handle' | 'same-name' | 'same-email' | 'same-link'

/** One piece of evidence that two profiles belong to one person; `what` is the address, handle, name or e-mail. */
export interface SamePersonEvidence {
  readonly kind: SamePersonKind
  readonly what: string
}

export const STRENGTHS = ['weak', 'fair', 'strong'] as const
export type Strength = (typeof STRENGTHS)[number]

/** Handles up to this length often belong to several people. Own choice, as are the strengths below. */
const SHORT_HANDLE = 6
/** Handles from this length on seldom belong to two people. */
const LONG_HANDLE = 12
/** Shorter names occur inside unrelated words. */
const TELLING_NAME = 5

/**
 * The evidence that two profiles belong to one person, and its strength; `null` without any. A link proves it as far as the bio is the
 * person's own; a name or handle alone does not.
 */
export function samePerson(one: Profile, other: Profile, locate: Locate): { evidence: SamePersonEvidence[]; strength: Strength } | null {
  if (one.key === other.key) return null
  const evidence: SamePersonEvidence[] = []
  const note = (kind: SamePersonKind, what: string | undefined) => what !== undefined && evidence.push({ kind, what })
  note('links-there', linkTo(other, one, locate))
  note('linked-from-there', linkTo(one, other, locate))
  note('same-email', sharedEmail(one, other))
  note('same-link', sharedLink(one, other, locate))
  note('same-name', sharedName(one, other))
  if (one.platform !== other.platform && one.handleKey === other.handleKey) note('same-handle', other.handle)
  const strength = strengthOf(new Set(evidence.map(({ kind }) => kind)), one.handleKey.length)
  return strength === null ? null : { evidence, strength }
}

function strengthOf(found: ReadonlySet<SamePersonKind>, handleLength: number): Strength | null {
  if (found.has('links-there') || found.has('linked-from-there')) return 'strong'
  const isReachedAlike = found.has('same-email') || found.has('same-link')
  // Agencies share an e-mail and partners a link: without a shared name both say nothing.
  if (isReachedAlike && (found.has('same-name') || found.has('same-handle'))) return 'fair'
  if (!found.has('same-handle')) return null
  if (handleLength >= LONG_HANDLE) return 'fair'
  if (found.has('same-name')) return handleLength >= SHORT_HANDLE ? 'fair' : 'weak'
  return handleLength >= SHORT_HANDLE ? 'weak' : null
}

/** Addresses a profile points to: its links, and those written in its bio. */
export function addressesOf({ links, bio = '' }: Pick<Profile, 'links' | 'bio'>): string[] {
  const spelt = bio.match(/(?:https?:\/\/)?(?:[\p{L}\p{N}-]{1,63}\.){1,4}[a-z]{2,24}\/[^\s<>"|,;]{1,300}/giu) ?? []
  return [...new Set([...links, ...spelt])].slice(0, 80)
}

/** Host and path of an address in lower case, without `www.`, query and closing slash; '' if it is no web address. */
export function plainAddress(address: string): string {
  try {
    const { protocol, hostname, pathname } = new URL(/^[a-z]+:/i.test(address) ? address : `https://${address}`)
    return /^https?:$/.test(protocol) ? `${hostname.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`.toLowerCase() : ''
  } catch {
    // expected: links are not always addresses
    return ''
  }
}

function linkTo(target: Profile, from: Profile, locate: Locate): string | undefined {
  return addressesOf(from).find((address) => {
    const found = locate(address)
    if (found?.platform !== target.platform) return false
    if (found.nativeId !== undefined && target.nativeId !== undefined) return found.nativeId === target.nativeId
    return found.handle !== undefined && handleKey(found.handle) === target.handleKey
  })
}

const sharedEmail = (one: Profile, other: Profile): string | undefined =>
  one.emails.find((email) => other.emails.some((each) => each.toLowerCase() === email.toLowerCase()))

/** A page both link to, or a host with the person's handle or name that both link to: `mirelaokonto.example`. */
function sharedLink(one: Profile, other: Profile, locate: Locate): string | undefined {
  const elsewhere = (profile: Profile) => addressesOf(profile).filter((address) => locate(address) === null)
  const theirs = elsewhere(other).map(plainAddress)
  return elsewhere(one).find((address) => {
    const plain = plainAddress(address)
    if (plain === '') return false
    const host = ownHost(one, plain)
    return theirs.some((each) => each === plain || (host !== null && each.split('/')[0] === host))
  })
}

/** The host of an address if it contains the person's handle or display name, else `null`. */
export function ownHost(profile: Profile, plain: string): string | null {
  const host = plain.split('/')[0] ?? ''
  const bare = host.replace(/[^\p{L}\p{N}]/gu, '')
  const names = [profile.handleKey, profile.displayName ?? ''].map(letters).filter((name) => name.length >= TELLING_NAME)
  return names.some((name) => bare.includes(name)) ? host : null
}

function sharedName(one: Profile, other: Profile): string | undefined {
  const [mine, theirs] = [letters(one.displayName ?? ''), letters(other.displayName ?? '')]
  return mine.length >= TELLING_NAME && mine === theirs ? other.displayName : undefined
}

/** Letters and digits only, without case and accents. */
const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
