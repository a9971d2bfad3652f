/** A word as indexes look it up: `id` is its number among the words met so far, −1 when there were too many to number. */
export interface NumberedWord {
  readonly text: string
  readonly id: number
}

/** More different words than anybody's shortlist holds; the rest go unnumbered, and are looked up by their letters. */
const MOST_WORDS = 50_000
const numbers = new Map<string, number>()
/** One string object for each numbered word, so that comparing two of them seldom compares letters. */
const spellings: string[] = []

/** The number of a word: the same for the same letters, −1 once the numbers are used up. */
export function wordNumber(word: string): number {
  const known = numbers.get(word)
  if (known !== undefined) return known
  if (spellings.length >= MOST_WORDS) return -1
  numbers.set(word, spellings.length)
  return spellings.push(word) - 1
}

/** The kept spelling of a numbered word; `word` itself when it has no number. */
export function keptSpelling(id: number, word: string): string {
  return spellings[id] ?? word
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
