// Turns the CLDR packages (source: [cldr-2025]) into the two tables that lib/platforms/arrival/parse reads: how counts and how dates are written in every locale.
// Plain node, so that it can run while `npm install` is not finished with anything else.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { countTable } from './counts.mjs'
import { dateTable } from './dates.mjs'

const require = createRequire(import.meta.url)
const out = fileURLToPath(new URL('../../lib/platforms/arrival/parse/generated/', import.meta.url))
/** Raised when the shape of the tables changes. */
const SHAPE = 2
const PACKAGES = ['cldr-core', 'cldr-numbers-full', 'cldr-dates-full']

/** Writes both tables unless they were made from these very packages. Returns what was done, for the log. */
export function generateLocaleTables() {
  const stamp = [`shape ${SHAPE}`, ...PACKAGES.map((name) => `${name} ${require(`${name}/package.json`).version}`)].join(', ')
  const stampFile = join(out, 'made-from.txt')
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return 'locale tables are up to date'
  const started = performance.now()
  mkdirSync(out, { recursive: true })
  const counts = writeTable('counts.json', reduce(countTable(folderOf('cldr-numbers-full'), readJson), modernLanguages()))
  const dates = writeTable('dates.json', reduce(dateTable(folderOf('cldr-dates-full'), readJson), modernLanguages()))
  writeFileSync(stampFile, stamp)
  return `locale tables from ${stamp}: ${counts} and ${dates} bytes in ${Math.round(performance.now() - started)} ms`
}

function folderOf(name) {
  const main = join(dirname(require.resolve(`${name}/package.json`)), 'main')
  return { main, locales: readdirSync(main).sort() }
}

function readJson(...path) {
  return JSON.parse(readFileSync(join(...path), 'utf8'))
}

function writeTable(name, table) {
  const json = JSON.stringify(table)
  writeFileSync(join(out, name), json)
  return Buffer.byteLength(json)
}

/** Languages whose CLDR data is complete: every language a platform speaks is among them. Only they are asked about a text of unknown language. */
function modernLanguages() {
  const levels = require('cldr-core/coverageLevels.json').effectiveCoverageLevels
  return new Set(Object.keys(levels).filter((locale) => levels[locale] === 'modern'))
}

function same(a, b) {
  return b !== undefined && a.every((cell, at) => cell === b[at])
}

/**
 * Leaves out what the look-up finds anyway by shortening the tag (`de-AT` → `de`) and what only repeats CLDR's root, then shares equal parts.
 * @param rows locale → list of strings, one per column
 * @returns {{ columns: string[][], locales: Record<string, (number)[]> }} a locale's row holds an index into each column; a last 1 marks a complete language
 */
function reduce(rows, modern) {
  const root = rows.get('und')
  const parentOf = (locale) => {
    for (let tag = locale; tag.includes('-');) {
      tag = tag.slice(0, tag.lastIndexOf('-'))
      if (rows.has(tag)) return tag
    }
    return null
  }
  const kept = [...rows].filter(([locale, row]) => {
    const parent = parentOf(locale)
    return locale !== 'und' && (parent === null ? !same(row, root) : !same(row, rows.get(parent)))
  })
  const columns = root.map(() => new Map())
  const locales = {}
  for (const [locale, row] of kept) {
    locales[locale] = row.map((cell, at) => {
      if (!columns[at].has(cell)) columns[at].set(cell, columns[at].size)
      return columns[at].get(cell)
    })
    if (modern.has(locale)) locales[locale].push(1)
  }
  return { columns: columns.map((column) => [...column.keys()]), locales }
}
