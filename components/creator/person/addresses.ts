import { allReaders } from '@/lib/platforms/readers'
import { platforms, platformOf } from '@/lib/platforms/directory'
import type { Addresses } from '@/lib/store/join-suggestions'

/** The platforms' rules for addresses, in the store's terms. Loaded apart, because readers are heavy. */
export async function platformAddresses(): Promise<Addresses> {
  const readers = new Map((await allReaders()).map((reader) => [reader.id, reader]))
  return {
    hosts: Object.fromEntries(platforms.map(({ id, matches }) => [id, hostsOf(matches)])),
    locate: (address) => {
      const url = urlOf(address)
      const platform = url && platformOf(url)
      const ref = platform && url ? readers.get(platform.id)?.locate(url) : null
      return ref?.kind === 'profile' ? ref : null
    },
  }
}

/** `*.example.com` becomes its bare host, because the part before the dot is unknown. */
const hostsOf = (matches: readonly string[]): string[] => [
  ...new Set(matches.map((pattern) => (pattern.split('/')[2] ?? '').replace(/^(?:\*\.|www\.)/, ''))),
]

function urlOf(address: string): URL | null {
  try {
    return new URL(/^[a-z]+:/i.test(address) ? address.replace(/^http:/i, 'https:') : `https://${address}`)
  } catch {
    // expected: people also link to things that are no address
    return null
  }
}
