import type { PageRef } from '@/lib/domain/page'
import type { Platform } from './contract'

const modules = import.meta.glob<Platform>('./*/index.ts', { eager: true, import: 'default' })

/** Every reader, by folder. Adding a folder is all it takes. */
export const platforms: readonly Platform[] = Object.values(modules)

/** Match patterns of all readers, for the manifest. */
export const matches: string[] = platforms.flatMap((platform) => [...platform.matches])

/** The reader for an address by its host, or `null`. */
export function platformOf(url: URL): Platform | null {
  return platforms.find((platform) => platform.matches.some((pattern) => hostMatches(pattern, url))) ?? null
}

/** The reader of this id, or `null` for one this version does not know. */
export function platformById(id: string): Platform | null {
  return platforms.find((platform) => platform.id === id) ?? null
}

/** What an address is, over all platforms; `null` for pages no reader knows. */
export function locate(url: URL): PageRef | null {
  return platformOf(url)?.locate(url) ?? null
}

function hostMatches(pattern: string, url: URL): boolean {
  const host = /^https:\/\/([^/]+)\//.exec(pattern)?.[1]
  if (!host || url.protocol !== 'https:') return false
  return host.startsWith('*.') ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)) : url.hostname === host
}
