import type { Platform } from '@/lib/platforms/reader/contract'

// Eager: separate loading costs the content script 3 kB of wrapping; setting all four readers up costs a few milliseconds, and only
// on pages with something to read.
const readers = import.meta.glob<Platform>('./*/index.ts', { import: 'default', eager: true })

/** The reader of a platform; `null` for one this version does not know. */
export async function loadReader(id: string): Promise<Platform | null> {
  return readers[`./${id}/index.ts`] ?? null
}

/** The reader for an address; `null` where there is nothing to read. */
export function readerAt(url: URL): Platform | null {
  return Object.values(readers).find((reader) => reader.locate(url)) ?? null
}

/** Every reader, by folder. */
export async function allReaders(): Promise<Platform[]> {
  return Object.values(readers)
}
