/** What a generator (tools/new) has left for a person: places behind the words `fill in:` in a comment, a text or a note. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const MARK = /\bfill in: (.+?)(?:\s*\*\/|\s*-->|(?<!\\)"|\s*\||$)/

/** Every place that is left under these files and folders, as `file:line what to do`. */
export function leftToFillIn(...paths: readonly string[]): string[] {
  return paths.flatMap(filesUnder).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line, at) => {
        const what = MARK.exec(line)?.[1]
        return what === undefined ? [] : [`${file}:${at + 1} ${what}`]
      }),
  )
}

/** Fails with the list of what is left, in words. */
export function expectFilledIn(...paths: readonly string[]): void {
  const left = leftToFillIn(...paths)
  if (left.length === 0) return
  const error = new Error(`${left.length} left to fill in:\n${left.join('\n')}`)
  // The list says where; the way here says nothing.
  error.stack = ''
  throw error
}

function filesUnder(path: string): string[] {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .map((name) => join(path, name))
    .filter((file) => statSync(file).isFile())
    .sort()
}
