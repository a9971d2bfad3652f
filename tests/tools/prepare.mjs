// Runs after `npm install`: WXT's own types and the locale tables that the build bundles.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { generateLocaleTables } from './generate-locale-tables.mjs'

console.log(generateLocaleTables())

const wxt = dirname(createRequire(import.meta.url).resolve('wxt/package.json'))
const prepared = spawnSync(process.execPath, [join(wxt, 'bin', 'wxt.mjs'), 'prepare'], { stdio: 'inherit' })
process.exitCode = prepared.status ?? 1
