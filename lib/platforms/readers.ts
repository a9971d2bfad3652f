import type { Platform } from './contract'

// Not eager: of the four readers in the content script a page sets up only its own.
const readers = import.meta.glob<Platform>('./*/index.ts', { import: 'default' })

/** The reader of a platform; `null` for one this version does not know. */
export async function loadReader(id: string): Promise<Platform | null> {
  return (await readers[`./${id}/index.ts`]?.()) ?? null
}

/** Every reader, by folder. */
export async function allReaders(): Promise<Platform[]> {
  return Promise.all(Object.values(readers).map((load) => load()))
}
