import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { BUILT, PROJECT } from './launch'

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'wxt.config.ts', 'package.json']

/**
 * Builds the extension for Chrome when no build is there or a source is newer than it.
 * @throws Error with the builder's own words when it fails.
 */
export function ensureBuilt(): void {
  const manifest = join(BUILT, 'manifest.json')
  if (existsSync(manifest) && statSync(manifest).mtimeMs > Math.max(...SOURCES.map(newest))) return
  console.error('Building the extension …')
  const wxt = join(PROJECT, 'node_modules/wxt/bin/wxt.mjs')
  const built = spawnSync(process.execPath, [wxt, 'build'], { cwd: PROJECT, encoding: 'utf8' })
  if (built.status === 0) return
  const lines = (built.stdout + built.stderr).split('\n').filter((line) => line.trim() !== '' && !/^\s*(?:at |\d+: )/.test(line))
  throw new Error(`The build failed.\n${lines.slice(-30).join('\n')}`)
}

/** Latest change of a file or of anything in a folder that goes into the build, in epoch milliseconds. */
function newest(name: string): number {
  const path = join(PROJECT, name)
  if (!existsSync(path)) return 0
  if (!statSync(path).isDirectory()) return statSync(path).mtimeMs
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name),
  )
  return Math.max(0, ...files.map((entry) => statSync(join(entry.parentPath ?? entry.path, entry.name)).mtimeMs))
}
