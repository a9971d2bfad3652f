import { allReaders } from '@/lib/platforms/readers'
import { platforms, platformOf } from '@/lib/platforms/directory'
import type { Addresses } from '@/lib/store/join-suggestions'

/** What every platform's reader knows of addresses, as the store asks for it. Loaded on its own: readers are heavy. */
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

/** `*.example.com` stands for its bare host too: what comes before the dot is unknown anyway. */
const hostsOf = (matches: readonly string[]): string[] => [
  ...new Set(matches.map((pattern) => (pattern.split('/')[2] ?? '').replace(/^(?:\*\.|www\.)/, ''))),
]

function urlOf(address: string): URL | null {
  try {
    return new URL(/^[a-z]+:/i.test(address) ? address.replace(/^http:/i, 'https:') : `https://${address}`)
  } catch {
    // expected: what people link to is not always an address
    return null
  }
}
