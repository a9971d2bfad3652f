/** The shape of the tree, told in plain words when somebody leaves it. Which folder may import which is the linter's. */
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

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
    expect(readFileSync('README.md', 'utf8').toLowerCase()).toContain(id)
  })

  it.each(folders)('%s reads no other platform’s folder', (id) => {
    const others = folders.filter((other) => other !== id)
    for (const { file, text } of sources(join(PLATFORMS, id))) {
      for (const other of others)
        expect(text, `${file} imports ${other}`).not.toMatch(new RegExp(`from '(?:@/lib/platforms|\\.\\.)/${other}/`))
    }
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
