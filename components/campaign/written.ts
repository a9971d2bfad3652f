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
    return null
  }
}

const UNITS: Readonly<Record<string, number>> = { '': 1, k: 1000, m: 1_000_000 }
const GROUPED = /^(?:\d+|[1-9]\d{0,2}(?:,\d{2,3})*,\d{3}|[1-9]\d{0,2}(?:\.\d{3})+)$/

/**
 * A number not below zero as people write it: `10000`, `10,000`, `10.000`, `12 500,50`, `10k`, `1.5m`. Three digits after a sign are
 * thousands, one or two are decimals. `null` for anything else.
 */
export function numberOf(text: string): number | null {
  const [, head = '', decimals = '', unit = ''] = /^(\d[\d.,]*?)(?:[.,](\d{1,2}))?([km]?)$/i.exec(text.replace(/[\s'’]/gu, '')) ?? []
  if (!GROUPED.test(head)) return null
  const value = Number(`${head.replace(/[.,]/g, '')}.${decimals}`) * (UNITS[unit.toLowerCase()] ?? 1)
  return Math.round(value * 100) / 100
}
