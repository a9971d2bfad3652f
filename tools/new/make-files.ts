/** Makes files from templates. What a person must still decide stands in them behind the words `fill in:` (see tests/support/fill-in.ts). */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { format, resolveConfig } from 'prettier'

/** Texts by path from the root of the project. */
export type Files = ReadonlyMap<string, string>

const TEMPLATES = fileURLToPath(new URL('./templates', import.meta.url))

/**
 * The files of a template, filled in.
 * @param kind folder under `templates/`. A file's path there is its path in the project, with `.txt` behind it and `__name__` for a value.
 * @param values what `{{name}}` in a text and `__name__` in a path stand for.
 * @throws when a template names a value that is not given.
 */
export function filesOf(kind: string, values: Readonly<Record<string, string>>): Files {
  const root = join(TEMPLATES, kind)
  const valueOf = (name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the template ${kind} names ${name}, which has no value`)
    return value
  }
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.txt'))
  return new Map(
    paths.sort().map((path) => [
      path
        .replaceAll('\\', '/')
        .replace(/\.txt$/, '')
        .replaceAll(/__(\w+?)__/g, (_, name: string) => valueOf(name)),
      readFileSync(join(root, path), 'utf8').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => valueOf(name)),
    ]),
  )
}

/**
 * Writes new files, and changes files that are there; formats both. Nothing is written when one of the new ones is there already.
 * @throws with words for the person who called.
 */
export async function writeFiles({ made, changed = new Map() }: { made: Files; changed?: Files }): Promise<void> {
  const there = [...made.keys()].filter((path) => existsSync(path))
  if (there.length > 0) throw new Error(`Nothing was written, because this is there already:\n  ${there.join('\n  ')}`)
  for (const [path, text] of [...made, ...changed]) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, /\.tsx?$/.test(path) ? await format(text, { ...(await resolveConfig(path)), filepath: path }) : text)
  }
}

/**
 * A text with an addition behind the first place that matches.
 * @param path what to call it in words.
 * @throws when it has no such place: it is not shaped as the generator expects it any more.
 */
export function withAddition(text: string, { place, addition, path }: { place: RegExp; addition: string; path: string }): string {
  const found = place.exec(text)
  if (!found) throw new Error(`Nothing was written, because ${path} has no place that looks like ${String(place)}.`)
  const at = found.index + found[0].length
  return text.slice(0, at) + addition + text.slice(at)
}

/** A module that imports a name from a file and lists it last in an array. */
export function withEntry(path: string, { name, from, list }: { name: string; from: string; list: string }): string {
  const text = readFileSync(path, 'utf8')
  const imported = withAddition(text, { place: /(?:^import .*\n)+/m, addition: `import { ${name} } from '${from}'\n`, path })
  const listed = withAddition(imported, { place: new RegExp(`\\b${list}\\b[^=]*= \\[[^\\]]*(?=\\])`), addition: `, ${name}`, path })
  return listed.replace(/,\s*, /, ', ')
}

/** `threads-table` or `threads_table` as `threadsTable`. */
export const camelCase = (id: string): string => id.replaceAll(/[-_](\w)/g, (_, letter: string) => letter.toUpperCase())

/** `google_sheets` as `Google Sheets`. */
export const titleCase = (id: string): string => id.replaceAll(/(?:^|[-_])(\w)/g, (_, letter: string) => ` ${letter.toUpperCase()}`).trim()

/** Runs a generator: what it refuses is said in words, without a stack. */
export async function run(generate: (args: readonly string[]) => Promise<string>): Promise<void> {
  try {
    console.log(await generate(process.argv.slice(2)))
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
