import type { PlatformTraits } from '@/lib/domain/platform-traits'
import type { PlatformAbout } from '@/lib/platforms/reader/contract'

const abouts = import.meta.glob<PlatformAbout>('./*/about.ts', { eager: true, import: 'default' })

/** Every platform, one per folder: names and addresses, no readers. A new folder is found by itself. */
export const platforms: readonly PlatformAbout[] = Object.values(abouts)

/** Match patterns of all platforms, for the manifest. */
export const matches: string[] = platforms.flatMap((platform) => [...platform.matches])

/** The platform of an address by its host, or `null`. */
export function platformOf(url: URL): PlatformAbout | null {
  return platforms.find((platform) => platform.matches.some((pattern) => hostMatches(pattern, url))) ?? null
}

/** The platform of this id, or `null` for one this version does not know. */
export function platformById(id: string): PlatformAbout | null {
  return platforms.find((platform) => platform.id === id) ?? null
}

/** Traits of a platform without an `about.ts` in this version. */
const PLAIN: PlatformTraits = { usualFormula: 'followers', followerWord: 'followers', showsFollowing: false, showsHearts: false }

/** The traits of this platform; plain ones for a platform this version does not know. The same object each time. */
export function traitsOf(id: string): PlatformTraits {
  return platformById(id)?.traits ?? PLAIN
}

function hostMatches(pattern: string, url: URL): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1]
  if (!host || url.protocol !== 'https:') return false
  return host.startsWith('*.') ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)) : url.hostname === host
}
