/**
 * `npm run bench:scoring`: the product's own scoring code on the yardsticks. Figures with `--json`, tables without; `--markdown`
 * writes the tables into docs/scoring.md, between its markers.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { commentTable } from '@/tests/bench/scoring/comments'
import { benchCaptions, benchSentences } from '@/tests/bench/scoring/disclosure'
import { engagementTable } from '@/tests/bench/scoring/engagement'
import { innocentTable } from '@/tests/bench/scoring/innocent'
import { sensitivityTable } from '@/tests/bench/scoring/sensitivity'
import { speedTable } from '@/tests/bench/scoring/speed'
import { printTable } from '@/tests/bench/scoring/table'
import type { BenchTable } from '@/tests/bench/scoring/table'

const YARDSTICKS = resolve(import.meta.dirname, '../../../shared/yardsticks')

const { values: options } = parseArgs({
  options: {
    series: { type: 'string', default: `${YARDSTICKS}/engagement/real-series.json` },
    sentences: { type: 'string', default: `${YARDSTICKS}/partnership/youtube-sentences.csv` },
    pins: { type: 'string', default: `${YARDSTICKS}/partnership/pinterest-sentences.csv` },
    captions: { type: 'string', default: `${YARDSTICKS}/partnership/promotional-captions.csv` },
    comments: { type: 'string', default: `${YARDSTICKS}/comments/youtube-spam.csv` },
    json: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
})

/** One entry per table: its name in the JSON, the file it needs and how it is made. A missing file is said aloud and skipped. */
const TABLES: readonly { readonly id: string; readonly file: string; readonly make: (file: string) => BenchTable }[] = [
  { id: 'series12', file: options.series, make: (file) => engagementTable(file, 12) },
  { id: 'series30', file: options.series, make: (file) => engagementTable(file, 30) },
  { id: 'innocent', file: options.series, make: innocentTable },
  { id: 'sensitivity', file: options.series, make: sensitivityTable },
  { id: 'sentences', file: options.sentences, make: (file) => benchSentences(file, 'Disclosure in sentences of YouTube descriptions') },
  { id: 'pins', file: options.pins, make: (file) => benchSentences(file, 'Disclosure in sentences of Pinterest pins') },
  { id: 'captions', file: options.captions, make: benchCaptions },
  { id: 'comments', file: options.comments, make: commentTable },
]

const tables = new Map<string, BenchTable>()
for (const { id, file, make } of TABLES) {
  if (existsSync(file)) tables.set(id, make(file))
  else console.error(`skipped: no yardstick at ${file}`)
}
tables.set('speed', speedTable())

const printed = [...tables.values()].map(printTable)
if (options.json) console.log(JSON.stringify(Object.fromEntries([...tables].map(([id, { figures }]) => [id, figures])), null, 1))
else console.log(printed.join('\n'))
if (options.markdown) writeTables(printed.join('\n'))

/** Replaces what stands between the markers of the model card. Throws without markers: a table that lands nowhere is a wrong table. */
function writeTables(text: string): void {
  const file = resolve(import.meta.dirname, '../../docs/scoring.md')
  const card = readFileSync(file, 'utf8')
  const [from, to] = ['<!-- bench:begin -->', '<!-- bench:end -->'].map((marker) => card.indexOf(marker)) as [number, number]
  if (from < 0 || to < from) throw new Error(`no markers in ${file}`)
  writeFileSync(file, `${card.slice(0, from)}<!-- bench:begin -->\n${text.replaceAll('## ', '### ')}\n${card.slice(to)}`)
}
