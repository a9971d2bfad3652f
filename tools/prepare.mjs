// Runs after `npm install`: WXT's own types and the locale tables that the build bundles.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { generateLocaleTables } from './locale-tables/generate.mjs'

console.log(generateLocaleTables())

const wxt = fileURLToPath(new URL('../node_modules/wxt/bin/wxt.mjs', import.meta.url))
const prepared = spawnSync(process.execPath, [wxt, 'prepare'], { stdio: 'inherit' })
process.exitCode = prepared.status ?? 1
