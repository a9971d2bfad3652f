/** Parses what people write into a form. */

/** Splits words, names or tags at commas, semicolons and line breaks; each once, in order. */
export function splitWords(text: string): string[] {
  const words = text.split(/[,;،、，\n]/).map((word) => word.trim())
  return [...new Set(words)].filter((word) => word !== '')
}

/** Handles without `@`; of an address, its last part. */
export function splitHandles(text: string): string[] {
  const bare = splitWords(text).map((word) =>
    word
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .replace(/^.*\//, '')
      .replace(/^@/, ''),
  )
  return [...new Set(bare)].filter((word) => word !== '')
}

/** Domains such as `brand.example`, also from whole addresses; lower-case, without `www.`. `null` stands for each word that is no domain. */
export function splitDomains(text: string): (string | null)[] {
  return [...new Set(splitWords(text).map(domainOf))]
}

function domainOf(word: string): string | null {
  try {
    const { hostname } = new URL(/^https?:\/\//i.test(word) ? word : `https://${word}`)
    return hostname.includes('.') ? hostname.replace(/^www\./, '') : null
  } catch {
    // expected: the person may write something else than an address
    return null
  }
}
