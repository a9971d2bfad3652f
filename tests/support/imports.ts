/** Which file of the project imports which: what the structure tests walk over. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

const ROOMS = ['entrypoints', 'components', 'lib', 'tools', 'tests']
const SOURCE = /\.(?:tsx?|mjs)$/
/** Static and dynamic imports, re-exports, and workers made from a file. */
const SPECIFIER = /(?:\bfrom\s+|\bimport\s*\(\s*|\bimport\s+|\bnew URL\(\s*)['"]([^'"\n]+)['"]/g

/** Every source file, by its path from the root. */
export const sourceFiles: readonly string[] = ROOMS.flatMap((room) =>
  readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => join(room, file)),
).filter((file) => SOURCE.test(file) && !file.includes('/fixtures/') && !file.includes('/generated/'))

/** Every folder that holds a source file. */
export const sourceFolders: readonly string[] = [...new Set(sourceFiles.map((file) => dirname(file)))].sort()

/** What a file imports, as it is written there. */
export function specifiersOf(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].map(([, specifier]) => specifier ?? '')
}

/** The file a specifier means; `null` for packages and for what is made by a build. */
export function fileAt(specifier: string, importer: string): string | null {
  const path = specifier.startsWith('@/') ? specifier.slice(2) : specifier.startsWith('.') ? join(dirname(importer), specifier) : null
  if (path === null || path.startsWith('node_modules/')) return null
  return ['', '.ts', '.tsx', '.mjs'].map((ending) => normalize(path + ending)).find((file) => SOURCE.test(file) && existsSync(file)) ?? null
}

/** The files each file imports, types included; tests are nobody's imports and left out. */
export function importsByFile(): Map<string, readonly string[]> {
  const files = sourceFiles.filter((file) => !file.includes('.test.'))
  return new Map(files.map((file) => [file, specifiersOf(file).flatMap((specifier) => fileAt(specifier, file) ?? [])]))
}

/**
 * The first circle found: its members in order, each importing the next and the last the first; `null` when there is none.
 * @param arrows what each member imports.
 */
export function circleIn(arrows: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>()
  const way: string[] = []
  const walk = (at: string): string[] | null => {
    if (way.includes(at)) return way.slice(way.indexOf(at))
    if (done.has(at)) return null
    way.push(at)
    for (const next of arrows.get(at) ?? []) {
      const circle = walk(next)
      if (circle) return circle
    }
    way.pop()
    done.add(at)
    return null
  }
  for (const start of arrows.keys()) {
    const circle = walk(start)
    if (circle) return circle
  }
  return null
}
