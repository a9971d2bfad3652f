/** From an address or a handle somebody wrote down to the profile it names. */
import { handleKey } from '@/lib/domain/handle'
import type { Platform } from '@/lib/platforms/reader/contract'

/** What of a reader is needed to name a profile. */
export type KnownPlatforms = readonly Pick<Platform, 'id' | 'name' | 'aliases' | 'accountId' | 'locate' | 'canonical'>[]

export interface NamedProfile {
  readonly platform: string
  readonly handle: string
  readonly nativeId?: string
  /** The canonical address. */
  readonly url: string
}

/** Why a row names no profile; names the message `import_row_<why>`. */
export type Unplaced = 'no_handle' | 'no_platform' | 'unknown_platform' | 'not_address' | 'not_profile' | 'bad_handle'

export interface WrittenProfile {
  readonly url?: string | undefined
  readonly handle?: string | undefined
  readonly platform?: string | undefined
  readonly channelId?: string | undefined
}

/** A platform's id from what somebody calls it, or `null`. */
export function platformCalled(text: string, places: KnownPlatforms): string | null {
  const said = text.trim().toLowerCase()
  return places.find(({ id, name, aliases }) => [id, name.toLowerCase(), ...aliases].includes(said))?.id ?? null
}

/**
 * The profile a row names: by its address, else by its handle on the named platform. A handle counts only where the platform's own
 * address of it leads back to the same handle.
 * @param usual platform of handles that stand without one.
 */
export function placeOf(written: WrittenProfile, places: KnownPlatforms, usual: string | null): NamedProfile | Unplaced {
  const handle = written.handle?.trim() ?? ''
  const address = written.url?.trim() || (looksLikeAddress(handle) ? handle : '')
  if (address !== '') return atAddress(address, { ...written, handle: address === handle ? '' : handle }, places)
  if (handle === '' && !written.channelId) return 'no_handle'
  const called = written.platform?.trim()
  const platform = called ? platformCalled(called, places) : usual
  if (platform === null) return called ? 'unknown_platform' : 'no_platform'
  const reader = places.find(({ id }) => id === platform)
  if (!reader) return 'unknown_platform'
  return profileNamed(reader, handle.replace(/^@/, ''), accountIdIn(written, reader))
}

/** `https://…`, or a host with a path; never an e-mail address. */
const looksLikeAddress = (text: string): boolean => /^https?:\/\//i.test(text) || /^(?:[\w-]+\.)+[a-z]{2,}\/\S/i.test(text)

const accountIdIn = ({ channelId }: WrittenProfile, { accountId }: KnownPlatforms[number]): string | undefined =>
  accountId?.pattern.test(channelId ?? '') === true ? channelId : undefined

function atAddress(address: string, written: WrittenProfile, places: KnownPlatforms): NamedProfile | Unplaced {
  const whole = /^https?:\/\//i.test(address) ? address.replace(/^http:/i, 'https:') : `https://${address}`
  if (!URL.canParse(whole)) return 'not_address'
  const url = new URL(whole)
  for (const reader of places) {
    const ref = reader.locate(url)
    if (!ref) continue
    const nativeId = ref.nativeId ?? accountIdIn(written, reader)
    // A post's address that spells its author's handle names the author as well.
    if (ref.handle !== undefined) return profileNamed(reader, ref.handle, nativeId)
    return ref.kind === 'profile' && nativeId !== undefined
      ? profileNamed(reader, written.handle?.replace(/^@/, '') ?? '', nativeId)
      : 'not_profile'
  }
  return 'not_profile'
}

function profileNamed(reader: KnownPlatforms[number], handle: string, nativeId: string | undefined): NamedProfile | Unplaced {
  const known = nativeId === undefined ? {} : { nativeId }
  if (handle !== '') {
    const url = reader.canonical({ kind: 'profile', handle })
    const back = URL.canParse(url) ? reader.locate(new URL(url)) : null
    if (back?.kind === 'profile' && back.tab === undefined && handleKey(back.handle ?? '') === handleKey(handle))
      return { platform: reader.id, handle, url, ...known }
    if (nativeId === undefined) return 'bad_handle'
  }
  if (nativeId === undefined) return 'no_handle'
  // Until the page is read, the id is all there is to call the profile by.
  return { platform: reader.id, handle: nativeId, nativeId, url: reader.canonical({ kind: 'profile', nativeId }) }
}
