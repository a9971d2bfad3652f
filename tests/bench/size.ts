/** Prints what the build weighs and fails when a budget is broken. `npm run size`, after `npm run build`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { BUILT } from '@/tools/browser/launch'

/** The content script the background brings where there is something to read; the manifest names the one that runs everywhere. */
const READER = 'reader.js'

/** What the panel brings to a page when it is asked to show something there; no part of reading. */
const SHOW = 'show.js'

/**
 * In bytes. The content scripts' sum is promised to every page they run in; `idle` is what runs where there is nothing to read, too
 * small for a table to be in it; the panel's decides how soon it opens. The workers that write and read files start with the press of a
 * button: the tables of the scores have no place in them.
 */
const BUDGETS = {
  workers: { min: 155_000 },
  content: { min: 60_000, gzip: 20_000 },
  idle: { min: 2_500 },
  show: { min: 9_500 },
  panel: { gzip: 130_000 },
}

/** Stands in the descriptions of texts, which are for translators, and in nothing else. */
const DESCRIPTION = 'Plural by {'

/** Words that only stand in a bundle when the library does. */
const STRANGERS = {
  react: ['react.element', 'react.transitional.element', 'react.fragment'],
  zod: ['ZodError', '_zod', 'invalid_type'],
  dexie: ['DexieError', 'dexie-', 'liveQuery'],
}

const broken: string[] = []
if (!existsSync(join(BUILT, 'manifest.json'))) {
  console.error('There is no build: run `npm run build` first.')
  process.exit(1)
}
content()
panel()
background()
workers()
texts()
for (const line of broken) console.error(`OVER BUDGET  ${line}`)
process.exitCode = broken.length > 0 ? 1 : 0

function manifest(): { content_scripts?: { js?: string[]; run_at?: string }[]; background?: { service_worker?: string } } {
  return JSON.parse(readFileSync(join(BUILT, 'manifest.json'), 'utf8')) as ReturnType<typeof manifest>
}

function content(): void {
  const scripts = manifest().content_scripts ?? []
  const declared = [...new Set(scripts.flatMap((script) => script.js ?? []))]
  const idle = weigh(declared)
  const { min, gzip, text } = weigh([...declared, READER])
  print('content scripts', { files: [...declared, READER], min, gzip })
  print('  nothing to read', { files: declared, ...idle })
  const show = weigh([SHOW])
  print('show on page', { files: [SHOW], ...show })
  if (show.min > BUDGETS.show.min) broken.push(`show on page: ${show.min} bytes minified, at most ${BUDGETS.show.min}`)
  if (min > BUDGETS.content.min) broken.push(`content scripts: ${min} bytes minified, at most ${BUDGETS.content.min}`)
  if (gzip > BUDGETS.content.gzip) broken.push(`content scripts: ${gzip} bytes gzipped, at most ${BUDGETS.content.gzip}`)
  if (idle.min > BUDGETS.idle.min) broken.push(`content script in every page: ${idle.min} bytes minified, at most ${BUDGETS.idle.min}`)
  for (const [library, words] of Object.entries(STRANGERS)) {
    const found = words.filter((word) => text.includes(word))
    if (found.length > 0) broken.push(`content scripts: hold ${library} (${found.join(', ')})`)
  }
  if (scripts.some((script) => script.run_at !== 'document_start')) broken.push('content script: not injected at document_start')
}

function panel(): void {
  const html = readFileSync(join(BUILT, 'sidepanel.html'), 'utf8')
  const entries = [...html.matchAll(/<(?:script|link)[^>]+(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? '')
  const files = withStaticImports(entries)
  const { min, gzip } = weigh(files)
  print('panel, first scripts', { files, min, gzip })
  if (gzip > BUDGETS.panel.gzip) broken.push(`panel: ${gzip} bytes gzipped, at most ${BUDGETS.panel.gzip}`)
  const styles = [...html.matchAll(/<link[^>]+href="\/?([^"]+\.css)"/g)].map((match) => match[1] ?? '')
  print('panel, styles', { files: styles, ...weigh(styles) })
}

function background(): void {
  const worker = manifest().background?.service_worker
  if (worker) print('background', { files: [worker], ...weigh([worker]) })
}

function workers(): void {
  const files = readdirSync(join(BUILT, 'assets')).filter((name) => /^(?:ex|im)port-worker-.*\.js$/.test(name))
  for (const name of files) {
    const weight = weigh([`assets/${name}`])
    print(name.replace(/-[^-]*\.js$/, ''), { files: [name], ...weight })
    if (weight.min > BUDGETS.workers.min) broken.push(`${name}: ${weight.min} bytes minified, at most ${BUDGETS.workers.min}`)
  }
}

function texts(): void {
  for (const file of readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) => /\.js(?:on)?$/.test(name)))
    if (readFileSync(join(BUILT, file), 'utf8').includes(DESCRIPTION)) broken.push(`${file}: holds descriptions of texts`)
}

/** The files themselves and everything they import before they run. */
function withStaticImports(entries: readonly string[]): string[] {
  const seen = new Set<string>()
  const queue = [...entries]
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (seen.has(file)) continue
    seen.add(file)
    const code = readFileSync(join(BUILT, file), 'utf8')
    for (const [, from] of code.matchAll(/(?:\bfrom|\bimport)\s*"(\.{1,2}\/[^"]+\.js)"/g)) queue.push(join(dirname(file), from ?? ''))
  }
  return [...seen]
}

function weigh(files: readonly string[]): { min: number; gzip: number; text: string } {
  const contents = files.map((file) => readFileSync(join(BUILT, file)))
  return {
    min: sum(contents.map((code) => code.length)),
    gzip: sum(contents.map((code) => gzipSync(code, { level: 9 }).length)),
    text: contents.join('\n'),
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function kilo(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`.padStart(9)
}

function print(name: string, { files, min, gzip }: { files: readonly string[]; min: number; gzip: number }): void {
  console.log(`${name.padEnd(22)}${kilo(min)} minified ${kilo(gzip)} gzipped   ${files.length} file${files.length === 1 ? '' : 's'}`)
}
