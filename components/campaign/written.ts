/** What people write into a form, understood. */

/** Words, names or tags parted by commas, semicolons or lines; each once, in the order written. */
export function splitWords(text: string): string[] {
  const words = text.split(/[,;،、，\n]/).map((word) => word.trim())
  return [...new Set(words)].filter((word) => word !== '')
}

/** Handles without `@`; of an address its last part. */
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

/** Domains such as `brand.example`, also out of whole addresses; lower-case, without `www.`. `null` among them for what is none. */
export function splitDomains(text: string): (string | null)[] {
  return [...new Set(splitWords(text).map(domainOf))]
}

function domainOf(word: string): string | null {
  try {
    const { hostname } = new URL(/^https?:\/\//i.test(word) ? word : `https://${word}`)
    return hostname.includes('.') ? hostname.replace(/^www\./, '') : null
  } catch {
    // expected: what the person writes is not always an address
    return null
  }
}
