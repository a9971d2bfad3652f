/** A generated table. `columns` hold the distinct cells; a locale's row holds one index per column, then 1 if CLDR covers it completely. */
export interface LocaleTable {
  readonly columns: readonly (readonly string[])[]
  readonly locales: Readonly<Record<string, readonly number[]>>
}

/** Platforms' tags that BCP 47 does not resolve to the intended locale. */
const MEANT: Readonly<Record<string, string>> = {
  'es-la': 'es-419',
  'es-xl': 'es-419',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'en-pi': 'en',
  'en-ud': 'en',
}

const chains = new Map<string, readonly string[]>()

/**
 * The locales to look up for a language tag, nearest first: `zh-TW` → `zh-Hant-TW`, `zh-Hant`, `zh-TW`, `zh`.
 * @param tag BCP 47, also with `_`; '' or an invalid tag gives an empty list.
 */
export function localeChain(tag: string): readonly string[] {
  let chain = chains.get(tag)
  if (!chain) {
    chain = makeChain(tag)
    if (chains.size > 500) chains.clear()
    chains.set(tag, chain)
  }
  return chain
}

function makeChain(tag: string): readonly string[] {
  const written = tag.trim().replaceAll('_', '-').split(/[.@]/)[0] ?? ''
  if (written === '' || written.length > 35) return []
  try {
    const locale = new Intl.Locale(MEANT[written.toLowerCase()] ?? written)
    const full = locale.maximize()
    const { language, script } = full
    const region = locale.region
    const tags = [
      script && region ? `${language}-${script}-${region}` : '',
      script ? `${language}-${script}` : '',
      region ? `${language}-${region}` : '',
      language,
    ]
    // A plain `zh` is CLDR's `zh`, not `zh-Hans`; a tag with region or script tries the longer forms first.
    return [locale.baseName, ...(locale.script || region ? tags : [language])].filter(
      (name, at, all) => name !== '' && name !== 'und' && all.indexOf(name) === at,
    )
  } catch {
    // expected: pages name invalid languages
    return []
  }
}

/** The row of the nearest known locale; `null` for a language not in the table. */
export function localeRowOf(table: LocaleTable, tag: string): { readonly locale: string; readonly row: readonly number[] } | null {
  for (const locale of localeChain(tag)) {
    const row = Object.hasOwn(table.locales, locale) ? table.locales[locale] : undefined
    if (row) return { locale, row }
  }
  return null
}

const kin = new WeakMap<LocaleTable, Map<string, readonly (readonly number[])[]>>()

/** The rows of all forms of the same language: `en`, `en-GB`, `en-IN`… */
export function kinRows(table: LocaleTable, tag: string): readonly (readonly number[])[] {
  const language = localeChain(tag).at(-1)
  if (!language) return []
  const known = kin.get(table) ?? kin.set(table, new Map()).get(table)
  let rows = known?.get(language)
  if (!rows) {
    rows = Object.entries(table.locales)
      .filter(([locale]) => locale === language || locale.startsWith(`${language}-`))
      .map(([, row]) => row)
    if (rows.length > 0) known?.set(language, rows)
  }
  return rows
}

/** The rows of all languages CLDR covers completely, to read a text of unknown language. */
export function completeRows(table: LocaleTable): (readonly number[])[] {
  return Object.values(table.locales).filter((row) => row.length > table.columns.length)
}
