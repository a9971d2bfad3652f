import counts from './generated/counts.json'
import { charAt, charBefore, isUnspaced, isWord } from './fold'
import { kinRows, localeRowOf, type LocaleTable } from './locale-row'

/** One way of writing a power of ten: `# Mio.` → after `Mio`, power 6. Dots are left out on both sides. */
interface Affix {
  readonly table: number
  readonly before: string
  readonly after: string
  readonly spaced: boolean
  /** `NaN` for one part of a compound. */
  readonly power: number
}

/** An affix found at the number. `exact`: case and spacing as the locale writes it. */
interface Match {
  readonly affix: Affix
  readonly length: number
  readonly exact: boolean
  readonly sameCase: boolean
  /** No space between number and word. */
  readonly attached: boolean
}

/** `own`: written in the page's language, so its number marks may be trusted. 'unclear': several meanings. `null`: no affix. */
export type AffixReading = { readonly power: number; readonly own: boolean } | 'unclear' | null

const table: LocaleTable = counts
const ENGLISH: Readonly<Record<string, number>> = { k: 3, m: 6, b: 9 }

interface Index {
  readonly after: Map<string, Affix[]>
  readonly before: Map<string, Affix[]>
  readonly longest: number
  /** Affix tables of languages CLDR covers completely, with the decimal marks and languages that use them. */
  readonly complete: Map<number, { readonly decimals: Set<string>; readonly languages: Set<string> }>
}

let index: Index | undefined

/**
 * Reads the power of ten that the words at a number stand for. The first row that applies decides.
 *
 * |    | page language | words at the number                                                           | result            |
 * | -- | ------------- | ----------------------------------------------------------------------------- | ----------------- |
 * |  1 | known         | affix of that language ¹                                                      | its power, `own`  |
 * |  2 | known         | affix of its regional forms ¹                                                 | its power, `own`  |
 * |  3 | known         | K, M or B: attached, or a capital after a space                               | 3, 6 or 9         |
 * |  4 | known         | k, m or b after a space                                                       | 'unclear'         |
 * |  5 | known         | a longer word that begins with an own affix of 3 to 12 characters: "12 лакхов" | 'unclear'         |
 * |  6 | known         | affix of complete languages ² in a script without case                        | its power         |
 * |  7 | known         | cased affix of 3 or more characters, in 2 or more complete languages ²        | its power         |
 * |  8 | known         | cased affix of 3 or more characters, in one complete language ²               | 'unclear'         |
 * |  9 | unknown       | affix that complete languages write exactly so (case, space, decimal mark)    | its power         |
 * | 10 | unknown       | affix of complete languages, written otherwise                                | its power         |
 * | 11 | any           | anything else                                                                 | `null`            |
 *
 * In each row the longest match counts; in rows 1, 2, 9 and 10 exact spelling beats same case, and same case any other.
 * Matches that differ in power, and compounds, are 'unclear', never ignored: "12 mil" is not 12.
 * ¹ A single letter after a space counts only in the locale's own case. ² A page may declare one language and be written in another.
 */
export function readAffix(left: string, right: string, where: { lang: string; decimal: string }): AffixReading {
  index ??= buildIndex()
  const matches = findAfter(left, right, index)
  const prefixes = findBefore(left, index)
  const all = [...matches, ...prefixes]
  const page = localeRowOf(table, where.lang)
  if (!page) return readAnyLanguage(all, where.decimal, index)
  if (all.length > 0) {
    const own = pick(all, [page.row]) ?? pick(all, kinRows(table, where.lang))
    if (own) return own
  }
  const english = englishLetter(right)
  if (english !== null) return english
  if (startsLikeOwn(right, page.row[1], index)) return 'unclear'
  return readForeign(all, index)
}

function pick(matches: readonly Match[], rows: readonly (readonly number[])[]): AffixReading {
  const found = bestMatches(matches.filter((match) => isCertain(match) && rows.some(([, affixes]) => affixes === match.affix.table)))
  const reading = commonPower(found)
  return reading && reading !== 'unclear' ? { ...reading, own: true } : reading
}

/** Rejects a lone letter after a space, which is often an ordinary word, unless its case is the locale's. */
function isCertain({ affix, sameCase, attached }: Match): boolean {
  return sameCase || attached || [...(affix.after || affix.before)].length > 1
}

function isCased({ before, after }: Affix): boolean {
  return /^[\p{Lu}\p{Ll} ]+$/u.test(after || before)
}

/**
 * Reads a word of another language than the page's (rows 6 to 8). One or two Latin, Greek or Cyrillic letters may be any word
 * ("5 mi piace"). A longer one must be in at least two languages: in one alone it may be an ordinary word ("min" is thousand in
 * Azerbaijani).
 */
function readForeign(matches: readonly Match[], { complete }: Index): AffixReading {
  const found = longestOnly(
    matches.filter(({ affix }) => complete.has(affix.table) && (!isCased(affix) || (affix.after || affix.before).length >= 3)),
  )
  const languages = new Set(found.flatMap(({ affix }) => [...(complete.get(affix.table)?.languages ?? [])]))
  return found.some(({ affix }) => isCased(affix)) && languages.size < 2 ? 'unclear' : commonPower(found)
}

function readAnyLanguage(matches: readonly Match[], decimal: string, { complete }: Index): AffixReading {
  const known = matches.filter(({ affix }) => complete.has(affix.table))
  const exact = known.filter((match) => match.exact && (decimal === '' || complete.get(match.affix.table)?.decimals.has(decimal)))
  return commonPower(bestMatches(exact.length > 0 ? exact : known))
}

function longestOnly(matches: readonly Match[]): Match[] {
  const most = Math.max(0, ...matches.map((match) => match.length))
  return matches.filter((match) => match.length === most)
}

function bestMatches(matches: readonly Match[]): Match[] {
  const found = longestOnly(matches)
  // A language may distinguish two powers by case or space alone (Bengali "কো"), so exact spelling wins.
  const exact = found.filter((match) => match.exact)
  const same = found.filter((match) => match.sameCase)
  return exact.length > 0 ? exact : same.length > 0 ? same : found
}

function commonPower(matches: readonly Match[]): AffixReading {
  const powers = new Set(matches.map((match) => match.affix.power))
  const [power] = powers
  return power === undefined ? null : powers.size > 1 || Number.isNaN(power) ? 'unclear' : { power, own: false }
}

function englishLetter(right: string): AffixReading {
  const [, space = '', letter = ''] = /^([ \u00a0]?)([kmb])(?![\p{L}\p{M}\p{N}])/iu.exec(right) ?? []
  const power = ENGLISH[letter.toLowerCase()]
  if (power === undefined) return null
  return space !== '' && letter === letter.toLowerCase() ? 'unclear' : { power, own: false }
}

/** Row 5: an inflected form ("12 лакхов", "3 miles" in Spanish) may be a power, and no number is better than a wrong one. */
function startsLikeOwn(right: string, own: number | undefined, { after }: Index): boolean {
  const words = right
    .replace(/^[ \u00a0]/, '')
    .replaceAll('.', '')
    .toLowerCase()
  for (let length = 3; length <= Math.min(words.length, 12); length++) {
    if (after.get(words.slice(0, length))?.some((affix) => affix.table === own)) return true
  }
  return false
}

function findAfter(left: string, right: string, { after, longest: most }: Index): Match[] {
  const attached = !/^[ \u00a0]/.test(right)
  const words = right.replaceAll('.', '').replaceAll('\u00a0', ' ').replace(/^ /, '')
  const folded = words.toLowerCase()
  const found: Match[] = []
  for (let length = 1; length <= Math.min(most, folded.length); length++) {
    const end = after.has(folded.slice(0, length)) ? endOf(folded, length, after) : 'inside'
    if (end === 'inside') continue
    for (const affix of after.get(folded.slice(0, length)) ?? []) {
      if (affix.before !== '' && !endsWithWord(left.trimEnd().toLowerCase(), affix.before.toLowerCase())) continue
      const sameCase = words.slice(0, length) === affix.after
      const understood = end === 'compound' ? { ...affix, power: NaN } : affix
      found.push({
        affix: understood,
        length: length + affix.before.length,
        attached,
        sameCase,
        exact: sameCase && attached !== affix.spaced,
      })
    }
  }
  return found
}

function findBefore(left: string, { before }: Index): Match[] {
  const attached = !/[ \u00a0]$/.test(left)
  const words = left.replaceAll('\u00a0', ' ').trimEnd()
  const found: Match[] = []
  if (words === '') return found
  const folded = words.toLowerCase()
  for (const [word, affixes] of before) {
    if (!endsWithWord(folded, word)) continue
    for (const affix of affixes) {
      const sameCase = words.endsWith(affix.before)
      found.push({ affix, length: word.length, attached, sameCase, exact: sameCase && attached !== affix.spaced })
    }
  }
  return found
}

function endsWithWord(text: string, word: string): boolean {
  if (!text.endsWith(word)) return false
  const previous = charBefore(text, text.length - word.length)
  return isUnspaced(charAt(word, 0)) || !isWord(previous)
}

/**
 * Whether the word ends with the affix. In scripts without spaces the next word may follow at once. A second power there
 * ("5천만" is 5 × 1,000 × 10,000) makes a compound, which the table lacks.
 */
function endOf(text: string, length: number, after: ReadonlyMap<string, unknown>): 'word' | 'inside' | 'compound' {
  const next = charAt(text, length)
  if (next === '') return 'word'
  if (!isUnspaced(charBefore(text, length))) return isWord(next) ? 'inside' : 'word'
  for (let end = length + 1; end <= Math.min(text.length, length + 8); end++) {
    if (isUnspaced(next) && after.has(text.slice(length, end))) return 'compound'
  }
  return 'word'
}

function buildIndex(): Index {
  const after = new Map<string, Affix[]>()
  const before = new Map<string, Affix[]>()
  let most = 0
  table.columns[1]?.forEach((cell, at) => {
    for (const affix of affixesOf(cell, at)) {
      const map = affix.after === '' ? before : after
      const key = (affix.after || affix.before).toLowerCase()
      map.set(key, [...(map.get(key) ?? []), affix])
      most = Math.max(most, key.length)
    }
  })
  const complete: Index['complete'] = new Map()
  for (const [locale, [marks = 0, affixes = 0, modern]] of Object.entries(table.locales)) {
    if (!modern) continue
    const users = complete.get(affixes) ?? { decimals: new Set(), languages: new Set() }
    users.decimals.add(table.columns[0]?.[marks]?.[0] ?? '')
    users.languages.add(locale.split('-')[0] ?? '')
    complete.set(affixes, users)
  }
  return { after, before, longest: most, complete }
}

function affixesOf(cell: string, at: number): Affix[] {
  return cell.split('|').flatMap((entry) => {
    const [pattern = '', power] = entry.split(':')
    const [before = '', after = ''] = pattern.replaceAll('.', '').split('#')
    return power === undefined
      ? []
      : [{ table: at, before: before.trim(), after: after.trim(), spaced: /^ | $/.test(after || before), power: Number(power) }]
  })
}
