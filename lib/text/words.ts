import { unitsOf } from './letters'

/** A word as indexes look it up: `id` is its number among the words met so far, −1 when there were too many to number. */
export interface NumberedWord {
  readonly text: string
  readonly id: number
}

/** More different words than anybody's shortlist holds; the rest go unnumbered, and are looked up by their letters. */
const MOST_WORDS = 50_000
/** One string object for each numbered word, so that comparing two of them seldom compares letters. */
const spellings: string[] = []
/**
 * Numbers plus one by hash, in the next free place (0 is free); less than half full. A `Map` would need the word cut out of its text first,
 * and most words of a caption have been met before.
 */
const places = new Int32Array(1 << 17)

/** The number of a word: the same for the same letters, −1 once the numbers are used up. */
export function wordNumber(word: string): number {
  return wordNumberAt(word, unitsOf(word), { start: 0, end: word.length })
}

/** {@link wordNumber} of what stands between two offsets of a text, given with its {@link unitsOf}. */
export function wordNumberAt(text: string, units: Uint16Array, { start, end }: { readonly start: number; readonly end: number }): number {
  // FNV-1a over UTF-16 units.
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] as number), 0x01000193)
  for (let place = (hash ^ (hash >>> 15)) & (places.length - 1); ; place = (place + 1) & (places.length - 1)) {
    const id = (places[place] as number) - 1
    if (id < 0) {
      if (spellings.length >= MOST_WORDS) return -1
      places[place] = spellings.push(text.slice(start, end))
      return spellings.length - 1
    }
    const known = spellings[id] as string
    if (known.length === end - start && text.startsWith(known, start)) return id
  }
}

/** The kept spelling of a numbered word. */
export function spellingOf(id: number): string | undefined {
  return spellings[id]
}

/**
 * Remembers what `tell` says of a word: words come again in every caption and are asked about by a dozen tables. `tell` must always say
 * the same of the same word.
 */
export function rememberByWord<T extends {} | null>(tell: (word: string) => T): (word: NumberedWord) => T {
  const told: (T | undefined)[] = []
  return ({ id, text }) => {
    if (id < 0) return tell(text)
    if (id < told.length) {
      const known = told[id]
      if (known !== undefined) return known
    }
    const made = tell(text)
    // Filled up without holes: a sparse array would be a slow one.
    while (told.length <= id) told.push(undefined)
    told[id] = made
    return made
  }
}
