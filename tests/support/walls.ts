/** The walls of the house: what each folder may import, as `.oxlintrc.json` says it to the linter. */
import { readFileSync } from 'node:fs'

interface Override {
  readonly files: readonly string[]
  readonly rules: { readonly 'no-restricted-imports'?: 'off' | readonly ['error', { readonly patterns: readonly [Pattern] }] }
}

interface Pattern {
  /** Everything is refused but what stands here behind a `!`. */
  readonly group: readonly string[]
  readonly message: string
}

const config = JSON.parse(readFileSync('.oxlintrc.json', 'utf8').replaceAll(/^\s*\/\/.*$/gm, '')) as { overrides: Override[] }

/** The linter's configuration with nothing in it but the walls. */
export const wallsOnly = {
  categories: { correctness: 'off' },
  overrides: config.overrides
    .filter(({ rules }) => 'no-restricted-imports' in rules)
    .map(({ files, rules: { 'no-restricted-imports': wall } }) => ({ files, rules: { 'no-restricted-imports': wall } })),
}

/** `*` is any part of a path up to the next slash, `**` any number of them. */
function matches(path: string, glob: string): boolean {
  const source = glob.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\*+/g, (stars) => (stars === '**' ? '.*' : '[^/]*'))
  return new RegExp(`^${source}$`).test(path)
}

const said = new Map<string, readonly string[] | 'anything' | null>()

/**
 * What a folder may import.
 * @returns patterns of specifiers, those of the folder's own files included; `null` for a folder that has not said it (only the line for all
 * folders is about it), `'anything'` for tests.
 */
export function allowedIn(folder: string): readonly string[] | 'anything' | null {
  const known = said.get(folder)
  if (known !== undefined) return known
  const allowed = lookUp(folder)
  said.set(folder, allowed)
  return allowed
}

function lookUp(folder: string): readonly string[] | 'anything' | null {
  const lines = config.overrides.filter(
    ({ files, rules }) => 'no-restricted-imports' in rules && files.some((glob) => matches(`${folder}/file.ts`, glob)),
  )
  const rule = lines.at(-1)?.rules['no-restricted-imports']
  if (rule === 'off') return 'anything'
  return rule === undefined || lines.length < 2 ? null : rule[1].patterns[0].group.slice(1).map((pattern) => pattern.slice(1))
}

/** Whether a folder may import this, as it is written in the import. */
export function mayImport(folder: string, specifier: string): boolean {
  const allowed = allowedIn(folder)
  return allowed === 'anything' || (allowed ?? ['./*']).some((pattern) => matches(specifier, pattern))
}
