/** The shape of the tree, told in plain words when somebody leaves it. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { circleIn, fileAt, importsByFile, sourceFiles, sourceFolders, specifiersOf } from '@/tests/support/imports'
import { TABLES_BY_PLATFORM, namingsIn, sharedSources } from '@/tests/support/platform-names'
import { expectFilledIn } from '@/tests/support/fill-in'
import { allowedIn, mayImport } from '@/tests/support/walls'

const PLATFORMS = 'lib/platforms'
const folders = readdirSync(PLATFORMS, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(join(PLATFORMS, entry.name, 'index.ts')))
  .map((entry) => entry.name)
const sources = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({ file: join(folder, file), text: readFileSync(join(folder, file), 'utf8') }))

describe('the tree', () => {
  it.each(folders)('%s has what a platform needs', (id) => {
    for (const file of ['about.ts', 'index.ts', 'locate.test.ts', 'read.test.ts']) {
      expect(existsSync(join(PLATFORMS, id, file)), `${PLATFORMS}/${id}/${file} is missing`).toBe(true)
    }
    expect(existsSync(join('tests/fixtures', id)), `tests/fixtures/${id} is missing`).toBe(true)
    expect(readFileSync('README.md', 'utf8').toLowerCase().includes(id), `README.md does not name ${id}`).toBe(true)
  })

  it.each(folders)('%s reads no other platform’s folder', (id) => {
    const others = folders.filter((other) => other !== id)
    for (const { file, text } of sources(join(PLATFORMS, id))) {
      for (const other of others)
        expect(text, `${file} imports ${other}`).not.toMatch(new RegExp(`from '(?:@/lib/platforms|\\.\\.)/${other}/`))
    }
  })

  it('has nothing of a generator left to fill in', () => {
    expectFilledIn('components', 'docs', 'lib', 'public', 'tests/fixtures')
  })

  it('keeps page content out of HTML: no innerHTML, no dangerouslySetInnerHTML, no eval', () => {
    for (const { file, text } of ['components', 'entrypoints', 'lib'].flatMap(sources)) {
      if (file.endsWith('.test.ts') || file.endsWith('.test.tsx')) continue
      expect(text, file).not.toMatch(/\.innerHTML\s*=|dangerouslySetInnerHTML|insertAdjacentHTML|\beval\(|new Function\(/)
    }
  })

  it('makes no request of its own', () => {
    for (const { file, text } of ['components', 'entrypoints', 'lib'].flatMap(sources)) {
      if (file.includes('.test.')) continue
      expect(text, file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource/)
    }
  })
})

describe('a platform', () => {
  const namings = namingsIn(sharedSources())

  it('is named in its own folder and in the tables by platform, nowhere else', () => {
    const strays = namings.filter(({ file }) => !(file in TABLES_BY_PLATFORM))
    expect(strays.map(({ file, line, text }) => `${file}:${line} names a platform: ${text}`)).toEqual([])
  })

  it('has no table that names none', () => {
    const naming = new Set(namings.map(({ file }) => file))
    expect(Object.keys(TABLES_BY_PLATFORM).filter((file) => !naming.has(file))).toEqual([])
  })
})

describe('the walls', () => {
  it('each folder says what it may import', () => {
    expect(sourceFolders.filter((folder) => allowedIn(folder) === null)).toEqual([])
  })

  it('hold for what the linter does not see: imports at run time and workers', () => {
    const breaches = sourceFiles
      .filter((file) => !file.includes('.test.'))
      .flatMap((file) =>
        specifiersOf(file)
          .filter((specifier) => fileAt(specifier, file) !== null && !mayImport(dirname(file), specifier))
          .map((specifier) => `${file} imports ${specifier}`),
      )
    expect(breaches).toEqual([])
  })

  it('no file imports itself by way of others, neither values nor types', () => {
    expect(circleIn(importsByFile())?.join(' → ') ?? null).toBeNull()
  })

  it('no folder imports itself by way of others', () => {
    const arrows = new Map<string, string[]>(sourceFolders.map((folder) => [folder, []]))
    for (const [file, imported] of importsByFile())
      for (const other of imported) if (dirname(other) !== dirname(file)) arrows.get(dirname(file))?.push(dirname(other))
    expect(circleIn(arrows)?.join(' → ') ?? null).toBeNull()
  })

  it('no arrow could lead upward: what folders may import knows no circle', () => {
    const arrows = new Map(
      sourceFolders.map((folder) => [
        folder,
        sourceFolders.filter((other) => other !== folder && allowedIn(folder) !== 'anything' && mayImport(folder, `@/${other}/file`)),
      ]),
    )
    expect(circleIn(arrows)?.join(' → ') ?? null).toBeNull()
  })
})
