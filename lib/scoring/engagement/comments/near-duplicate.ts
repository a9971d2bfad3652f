/** Share of common 3-grams from which two comments are the same. Own choice: checked on the comments of [tubespam-2015]. */
const SAME_AT = 0.8

/** The set of three-letter runs of folded text without blanks and marks; short text is one run. */
export function threeGrams(folded: string): ReadonlySet<string> {
  const letters = [...folded.replace(/[\p{P}\p{S}\s]+/gu, '')]
  if (letters.length <= 3) return new Set([letters.join('')])
  return new Set(letters.slice(2).map((letter, at) => `${letters[at]}${letters[at + 1]}${letter}`))
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0
  for (const gram of a) if (b.has(gram)) common += 1
  return common / (a.size + b.size - common)
}

/** Whether a comment nearly equals one of the earlier ones. Sets too different in size to reach the share are skipped. */
export function isRepeat(grams: ReadonlySet<string>, earlier: readonly ReadonlySet<string>[]): boolean {
  return earlier.some(
    (other) => Math.min(grams.size, other.size) >= SAME_AT * Math.max(grams.size, other.size) && jaccard(grams, other) >= SAME_AT,
  )
}
