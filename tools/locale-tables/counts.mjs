// Counts: decimal and group mark, and every word or letter that stands for a power of ten, as CLDR's compact patterns have them.

/**
 * One row per locale: [marks, affixes].
 * - marks: the decimal and the group mark for Latin digits; the space kinds are all written as a plain space
 * - affixes: `# K:3|# mil M:9`, where `#` is the number and the figure a power of ten; upper and lower case as in CLDR
 */
export function countTable({ main, locales }, readJson) {
  const rows = new Map()
  for (const locale of locales) {
    const numbers = readJson(main, locale, 'numbers.json').main[locale].numbers
    const symbols = numbers['symbols-numberSystem-latn']
    rows.set(locale, [spaces(symbols.decimal) + spaces(symbols.group), affixes(numbers).join('|')])
  }
  return rows
}

function affixes(numbers) {
  const found = new Map()
  for (const system of new Set(['latn', numbers.defaultNumberingSystem])) {
    for (const width of ['short', 'long']) {
      const patterns = numbers[`decimalFormats-numberSystem-${system}`]?.[width]?.decimalFormat ?? {}
      for (const [key, pattern] of Object.entries(patterns)) {
        const affix = affixOf(key, pattern)
        // The short form comes first and stays: CLDR's long Nepali has करोड for both 10⁶ and 10⁷, which it is.
        if (affix && !found.has(affix.text)) found.set(affix.text, affix.power)
      }
    }
  }
  return [...found].map(([text, power]) => `${text}:${power}`).sort()
}

/** `1000000-count-other`, `0 Mio'.'` → `# Mio.` and 6. Patterns without digits ("mille") or without words say nothing. */
function affixOf(key, pattern) {
  const positive = spaces(pattern.split(';')[0].replaceAll("'", '')).trim()
  const zeros = /0+/.exec(positive)?.[0]
  if (!zeros || positive === zeros) return null
  const magnitude = Math.log10(Number(key.split('-')[0]))
  return { text: positive.replace(zeros, '#'), power: magnitude - (zeros.length - 1) }
}

function spaces(text) {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .normalize('NFC')
}
