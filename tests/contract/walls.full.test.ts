/**
 * Every wall of the house, tried: the linter is given a file in each folder that imports from each other folder, and must refuse what
 * `.oxlintrc.json` does not allow there, and nothing else.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { sourceFolders } from '@/tests/support/imports'
import { allowedIn, mayImport, wallsOnly } from '@/tests/support/walls'

const OXLINT = resolve('node_modules/oxlint/bin/oxlint')
const rooms = sourceFolders.filter((folder) => allowedIn(folder) !== 'anything')

interface Finding {
  readonly filename: string
  readonly message: string
}

/** The specifiers the linter refuses in each folder's file. */
function refused(written: ReadonlyMap<string, readonly string[]>): Map<string, Set<string>> {
  const root = mkdtempSync(join(tmpdir(), 'walls-'))
  try {
    writeFileSync(join(root, '.oxlintrc.json'), JSON.stringify(wallsOnly))
    for (const [folder, specifiers] of written) {
      mkdirSync(join(root, folder), { recursive: true })
      writeFileSync(join(root, folder, 'wall.ts'), specifiers.map((specifier) => `import '${specifier}'\n`).join(''))
    }
    const found = lint(root).filter(({ message }) => message.includes('import is restricted'))
    const byFolder = new Map(rooms.map((folder) => [folder, new Set<string>()]))
    for (const { filename, message } of found)
      byFolder.get(filename.replaceAll('\\', '/').replace(/\/wall\.ts$/, ''))?.add(/'([^']+)'/.exec(message)?.[1] ?? '')
    return byFolder
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function lint(root: string): Finding[] {
  const args = [OXLINT, '--format', 'json', '.']
  try {
    return parse(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', maxBuffer: 1e9, stdio: ['ignore', 'pipe', 'pipe'] }))
  } catch (error) {
    return parse(String((error as { stdout?: unknown }).stdout))
  }
}

const parse = (text: string) => (JSON.parse(text) as { diagnostics: Finding[] }).diagnostics

it('the linter refuses every import a folder has not been allowed, and no other', () => {
  const written = new Map(
    rooms.map((folder) => {
      const others = sourceFolders.filter((other) => other !== folder).map((other) => `@/${other}/file`)
      return [folder, [...others, './file', '../file', '../../lib/store/database', 'left-pad', 'react']]
    }),
  )
  const findings = refused(written)
  for (const [folder, specifiers] of written) {
    const expected = specifiers.filter((specifier) => !mayImport(folder, specifier))
    expect([...(findings.get(folder) ?? [])].sort(), folder).toEqual(expected.sort())
  }
})
